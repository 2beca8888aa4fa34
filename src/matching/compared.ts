import { z } from 'zod';
import { commonly, withoutEnd } from './asked.ts';
import type { Base } from './counterpart.ts';
import { load } from './words.ts';
import { yearsIn } from './years.ts';
import { simplified } from '../search/traditional.ts';
import { bare } from '../text/bare.ts';

/** A question by how much a number differs from the same of the year before, or from what was to be done. */
export interface Compared {
  readonly with: Base;
  /** The year that is named in the place of 去年; null where none is. */
  readonly year: number | null;
  /** What it asks without the comparison: 商品房卖多少平方 of 商品房比前一年少卖多少平方. */
  readonly matter: string;
  /** 涨了百分之几: in percent of the other number. */
  readonly share: boolean;
  /** 高了几个百分点: of rates what they differ by, of amounts in percent. */
  readonly points: boolean;
}

const data = load(
  new URL('./compared.yaml', import.meta.url),
  z.strictObject({ before: z.string(), planned: z.string(), more: z.string() }),
);

const JOINED = '(?:[比较离距]|(?<![一共])[跟同与和])(?:起|照)?';
const BEHIND = '(?:年?[度末底]|同期|数|值|的)?(?:任务)?(?:数|值)?(?:[相对]?比(?:起来|较)?)?[，,]?';
const WITH = {
  before: new RegExp(`${JOINED}(?:${data.before})${BEHIND}|同比(?=[多少])`, 'u'),
  planned: new RegExp(`(?:${JOINED}|超(?:出|过)?了?|[多少]过)(?:${data.planned})${BEHIND}`, 'u'),
};
const MORE = new RegExp(
  `(?:${data.more})(?:咗|了)?(?<act>[\\u4e00-\\u9fff]{0,3}?)(?:咗|了)?(?<how>百分之(?:多少|几)|几成|多少|几多|几)`,
  'u',
);
/** 是多了还是少了，差多少: which way is left open. */
const OPEN_WAY =
  /(?:到底)?是?[多涨增升高]了?(?:还是|咗定)[少跌减降低]了?[，,]?相?[差变](?:化|了|出来)?了?(?:多少|几多)/u;
const LONGEST = 60;

/**
 * What a question compares with the year before or with a target; null where it compares with neither.
 *
 * @example comparedIn('商品房比前一年少卖多少平方')?.matter // '商品房卖多少平方'
 */
export function comparedIn(question: string): Compared | null {
  if (question.length > LONGEST) return null;
  // What is asked first is answered.
  const [first = ''] = commonly(simplified(question)).trim().split(/[?？]/u);
  const text = bare(withoutEnd(first)).text.replace(OPEN_WAY, '多多少');
  for (const name of ['planned', 'before'] as const) {
    const phrase = WITH[name].exec(text);
    if (phrase === null) continue;
    const rest = `${openOf(text.slice(0, phrase.index))}${text.slice(phrase.index + phrase[0].length)}`;
    const beyond = name === 'planned' && /^[超多少]/u.test(phrase[0]) && ASKS.test(rest);
    if (beyond && !/[，,。；?？]/u.test(rest))
      return { with: name, year: null, matter: rest, share: false, points: false };
    const at = Math.min(phrase.index, openOf(text.slice(0, phrase.index)).length);
    const more = MORE.exec(rest.slice(at));
    // 做生意，进出的总数比前一年多了多少: what stands ahead asks nothing yet.
    const open = ASKS.test(text.slice(0, phrase.index)) ? rest : rest.slice(at);
    if (more?.groups === undefined || /[，,。；]/u.test(open)) continue;
    const { act = '', how = '' } = more.groups;
    const share = /百分之|几成/u.test(how);
    const from = at + more.index;
    const behind = rest.slice(from + more[0].length);
    const points = /^个(?:百分[点比]|点)/u.test(behind);
    const matter = `${rest.slice(0, from)}${act}${share || points ? '多少' : how}${points ? '' : behind}`;
    const year = yearsIn(phrase[0]).named[0] ?? null;
    return { with: name, year, matter, share, points };
  }
  return null;
}

const ASKS = /多少|几/u;

/** Words that ask nothing yet, without the comma behind them: 农户家里改厕所，比任务多改了几户. */
function openOf(words: string): string {
  return ASKS.test(words) ? words : words.replace(/[，,]$/u, '');
}

/**
 * Whether a comparison is of a report's own year, and with the one before.
 *
 * @example isOfYear(comparedIn('信访案件比2019年多了几宗'), 2022) // false
 */
export function isOfYear({ year, matter }: Compared, own: number): boolean {
  const { named, before, other } = yearsIn(matter);
  return (
    (year === null || year === own - 1) && named.every((one) => one === own) && !before && other === null
  );
}
