import { align } from '../library/align.ts';
import type { Entry, Library } from '../library/library.ts';
import { display as officeDisplay } from '../library/offices.ts';
import type { Answer } from './answer.ts';
import type { Command, OptionValues } from './command.ts';
import { headRows, otherRows } from './compare-rows.ts';
import { displayIn, rowScale } from './compare-scale.ts';
import { Draft } from './draft.ts';
import { OFFICE } from './options.ts';
import { refusal, scopeOf } from './scope.ts';

/** One card of an office: who it is, its years, its budget, its main numbers, its doubts, its chapters. */
export const office: Command = {
  name: 'office',
  names: { 'zh-CN': '单位', 'zh-TW': '單位' },
  description: 'One card of an office: years loaded, budget, main figures, findings, sections',
  descriptions: {
    'zh-CN': '单位名片：已载入的年份、历年预算、主要数字、疑点、章节',
    'zh-TW': '單位名片：已載入的年份、歷年預算、主要數字、疑點、章節',
  },
  options: [{ ...OFFICE, required: true }],
  example: '/office {office}',
  answer: answerOffice,
};

/** Numbers of the latest report beside its budget. */
const OTHERS = 6;

function answerOffice(library: Library, values: OptionValues, query: string): Answer {
  const draft = new Draft(query, office.name);
  const scope = scopeOf(library, values);
  if (scope.kind === 'refused') return refusal(library, draft, scope);
  const entries = scope.entries.toSorted((a, b) => b.report.year - a.report.year);
  const [latest] = entries;
  if (latest === undefined) throw new RangeError('an office without reports');
  const rows = [
    ...headRows(align(entries), entries),
    ...otherRows(align([latest]), [latest], 1).slice(0, OTHERS),
  ];
  for (const { aligned, cells } of rows) {
    const scale = rowScale(cells.map(({ fact }) => fact));
    for (const { entry, fact } of cells)
      draft.figure(entry.report, { ...fact, name: aligned.name }, displayIn(fact, scale));
  }
  for (const { cells } of rows)
    for (const { entry, fact } of cells) draft.sentence(entry.report, fact.place, fact.alsoAt);
  // A card tells every doubt of the latest report, and of the others those of the numbers it shows.
  for (const finding of latest.findings) draft.finding(latest.report, finding);
  for (const entry of entries)
    draft.findingsOf(
      entry,
      rows.flatMap(({ cells }) => cells.filter((cell) => cell.entry === entry).map(({ fact }) => fact)),
    );
  return draft.answer({
    status: 'answered',
    title: officeDisplay(latest.report.office, library.offices.all),
    message: message(latest, entries),
  });
}

function message(latest: Entry, entries: readonly Entry[]): string {
  const { report, facts, findings } = latest;
  const { official, district, city } = report.office;
  const place = [city, district].filter((one) => one !== null).join('');
  const years = entries.map((entry) => entry.report.year).toSorted((a, b) => a - b);
  const chapters = report.sections.filter(({ level }) => level === 1).map(({ heading }) => heading);
  const conflicts = findings.filter(({ severity }) => severity === 'conflict').length;
  const parts = [
    `全称：${official}${place === '' ? '' : `（${place}）`}`,
    `已载入 ${years.join('、')} 年的报告`,
    `${report.year} 年报告共 ${report.paragraphs.length} 段、${facts.length} 个数字，矛盾 ${conflicts} 处、说明 ${findings.length - conflicts} 条`,
    chapters.length === 0 ? '' : `章节：${chapters.join(' / ')}`,
  ];
  return `${parts.filter((part) => part !== '').join('；')}。`;
}
