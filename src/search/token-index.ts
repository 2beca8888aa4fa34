/** The texts with a token, numbers rising, and how often it stands in each. Not to be changed. */
export interface Posting {
  readonly ids: Uint32Array;
  readonly counts: Uint8Array;
}

/** Texts, known by number, that are looked up by token. Small on purpose: a store beyond one machine can take its place. */
export interface TokenIndex {
  /** How many texts there are. */
  readonly size: number;
  /** By text, how many tokens it has. */
  readonly lengths: Uint32Array;
  readonly meanLength: number;
  get(key: number): Posting;
}
