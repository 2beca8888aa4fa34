import { commands } from './answers/commands.ts';
import { foldersOf } from './folders.ts';
import { LoginError } from './discord/login-error.ts';
import { start, StartError, type Started } from './start.ts';
import { loadedWords } from './start-words.ts';
import { chat } from './terminal/chat.ts';
import { paint, wantsColours } from './terminal/paint.ts';

const USAGE = '用法：npm start -- [--seeds 报告文件夹] [--index 索引文件夹]\n';

/** Runs until it is told to stop: SIGTERM from a supervisor, SIGINT from a keyboard. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const)
    process.once(name, () => {
      stop.abort();
    });
  return stop.signal;
}

/** The Discord bot, where there is a token. SIGHUP reads the reports anew. */
async function discord(started: Started, token: string): Promise<void> {
  const { config, log, library, reload } = started;
  const stop = stopSignal();
  // Only where it is needed: discord.js takes longer to load than the reports.
  const { startBot } = await import('./discord/bot.ts');
  const bot = await startBot({ token, api: config.api ?? undefined, library, commands: commands, log });
  log.info({ name: bot.name }, loadedWords(library().entries.length, library().problems.length));
  process.on('SIGHUP', () => {
    void reload().then((words) => {
      log.info(words);
    });
  });
  const leave = (): void => {
    void bot.stop();
  };
  if (stop.aborted) leave();
  else stop.addEventListener('abort', leave);
  await bot.ended;
}

/** The chat in the terminal, where there is none. */
async function terminal({ library, reload, onFailure }: Started): Promise<void> {
  const colours = paint(wantsColours(process.env, process.stdout));
  const signal = stopSignal();
  // What came of it is seen in /reports; where the terminal itself is gone, the chat ends with its input.
  process.on('SIGHUP', () => void reload());
  const [input, output] = [process.stdin, process.stdout];
  await chat({ library, commands: commands, input, output, paint: colours, onFailure, reload, signal });
}

try {
  const folders = foldersOf(process.argv.slice(2));
  if (folders === null) {
    process.stderr.write(USAGE);
    process.exit(2);
  }
  const started = await start(folders);
  const { token } = started.config;
  await (token === null ? terminal(started) : discord(started, token.reveal()));
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartError || error instanceof LoginError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
