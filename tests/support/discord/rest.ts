import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { URL } from 'node:url';
import type { Faults, RestFault } from './faults.ts';
import { readBody } from './body.ts';
import type { Json } from './json.ts';
import { Refusal } from './refusal.ts';

/** A request as a route sees it. */
export interface Call {
  /** What the brackets of the route's path caught. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Interaction routes carry their own token. */
  readonly open?: boolean;
  /** Gives the body; undefined for 204. */
  readonly answer: (call: Call) => unknown;
}

/** REST v10 on a socket: routes, authorisation, faults. */
export class Rest {
  readonly #routes: readonly Route[];
  readonly #faults: Faults;
  readonly #token: string;
  readonly server: Server;
  /** "POST /interactions/…": every request that came, in order. */
  readonly requests: string[] = [];

  constructor(routes: readonly Route[], faults: Faults, token: string) {
    this.#routes = routes;
    this.#faults = faults;
    this.#token = token;
    this.server = createServer((request, response) => void this.#take(request, response));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
    const method = request.method ?? 'GET';
    const body = await readBody(request);
    this.requests.push(`${method} ${path}`);
    const fault = this.#faults.next(path);
    if (fault && (await misbehave(fault, request, response))) return;
    const [status, answer] = this.#answer(
      method,
      path,
      url.searchParams,
      body,
      request.headers.authorization,
    );
    if (fault?.kind === 'cut-after') request.socket.destroy();
    else if (fault?.kind === 'lost')
      send(response, fault.status, { message: 'Internal Server Error', code: 0 });
    else send(response, status, answer);
  }

  #answer(
    method: string,
    path: string,
    query: URLSearchParams,
    body: unknown,
    authorization?: string,
  ): [number, unknown] {
    for (const route of this.#routes) {
      const match = route.method === method ? route.path.exec(path) : null;
      if (!match) continue;
      if (!route.open && authorization !== `Bot ${this.#token}`)
        return [401, { message: '401: Unauthorized', code: 0 }];
      try {
        const answer = route.answer({ parts: match.slice(1), query, body });
        return answer === undefined ? [204, undefined] : [200, answer];
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return [error.status, { message: error.message, code: error.code }];
      }
    }
    return [404, { message: '404: Not Found', code: 0 }];
  }
}

/** Whether the fault has already taken the place of the answer. */
async function misbehave(
  fault: RestFault,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  switch (fault.kind) {
    case 'status':
      send(response, fault.status, { message: 'fault', code: 0 });
      return true;
    case 'cut':
      request.socket.destroy();
      return true;
    case 'rate': {
      response.setHeader('Retry-After', String(fault.retryAfter));
      response.setHeader('X-RateLimit-Scope', fault.global ? 'global' : 'user');
      if (fault.global) response.setHeader('X-RateLimit-Global', 'true');
      const body: Json = {
        message: 'You are being rate limited.',
        retry_after: fault.retryAfter,
        global: fault.global,
      };
      send(response, 429, body);
      return true;
    }
    case 'slow':
      await wait(fault.ms);
      return false;
    default:
      return false;
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (status === 204) response.writeHead(204).end();
  else response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
