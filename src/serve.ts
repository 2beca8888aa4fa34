import { fileURLToPath } from 'node:url';
import { commands } from './answers/commands.ts';
import type { Config } from './config/config.ts';
import { createLog } from './config/log.ts';
import type { Bot } from './discord/bot.ts';
import { answerManager, isShard } from './discord/shard-link.ts';
import { type Health, STARTING, healthReport } from './health/health.ts';
import { metricsText } from './health/metrics.ts';
import { serveHealth } from './health/server.ts';
import { warm } from './library/warm.ts';
import { type Folders, type Started, start } from './start.ts';
import { loadedWords } from './start-words.ts';

/**
 * Runs the Discord bot in this process until it is told to stop. SIGHUP reads the reports anew. `/healthz` is there
 * before the reports are read, and says so.
 *
 * @throws StartError, LoginError, HealthServerError
 */
export async function serve(
  folders: Folders,
  config: Config,
  token: string,
  stop: AbortSignal,
): Promise<void> {
  const now: { started?: Started; bot?: Bot } = {};
  const health = (): Health => {
    const { started, bot } = now;
    if (started === undefined) return STARTING;
    return { library: true, gateway: bot?.isReady() ?? false, reports: started.library().entries.length };
  };
  const stopped = whenAborted(stop);

  // Of a shard the manager tells, so that there is one port for all.
  if (isShard())
    answerManager(
      async () => ({ health: health(), metrics: (await now.bot?.metrics.json()) ?? [] }),
      () => process.kill(process.pid, 'SIGTERM'),
    );
  else if (config.http !== null)
    await serveHealth({
      ...config.http,
      health: () => Promise.resolve(healthReport([health()])),
      metrics: () => now.bot?.metrics.text() ?? Promise.resolve(''),
    });

  now.started = await start(folders);
  const { library, log, reload } = now.started;
  const loaded = library();
  void warm(loaded, () => loaded === library());
  process.on('SIGHUP', () => {
    void reload().then((words) => {
      log.info(words);
    });
  });
  if (stop.aborted) return;
  // Only where it is needed: discord.js takes longer to load than the reports.
  const { startBot } = await import('./discord/bot.ts');
  const { api, rate } = config;
  const starting = startBot({ token, api: api ?? undefined, library, commands, log, rate });
  // Whoever stops it while it waits for Discord must not wait, too.
  const bot = await Promise.race([starting, stopped]);
  if (!bot) return;
  now.bot = bot;
  log.info({ name: bot.name }, loadedWords(library().entries.length, library().problems.length));
  await Promise.race([bot.ended, stopped]);
  await bot.stop();
}

/**
 * Runs a process for each shard, and `/healthz` and `/metrics` for all of them together. This process reads no reports.
 *
 * @throws LoginError, HealthServerError
 */
export async function serveShards(
  program: string,
  args: readonly string[],
  config: Config,
  token: string,
  stop: AbortSignal,
): Promise<void> {
  const { startShards } = await import('./discord/shards.ts');
  const log = createLog(config.log, config.token);
  const file = program.startsWith('file:') ? fileURLToPath(program) : program;
  const shards = startShards({ file, args, count: config.shards, token, log });
  if (config.http !== null)
    await serveHealth({
      ...config.http,
      health: async () => healthReport((await shards.states()).map((state) => state?.health ?? null)),
      metrics: async () =>
        metricsText((await shards.states()).flatMap((state) => (state ? [state.metrics] : []))),
    });
  process.on('SIGHUP', () => {
    shards.signal('SIGHUP');
  });
  try {
    await Promise.race([shards.ended, whenAborted(stop)]);
  } finally {
    await shards.stop();
  }
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
