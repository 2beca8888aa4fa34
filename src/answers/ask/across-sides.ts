import { bigrams } from '../../facts/similar.ts';
import { Decimal } from '../../facts/decimal.ts';
import type { Entry } from '../../library/library.ts';
import { POOLED } from '../../matching/sure.ts';
import type { Known } from '../computed.ts';
import type { Asking } from './asking.ts';
import { operandIn } from './reckoned.ts';

/** What one office's report tells of what several are asked. */
export interface Side {
  readonly entry: Entry;
  readonly fact: Known;
}

/** The reports that tell it, and those that do not. */
export interface Sides {
  readonly told: readonly Side[];
  /** They speak of it, and no number of theirs is sure. */
  readonly open: readonly Entry[];
  /** They do not have the words, though they may have others for it. */
  readonly silent: readonly Entry[];
}

/**
 * The number of each report that is asked for, where they can stand side by side: of one unit and kind, none a target
 * beside a result.
 *
 * @param metric what is asked of each, as an operand: 拆违面积
 * @param points it is of rates, how many points they differ by
 */
export function sidesOf(on: Asking, metric: string, points = false): Sides {
  const { entries } = on;
  // However it is asked, in one way that most of them answer.
  let text = metric;
  let told: readonly Side[] = [];
  for (const asked of textsOf(metric, points)) {
    const found = alike(entries.flatMap((entry) => sideOf(on, entry, asked) ?? []));
    if (found.length > told.length) [text, told] = [asked, found];
    if (told.length === entries.length) break;
  }
  const pooled = entries
    .filter((entry) => !told.some((side) => side.entry === entry))
    .flatMap((entry): readonly Side[] => {
      const side = told.length === 0 ? null : sideOf(on, entry, text, POOLED);
      return side !== null && told.some((one) => isNamedLike(one, side, metric)) ? [side] : [];
    });
  const all = [...told, ...pooled];
  const left = entries.filter((entry) => !all.some((side) => side.entry === entry));
  const open = left.filter((entry) => speaksOf(on, entry, metric));
  return { told: all, open, silent: left.filter((entry) => !open.includes(entry)) };
}

/** What a side comes to; what fell counts below nought. */
export function valueOf({ fact }: Side): Decimal {
  const value = new Decimal(fact.value);
  return fact.change?.way === 'down' ? value.times('-1') : value;
}

/** Whether a report has the words of what is asked. */
function speaksOf({ library: { search } }: Asking, { report }: Entry, metric: string): boolean {
  const { terms } = search.read(metric, new Set([report.id]));
  const named = terms.filter(({ light }) => !light);
  return named.some(({ alternatives }) => alternatives.length > 0);
}

const ASKS = /多少|几/u;
const ASKS_MONEY =
  /[钱费款额税值花罚薪债]|资金|投资|[奖租押本现基股]金|GDP|支出|收入|投入|预算|开支|三公|接待|工资|补[贴助]|利润|结转|结余|产出|多少元|[万亿]元/u;
/** What is measured, and not counted. */
const MEASURED = /(?:[率比]|比例|比重|占比|得分|面积|满意度|增速|增幅|长度)$/u;

/** How it may be asked of one office. */
function textsOf(metric: string, points: boolean): readonly string[] {
  if (points && !MEASURED.test(metric)) return [`${metric}率多少`, `${metric}的比例多少`];
  const money = ASKS_MONEY.test(metric) ? [`${metric}多少钱`] : [];
  const count = MEASURED.test(metric) ? [] : [`${metric}有多少个`];
  return ASKS.test(metric) ? [metric] : [`${metric}多少`, `${metric}是多少`, ...money, ...count];
}

function sideOf({ library: { search } }: Asking, entry: Entry, text: string, least?: number): Side | null {
  const fact = operandIn(entry, text, search, least)?.facts[0];
  // 劳资纠纷 asks for cases: amounts beside them may be of anything.
  const isAsked = fact?.kind !== 'money' || ASKS_MONEY.test(text);
  return fact === undefined || !isAsked ? null : { entry, fact };
}

/** 9 家 and 5 个: units that count the same things. */
const ALIKE = ['个家间所处座', '宗件起', '人名'];

/** What a number must have in common with another to stand beside it. */
export function classOf({ fact: { unit, kind, role, change, measure } }: Side): string {
  // What goes on into the next year may be told as a plan: 结转下年使用.
  if (measure !== null) return measure.replace('expenditure', 'executed');
  const counted = ALIKE.find((units) => units.includes(unit)) ?? unit;
  return [counted, kind, role, change === null ? '' : 'change'].join('\t');
}

/** The most of them that can stand side by side. */
function alike(sides: readonly Side[]): readonly Side[] {
  const groups = new Map<string, Side[]>();
  for (const side of sides) {
    const key = classOf(side);
    groups.set(key, [...(groups.get(key) ?? []), side]);
  }
  return [...groups.values()].reduce<readonly Side[]>(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
}

/** Whether an unsure number is of the class of a sure one, and has more of its name or of the question in common. */
function isNamedLike(one: Side, side: Side, metric: string): boolean {
  if (classOf(one) !== classOf(side)) return false;
  const pairs = new Set([...bigrams(one.fact.name), ...bigrams(metric)]);
  const own = [...bigrams(side.fact.name)];
  return own.filter((pair) => pairs.has(pair)).length * PAIRS >= own.length;
}

/** One of so many pairs of characters. */
const PAIRS = 4;
