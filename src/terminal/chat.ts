import { createInterface } from 'node:readline';
import { addAbortSignal, type Readable } from 'node:stream';
import { answerLine, type OnFailure } from '../answers/ask-line.ts';
import type { Command } from '../answers/command.ts';
import { Conversation, converse as answerIn } from '../answers/conversation.ts';
import type { Library } from '../library/library.ts';
import { complete } from './complete.ts';
import { helpText, OWN_WORDS } from './help.ts';
import { linesOf } from './lines.ts';
import type { Paint } from './paint.ts';
import { render } from './render.ts';
import { ReaderGone, writerTo } from './write.ts';

export interface ChatOptions {
  /** The reports as they are when asked for. */
  readonly library: () => Library;
  readonly commands: readonly Command[];
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly paint: Paint;
  readonly onFailure: OnFailure;
  /** Reads the reports anew and says what came of it. */
  readonly reload: () => Promise<string>;
  /** Ends the chat from outside. */
  readonly signal?: AbortSignal | undefined;
}

const PROMPT = '绩问> ';

/**
 * Answers lines until there are no more: with a prompt, history and Tab completion where a person sits at both ends,
 * line by line without a prompt where the lines come from a pipe. Nothing that is typed ends it but /quit, with or
 * without the sign.
 */
export async function chat(options: ChatOptions): Promise<void> {
  const write = writerTo(options.output);
  try {
    if (options.input.isTTY === true && options.output.isTTY === true) await converse(options, write);
    else await answerAll(options, write);
  } catch (error) {
    if (!(error instanceof ReaderGone) && options.signal?.aborted !== true) throw error;
  }
}

async function answerAll(options: ChatOptions, write: (text: string) => Promise<void>): Promise<void> {
  const { input, signal } = options;
  if (signal !== undefined) addAbortSignal(signal, input);
  const talk = new Conversation();
  for await (const line of linesOf(input)) {
    const said = await reply(line, options, talk);
    if (said === null) return;
    await write(`${said}\n\n`);
  }
}

async function converse(options: ChatOptions, write: (text: string) => Promise<void>): Promise<void> {
  const { input, output, commands, library, signal } = options;
  const own = OWN_WORDS.flatMap(({ names }) => names.slice(0, 1));
  await write(`${greeting(library())}\n`);
  // No waiting between here and the loop: a line that comes before anybody listens is lost.
  const lines = createInterface({
    input,
    output,
    prompt: PROMPT,
    terminal: true,
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, commands, library(), own),
    ...(signal === undefined ? {} : { signal }),
  });
  // Ctrl-C empties a line that has been begun, and leaves from an empty one.
  lines.on('SIGINT', () => {
    if (lines.line === '') lines.close();
    else lines.write(null, { ctrl: true, name: 'u' });
  });
  const talk = new Conversation();
  lines.prompt();
  for await (const line of lines) {
    const said = await reply(line, options, talk);
    if (said === null) break;
    await write(`${said}\n\n`);
    lines.prompt();
  }
  lines.close();
  await write('\n');
}

/** Null where the chat is to end: /quit, 退出. */
async function reply(line: string, options: ChatOptions, talk: Conversation): Promise<string | null> {
  const { library, commands, paint, onFailure, reload } = options;
  switch (ownWord(line, commands)) {
    case 'help':
      return helpText(commands, library().offices, paint);
    case 'quit':
      return null;
    case 'reload':
      return await reload();
    default:
      return render(
        answerIn(talk, line, library(), (whole) => answerLine(library(), commands, whole, onFailure)),
        paint,
      );
  }
}

function ownWord(line: string, commands: readonly Command[]): string | null {
  // 退出, help: without the sign, too, where nothing else is said.
  const [, sign = '', typed = ''] = /^([/／]?)([^\s/／]\S*)\s*$/u.exec(line.trim().toLowerCase()) ?? [];
  if (typed === '' || (sign !== '' && commands.some(({ name }) => name === typed))) return null;
  return OWN_WORDS.find(({ names }) => names.includes(typed))?.names[0] ?? null;
}

function greeting(library: Library): string {
  const { entries, problems } = library;
  const refused = problems.length === 0 ? '' : `，${problems.length} 个文件未能读取`;
  return `绩问：已载入 ${entries.length} 份报告${refused}。输入问题，或 /help 查看命令，/quit 退出。`;
}
