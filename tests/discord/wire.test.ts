import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Wire, wireOf } from '../../src/discord/wire.ts';
import { readBody } from '../support/discord/body.ts';

const PAYLOAD = { type: 4, data: { content: '全年预算数 6,061.31 万元' } };
const PNG = {
  name: 'budget.png',
  bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x2d, 0x2d, 0xff),
};
const CSV = { name: 'budget.csv', bytes: Buffer.from('单位,数值\r\n') };

/** What the loopback Discord reads of it. */
function read({ type, bytes }: Wire): Promise<unknown> {
  const request = Object.assign(Readable.from([bytes]), { headers: { 'content-type': type } });
  return readBody(request as unknown as IncomingMessage);
}

describe('wireOf', () => {
  it('is the JSON alone where no file goes with it', async () => {
    const wire = wireOf(PAYLOAD, []);
    expect([wire.type, await read(wire)]).toEqual(['application/json', PAYLOAD]);
  });

  it('is a form of the JSON and the files', async () => {
    expect(await read(wireOf(PAYLOAD, [CSV]))).toEqual({
      ...PAYLOAD,
      files: [{ name: 'budget.csv', text: '单位,数值\r\n' }],
    });
  });

  it('holds a file byte for byte, between its head and the boundary', () => {
    const { type, bytes } = wireOf(PAYLOAD, [PNG, CSV]);
    const boundary = type.replace('multipart/form-data; boundary=', '');
    const head = 'name="files[0]"; filename="budget.png"\r\nContent-Type: image/png\r\n\r\n';
    const start = bytes.indexOf(head) + head.length;
    const end = bytes.indexOf(`\r\n--${boundary}\r\n`, start);
    expect(new Uint8Array(bytes.subarray(start, end))).toEqual(PNG.bytes);
    expect(bytes.toString('latin1').endsWith(`\r\n--${boundary}--\r\n`)).toBe(true);
  });

  it('has the same bytes for the same content, and another boundary for another', () => {
    const [one, same, other] = [[PNG], [PNG], [CSV]].map((files) => wireOf(PAYLOAD, files));
    expect(same).toEqual(one);
    expect(other?.type).not.toBe(one?.type);
  });
});
