import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';

/** What a process holds on to after a full collection of garbage. */
export interface Measured {
  readonly heapMb: number;
  readonly rssMb: number;
  /** Listeners on the process, and open sockets, timers and the like. */
  readonly listeners: number;
  readonly resources: number;
}

// Loaded before the program in its own process: it answers what a soak asks, and the program knows nothing of it.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

process.on('message', (message) => {
  if (message !== 'measure') return;
  collect();
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  const listeners = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
  const resources = process.getActiveResourcesInfo().length;
  const measured: Measured = { heapMb: heapUsed / 1e6, rssMb: rss / 1e6, listeners, resources };
  process.send?.({ measured });
});
