import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Shard, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import { EXIT_FOR_GOOD, LoginError } from './login-error.ts';
import { safeError } from './safe-error.ts';
import { type ShardState, askShard } from './shard-link.ts';

/** Discord lets a bot identify once in five seconds. */
const IDENTIFY_MS = 5500;
const READY_MS = 60_000;
const ASK_MS = 2000;
/** Pauses before a shard that ended is started again, longer each time; the last one from then on. */
const PAUSES_MS = [1000, 2000, 5000, 15_000, 30_000] as const;
/** A shard that lived so long begins with the shortest pause again. */
const SETTLED_MS = 60_000;

export interface ShardsOptions {
  /** The program that each shard runs, with its arguments. */
  readonly file: string;
  readonly args: readonly string[];
  readonly count: number;
  readonly token: string;
  readonly log: Logger;
}

/** The processes that share Discord's servers among them. */
export interface Shards {
  /** Resolves after `stop()`; rejects with a `LoginError` where a shard ended for good. */
  readonly ended: Promise<void>;
  /** How each fares; null for one that does not answer. */
  states(): Promise<(ShardState | null)[]>;
  /** Passes a signal on to each. */
  signal(name: NodeJS.Signals): void;
  /** Lets each answer what is in hand and leave, at most `graceMs`. @default 4500 */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Starts one process a shard, one after the other, and starts again those that end. Each reads the reports for itself and
 * answers the servers that Discord gives it.
 *
 * @example
 * const shards = startShards({ file: fileURLToPath(import.meta.url), args: [], count: 2, token, log });
 * await shards.ended;
 */
export function startShards({ file, args, count, token, log }: ShardsOptions): Shards {
  const manager = new ShardingManager(file, {
    totalShards: count,
    mode: 'process',
    // discord.js would start them again at once, and forever.
    respawn: false,
    token,
    shardArgs: [...args],
    execArgv: process.execArgv,
  });
  let stopping = false;
  let settle: { resolve: () => void; reject: (error: LoginError) => void } | undefined;
  const ended = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
  ended.catch(() => undefined);

  const all = Array.from({ length: count }, (_, id) => manager.createShard(id));
  for (const shard of all) superviseOne(shard);
  void startAll();

  async function startAll(): Promise<void> {
    for (const [at, shard] of all.entries()) {
      if (at > 0) await wait(IDENTIFY_MS);
      if (stopping) return;
      await startOne(shard);
    }
  }

  async function startOne(shard: Shard): Promise<void> {
    try {
      await shard.spawn(READY_MS);
      log.info({ shard: shard.id }, 'shard ready');
    } catch (error) {
      // It ended, and is started again, or it still waits for Discord.
      log.warn({ shard: shard.id, ...safeError(error) }, 'shard not ready');
    }
  }

  function superviseOne(shard: Shard): void {
    let failures = 0;
    let began = performance.now();
    shard.on('spawn', (child) => {
      began = performance.now();
      log.info({ pid: 'pid' in child ? child.pid : undefined, shard: shard.id }, 'shard started');
    });
    shard.on('death', (child) => {
      if (stopping) return;
      const code = 'exitCode' in child ? child.exitCode : null;
      log.error({ shard: shard.id, exit: code }, 'shard ended');
      if (code === EXIT_FOR_GOOD) {
        settle?.reject(new LoginError('SHARD', String(shard.id)));
        return;
      }
      failures = performance.now() - began > SETTLED_MS ? 0 : failures + 1;
      const pause = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)];
      void wait(pause).then(() => (stopping ? undefined : startOne(shard)));
    });
  }

  return {
    ended,
    states: () => Promise.all(all.map((shard) => askShard(shard, ASK_MS))),
    signal(name) {
      for (const { process: child } of all) child?.kill(name);
    },
    async stop(graceMs = 4500) {
      stopping = true;
      const running = all.flatMap(({ process: child }) => (child && child.exitCode === null ? [child] : []));
      const gone = running.map((child) => once(child, 'exit'));
      for (const child of running) child.kill('SIGTERM');
      await Promise.race([Promise.all(gone), wait(graceMs, undefined, { ref: false })]);
      for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
      settle?.resolve();
    },
  };
}
