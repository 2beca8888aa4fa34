import { commands } from './answers/commands.ts';
import { EXIT_FOR_GOOD, LoginError } from './discord/login-error.ts';
import { isShard } from './discord/shard-link.ts';
import { foldersOf } from './folders.ts';
import { HealthServerError } from './health/server.ts';
import { warm } from './library/warm.ts';
import { serve, serveShards } from './serve.ts';
import { readSettings, start, StartError, type Started } from './start.ts';
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

/** The chat in the terminal, where there is no token. */
async function terminal({ library, reload, onFailure }: Started): Promise<void> {
  const loaded = library();
  void warm(loaded, () => loaded === library());
  const colours = paint(wantsColours(process.env, process.stdout));
  const signal = stopSignal();
  // What came of it is seen in /reports; where the terminal itself is gone, the chat ends with its input.
  process.on('SIGHUP', () => void reload());
  const [input, output] = [process.stdin, process.stdout];
  await chat({ library, commands: commands, input, output, paint: colours, onFailure, reload, signal });
}

/** How a shard ends where starting it again would not help, and any other program. */
function exitCodeOf(error: StartError | LoginError | HealthServerError): number {
  const again = error instanceof LoginError && error.code === 'UNREACHABLE';
  return isShard() && !again ? EXIT_FOR_GOOD : 1;
}

try {
  const args = process.argv.slice(2);
  const folders = foldersOf(args);
  if (folders === null) {
    process.stderr.write(USAGE);
    process.exit(2);
  }
  const settings = readSettings(folders);
  const token = settings.token?.reveal();
  if (token === undefined) await terminal(await start(folders));
  else if (settings.shards > 1 && !isShard())
    await serveShards(import.meta.url, args, settings, token, stopSignal());
  else await serve(folders, settings, token, stopSignal());
  process.exit(0);
} catch (error) {
  const told =
    error instanceof StartError || error instanceof LoginError || error instanceof HealthServerError;
  if (!told) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(exitCodeOf(error));
}
