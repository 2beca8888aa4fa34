import type { Evidence, Sentence } from './evidence.ts';
import { onlyOf } from './scope.ts';
import { checkSum } from './sum.ts';
import type { Check, Verdict } from './verdict.ts';

/**
 * 年初预算 4,210.55 万元，年中追加 536.20 万元，调整后全年预算 4,746.75 万元. The three must be told in one sentence with no other
 * amount between them; there may be changes that are not told, so that a difference is odd, not wrong.
 */
export const adjusted: Check = ({ facts, sentences }: Evidence) => {
  const [initial, added, budget] = ['budget.initial', 'budget.added', 'budget'].map((key) =>
    onlyOf(facts, key),
  );
  if (initial == null || added == null || budget == null) return [];
  return sentences.flatMap(({ mentions }: Sentence): Verdict[] => {
    const at = [initial, added, budget].map((one) => mentions.findIndex(({ fact }) => fact === one));
    const [from, to] = [Math.min(...at), Math.max(...at)];
    if (from < 0 || to - from > 2) return [];
    const verdict = checkSum({
      parts: [initial, added],
      whole: budget,
      kind: 'adjusted',
      values: { whole_name: budget.name, parts: [initial, added].map(({ name }) => name).join('、') },
      places: mentions.slice(from, to + 1).map(({ place }) => place),
      short: 'note',
      over: 'note',
    });
    return verdict === null ? [] : [verdict];
  });
};
