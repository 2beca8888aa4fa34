import type { Answer } from '../answers/answer.ts';
import { answerCsv } from '../answers/answer-csv.ts';
import type { OptionValues } from '../answers/command.ts';
import { silentOf } from '../answers/silent.ts';
import type { Library } from '../library/library.ts';
import { others } from './items.ts';
import { line } from './line.ts';
import { BARE, componentsOf } from './message.ts';
import type { Outgoing } from './outgoing.ts';
import { pack } from './pack.ts';
import type { Voice } from './voice.ts';

const ACCENT = 0x8a8f98;

/** The figures of an answer as a CSV file, in a message that says what it is. */
export function tableOf(
  library: Library,
  answer: Answer,
  values: OptionValues,
  digest: string,
  voice: Voice,
): Outgoing {
  const { say } = voice;
  const bytes = Buffer.from(answerCsv(answer, silentOf(library, answer, values)), 'utf8');
  const name = `${answer.command}-${digest}.csv`;
  const lines = [line('title', say('tableTitle', { title: answer.title })), line('small', say('tableNote'))];
  const standing = { notices: [], continued: '', asked: [], say };
  const [page] = pack([others('head', lines)], [], standing).pages;
  return {
    components: componentsOf(page?.lines ?? {}, { ...BARE, accent: ACCENT, file: name }),
    files: [{ name, bytes }],
  };
}
