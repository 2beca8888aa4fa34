import type { Library } from '../library/library.ts';
import { entriesOf, officesIn, withoutOffices } from '../library/office-places.ts';
import { display } from '../library/offices.ts';
import { simplified } from '../search/traditional.ts';
import { bare } from '../text/bare.ts';
import { trimmed } from '../text/trim.ts';
import type { Answer } from './answer.ts';

/** What one asked before, as far as the next line may lean on it. */
interface Before {
  readonly question: string;
  /** The office of the answer, where it was of one. */
  readonly office: string | null;
  /** What the answer's headline measures. */
  readonly metric: string | null;
}

const LEANS = /^(?:那|那么|咁)?(?<what>[^，,。；;？?]{1,16}?)(?:呢|嘞|又呢|怎么样)$/u;
/** 占比多少, 同比呢, 为什么: of what was asked before, and no question by itself. */
const ASPECT =
  /^(?:那|那么)?(?<what>占比|占多少|同比|同比增长|增长|下降|比上年|上年|目标|任务|完成率|执行率|排名|排第几|面积|金额|多少钱|人数)(?:是|有)?(?:多少|几多|几)?$/u;
const WHY = /^(?:那|那么)?(?:为什么|为何|点解|咋回事|怎么回事|原因(?:是什么|呢)?)呢?$/u;
const YEAR = /^(?:那|那么)?(?<what>20\d\d|上|前)年的?呢$/u;
const SIGNS = /[\s的，,、？?。！!]/u;
/** What a name ends with that only says how it was counted. */
const HEAD = /(?:面积|金额|人数|[宗件家户个处]数|数)$/u;

/**
 * Lines that lean on the one before (那中南呢, 占比多少, 为什么), made whole with what it said. Nothing is kept but the
 * last question, its office and what its headline measures.
 *
 * @example
 * const talk = new Conversation();
 * talk.answered('南石头的预算是多少', answer);
 * talk.whole('那中南呢', library) // '中南的预算是多少'
 */
export class Conversation {
  #before: Before | null = null;

  /** The line made whole; null where it leans on nothing, or there is nothing to lean on. */
  whole(line: string, library: Library): string | null {
    const before = this.#before;
    if (before === null || line.trim().startsWith('/')) return null;
    const text = bare(trimmed(simplified(line), SIGNS)).text;
    if (WHY.test(text)) return before.metric === null ? null : `${of(before)}${before.metric}的原因是什么`;
    const year = YEAR.exec(text)?.groups?.['what'];
    if (year !== undefined) return `${year}年${before.question}`;
    const aspect = ASPECT.exec(text)?.groups?.['what'];
    if (aspect !== undefined) return aspectOf(before, aspect);
    const what = LEANS.exec(text)?.groups?.['what'];
    return what === undefined ? null : (otherOffice(before, what, library) ?? aspectOf(before, what));
  }

  /** Takes an answer into account, so that the next line may lean on it. */
  answered(question: string, { command, status, figures }: Answer): void {
    if (command !== 'ask' || status === 'invalid' || status === 'not_found') return;
    const [head, ...others] = status === 'answered' ? figures : [];
    const isOne = others.every(({ office }) => office === head?.office);
    this.#before = {
      question,
      office: isOne ? (head?.office ?? null) : null,
      metric: head?.metric ?? null,
    };
  }
}

function of({ office }: Before): string {
  return office === null ? '' : `${office}的`;
}

function aspectOf(before: Before, aspect: string): string | null {
  if (before.metric === null) return null;
  return `${of(before)}${before.metric.replace(HEAD, '')}${aspect}是多少`;
}

/** 那中南呢: the same of another office. */
function otherOffice({ question }: Before, what: string, library: Library): string | null {
  const loaded = officesIn(what, library).flatMap((one) => (one.kind === 'loaded' ? [one] : []));
  const [named, another] = loaded;
  if (named === undefined || another !== undefined) return null;
  if (trimmed(what.replace(named.name, ''), SIGNS) !== '') return null;
  const [entry] = entriesOf(library.entries, named.offices);
  if (entry === undefined) return null;
  const text = bare(simplified(question)).text;
  return `${display(entry.report.office, library.offices.all)}${trimmed(withoutOffices(text, library), SIGNS)}`;
}

/**
 * Answers a line of a conversation; one that leans on the line before says how it was read.
 *
 * @param talk null where every line stands by itself
 */
export function converse(
  talk: Conversation | null,
  line: string,
  library: Library,
  answer: (line: string) => Answer,
): Answer {
  const whole = talk?.whole(line, library) ?? null;
  const given = answer(whole ?? line);
  talk?.answered(whole ?? line, given);
  if (whole === null) return given;
  return { ...given, query: line, message: `接着上一问，按“${whole}”查。${given.message ?? ''}` };
}
