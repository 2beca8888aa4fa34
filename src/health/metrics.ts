import { type MetricObjectWithValues, type MetricValue, Registry } from 'prom-client';
import { AggregatorRegistry, Counter, Gauge, Histogram, collectDefaultMetrics } from 'prom-client';

/** Seconds. Discord waits 3 for a first answer. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5];

/** A registry as another process can send it. */
export type MetricsJson = readonly MetricObjectWithValues<MetricValue<string>>[];

/** What can be counted of an interaction: names of commands and kinds, never a person, a server or a word of theirs. */
export interface Handled {
  readonly kind: string;
  readonly command: string;
  readonly status: string;
  readonly seconds: number;
}

/**
 * Counts what the bot does, for Prometheus. Each has its own registry, so that two bots in one process do not mix.
 *
 * @example
 * const metrics = new Metrics({ reports: () => 2, gatewayReady: () => true });
 * metrics.handled({ kind: 'command', command: 'find', status: 'answered', seconds: 0.01 });
 * await metrics.text(); // '# HELP jiwen_interactions_total …'
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #handled: Counter<'kind' | 'command' | 'status'>;
  readonly #seconds: Histogram<'kind' | 'command'>;
  readonly #failed: Counter<'kind' | 'command'>;
  readonly #limited: Counter;
  readonly #twice: Counter;

  constructor(state: { readonly reports: () => number; readonly gatewayReady: () => boolean }) {
    const registers = [this.#registry];
    this.#handled = new Counter({
      name: 'jiwen_interactions_total',
      help: 'Interactions answered, by kind, command and what came of it',
      labelNames: ['kind', 'command', 'status'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'jiwen_interaction_seconds',
      help: 'Time from receiving an interaction to Discord having its answer',
      labelNames: ['kind', 'command'],
      buckets: BUCKETS,
      registers,
    });
    this.#failed = new Counter({
      name: 'jiwen_errors_total',
      help: 'Interactions that broke and got an apology',
      labelNames: ['kind', 'command'],
      registers,
    });
    this.#limited = new Counter({
      name: 'jiwen_rate_limited_total',
      help: 'Interactions turned away because their user asks too fast',
      registers,
    });
    this.#twice = new Counter({
      name: 'jiwen_duplicates_total',
      help: 'Interactions that Discord delivered twice',
      registers,
    });
    gauge('jiwen_reports_loaded', 'Reports loaded, in each process', 'max', state.reports);
    gauge('jiwen_gateway_ready_shards', 'Processes whose gateway is ready', 'sum', () =>
      state.gatewayReady() ? 1 : 0,
    );
    gauge('jiwen_processes', 'Processes that serve', 'sum', () => 1);
    collectDefaultMetrics({ register: this.#registry });

    function gauge(name: string, help: string, aggregator: 'max' | 'sum', value: () => number): void {
      new Gauge({
        name,
        help,
        aggregator,
        registers,
        collect() {
          this.set(value());
        },
      });
    }
  }

  handled({ kind, command, status, seconds }: Handled): void {
    this.#handled.inc({ kind, command, status });
    this.#seconds.observe({ kind, command }, seconds);
  }

  failed(kind: string, command: string): void {
    this.#failed.inc({ kind, command });
  }

  rateLimited(): void {
    this.#limited.inc();
  }

  deliveredTwice(): void {
    this.#twice.inc();
  }

  /** In Prometheus's text format. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** As another process can add it to its own, see `metricsText`. */
  json(): Promise<MetricsJson> {
    return this.#registry.getMetricsAsJSON();
  }
}

/** The metrics of several processes as one, in Prometheus's text format: counts added up. */
export function metricsText(ofEach: readonly MetricsJson[]): Promise<string> {
  return AggregatorRegistry.aggregate(ofEach as MetricObjectWithValues<MetricValue<string>>[][]).metrics();
}
