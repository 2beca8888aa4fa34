/** Why a file was not taken as a report. */
export type ProblemCode =
  | 'EMPTY'
  | 'BINARY'
  | 'TRUNCATED'
  | 'ENCRYPTED'
  | 'NO_TEXT_LAYER'
  | 'TOO_LARGE'
  | 'UNDECODABLE'
  | 'NO_OFFICE'
  | 'NO_YEAR'
  | 'NO_PARAGRAPHS'
  | 'NO_PERMISSION'
  | 'NOT_A_FILE'
  | 'UNKNOWN_FORMAT'
  | 'DUPLICATE'
  | 'UNREADABLE';

/**
 * A file that could not be read as a report. It carries facts, no words for people: `answers/problem-words.ts`
 * says what happened, why, and what to do.
 */
export class ReportProblem extends Error {
  readonly code: ProblemCode;
  /** File name under seeds/. */
  readonly file: string;
  readonly facts: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    file: string,
    facts: Readonly<Record<string, string>> = {},
    cause?: unknown,
  ) {
    super(`${file}: ${code}`, cause === undefined ? {} : { cause });
    this.name = 'ReportProblem';
    this.code = code;
    this.file = file;
    this.facts = facts;
  }
}
