import type { IncomingMessage } from 'node:http';

/**
 * A request's body: JSON, or the `payload_json` of a form with the form's files as `files` beside it; null where there
 * is none.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return null;
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return JSON.parse(bytes.toString('utf8')) as unknown;
  const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? '';
  // Latin-1 keeps the bytes of a file as they are; texts are read as UTF-8 again.
  const parts = bytes.toString('latin1').split(`--${boundary}`);
  const contentOf = (part: string): string => {
    const text = part.slice(part.indexOf('\r\n\r\n') + 4, -2);
    return Buffer.from(text, 'latin1').toString('utf8');
  };
  const payload = parts.find((one) => one.includes('name="payload_json"'));
  const files = parts
    .filter((one) => one.includes('name="files['))
    .map((one) => ({ name: /filename="([^"]*)"/.exec(one)?.[1] ?? '', text: contentOf(one) }));
  return { ...(JSON.parse(payload === undefined ? '{}' : contentOf(payload)) as object), files };
}
