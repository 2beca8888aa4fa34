import { describe, expect, it } from 'vitest';
import { Metrics, metricsText } from '../../src/health/metrics.ts';

function metricsOf(reports: number, ready: boolean): Metrics {
  return new Metrics({ reports: () => reports, gatewayReady: () => ready });
}

/** The rows of ours, without what Node tells of itself. */
const rows = (text: string): string[] => text.split('\n').filter((row) => row.startsWith('jiwen_'));

describe('Metrics', () => {
  it('counts by command and outcome, and keeps two bots of one process apart', async () => {
    const [one, other] = [metricsOf(2, true), metricsOf(5, false)];
    one.handled({ kind: 'command', command: 'find', status: 'answered', seconds: 0.02 });
    one.handled({ kind: 'command', command: 'find', status: 'answered', seconds: 4 });
    one.failed('command', 'find');
    one.rateLimited();
    one.deliveredTwice();
    expect(rows(await one.text())).toEqual(
      expect.arrayContaining([
        'jiwen_interactions_total{kind="command",command="find",status="answered"} 2',
        'jiwen_interaction_seconds_bucket{le="0.025",kind="command",command="find"} 1',
        'jiwen_interaction_seconds_bucket{le="5",kind="command",command="find"} 2',
        'jiwen_errors_total{kind="command",command="find"} 1',
        'jiwen_rate_limited_total 1',
        'jiwen_duplicates_total 1',
        'jiwen_reports_loaded 2',
        'jiwen_gateway_ready_shards 1',
      ]),
    );
    expect(rows(await other.text())).toEqual(
      expect.arrayContaining(['jiwen_rate_limited_total 0', 'jiwen_reports_loaded 5']),
    );
  });

  it('adds up those of several processes; each has the same reports', async () => {
    const [one, other] = [metricsOf(2, true), metricsOf(2, true)];
    for (const metrics of [one, other])
      metrics.handled({ kind: 'command', command: 'find', status: 'answered', seconds: 0.02 });
    // As it comes over a channel between processes.
    const sent = JSON.parse(JSON.stringify([await one.json(), await other.json()])) as Parameters<
      typeof metricsText
    >[0];
    expect(rows(await metricsText(sent))).toEqual(
      expect.arrayContaining([
        'jiwen_interactions_total{kind="command",command="find",status="answered"} 2',
        'jiwen_interaction_seconds_bucket{le="0.025",kind="command",command="find"} 2',
        'jiwen_reports_loaded 2',
        'jiwen_gateway_ready_shards 2',
        'jiwen_processes 2',
      ]),
    );
  });
});
