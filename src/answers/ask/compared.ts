import { z } from 'zod';
import { withoutEnd } from '../../matching/asked.ts';
import type { Base } from '../../matching/counterpart.ts';
import { load } from '../../matching/words.ts';
import { yearsIn } from '../../matching/years.ts';
import { simplified } from '../../search/traditional.ts';
import { bare } from '../../text/bare.ts';

/** A question by how much a number differs from the same of the year before, or from what was to be done. */
export interface Compared {
  readonly with: Base;
  /** The year that is named in the place of 去年; null where none is. */
  readonly year: number | null;
  /** What it asks without the comparison: 商品房卖多少平方 of 商品房比前一年少卖多少平方. */
  readonly matter: string;
  /** 涨了百分之几: in percent of the other number. */
  readonly share: boolean;
}

const data = load(
  new URL('./compared.yaml', import.meta.url),
  z.strictObject({ before: z.string(), planned: z.string(), more: z.string() }),
);

const JOINED = '(?:[比较离距]|(?<![一共])[跟同与和])(?:起|照)?';
const BEHIND = '(?:年?[度末底]|同期|数|值|的)?(?:任务)?(?:数|值)?(?:[相对]?比(?:起来|较)?)?[，,]?';
const WITH = {
  before: new RegExp(`${JOINED}(?:${data.before})${BEHIND}`, 'u'),
  planned: new RegExp(`(?:${JOINED}|超(?:出|过)?了?)(?:${data.planned})${BEHIND}`, 'u'),
};
const MORE = new RegExp(
  `(?:${data.more})(?:咗|了)?(?<act>[\\u4e00-\\u9fff]{0,3}?)(?:咗|了)?(?<how>百分之(?:多少|几)|几成|多少|几多|几)`,
  'u',
);
const LONGEST = 60;

/**
 * What a question compares with the year before or with a target; null where it compares with neither.
 *
 * @example comparedIn('商品房比前一年少卖多少平方')?.matter // '商品房卖多少平方'
 */
export function comparedIn(question: string): Compared | null {
  if (question.length > LONGEST) return null;
  const { text } = bare(withoutEnd(simplified(question).trim()));
  for (const name of ['planned', 'before'] as const) {
    const phrase = WITH[name].exec(text);
    if (phrase === null) continue;
    const rest = text.replace(phrase[0], '');
    const beyond = name === 'planned' && phrase[0].startsWith('超') && /多少|几/u.test(rest);
    if (beyond && !/[，,。；?？]/u.test(rest)) return { with: name, year: null, matter: rest, share: false };
    const more = MORE.exec(rest.slice(phrase.index));
    if (more?.groups === undefined || /[，,。；?？]/u.test(rest)) continue;
    const { act = '', how = '' } = more.groups;
    const share = /百分之|几成/u.test(how);
    const from = phrase.index + more.index;
    const behind = rest.slice(from + more[0].length);
    const points = /^个(?:百分)?点/u.test(behind);
    const matter = `${rest.slice(0, from)}${act}${share || points ? '多少' : how}${points ? '' : behind}`;
    const year = yearsIn(phrase[0]).named[0] ?? null;
    return { with: name, year, matter, share };
  }
  return null;
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
