import type { Evidence } from './evidence.ts';
import type { Found, Held } from './finding.ts';

/** What a check says of one relation: it holds (`finding` is null), or this is what is wrong with it. */
export interface Verdict {
  /**
   * Names the relation by what it ties together, so that one that is told twice, or seen by two checks, counts
   * once: "58 ÷ 66 = 87.9 @12,13,14". Null for what is no relation (a blank, a leftover), which can only be wrong.
   */
  readonly relation: string | null;
  readonly finding: Found | null;
  /** What holds, where `finding` is null. */
  readonly held?: Held;
}

/** Looks at one kind of thing. What it cannot check it does not mention. */
export type Check = (evidence: Evidence) => readonly Verdict[];
