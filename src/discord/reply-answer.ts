import type { Answer } from '../answers/answer.ts';
import { answerValues } from '../answers/ask-line.ts';
import type { Command, OptionValues } from '../answers/command.ts';
import { invalidAnswer } from '../answers/invalid.ts';
import { LONGEST_LINE } from '../answers/line.ts';
import type { Library } from '../library/library.ts';
import { targetsOf } from './choices.ts';
import type { Desk } from './desk.ts';
import type { Outgoing } from './outgoing.ts';
import { type Pages, pagesOf } from './pages.ts';
import { hasPicture, pictureOf } from './picture.ts';
import { questionOf } from './question.ts';
import { ReadyReply } from './ready-reply.ts';
import { Recent } from './recent.ts';
import type { Voice } from './voice.ts';

/** A question answered, and its pages for one reader. */
export interface Answered {
  readonly library: Library;
  readonly command: Command;
  readonly values: OptionValues;
  readonly answer: Answer;
  readonly pages: Pages;
  readonly voice: Voice;
}

/** How a page of it is shown. */
export interface Shown {
  readonly isPrivate: boolean;
  readonly mention?: string | null;
}

/** An answer with its pages takes some 50 kB. */
const KEPT = 200;

const recent = new Recent<Library, Answered>(KEPT);

/** A reply with its picture takes some 60 kB. */
const ROOM_BYTES = 12 * 1024 * 1024;

const replies = new Recent<Library, ReadyReply>(KEPT, {
  bytesOf: ({ wire }) => wire.bytes.length,
  bytes: ROOM_BYTES,
});

/**
 * Answers a command. Options are checked as a typed line is, its length too; what fails inside the command is left to
 * the one who runs the handlers. What was asked lately of the same reports is not worked out again.
 */
export function answered(
  desk: Desk,
  command: Command,
  values: OptionValues,
  voice: Voice,
  notices: readonly string[] = [],
): Answered {
  const key = JSON.stringify([command.name, values, voice.language, notices]);
  return recent.get(desk.library(), key, () => answerAnew(desk, command, values, voice, notices));
}

function answerAnew(
  desk: Desk,
  command: Command,
  values: OptionValues,
  voice: Voice,
  notices: readonly string[],
): Answered {
  const library = desk.library();
  const { commands } = desk;
  const query = questionOf(command, values);
  const answer =
    query.length > LONGEST_LINE
      ? invalidAnswer(query, { kind: 'too-long', length: query.length }, commands, library.offices)
      : answerValues(library, commands, command, values, query, (error) => {
          throw error;
        });
  const targets = targetsOf(library, commands, command, values, answer.choices);
  const asked = answer.command === command.name ? answer : { ...answer, command: command.name };
  const pages = pagesOf(asked, values, { voice, notices, targets });
  return { library, command, values, answer: asked, pages, voice };
}

/** Refusals are for the one who asked. */
export function isRefusal({ status }: Answer): boolean {
  return status !== 'answered';
}

/** A page with all that goes with it; the picture goes with the first. */
export async function shownPage(
  desk: Desk,
  { library, values, answer, pages }: Answered,
  number: number,
  { isPrivate, mention = null }: Shown,
): Promise<Outgoing> {
  const picture = number === 1 ? await pictureOf(desk, library, answer, values) : null;
  return {
    components: pages.page(number, { isPrivate, mention, picture }),
    files: picture === null ? [] : [{ name: picture.file, bytes: picture.png }],
  };
}

/**
 * The reply to a question that is typed: its first page. The same question in the same language has the same reply as
 * long as the same reports are loaded, byte for byte, so it is made once. One that pings somebody is made for him, and
 * one whose picture could not be drawn in time is made anew.
 */
export async function firstReply(
  desk: Desk,
  found: Answered,
  { isPrivate, mention = null }: Shown,
): Promise<ReadyReply> {
  const { library, command, values, voice, answer } = found;
  const key = JSON.stringify([command.name, values, voice.language, isPrivate]);
  const known = mention === null ? replies.find(library, key) : undefined;
  if (known !== undefined) return known;
  const page = await shownPage(desk, found, 1, { isPrivate, mention });
  const reply = new ReadyReply(page, isPrivate, mention);
  const isWhole = page.files.length > 0 || !hasPicture(answer);
  if (mention === null && isWhole) replies.put(library, key, reply);
  return reply;
}
