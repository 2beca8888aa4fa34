const NOISE = /[\s，。、；：！？“”‘’《》（）()【】*,.:;!?·—-]/gu;

/** The pairs of neighbouring characters of some words, blanks and signs left out; a single character is its own. */
export function bigrams(words: string): Set<string> {
  const bare = words.replace(NOISE, '').toLowerCase();
  const found = new Set<string>();
  for (let i = 0; i + 1 < bare.length; i += 1) found.add(bare.slice(i, i + 2));
  if (bare.length === 1) found.add(bare);
  return found;
}

/** Pairs of a metric long enough to be known again inside a longer one, and how many of a hundred must be. */
const WHOLE = 8;
const WITHIN = 80;

/**
 * Whether two metrics are told in nearly the same words: twice the pairs they share reach `percent` of all pairs, or
 * the shorter of two long ones is nearly whole in the other.
 *
 * @example alike('政务服务评价满意率', '政务服务评价满意度', 80) // true
 */
export function alike(a: string, b: string, percent: number): boolean {
  const [first, second] = [bigrams(a), bigrams(b)];
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  const smaller = Math.min(first.size, second.size);
  const within = smaller >= WHOLE && 100 * shared >= WITHIN * smaller;
  return within || 200 * shared >= percent * (first.size + second.size);
}
