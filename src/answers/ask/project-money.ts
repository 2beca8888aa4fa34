import type { Entry } from '../../library/library.ts';
import type { Part } from '../../matching/part.ts';
import { difference, type Known } from '../computed.ts';
import type { Keyed } from './keyed.ts';

/** Words that say only that it is a project, or its money. */
const GENERIC = /^(?:项目|工程|专项|经费|资金|任务|工作|[的率数额]|预算|支出|执行|完成|实际)+$/u;
/**
 * The money of the one project whose name holds all that a question says of what; null where none or several do.
 *
 * @example projectMoney(entry, partsOf('疫情防控项目预算多少', search, reports)[0])?.facts[0]?.printed // '430 万元'
 */
export function projectMoney({ facts, report }: Entry, { money, subject }: Part): Keyed | null {
  const named = subject.filter(({ text }) => !GENERIC.test(text));
  if (money === null || money.item !== null || named.length === 0) return null;
  const own = facts.filter(
    (fact): fact is Known =>
      fact.value !== null &&
      fact.measure?.startsWith('project.') === true &&
      fact.when.year === report.year &&
      named.every(({ text, alternatives }) =>
        [text, ...alternatives.map((one) => one.text)].some((word) => fact.of?.includes(word) === true),
      ),
  );
  const [of = null, another] = new Set(own.map((fact) => fact.of));
  return of === null || another !== undefined ? null : moneyOf(own, of, money.keys);
}

/**
 * The money of one matter, by the keys that are asked; what is left of it worked out of its budget and its spending. Null
 * where it is not told.
 *
 * @param own the facts of that matter
 */
export function moneyOf(own: readonly Known[], of: string, keys: readonly string[]): Keyed | null {
  const told = (key: string | undefined): Known | undefined =>
    key === undefined ? undefined : own.find(({ measure }) => measure?.endsWith(`.${key}`) === true);
  if (keys.includes('unspent')) {
    const [budget, executed] = [told('budget'), told('executed')];
    if (budget === undefined || executed === undefined) return null;
    const left = difference(`${of}未执行数（预算数减执行数）`, budget, executed);
    return left === null ? null : { facts: [budget, executed], computed: [left], of, parts: false };
  }
  const head = keys.flatMap((key) => told(key === 'budget.initial' ? 'budget' : key) ?? [])[0];
  if (head === undefined) return null;
  return { facts: [head, ...own.filter((fact) => fact !== head)], computed: [], of, parts: false };
}
