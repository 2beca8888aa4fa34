import { z } from 'zod';
import type { Health } from '../health/health.ts';
import type { MetricsJson } from '../health/metrics.ts';

/** How a process fares: what a shard tells the one that manages it. */
export interface ShardState {
  readonly health: Health;
  readonly metrics: MetricsJson;
}

const asked = z.object({ jiwen: z.literal('state?'), nonce: z.number() });
const told = z.object({
  jiwen: z.literal('state'),
  nonce: z.number(),
  health: z.object({ library: z.boolean(), gateway: z.boolean(), reports: z.number() }),
  metrics: z.array(z.custom<MetricsJson[number]>((value) => typeof value === 'object' && value !== null)),
});

/** Whether this process was started by the manager, as one of its shards. */
export function isShard(environment: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return environment['SHARDING_MANAGER'] !== undefined && environment['SHARDS'] !== undefined;
}

/**
 * In a shard: answers the manager's questions. discord.js shares the same channel and passes over what is not its own.
 *
 * @param state how this process fares when asked
 * @param onOrphaned called when the manager is gone, and nobody else would end this process
 */
export function answerManager(state: () => Promise<ShardState>, onOrphaned: () => void): void {
  process.on('message', (message) => {
    const question = asked.safeParse(message);
    if (!question.success) return;
    void state().then((now) => process.send?.({ jiwen: 'state', nonce: question.data.nonce, ...now }));
  });
  process.once('disconnect', onOrphaned);
}

/** In the manager: a shard as far as asking it goes. */
export interface AskableShard {
  send(message: unknown): Promise<unknown>;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  off(event: 'message', listener: (message: unknown) => void): unknown;
}

let nonces = 0;

/** In the manager: how a shard fares; null where it does not say so within `patienceMs`. */
export async function askShard(shard: AskableShard, patienceMs: number): Promise<ShardState | null> {
  nonces += 1;
  const nonce = nonces;
  let hear: (message: unknown) => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ShardState | null>((resolve, reject) => {
      hear = (message) => {
        const answer = told.safeParse(message);
        if (answer.success && answer.data.nonce === nonce) resolve(answer.data);
      };
      timer = setTimeout(() => {
        resolve(null);
      }, patienceMs);
      shard.on('message', hear);
      shard.send({ jiwen: 'state?', nonce }).catch(reject);
    });
  } catch {
    // It has no process at the moment.
    return null;
  } finally {
    clearTimeout(timer);
    shard.off('message', hear);
  }
}
