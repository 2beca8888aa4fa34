import type { IncomingMessage, ServerResponse } from 'node:http';
import { isJson } from '../support/discord/json.ts';
import type { Loopback } from '../support/discord/loopback.ts';

const CALLBACK = /\/interactions\/([^/]+)\/([^/]+)\/callback/;

/**
 * Has a loopback Discord take first answers without reading the files that go with them: a bench measures the bot, and
 * the loopback shares the machine with it. Everything else goes its usual way.
 */
export function takeLean({ rest: { server }, interactions }: Loopback): void {
  const usual = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const [, id, token] = CALLBACK.exec(request.url ?? '') ?? [];
    if (id === undefined || token === undefined) {
      for (const take of usual) take(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body: unknown = JSON.parse(payloadOf(Buffer.concat(chunks)));
      if (!isJson(body)) throw new TypeError('an answer that is no object');
      interactions.callback(id, token, body);
      response.writeHead(204).end();
    });
  });
}

/** The JSON of a body: all of it, or of a form the part that is called so. */
function payloadOf(body: Buffer): string {
  if (body[0] === '{'.charCodeAt(0)) return body.toString('utf8');
  const start = body.indexOf('\r\n\r\n', body.indexOf('name="payload_json"')) + 4;
  return body.toString('utf8', start, body.indexOf('\r\n--', start));
}
