import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { healthReport } from '../../src/health/health.ts';
import { type HealthServer, HealthServerError, serveHealth } from '../../src/health/server.ts';

const WELL = { library: true, gateway: true, reports: 2 };
const options = {
  port: 0,
  host: '127.0.0.1',
  health: () => Promise.resolve(healthReport([WELL])),
  metrics: () => Promise.resolve('jiwen_reports_loaded 2\n'),
};

describe('serveHealth', () => {
  let server: HealthServer;
  let well = true;
  beforeEach(async () => {
    well = true;
    server = await serveHealth({
      ...options,
      health: () => Promise.resolve(healthReport([{ ...WELL, gateway: well }])),
      metrics: () => (well ? options.metrics() : Promise.reject(new Error('broken'))),
    });
  });
  afterEach(() => server.close());
  const get = (path: string, method = 'GET'): Promise<Response> =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { method });

  it('says 200 while all is well and 503 while not, with JSON', async () => {
    const good = await get('/healthz');
    expect([good.status, good.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await good.json()).toEqual({ status: 'ok', shards: [WELL] });
    well = false;
    const bad = await get('/healthz?probe=1');
    expect([bad.status, await bad.json()]).toEqual([
      503,
      { status: 'unavailable', shards: [{ ...WELL, gateway: false }] },
    ]);
  });

  it('gives metrics as Prometheus reads them', async () => {
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(await response.text()).toBe('jiwen_reports_loaded 2\n');
  });

  it('lives on where something breaks', async () => {
    well = false;
    expect((await get('/metrics')).status).toBe(500);
    well = true;
    expect((await get('/metrics')).status).toBe(200);
  });

  it.each([
    ['/', 'GET', 404],
    ['/metrics/x', 'GET', 404],
    ['/healthz', 'POST', 405],
    ['/healthz', 'HEAD', 200],
  ])('answers %s with %s: %i', async (path, method, status) => {
    expect((await get(path, method)).status).toBe(status);
  });

  it('says in a sentence that its port is taken', async () => {
    const second = serveHealth({ ...options, port: server.port });
    await expect(second).rejects.toThrow(HealthServerError);
    await expect(second).rejects.toThrow(
      `无法在 127.0.0.1:${server.port} 提供 /healthz 和 /metrics（EADDRINUSE）`,
    );
  });
});
