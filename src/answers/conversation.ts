import type { Library } from '../library/library.ts';
import type { Answer } from './answer.ts';
import { type Before, leaningsOf } from './leaning.ts';
import { type Head, lastTwoAnswer } from './last-two.ts';

/**
 * What one asked before, so that the next line may lean on it (那中南呢, 占比多少, 为什么). Nothing is kept but the last
 * question, its office, what its headline measures and where it stands, and where the headline before that one does.
 */
export class Conversation {
  #before: Before | null = null;
  #heads: readonly Head[] = [];

  /** What the next line may lean on. */
  get before(): Before | null {
    return this.#before;
  }

  /** The numbers that were answered last, at most two, the latest last. */
  get heads(): readonly Head[] {
    return this.#heads;
  }

  /** Takes an answer into account, so that the next line may lean on it. */
  answered(question: string, { command, status, figures, passages, sources }: Answer): void {
    if (command !== 'ask' || status === 'invalid' || status === 'not_found') return;
    const isAnswered = status === 'answered';
    const [head, ...others] = isAnswered ? figures : [];
    const at = head === undefined ? undefined : sources[head.source];
    const isAlone = figures.filter(({ office }) => office === head?.office).length === figures.length;
    this.#heads =
      head === undefined || at === undefined || head.printed === null || !isAlone
        ? []
        : [...this.#heads.slice(-1), { report: at.report, paragraph: at.paragraph, printed: head.printed }];
    const isOne = others.every(({ office }) => office === head?.office);
    const first = passages.find(({ source }) => head === undefined || source === head.source);
    const source = isAnswered && first !== undefined ? sources[first.source] : undefined;
    const office = head === undefined ? (source?.office ?? null) : isOne ? head.office : null;
    this.#before = {
      ...{ question, office, metric: head?.metric ?? null },
      at:
        source === undefined || first === undefined
          ? null
          : { report: source.report, paragraph: source.paragraph, start: first.start },
    };
  }
}

/** A line made whole, and what it gets. */
export interface Whole {
  readonly line: string;
  readonly given: Answer;
}

/**
 * A line made whole with what was said before; null where it stands by itself. Of several ways to read it the first that
 * is answered counts.
 *
 * @example madeWhole(talk, '那中南呢', library, answer)?.line // '中南街道的预算是多少'
 */
export function madeWhole(
  { before }: Conversation,
  line: string,
  library: Library,
  answer: (line: string) => Answer,
): Whole | null {
  if (before === null || line.trim().startsWith('/')) return null;
  const leanings = leaningsOf(line, before, library);
  for (const { line: whole, near } of leanings) {
    const given = answer(whole);
    if (given.status === 'answered' && (!near || isNear(given, before))) return { line: whole, given };
  }
  const [first] = leanings.filter(({ near }) => !near);
  return first === undefined ? null : { line: first.line, given: answer(first.line) };
}

/**
 * Answers a line of a conversation; one that leans on the line before says how it was read.
 *
 * @param talk null where every line stands by itself
 * @example converse(talk, '那中南呢', library, answer).message // '接着上一问，按“中南街道的预算是多少”查。…'
 */
export function converse(
  talk: Conversation | null,
  line: string,
  library: Library,
  answer: (line: string) => Answer,
): Answer {
  const both = talk === null ? null : lastTwoAnswer(line, talk.heads, library);
  if (both !== null) return { ...both, query: line };
  const whole = talk === null ? null : madeWhole(talk, line, library, answer);
  const given = whole?.given ?? answer(line);
  talk?.answered(whole?.line ?? line, given);
  if (whole === null) return given;
  return { ...given, query: line, message: `接着上一问，按“${whole.line}”查。${given.message ?? ''}` };
}

/** Whether an answer stands in the paragraph of the one before. */
function isNear({ figures, passages, sources }: Answer, { at }: Before): boolean {
  const index = figures[0]?.source ?? passages[0]?.source;
  const source = index === undefined ? undefined : sources[index];
  return source !== undefined && source.report === at?.report && source.paragraph === at.paragraph;
}
