import { describe, expect, it } from 'vitest';
import { STARTING, healthReport } from '../../src/health/health.ts';

const WELL = { library: true, gateway: true, reports: 2 };

describe('healthReport', () => {
  it.each([
    ['ok', 'one that serves', [WELL]],
    ['ok', 'several that serve', [WELL, WELL]],
    ['ok', 'one without any report, which says so in its answers', [{ ...WELL, reports: 0 }]],
    ['unavailable', 'one that has only begun', [STARTING]],
    ['unavailable', 'one that Discord does not hear', [{ ...WELL, gateway: false }]],
    ['unavailable', 'one of several that does not answer', [WELL, null]],
    ['unavailable', 'none at all', []],
  ])('is %s for %s', (status, _, shards) => {
    expect(healthReport(shards)).toEqual({ status, shards });
  });
});
