import { z } from 'zod';
import { simplified } from '../search/traditional.ts';
import { bare } from '../text/bare.ts';
import { withoutEnd } from './asked.ts';
import { load } from './words.ts';

const KINDS = [
  ...['sum', 'each', 'difference', 'spent', 'left', 'share', 'average', 'rate', 'target'],
] as const;

/** What a question wants worked out, and the words for what it is worked out of. */
export interface Reckoning {
  readonly kind: string;
  /** Of a sum its items, else the first operand and, where it is named, the second. */
  readonly operands: readonly string[];
  /** What is asked of each item of a sum: 花了多少钱. */
  readonly asks: string;
  /** The unit of an average: 人次; of what is left: 宗. */
  readonly unit: string;
  /** What is not done yet: 办结. */
  readonly act: string;
  /** What is said ahead of a sum: 榄桥长者饭堂，街道补的加区里补的合计多少; mostly empty. */
  readonly topic: string;
}

const ROWS = load(
  new URL('./reckoning.yaml', import.meta.url),
  z.array(z.strictObject({ kind: z.enum(KINDS), say: z.string().min(1) })),
).map(({ kind, say }) => ({ kind, pattern: new RegExp(say, 'u') }));

const PARTED = /以及|加上|加埋|同埋|[和与跟同及加、]/u;
/** 差距（百分点）: how it is to be told. */
const BRACKET = /[（(][^（()）]{0,20}[)）]$/u;
const LONGEST = 60;

/**
 * What a question wants worked out; null where it asks for a printed number.
 *
 * @example reckoningIn('基本支出和项目支出加起来多少')?.operands // ['基本支出', '项目支出']
 */
export function reckoningIn(question: string): Reckoning | null {
  if (question.length > LONGEST) return null;
  const typed = withoutEnd(simplified(question).trim()).replace(BRACKET, '');
  const pieces = typed.split(/[，,;；?？。]/u);
  if (pieces.length > 2) return null;
  const [ahead = '', behind] = pieces.map((piece) => bare(piece.replaceAll('、', '和')).text);
  const listed = behind === undefined ? null : listedAhead(ahead, behind);
  const text = listed ?? behind ?? ahead;
  const topic = behind === undefined || listed !== null ? '' : ahead;
  for (const { kind, pattern } of ROWS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const { all, a = '', b, what = '', verb = '', asks = '', unit = '', act = '' } = groups;
    const parted = all?.split(PARTED).filter((item) => item !== '') ?? [];
    const items = parted.length === 1 ? twoAlike(parted[0] ?? '') : parted;
    if (all !== undefined && items.length < 2) continue;
    const operands =
      all === undefined
        ? [a + what + (verb === '' ? '' : `${verb}了`), ...(b === undefined ? [] : [ofFirst(a, b)])]
        : items;
    // Behind a topic only a sum is worked out: 结对帮扶，财政的钱加社会的钱合计多少.
    if (topic !== '' && kind !== 'sum') continue;
    return { kind, operands, asks, unit, act, topic };
  }
  return null;
}

/** 行政编制事业编制, 编内编外: two things with nothing between, told by what they have in common; else the one it is. */
function twoAlike(named: string): readonly string[] {
  const { one, other, first, second } = (TWO_ALIKE.exec(named) ?? TWO_SHORT.exec(named))?.groups ?? {};
  const both = [one ?? first, other ?? second].filter((item) => item !== undefined);
  return both.length === 2 ? both : [named];
}

const TWO_ALIKE =
  /^(?<one>\p{Script=Han}{1,4}(?<kind>\p{Script=Han}{2}))(?<other>\p{Script=Han}{1,4}\k<kind>)$/u;
const TWO_SHORT = /^(?<first>(?<of>\p{Script=Han})\p{Script=Han})(?<second>\k<of>\p{Script=Han})$/u;

/** 岭南V谷加创梦园，入驻企业总共几家: things, and behind the comma what is counted of all of them. */
function listedAhead(ahead: string, behind: string): string | null {
  const counted = ALL_OF.exec(behind)?.groups;
  const items = ahead.split(PARTED).filter((item) => item !== '');
  if (counted === undefined || items.length < 2) return null;
  const { what: said = '', together = '', asks = '' } = counted;
  const what = said.replace(/^[这那]?[两三四五六七八九几]?[个家项]/u, '');
  return `${items.map((item) => item + what).join('和')}${together}${asks}`;
}

const ALL_OF =
  /^(?<what>\p{Script=Han}{0,10}?)(?<together>加起来|加在一起|合起来|合计|一共|总共|共计)(?<asks>.{0,3}(?:多少|几多|几).{0,4})$/u;

/** Names of what was planned and of what was spent, which say nothing of what. */
const PLANNED = /(?:全年|年初|调整后)?的?(?:预算|安排|计划|批复|控制)数?$|调整后数?$/u;
const SPENT = /^(?:年初(?:预算)?|实际?支出?|实际(?:花费|使用|执行)|执行|决算|支出)数?$/u;

/** 三公预算跟实际支差额: what was spent is the 三公's, and not the office's. */
function ofFirst(a: string, b: string): string {
  const stem = a.replace(PLANNED, '');
  return stem === a || !SPENT.test(b) ? b : `${stem}${b}`;
}
