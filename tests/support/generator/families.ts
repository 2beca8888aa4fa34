import { budgetWords, phrases } from './data.ts';
import { type Draft, type Node, heading, paragraph } from './draft.ts';
import type { FamilyName } from './office.ts';
import type { Rng } from './rng.ts';
import type { Piece } from './said.ts';
import { type Voice, fill } from './template.ts';
import { type Layout, fieldsFor, workOf } from './work.ts';

/** What a family's report is written from. */
export interface Brief {
  readonly voice: Voice;
  /** As `voice`, but where the budget is told: there another office or year may be named. */
  readonly budgetVoice: Voice;
  readonly projects: readonly string[];
  /** Whether the report tells its budget, its sources, and the year before. */
  readonly budget: boolean;
  readonly split: boolean;
  readonly last: boolean;
}

const LAYOUTS: readonly Layout[] = ['run-in points', 'run-in points', 'run-in', 'headings', 'plain'];

/** The nodes of a report of one family. */
export const families: Readonly<Record<FamilyName, (brief: Brief) => Draft['nodes']>> = {
  street,
  bureau,
  town,
};

function street(brief: Brief): Node[] {
  const { voice } = brief;
  const { rng } = voice;
  const say = (list: readonly string[]): Node => paragraph(fill(rng.pick(list), voice));
  return [
    heading(1, '基本情况'),
    heading(2, rng.pick(['部门概况', '部门职能', '主要职能'])),
    say(phrases.duties),
    ...(rng.chance(70) ? [say(phrases.organs), say(phrases.staff)] : []),
    heading(2, rng.pick(['年度总体工作', '年度重点工作任务', '部门年度重点工作任务'])),
    say(phrases.tasks),
    heading(2, rng.pick(['部门整体收支情况', '收支情况', '整体收支情况'])),
    ...budgetNodes(brief, 'street'),
    heading(2, rng.pick(['部门整体支出绩效目标', '部门整体绩效管理情况'])),
    say(phrases.goals),
    heading(1, rng.pick(['综合评价分析', '综合评价情况'])),
    heading(2, '自评结论综述'),
    ...summary(brief, 'street'),
    heading(2, rng.pick(['各项工作任务绩效目标完成情况分析', '主要工作成效', '年度任务完成情况'])),
    say(phrases.openers),
    ...workOf(fieldsFor('street', rng), rng.pick(LAYOUTS), 3, voice),
    ...projectNodes(brief, 'street', 2, '各重点任务项目支出完成情况分析'),
    ...ending(voice, '存在的主要问题', '下一步改进措施'),
  ];
}

function bureau(brief: Brief): Node[] {
  const { voice } = brief;
  const { rng } = voice;
  const say = (list: readonly string[]): Node => paragraph(fill(rng.pick(list), voice));
  return [
    heading(1, rng.pick(['部门基本情况', '部门概况', '单位基本情况'])),
    heading(2, '主要职责'),
    say(phrases.duties),
    heading(2, rng.pick(['机构设置', '人员编制情况'])),
    say(phrases.organs),
    say(phrases.staff),
    heading(1, rng.pick(['预算执行情况', '部门整体支出管理及使用情况'])),
    ...(rng.chance(60) ? [heading(2, '部门整体支出情况')] : []),
    ...budgetNodes(brief, 'bureau'),
    ...projectNodes(brief, 'bureau', 2, '项目支出情况'),
    heading(1, rng.pick(['绩效目标完成情况分析', '部门整体支出绩效情况'])),
    heading(2, rng.pick(['履职效能分析', '效益性分析', '产出指标完成情况'])),
    ...summary(brief, 'bureau'),
    ...workOf(fieldsFor('bureau', rng), rng.pick(LAYOUTS), 3, voice),
    heading(2, rng.pick(['管理效率分析', '资产管理情况'])),
    paragraph([rng.pick(phrases.empty), rng.pick(phrases.goals)]),
    ...ending(
      voice,
      rng.pick(['存在问题及原因分析', '存在的问题']),
      rng.pick(['改进措施和建议', '下一步工作打算']),
    ),
  ];
}

function town(brief: Brief): Node[] {
  const { voice } = brief;
  const { rng } = voice;
  const say = (list: readonly string[]): Node => paragraph(fill(rng.pick(list), voice));
  return [
    heading(1, '基本情况'),
    say(phrases.duties),
    say(phrases.staff),
    heading(1, rng.pick(['绩效自评工作情况', '预算绩效管理情况'])),
    heading(2, rng.pick(['收入支出情况', '资金收支情况'])),
    ...budgetNodes(brief, 'town'),
    heading(2, '绩效目标'),
    say(phrases.goals),
    ...projectNodes(brief, 'town', 2, rng.pick(['重点项目支出完成情况分析', '项目支出情况'])),
    heading(1, rng.pick(['主要工作成效', '绩效自评情况'])),
    ...summary(brief, 'town'),
    ...workOf(fieldsFor('town', rng), rng.pick(LAYOUTS), 2, voice),
    ...ending(voice, rng.pick(['存在问题', '存在的问题']), rng.pick(['下一步工作计划', '下一步改进措施'])),
  ];
}

function budgetNodes({ budgetVoice: voice, budget, split, last }: Brief, family: FamilyName): Node[] {
  const { rng } = voice;
  const words = budgetWords[family];
  if (!budget) return [paragraph(['资金收支的具体数额见部门决算公开资料，此处不再列示。'])];
  const say = (list: readonly string[]): Piece[] => fill(rng.pick(list), voice);
  const first = [...say(words.budget), ...(last ? say(words.lastYear) : [])];
  if (!split) return [paragraph(first)];
  const [sources, natures, carried] = [say(words.split), say(words.nature), say(words.carried)];
  return rng.chance(50)
    ? [paragraph(first), paragraph(sources), paragraph([...natures, ...carried])]
    : [paragraph([...first, ...sources, ...natures, ...carried])];
}

function summary({ voice, budget }: Brief, family: FamilyName): Node[] {
  const { rng } = voice;
  const told = budget && rng.chance(75) ? fill(rng.pick(budgetWords[family].summary), voice) : [];
  const inAll = told.length > 0 && rng.chance(15) ? fill(rng.pick(budgetWords[family].rounded), voice) : [];
  return [paragraph([...told, ...inAll, ...fill(rng.pick(phrases.summaries), voice)])];
}

function projectNodes(
  { voice, projects, budget }: Brief,
  family: FamilyName,
  depth: number,
  title: string,
): Node[] {
  if (!budget || projects.length === 0) return [];
  const told = projects.map((name) => {
    const template = voice.rng.pick(budgetWords[family].project);
    const named = template.replaceAll('{project}', name).replace(/\{(\$project\.[a-z]+)\}/gu, `{$1/${name}}`);
    return paragraph([...fill(named, voice), voice.rng.pick(phrases.projectWork)]);
  });
  return [heading(depth, title), ...told];
}

function ending(voice: Voice, problems: string, measures: string): Node[] {
  const { rng } = voice;
  const found = rng.some(phrases.problems, rng.int(2, 4));
  const named: Node[] = rng.chance(50)
    ? [paragraph(listed(found))]
    : found.map((one, i) => paragraph([{ mark: `${'一二三四'[i] ?? ''}是`, title: one }]));
  const answers = rng.some(phrases.measures, found.length);
  const titles = rng.some(phrases.measureTitles, found.length);
  const how: Node[] = rng.chance(50)
    ? answers.map((one, i) => paragraph([`${one}。`], { depth: 2, title: titles[i] ?? one }))
    : answers.flatMap((one, i) => [
        heading(2, titles[i] ?? one),
        paragraph([`${one}。${rng.pick(phrases.empty)}`]),
      ]);
  return [
    heading(1, problems),
    ...named,
    heading(1, measures),
    ...how,
    ...(rng.chance(40) ? [paragraph(fill(rng.pick(phrases.plans), voice))] : []),
  ];
}

function listed(items: readonly string[]): Piece[] {
  return items.map((title, i) => ({ mark: `${'一二三四'[i] ?? ''}是`, title }));
}

/** The projects that a report of this family tells of. */
export function projectsFor(rng: Rng): string[] {
  return rng.some(phrases.projects, rng.int(0, 5));
}
