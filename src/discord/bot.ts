import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { DiscordjsError, DiscordjsErrorCodes, Events, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../answers/command.ts';
import type { Library } from '../library/library.ts';
import { Metrics } from '../health/metrics.ts';
import { quietClient } from './client.ts';
import { Guard } from './guard.ts';
import { answerInteraction } from './interactions.ts';
import { LoginError, refusalOf } from './login-error.ts';
import { RateLimit } from './rate-limit.ts';
import { register } from './register.ts';
import { safeError, withoutSecret } from './safe-error.ts';
import { surviveRejections } from './survive.ts';

export interface BotOptions {
  readonly token: string;
  /** Another REST address up to "/api": a proxy, or a test server. @default Discord's own */
  readonly api?: string | undefined;
  /** The reports as they are when asked for. */
  readonly library: () => Library;
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** Questions a minute that one person may ask; 0 for any number. @default 0 */
  readonly rate?: number | undefined;
}

/** Less than the 5 s in which a supervisor may expect it gone. */
const STOP_MS = 4000;

/** A bot that is logged in and answers. */
export interface Bot {
  /** Its user name in Discord. */
  readonly name: string;
  /** Resolves after `stop()`; rejects with a `LoginError` when Discord shuts it out for good. */
  readonly ended: Promise<void>;
  /** What it has done so far, counted. */
  readonly metrics: Metrics;
  /** Whether Discord's gateway is connected now; it is not while the client reconnects. */
  isReady(): boolean;
  /** Answers what is in hand, at most `graceMs`, and logs out. @default 4000 */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Logs in, registers the commands where Discord's list differs, and answers from then on. Failing to register is logged
 * and no reason to stop: Discord still knows the commands of the last time.
 *
 * @throws LoginError whose message is a sentence for the one who started the bot.
 * @example
 * const bot = await startBot({ token, library: () => library, commands: COMMANDS, log });
 * await bot.ended;
 */
export async function startBot({ token, api, library, commands, log, rate = 0 }: BotOptions): Promise<Bot> {
  // What cannot stand in a header is refused by the HTTP client, with words that would not help.
  if (!/^[\x21-\x7E]+$/.test(token)) throw new LoginError('BAD_TOKEN');
  const client = quietClient(api);
  const isReady = (): boolean =>
    client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
  const metrics = new Metrics({ reports: () => library().entries.length, gatewayReady: isReady });
  const guard = new Guard({
    answer: (interaction) => answerInteraction({ library, commands, log }, interaction),
    log,
    metrics,
    rate: new RateLimit(rate),
  });
  const ended = new End();
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error({ close: code }, 'shut out by the gateway');
    ended.reject(refusalOf(code) ?? new LoginError('REFUSED', String(code)));
  });
  client.on(Events.InteractionCreate, (interaction) => void guard.take(interaction));
  logEvents(client, log);
  const restore = surviveRejections(log, process);
  const leave = async (): Promise<void> => {
    await client.destroy();
    restore();
  };

  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    const { application, user } = await Promise.race([ready, ended.promise.then(() => ready)]);
    // Of many processes one is enough: the commands are the application's.
    if ((client.shard?.ids[0] ?? 0) === 0)
      try {
        const changed = await register(client.rest, application.id, commands);
        log.info({ commands: commands.length, changed }, 'commands registered');
      } catch (error) {
        log.error(safeError(error), 'commands not registered');
        log.debug({ message: withoutSecret(String(error), token) }, 'commands not registered because');
      }
    return {
      name: user.username,
      ended: ended.promise,
      metrics,
      isReady,
      async stop(graceMs = STOP_MS) {
        guard.leave();
        const late = wait(graceMs, undefined, { ref: false });
        await Promise.race([guard.idle(), late]);
        await Promise.race([leave(), late]);
        ended.resolve();
      },
    };
  } catch (error) {
    await leave();
    throw ended.reason ?? loginError(error, token);
  }
}

/** How the bot's life ends, for whoever waits for it; whoever does not must not be killed by it. */
class End {
  reason: LoginError | null = null;
  readonly promise: Promise<void>;
  #settle: { resolve: () => void; reject: (error: LoginError) => void } | undefined;

  constructor() {
    this.promise = new Promise<void>((resolve, reject) => (this.#settle = { resolve, reject }));
    this.promise.catch(() => undefined);
  }

  resolve(): void {
    this.#settle?.resolve();
  }

  reject(error: LoginError): void {
    this.reason ??= error;
    this.#settle?.reject(error);
  }
}

function loginError(error: unknown, token: string): LoginError {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new LoginError('BAD_TOKEN');
  const message = error instanceof Error ? error.message : String(error);
  return new LoginError('UNREACHABLE', withoutSecret(message, token));
}

function logEvents(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => {
    log.error(safeError(error), 'client error');
  });
  client.on(Events.ShardError, (error, shard) => {
    log.warn({ shard, ...safeError(error) }, 'gateway error');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    log.info({ shard }, 'reconnecting');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    log.info({ shard, replayed }, 'resumed');
  });
  client.on(Events.ShardReady, (shard) => {
    log.info({ shard }, 'ready');
  });
  client.on(Events.Warn, () => {
    log.warn('client warning');
  });
}
