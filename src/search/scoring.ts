/** How fast a word that stands again and again stops telling more, and how much the length of a text matters: BM25. */
const K1 = 1.2;
const B = 0.75;

/**
 * How much a word tells that stands in `frequency` of `total` texts; never negative.
 * Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.4.
 *
 * @example idf(1, 57) > idf(30, 57) // true
 */
export function idf(frequency: number, total: number): number {
  return Math.log(1 + (Math.max(0, total - frequency) + 0.5) / (frequency + 0.5));
}

/**
 * What standing `count` times in a text is worth, from 0 to K1 + 1; 1 for once in a text of ordinary length.
 *
 * @param damped what its length takes, see `damping`
 */
export function saturated(count: number, damped: number): number {
  return (count * (K1 + 1)) / (count + damped);
}

/**
 * How much the length of a text damps what its words are worth.
 *
 * @param relative the length of the text beside the ordinary one
 */
export function damping(relative: number): number {
  return K1 * (1 - B + B * relative);
}

/** The damping of each of some texts, by their lengths beside the mean one. */
export function dampings(lengths: Uint32Array): Float32Array {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  return Float32Array.from(lengths, (length) => damping(length / mean));
}
