/** What must hold for a process to serve. */
export interface Health {
  /** The reports are read. */
  readonly library: boolean;
  /** Discord's gateway is connected, and has told of its servers. */
  readonly gateway: boolean;
  readonly reports: number;
}

/** A process that has only begun. */
export const STARTING: Health = { library: false, gateway: false, reports: 0 };

/** Whether it serves. */
export function isHealthy({ library, gateway }: Health): boolean {
  return library && gateway;
}

/** What `/healthz` says: of one process, or of one for each shard; null for one that does not answer. */
export interface HealthReport {
  readonly status: 'ok' | 'unavailable';
  readonly shards: readonly (Health | null)[];
}

/**
 * One word for all processes: well where every one is.
 *
 * @example healthReport([{ library: true, gateway: true, reports: 2 }, null]).status // 'unavailable'
 */
export function healthReport(shards: readonly (Health | null)[]): HealthReport {
  const well = shards.length > 0 && shards.every((shard) => shard !== null && isHealthy(shard));
  return { status: well ? 'ok' : 'unavailable', shards };
}
