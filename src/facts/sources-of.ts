import type { Fact } from './fact.ts';
import { partKey } from './keys.ts';

/**
 * Facts with the sources of the office's income, whatever they are called: parts that one sentence prints of it, and that
 * add up to it.
 *
 * @example // 全年收入 239.50 万元：医疗收入 212.05 万元，科教收入 27.45 万元 → both 'source.income'
 * withSources(withWholes(facts)).map(({ measure }) => measure)
 */
export function withSources(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => {
    const whole = fact.partOf === null ? undefined : facts[fact.partOf];
    const isSource =
      whole?.measure === 'income' && whole.of === null && fact.measure === null && fact.kind === 'money';
    if (!isSource || fact.elsewhere !== null || !SOURCE.test(fact.name)) return fact;
    const { key, of, metric } = partKey('source', fact.name, 'income');
    return { ...fact, measure: key, of, name: metric };
  });
}

/** What a source is called; 本年收入合计 and 年初结转 are other parts of all that there was. */
const SOURCE = /^(?!.*(?:合计|总计|结转|结余)).{1,12}(?:收入|拨款|补助|资金|经费)$/u;
