import { parseArgs } from 'node:util';
import { answerLine } from './answers/ask-line.ts';
import { Conversation, converse } from './answers/conversation.ts';
import { commands } from './answers/commands.ts';
import { FOLDER_OPTIONS } from './folders.ts';
import { start, StartError } from './start.ts';
import { linesOf } from './terminal/lines.ts';
import { paint, wantsColours } from './terminal/paint.ts';
import { render } from './terminal/render.ts';
import { ReaderGone, writerTo } from './terminal/write.ts';

const USAGE = `用法：
  npm run --silent ask -- '/budget 单位名称'      回答一个问题
  npm run --silent ask -- --json < 问题.txt       每行一个问题，每行输出一个 JSON
选项：
  --json         输出 JSON
  --conversation 各行接着上一行问：那中南呢、占比多少
  --seeds DIR    报告文件夹（也可用 JIWEN_SEEDS）
  --index DIR    索引文件夹（也可用 JIWEN_INDEX）
`;

/** Answers the question of the command line, or each line of standard input. Gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const told = argumentsOf(args);
  if (told === null || (told.question === null && !told.json && process.stdin.isTTY)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const write = writerTo(process.stdout);
  const colours = paint(wantsColours(process.env, process.stdout));
  const { library, onFailure } = await start(told.folders);
  const talk = told.conversation ? new Conversation() : null;
  const answer = async (line: string): Promise<void> => {
    const given = converse(talk, line, library(), (whole) =>
      answerLine(library(), commands, whole, onFailure),
    );
    await write(told.json ? `${JSON.stringify(given)}\n` : `${render(given, colours)}\n`);
  };
  if (told.question !== null) await answer(told.question);
  else for await (const line of linesOf(process.stdin)) await answer(line);
  return 0;
}

interface Arguments {
  readonly question: string | null;
  readonly json: boolean;
  readonly conversation: boolean;
  readonly folders: { readonly seeds?: string | undefined; readonly index?: string | undefined };
}

/** Null where they cannot be understood, or ask for help. */
function argumentsOf(args: readonly string[]): Arguments | null {
  const options = {
    ...FOLDER_OPTIONS,
    json: { type: 'boolean' },
    conversation: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help === true) return null;
    const question = positionals.length > 0 ? positionals.join(' ') : null;
    const { json = false, conversation = false, seeds, index } = values;
    return { question, json, conversation, folders: { seeds, index } };
  } catch {
    return null;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof StartError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else if (!(error instanceof ReaderGone)) throw error;
}
