import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HealthReport } from './health.ts';

export interface HealthServerOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  readonly health: () => Promise<HealthReport>;
  /** In Prometheus's text format. */
  readonly metrics: () => Promise<string>;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The port cannot be had. `message` is a sentence for the one who started the program. */
export class HealthServerError extends Error {
  constructor(host: string, port: number, reason: string) {
    super(
      `无法在 ${host}:${port} 提供 /healthz 和 /metrics（${reason}）。请改 JIWEN_HTTP_PORT 或 JIWEN_HTTP_HOST。`,
    );
    this.name = 'HealthServerError';
  }
}

/**
 * Answers `GET /healthz` (200 where all is well, else 503, with JSON) and `GET /metrics`, and nothing else. It holds no
 * word of a user and no secret, but is meant for the operator's network only.
 *
 * @throws HealthServerError
 * @example
 * const server = await serveHealth({ port: 9464, host: '127.0.0.1', health, metrics });
 */
export async function serveHealth({
  port,
  host,
  health,
  metrics,
}: HealthServerOptions): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(request, response, health, metrics).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new HealthServerError(host, port, reason);
  }
  // It must not keep the program alive.
  server.unref();
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function answer(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  health: HealthServerOptions['health'],
  metrics: HealthServerOptions['metrics'],
): Promise<void> {
  const path = url?.split('?')[0];
  const known = path === '/healthz' || path === '/metrics';
  if (!known || (method !== 'GET' && method !== 'HEAD')) {
    response.writeHead(known ? 405 : 404).end();
    return;
  }
  response.setHeader('Cache-Control', 'no-store');
  if (path === '/metrics') {
    const text = await metrics();
    response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text);
    return;
  }
  const report = await health();
  response
    .writeHead(report.status === 'ok' ? 200 : 503, { 'Content-Type': 'application/json' })
    .end(`${JSON.stringify(report)}\n`);
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
