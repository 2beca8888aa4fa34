import type { Library } from '../library/library.ts';
import { display } from '../library/offices.ts';
import { type English, fromEnglish } from '../matching/english.ts';
import type { Answer } from './answer.ts';
import type { Draft } from './draft.ts';

/** Shorter names are words. */
const SHORTEST_NAME = 5;

/**
 * An English question in the words of the loaded reports; null where it is none.
 *
 * @example inChinese('vaccination rate of Nanshitou', library)?.text // '南石头街道 接种率'
 */
export function inChinese(question: string, library: Library): English | null {
  return fromEnglish(
    question,
    (name) => {
      const isShort = name.length < SHORTEST_NAME && /[a-z]/iu.test(name);
      const found = isShort ? null : library.offices.resolve(name);
      return found?.kind === 'one' ? display(found.office, library.offices.all) : null;
    },
    (word) => library.search.read(word).terms.every(({ alternatives }) => alternatives.length > 0),
  );
}

/** What an English question gets: the answer to its Chinese, with how it was read and what was not known. */
export function englishAnswer(
  { text, unknown }: English,
  draft: Draft,
  answer: (question: string) => Answer,
): Answer {
  const words = `“${unknown.join('”“')}”`;
  if (text === '')
    return draft.answer({
      ...{ status: 'invalid', title: '报告是用中文写的' },
      message: `报告是用中文写的；没有认出${words}，请用中文问。(The reports are in Chinese; please ask in Chinese.)`,
    });
  const given = answer(text);
  const left = unknown.length === 0 ? '' : `没有认出${words}，报告是用中文写的，请用中文再问。`;
  const status = unknown.length > 0 && given.status !== 'invalid' ? weaker(given) : given.status;
  return { ...given, status, message: `问题按“${text}”读。${left}${given.message ?? ''}` };
}

/** What is asked is not all known: nothing is answered, and nothing denied. */
function weaker({ status, passages }: Answer): Answer['status'] {
  return status === 'answered' || (status === 'not_found' && passages.length > 0) ? 'unclear' : status;
}
