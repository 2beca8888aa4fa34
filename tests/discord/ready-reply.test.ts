import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/answers/commands.ts';
import type { Desk } from '../../src/discord/desk.ts';
import type { ReadyReply } from '../../src/discord/ready-reply.ts';
import { answered, firstReply, type Shown } from '../../src/discord/reply-answer.ts';
import { voiceFor } from '../../src/discord/voice.ts';
import type { Library } from '../../src/library/library.ts';
import { readBody } from '../support/discord/body.ts';
import { seedLibrary } from '../support/printed-answer.ts';
import { memoryLog } from './setting.ts';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const BOB = '800000000000000002';

describe('the reply to a typed question', () => {
  let library: Library;
  beforeAll(async () => {
    library = await seedLibrary();
  });

  const budget = commands.find(({ name }) => name === 'budget') ?? commands[0];
  async function reply(shown: Partial<Shown> = {}, locale = 'zh-CN', from = library): Promise<ReadyReply> {
    const desk: Desk = { library: () => from, commands, log: memoryLog('silent').log };
    if (budget === undefined) throw new RangeError('no commands');
    const found = answered(desk, budget, { office: '中南' }, voiceFor(locale));
    return firstReply(desk, found, { isPrivate: false, ...shown });
  }
  /** The request as the loopback Discord reads it. */
  const payloadIn = async ({ wire }: ReadyReply): Promise<Record<string, unknown>> => {
    const request = Object.assign(Readable.from([wire.bytes]), { headers: { 'content-type': wire.type } });
    return (await readBody(request as unknown as IncomingMessage)) as Record<string, unknown>;
  };

  it('is made once, whoever asks', async () => {
    expect(await reply()).toBe(await reply());
  });

  it.each<[string, () => Promise<ReadyReply>]>([
    ['in another language', () => reply({}, 'en-US')],
    ['for the one alone who asks', () => reply({ isPrivate: true })],
    ['for somebody who is pinged', () => reply({ mention: BOB })],
    ['from other reports', () => reply({}, 'zh-CN', { ...library })],
  ])('is another one %s', async (_, other) => {
    const usual = await reply();
    expect(await other()).not.toBe(usual);
    expect(await reply()).toBe(usual);
  });

  it('pings whom it is for, and the next one to ask pings nobody', async () => {
    const { data } = await payloadIn(await reply({ mention: BOB }));
    expect(data).toMatchObject({ allowed_mentions: { parse: [], users: [BOB] }, flags: V2 });
    const next = await payloadIn(await reply());
    expect(next['data']).toMatchObject({ allowed_mentions: { parse: [], users: [] } });
    expect(JSON.stringify(next['data'])).not.toContain(BOB);
  });

  it('is hidden and pings nobody where it is private, though it names whom it is for', async () => {
    const { type, data } = await payloadIn(await reply({ isPrivate: true, mention: BOB }));
    expect(type).toBe(4);
    expect(data).toMatchObject({ allowed_mentions: { parse: [], users: [] }, flags: V2 | EPHEMERAL });
    expect(JSON.stringify(data)).toContain(`<@${BOB}>`);
  });

  it('carries its picture', async () => {
    const { data } = await payloadIn(await reply());
    expect(data).toMatchObject({ attachments: [{ id: '0' }] });
    expect(JSON.stringify(data)).toContain('attachment://budget.png');
  });
});
