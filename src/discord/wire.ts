import { createHash } from 'node:crypto';
import type { Attached } from './outgoing.ts';

/** The body of a request as it goes over the wire, and the `Content-Type` that says how to read it. */
export interface Wire {
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * A request's body: JSON, or where files go with it a form of the JSON and the files, as Discord takes them. The same
 * content gives the same bytes: what parts the form is drawn from the content itself.
 *
 * @param files their names in ASCII, without quotation marks
 * @example wireOf({ type: 4, data: { content: '答案' } }, []).type // 'application/json'
 */
export function wireOf(payload: object, files: readonly Attached[]): Wire {
  const json = Buffer.from(JSON.stringify(payload));
  if (files.length === 0) return { type: 'application/json', bytes: json };
  const parts = [
    { head: 'name="payload_json"\r\nContent-Type: application/json', bytes: json },
    ...files.map(({ name, bytes }, at) => ({
      head: `name="files[${at}]"; filename="${name}"\r\nContent-Type: ${typeOf(name)}`,
      bytes,
    })),
  ];
  const hash = createHash('sha256');
  for (const { bytes } of parts) hash.update(bytes);
  const boundary = `jiwen-${hash.digest('hex').slice(0, 32)}`;
  const chunks = parts.flatMap(({ head, bytes }) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ]);
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

function typeOf(name: string): string {
  if (name.endsWith('.png')) return 'image/png';
  return name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/octet-stream';
}
