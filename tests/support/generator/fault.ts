import type { Draft } from './draft.ts';
import type { FaultKind } from './fault-kinds.ts';
import type { Voice } from './template.ts';

/** What can be planted, by the codes of findings. */
export const FAULTS = [
  'SUM_MISMATCH',
  'RATE_MISMATCH',
  'DIFFERENCE_MISMATCH',
  'SPENT_ALL_BUT_CARRIED',
  'RESTATED_DIFFERENTLY',
  'OFFICE_NAME_MISMATCH',
  'YEAR_MISMATCH',
  'MALFORMED_NUMBER',
  'MISSING_NUMBER',
  'TEMPLATE_LEFTOVER',
  'BROKEN_NUMBERING',
  'TEXT_STOPS',
  'TARGET_MISSED',
  'GRADE_MISMATCH',
] as const;
/** A code, a finer kind of fault-kinds.ts, or the sentences of such a kind with nothing wrong in them. */
export type FaultCode = (typeof FAULTS)[number] | FaultKind | `sound ${FaultKind}`;

/** A fault that was planted, and what was changed for it. */
export interface Planted {
  readonly code: FaultCode;
  readonly change: string;
}

/** A draft with a fault in it. */
export interface Faulty {
  readonly draft: Draft;
  readonly change: string;
}

/** Puts a fault into a draft; null where the draft offers no place for it. */
export type Fault = (draft: Draft, voice: Voice) => Faulty | null;
