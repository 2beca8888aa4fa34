import type { Figure } from '../figures/figure.ts';
import type { Entry } from '../library/library.ts';
import type { QueryReader } from '../search/query-reader.ts';
import { z } from 'zod';
import { type Asked, unitFit } from './asked.ts';
import { type Candidate, type Fields } from './fields.ts';
import { ordinalsIn, type Question } from './question.ts';
import { WEIGHTS } from './weights.ts';
import { load } from './words.ts';

/** Why a fact is not what was asked, though its words are. */
export type Against = 'narrowing' | 'kind' | 'role' | 'elsewhere' | 'ordinal' | 'change' | 'year' | 'former';

/** A fact with how well it answers. */
export interface Ranked {
  readonly entry: Entry;
  readonly figure: Figure;
  readonly place: Fields['place'];
  readonly score: number;
  readonly against: readonly Against[];
}

/** The year that is asked; null for each report's own. */
export type YearAsked = number | null;

/**
 * Orders facts by how well they answer a question: everything that shares a word with it has a score, and only what
 * contradicts it says so. Best first; ties in order of the report.
 *
 * @param likely by report id and paragraph, what the search gives the paragraph, beside the best one's
 */
export function rankFacts(
  question: Question,
  reader: QueryReader,
  candidates: readonly Candidate[],
  likely: ReadonlyMap<string, number>,
  year: YearAsked,
): Ranked[] {
  const ranked = candidates.flatMap(({ entry, figure, fields }) => {
    const told = fields.map((one) => rankOne(question, reader, entry, figure, one, likely, year));
    const [best] = told.toSorted((a, b) => b.score - a.score);
    return best === undefined || best.score <= 0 ? [] : [best];
  });
  return ranked.sort(
    (a, b) =>
      b.score - a.score ||
      (a.entry.report.id < b.entry.report.id ? -1 : a.entry.report.id > b.entry.report.id ? 1 : 0) ||
      a.figure.id - b.figure.id,
  );
}

function rankOne(
  question: Question,
  reader: QueryReader,
  entry: Entry,
  figure: Figure,
  fields: Fields,
  likely: ReadonlyMap<string, number>,
  year: YearAsked,
): Ranked {
  const read = reader.within(
    [fields.metric, fields.clause, fields.sentence, fields.around, fields.paragraph].join('\n'),
  );
  const metric = read(fields.metric);
  const clause = read(fields.clause);
  const sentence = read(fields.sentence);
  const around = read(fields.around);
  const paragraph = read(fields.paragraph);
  const levels = [[metric], [metric, clause], [metric, clause, sentence], [metric, clause, sentence, around]];
  const [own = 0, near = 0, said = 0, about = 0] = levels.map((some) => reader.worth(some));
  const whole = reader.worth([metric, clause, sentence, around, paragraph]);
  const words =
    WEIGHTS.metric * own +
    WEIGHTS.clause * (near - own) +
    WEIGHTS.sentence * (said - near) +
    WEIGHTS.around * (about - said) +
    WEIGHTS.paragraph * (whole - about);
  const { asked } = question;
  const against = againstOf(question, figure, fields, year, entry.report.year);
  if (isOwnMoney(question, reader) && (figure.key === null || figure.of !== null)) against.push('kind');
  const search = likely.get(`${entry.report.id} ${fields.place.paragraph}`) ?? 0;
  const spare = Math.max(0, fields.metric.length - question.text.length);
  const score =
    (words + WEIGHTS.search * search * reader.all) *
    against.reduce((product, one) => product * factorOf(one), 1) *
    (figure.period !== null && year === null && !sharesPair(figure.period, question.text)
      ? WEIGHTS.period
      : 1) *
    (asked !== null && unitFit(asked, figure.unit) === 2 && asked.unit !== null ? WEIGHTS.unit : 1) *
    (isMeasureAsked(question, figure) ? WEIGHTS.measure : 1) *
    (1 - Math.min(0.5, WEIGHTS.spare * spare));
  return {
    ...{ entry, figure, place: fields.place, score, against },
  };
}

function factorOf(one: Against): number {
  switch (one) {
    case 'kind':
      return WEIGHTS.kind;
    case 'role':
      return WEIGHTS.role;
    case 'change':
      return WEIGHTS.change;
    case 'former':
      return WEIGHTS.former;
    case 'narrowing':
      return WEIGHTS.narrowing;
    case 'elsewhere':
    case 'ordinal':
    case 'year':
      return WEIGHTS.elsewhere;
  }
}

function againstOf(
  { asked, text, ordinals, money }: Question,
  figure: Figure,
  fields: Fields,
  year: YearAsked,
  own: number,
): Against[] {
  const found: Against[] = [];
  const asksIt = isMeasureAsked({ money }, figure);
  const isOther = (asked !== null && !fitsKind(asked, figure, text)) || isOtherMeasure(money, figure);
  if (isOther && !asksIt) found.push('kind');
  const goal = figure.role !== 'actual';
  if (asked?.target === true ? !goal : goal && !/目标|任务|计划|指标/u.test(text)) found.push('role');
  if (figure.elsewhere !== null && !isNamed(text, figure.elsewhere)) found.push('elsewhere');
  const told = ordinalsIn(`${fields.clause}${fields.metric}`);
  const differs = ordinals.some(
    ({ number, of }) =>
      told.some((one) => one.of === of) && !told.some((one) => one.of === of && one.number === number),
  );
  if (differs) found.push('ordinal');
  const changes = figure.direction !== null;
  if (asked?.change != null ? !changes : changes && figure.kind === 'rate') found.push('change');
  if (fields.initial) found.push('former');
  if (isNarrowed(text, figure, fields)) found.push('narrowing');
  if (year !== null ? yearOf(figure, own) !== year : yearOf(figure, own) !== own) found.push('year');
  return found;
}

/** 多少 with nothing behind it may ask for anything that is counted; for money or an area people say so. */
const ANYTHING = 6;
const SAYS: Partial<Record<Figure['kind'], RegExp>> = {
  money: /[钱款费元金资税薪价值]|经费|预算|支出|收入|补贴|补助|产值|投资|营业额/u,
  area: /面积|平方|亩|大|公顷/u,
  rate: /[率比占成度]|百分/u,
};

/** 支出多少, 用了多少: only money is spent. */
const SPENT =
  /(?:支出|花费?|列支|开销|开支|拨付?|投入?|使|用)(?:[了咗掉]|出去)?(?:多少|几多)(?![人家户个宗件次辆台张名位])/u;

function fitsKind(asked: Asked, figure: Figure, text: string): boolean {
  if (figure.kind !== 'money' && figure.kind !== 'rate' && SPENT.test(text)) return false;
  const said = SAYS[figure.kind];
  if (asked.kinds.size >= ANYTHING && said !== undefined && !said.test(text)) return false;
  return asked.kinds.has(figure.kind) && unitFit(asked, figure.unit) > 0;
}

/** Whether nothing is asked but the office's own money: then a number that is none of its well-known measures is another. */
function isOwnMoney({ money, text }: Question, { query }: QueryReader): boolean {
  if (money === null) return false;
  const said = text.slice(money.start, money.end);
  return query.terms.every((term) => term.light || /^\d+$/u.test(term.text) || said.includes(term.text));
}

/** Of the office's own money each well-known measure is another: the year's first budget is not what was spent. */
function isOtherMeasure(money: Question['money'], { key, of }: Figure): boolean {
  return money !== null && key !== null && of === null && !money.keys.includes(key);
}

const words = z.array(z.string().min(1)).min(1);
const NARROWING = load(
  new URL('./narrowing.yaml', import.meta.url),
  z.strictObject({ unasked: z.array(words), asked: z.array(z.tuple([words, words])) }),
);

/** Whether a fact's words narrow it in a way that the question does not speak of; what a well-known measure is called does not. */
function isNarrowed(text: string, { key, metric }: Figure, { clause }: Fields): boolean {
  const said = `${metric}${clause}`;
  const lacks = NARROWING.asked.some(
    ([asked, told]) => asked.some((word) => text.includes(word)) && !told.some((word) => said.includes(word)),
  );
  if (lacks && key === null) return true;
  return NARROWING.unasked.some((row, r) => {
    if (key !== null && r === 0) return false;
    return row.some((word) => said.includes(word)) && !row.some((word) => text.includes(word));
  });
}

/** Whether a question names the place, or a part of it that only it has: 崇福 of 崇福镇. */
function isNamed(text: string, place: string): boolean {
  return place.split('、').some((name) => text.includes(name.replace(/(?:街道|[镇乡县区市旗])$/u, '')));
}

/** The year that a fact tells of; the report's own where it says nothing. */
function yearOf({ period }: Figure, own: number): number {
  if (period === null) return own;
  const said = /(?:19|20)\d\d/u.exec(period)?.[0];
  if (said !== undefined) return Number.parseInt(said, 10);
  if (/上年|去年|前一年|上一年/u.test(period)) return own - 1;
  return /次年|下年|明年|下一年/u.test(period) ? own + 1 : own;
}

function isMeasureAsked({ money }: Pick<Question, 'money'>, { key, of, elsewhere }: Figure): boolean {
  return money !== null && key !== null && of === null && elsewhere === null && money.keys.includes(key);
}

function sharesPair(a: string, b: string): boolean {
  for (let at = 0; at + 1 < a.length; at += 1) if (b.includes(a.slice(at, at + 2))) return true;
  return false;
}
