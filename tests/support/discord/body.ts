import type { IncomingMessage } from 'node:http';

/** A request's body: JSON, or the `payload_json` of a form with files; null where there is none. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return null;
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return JSON.parse(bytes.toString('utf8')) as unknown;
  const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? '';
  // Latin-1 keeps the bytes of a file as they are; the payload is read as UTF-8 again.
  const part = bytes
    .toString('latin1')
    .split(`--${boundary}`)
    .find((one) => one.includes('name="payload_json"'));
  const payload = part?.slice(part.indexOf('\r\n\r\n') + 4) ?? 'null';
  return JSON.parse(Buffer.from(payload, 'latin1').toString('utf8')) as unknown;
}
