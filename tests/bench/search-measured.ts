/** Milliseconds: of queries asked a second time, with what is kept of the first; and of the first time. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly firstP50: number;
  readonly firstP99: number;
  /** The better of both times, in milliseconds of processor time: other programs do not count. */
  readonly cpuP50: number;
  readonly cpuP99: number;
}

/** What was measured of one engine at one size. */
export interface Measured {
  readonly name: string;
  readonly paragraphs: number;
  readonly buildMs: number;
  /** In use after the build, heap and outside, without the texts. */
  readonly memoryMb: number;
  /** Absent where an engine has no snapshot of its own. */
  readonly snapshotMb?: number;
  readonly loadMs?: number;
  readonly keywords: Times;
  readonly questions: Times;
  /** The slowest of a hundred hostile queries, asked once. */
  readonly hostile?: { readonly ms: number; readonly query: string };
}
