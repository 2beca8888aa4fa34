import { officesIn } from '../../library/office-places.ts';
import type { Library } from '../../library/library.ts';
import { severalIn } from '../../matching/several.ts';
import { simplified } from '../../search/traditional.ts';
import { bare } from '../../text/bare.ts';
import type { Answer } from '../answer.ts';
import { Conversation, converse } from '../conversation.ts';
import { joined } from '../joined.ts';
import { asksWhy, matterOf } from '../leaning.ts';
import { reasonFor } from '../reason.ts';

/**
 * The answers to the questions of one line, each leaning on the one before as in a conversation; null where the line asks
 * one question. The first decides whether the line is answered.
 *
 * @param answer what a line gets that asks one question
 * @example severalAnswer('榄桥结转了多少？为啥没用完', library, query, answer)?.message
 */
export function severalAnswer(
  line: string,
  library: Library,
  query: string,
  answer: (line: string) => Answer,
): Answer | null {
  const pieces = severalIn(line, (piece) =>
    officesIn(bare(simplified(piece)).text, library).map(({ name }) => name),
  );
  const talk = new Conversation();
  const answers = pieces.map((piece): Answer => {
    const { before } = talk;
    if (!asksWhy(piece) || before === null) return converse(talk, piece, library, answer);
    const why = reasonFor(piece, before, library);
    if (why !== null) return why;
    const given = answer(`${before.office ?? ''}为什么${matterOf(before.question, library)}`);
    // The number again is no reason.
    return given.figures.length > 0
      ? { ...given, status: 'unclear', passages: [], message: NO_REASON }
      : given;
  });
  const [first, ...others] = answers;
  if (first === undefined || others.length === 0) return null;
  return joined(query, [
    first,
    ...others.map((one, k) => (one.status === 'answered' ? one : open(one, pieces[k + 1] ?? ''))),
  ]);
}

const NO_REASON = '报告在这个数旁边没有写原因。';

/** Of a question that is not answered: that it is not, and the likeliest passages. */
function open(answer: Answer, piece: string): Answer {
  return { ...answer, figures: [], choices: [], message: `“${piece}”：${answer.message ?? ''}` };
}
