/** One line of a file as it stands there, without its line break. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}
