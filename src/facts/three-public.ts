import { z } from 'zod';
import type { Clause } from './clause.ts';
import { load } from './data.ts';
import type { Key } from './keys.ts';

const pattern = z
  .string()
  .min(1)
  .transform((source) => new RegExp(source, 'gu'));
const data = load(
  'three-public.yaml',
  z.strictObject({
    items: z.array(
      z.strictObject({
        item: z.enum(['total', 'purchase', 'cars', 'reception', 'abroad']),
        name: z.string().min(1),
        say: pattern,
      }),
    ),
    plain: pattern,
    both: pattern,
    named: pattern,
    outside: pattern,
    others: pattern,
    whole: pattern,
    budget: pattern,
    spent: pattern,
    change: pattern,
    plainly: pattern,
    before: pattern,
    compared: pattern,
    rate: pattern,
    each: pattern,
    wider: pattern,
    row: z.string().min(1),
  }),
);

type Item = (typeof data.items)[number]['item'];
type Stage = 'budget' | 'executed';

/** What a paragraph has told so far of receptions, cars and journeys. */
export interface ThreePublic {
  /** It speaks of them. */
  open: boolean;
  /** What a sentence speaks of until it names an item: the whole, where 三公 itself was said. */
  lead: Item | null;
  item: Item | null;
  /** The words before a number that is no money, which the money behind it may be told by: 接待 of 接待 23 批 1.84 万元. */
  ahead: string;
  /** Items that wait for their numbers: 公务用车、公务接待分别为. */
  waiting: Item[];
  /** What the sentence has told of the whole. */
  readonly told: Set<Stage>;
  /** Items other than the whole that it has told. */
  parts: number;
}

/**
 * What is known ahead of a paragraph: its heading may say that it speaks of 三公.
 *
 * @example newThreePublic(['五、其他', '（二）“三公”经费']).open // true
 */
export function newThreePublic(path: readonly string[]): ThreePublic {
  const open = at(data.items[0]?.say, path.at(-1) ?? '') >= 0;
  const lead = open ? 'total' : null;
  return { open, lead, item: lead, ahead: '', waiting: [], told: new Set(), parts: 0 };
}

/**
 * Whether a text may speak of receptions, cars or journeys at all, by any of their names.
 *
 * @example maySpeakOfThreePublic('全年接待游客 6 万人次。') // true
 */
export function maySpeakOfThreePublic(text: string): boolean {
  return at(data.named, text.replace(/\s/gu, '')) >= 0;
}

/**
 * Whether a key is of receptions, cars or journeys.
 *
 * @example isThreePublic('public.reception.executed') // true
 */
export function isThreePublic(key: string | null | undefined): boolean {
  return key?.startsWith('public.') === true;
}

/** （六）, 4.2: the next point is of another matter, unless it says what this one says. */
const POINT = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、]|\d{1,2}[.．]\d{0,2})/u;

/**
 * Goes on to a sentence.
 *
 * @param words of the whole sentence, blanks removed
 */
export function goOn(state: ThreePublic, words: string): void {
  const isWhole = at(data.both, words) >= 0;
  const says = isWhole || at(data.plain, words) >= 0;
  const goes = state.open && (namesIn(words).length > 0 || !POINT.test(words));
  state.open = (says || goes) && at(data.wider, words) < 0;
  if (isWhole) state.lead = 'total';
  else if (!goes) state.lead = null;
  state.item = state.lead;
  state.ahead = '';
  state.waiting = [];
  state.told.clear();
  state.parts = 0;
}

/** An amount of receptions, cars or journeys. */
export interface ThreePublicEntry {
  readonly key: Key;
  /** The year that it is told of, in the report's words (上年, 2021年); null where its own words name none. */
  readonly period: string | null;
}

/**
 * An amount of the office's 三公: its item, and whether it was planned or spent; null for every other number.
 *
 * @example threePublicIn(state, clause)?.key.key // 'public.reception.executed', of 公务接待费 3.54 万元
 */
export function threePublicIn(state: ThreePublic, clause: Clause): ThreePublicEntry | null {
  const { quantity, right, behind } = clause;
  if (!state.open) return null;
  const gap = state.ahead + clause.gap.replace(/[（(]境[)）]/gu, '');
  const own = gap.slice(lastSign(gap) + 1);
  state.ahead = quantity.unit.kind === 'money' ? '' : `${own}${quantity.number.digits}${quantity.unit.word}`;
  // 完成预算的 62.56%: of what was planned for it, and not the office's.
  const isRate = quantity.unit.kind === 'rate' && at(data.rate, own) >= 0;
  const item = isRate ? state.item : at(data.outside, gap + behind) < 0 ? itemOf(state, gap, own) : null;
  state.item = item;
  if (item === null) return null;
  const name = data.items.find((one) => one.item === item)?.name ?? '';
  if (isRate)
    return {
      key: { key: `public.${item}.rate`, of: name, metric: `${name}预算完成率` },
      period: periodOf(own),
    };
  // 人均 112.5 元: of one.
  if (quantity.unit.kind !== 'money' || at(data.change, own) >= 0 || at(data.each, own) >= 0) return null;
  const stage = stageOf(state, item, own, right);
  if (item === 'total') state.told.add(stage);
  else state.parts += 1;
  const metric = `${name}${stage === 'budget' ? '预算数' : item === 'total' ? '支出' : ''}`;
  return { key: { key: `public.${item}.${stage}`, of: name, metric }, period: periodOf(own) };
}

function lastSign(text: string): number {
  return Math.max(
    ...['，', ',', '；', ';', '。', '：', ':', '（', '('].map((sign) => text.lastIndexOf(sign)),
  );
}

function itemOf(state: ThreePublic, gap: string, own: string): Item | null {
  if (at(data.others, gap) > lastName(gap)) return null;
  const named = namesIn(own);
  const apart = new Set(named);
  if (/分别/u.test(own) && apart.size > 1) {
    const [first = null, ...rest] = named;
    state.waiting = rest;
    return first;
  }
  if (state.waiting.length > 0 && /^[、和及与]$/u.test(gap)) return state.waiting.shift() ?? null;
  if (at(data.whole, own) > lastName(own)) {
    if (apart.size === 0) state.lead = 'total';
    if (apart.size === 0 || /[、和及与]/u.test(own)) return state.lead;
  }
  if (apart.size === 1 || named.at(-1) === 'total') return named.at(-1) ?? null;
  // 公务接待和公车共花: neither of the two.
  if (apart.size > 1) return null;
  // Behind the parts, what was planned and what was spent the year before are the whole's.
  if (state.parts > 0 && (at(data.budget, own) >= 0 || at(data.compared, own) >= 0))
    return state.parts > 1 ? state.lead : null;
  return namesIn(gap).at(-1) ?? (state.item === 'total' && !isPlain(own) ? null : state.item);
}

function stageOf({ told }: ThreePublic, item: Item, own: string, right: string): Stage {
  if (/^的?(?:控制数|限额|预算|额度)(?!执行)/u.test(right)) return 'budget';
  const [planned, spent] = [at(data.budget, own), at(data.spent, own)];
  if (planned !== spent) return planned > spent ? 'budget' : 'executed';
  return item !== 'total' && told.has('budget') && !told.has('executed') ? 'budget' : 'executed';
}

const LAST_YEAR = '上年';

function periodOf(own: string): string | null {
  const from = at(data.before, own);
  return from < 0 ? null : (/^20\d\d年/u.exec(own.slice(from))?.[0] ?? LAST_YEAR);
}

/** Whether nothing is named that the number could be of. */
function isPlain(own: string): boolean {
  const { plainly, budget, spent, compared } = data;
  const rest = [compared, budget, spent, plainly].reduce((left, words) => left.replace(words, ''), own);
  return rest.length <= SHORT;
}

/**
 * The item that the name of a row is, and no more: 公务接待费, and not 公务接待批次; null where it is none.
 *
 * @example itemNamed('公务用车运行维护费') // { item: 'cars', name: '公务用车运行维护费' }
 */
export function itemNamed(row: string): { readonly item: string; readonly name: string } | null {
  const text = row.replace(/[“”"'‘’]/gu, '');
  return ROWS.find(({ whole }) => whole.test(text)) ?? null;
}

const ROWS = data.items.map(({ item, name, say }) => ({
  item,
  name,
  whole: new RegExp(`^(?:${say.source})${data.row}$`, 'u'),
}));

/** A word of so many characters names nothing. */
const SHORT = 1;

/** Where the last match of a pattern begins; -1 where there is none. */
function at(words: RegExp | undefined, text: string): number {
  return words === undefined ? -1 : ([...text.matchAll(words)].at(-1)?.index ?? -1);
}

function lastName(text: string): number {
  return Math.max(...data.items.map(({ say }) => at(say, text)));
}

/** The items that a text names, in its order, each as often as it does. */
function namesIn(text: string): Item[] {
  const found: { start: number; end: number; item: Item }[] = [];
  for (const { item, say } of data.items)
    for (const match of text.matchAll(say)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.every((one) => end <= one.start || start >= one.end)) found.push({ start, end, item });
    }
  return found.toSorted((a, b) => a.start - b.start).map(({ item }) => item);
}
