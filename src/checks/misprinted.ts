import type { Fact } from '../facts/fact.ts';
import { timeOf } from '../facts/when.ts';
import { tellsOutcome } from './claims.ts';
import { solid, type Evidence, type Mention } from './evidence.ts';
import { isMisprint, tellingDigits } from './misprint.ts';
import { differ, toldTwice } from './told-twice.ts';
import type { Check, Verdict } from './verdict.ts';

/** Words of a metric that say nothing of the matter: 受理 and 办理, 金额 and 费. */
const IDLE =
  /全年|本年度?|年度|今年以?来?|累计|合计|总计|受理|办理|完成|开展|实施|处理|共计?|实际|[已了的“”"《》（）()、]|(?:金额|总额|数量|件数|人数|次数|人次|户数|家数|宗数|起数|场数|费用?|数|额)$/gu;
/** Of whom anything may be told: 群众满意度 of one service is not that of another. */
export const OF_ANYTHING =
  /居民|群众|服务对象|受益|公众|社会|人员|企业|单位|满意|知晓|达标|合格|覆盖|任务|目标|指标|项目|工作|活动|情况|[率度]/gu;
/** Characters of a metric that make it one matter, by how many digits of the number agree. */
const ENOUGH = 6;
const ENOUGH_OF_MONEY = 4;
const DIGITS = 3;
const MORE_DIGITS = 4;
/** The total of the department's score, by whatever name. */
const SCORE = /(?:自评|评价|综合|绩效)[^，]{0,6}(?:总分|得分)$|^(?:总分|总得分|合计得分)$/u;
/** What is left of a metric without words that fit anything. */
const OWN = 2;

/** One matter told twice in different words, with numbers that differ by a slip of the hand: 4,812 and 4,821. */
export const misprinted: Check = (evidence: Evidence) => {
  const byMatter = new Map<string, Telling[]>();
  for (const sentence of evidence.sentences.filter(tellsOutcome))
    for (const mention of sentence.mentions) {
      const matter = matterOf(mention.fact);
      if (matter === null) continue;
      const before = solid(sentence.text.slice(0, mention.place.start - sentence.start));
      const isOne = isScore(mention.fact.name);
      const told = { mention, section: sentence.paragraph.section, before, isScore: isOne };
      const tellings = byMatter.get(matter);
      if (tellings === undefined) byMatter.set(matter, [told]);
      else tellings.push(told);
    }
  return [...byMatter.values()].flatMap(contradicting);
};

interface Telling {
  readonly mention: Mention;
  readonly section: number | null;
  /** The words of its sentence before the number. */
  readonly before: string;
  /** A report has one score, wherever it says it. */
  readonly isScore: boolean;
}

function isScore(metric: string): boolean {
  return SCORE.test(metric) && !/项目|平均|复核|复评|财政|评审|专家|指标|上年|去年/u.test(metric);
}

/** What a number is of, in the words that matter; null where they are too few, or the number is too round. */
function matterOf(fact: Fact): string | null {
  const { name, unit, when, elsewhere, role, kind, measure, value, printed, change } = fact;
  if ((measure !== null && measure !== 'score') || value === null || role !== 'actual' || kind === 'rank')
    return null;
  if (isScore(name)) return `自评得分|${timeOf(when)}`;
  const core = name.replace(IDLE, '');
  const digits = tellingDigits(printed);
  const enough = digits >= MORE_DIGITS || kind === 'money' ? ENOUGH_OF_MONEY : ENOUGH;
  if (digits < DIGITS || core.length < enough || core.replace(OF_ANYTHING, '').length < OWN) return null;
  return [core, unit, timeOf(when), elsewhere, change?.way].join('|');
}

function contradicting(tellings: readonly Telling[]): Verdict[] {
  const [first] = tellings;
  const other = tellings.find(
    (telling) =>
      first !== undefined &&
      (telling.section !== first.section || telling.isScore) &&
      differ(first.mention.fact, telling.mention.fact) &&
      isMisprint(first.mention.fact.printed, telling.mention.fact.printed) &&
      !areOfOneList(first.before, telling.before),
  );
  // Three values and more are a list, not a slip.
  if (first === undefined || other === undefined) return [];
  if (new Set(tellings.map(({ mention }) => mention.fact.value)).size > 2) return [];
  return [toldTwice(first.mention, other.mention)];
}

// 夏季消防检查 and 冬季消防检查 in the same words: two of a kind, not one told twice.
export function areOfOneList(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const apart = [...a].filter((char, i) => char !== b[i]);
  return apart.length > 0 && apart.length <= 2;
}
