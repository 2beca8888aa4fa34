import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Taken } from '../support/discord/interaction-book.ts';
import type { Json } from '../support/discord/json.ts';
import { isJson } from '../support/discord/json.ts';
import { Loopback, TOKEN } from '../support/discord/loopback.ts';
import { ALICE } from '../support/discord/player.ts';

// The stand-in for Discord has to be as strict as Discord, or the bot's tests say nothing.
let discord: Loopback;
beforeAll(async () => {
  discord = await Loopback.start();
});
afterAll(() => discord.stop());

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<[number, Json]> {
  const form = body instanceof FormData;
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: form || body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
  });
  const answer: unknown = response.status === 204 ? {} : await response.json();
  return [response.status, isJson(answer) ? answer : {}];
}

function callback(taken: Taken, type: number, data: Json = { content: '好' }): Promise<[number, Json]> {
  return call('POST', `/interactions/${taken.id}/${taken.token}/callback`, { type, data });
}

const original = ({ token }: Taken): string => `/webhooks/700000000000000001/${token}/messages/%40original`;
const text = (content: string): Json => ({ type: 10, content });
const button = (id: string, label = '▶'): Json => ({ type: 2, style: 2, label, custom_id: id });
const v2 = (...components: Json[]): Json => ({ flags: 1 << 15, components });

describe('a first answer', () => {
  it('is taken once: the second gets 40060', async () => {
    const taken = discord.interactions.open(2, ALICE, null);
    expect((await callback(taken, 4))[0]).toBe(204);
    expect(await callback(taken, 4)).toMatchObject([400, { code: 40_060 }]);
  });

  it('is too late after 3 s, and unknown without its token: 10062', async () => {
    const taken = discord.interactions.open(2, ALICE, null);
    expect(await callback({ ...taken, token: 'other' }, 4)).toMatchObject([404, { code: 10_062 }]);
    discord.clock.advance(3001);
    expect(await callback(taken, 4)).toMatchObject([404, { code: 10_062 }]);
  });

  it.each<[string, number, number, Json]>([
    ['choices to a slash command', 2, 8, { choices: [] }],
    ['a message to a menu', 4, 4, { content: '好' }],
    [
      '26 choices',
      4,
      8,
      { choices: Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` })) },
    ],
    ['a choice of 101 characters', 4, 8, { choices: [{ name: '长'.repeat(101), value: '1' }] }],
    ['nothing', 2, 4, {}],
    ['2,001 characters', 2, 4, { content: '长'.repeat(2001) }],
    ['4,001 characters of text in V2', 2, 4, v2(text('a'.repeat(4001)))],
    ['3,400 Chinese characters, too many bytes', 2, 4, v2(text('长'.repeat(3400)))],
    ['V2 beside content', 2, 4, { ...v2(text('好')), content: '好' }],
    ['V2 components without the flag', 2, 4, { components: [text('好')] }],
    ['41 components', 2, 4, v2(...Array.from({ length: 41 }, () => text('好')))],
    ['an empty text', 2, 4, v2(text(' '))],
    ['an empty container', 2, 4, v2({ type: 17, components: [] })],
    [
      'six buttons in a row',
      2,
      4,
      v2({ type: 1, components: [1, 2, 3, 4, 5, 6].map((at) => button(`${at}`)) }),
    ],
    ['a custom_id twice', 2, 4, v2({ type: 1, components: [button('1'), button('1')] })],
    ['a custom_id of 101', 2, 4, v2({ type: 1, components: [button('1'.repeat(101))] })],
    ['a label of 81', 2, 4, v2({ type: 1, components: [button('1', 'a'.repeat(81))] })],
    ['eleven embeds', 2, 4, { embeds: Array.from({ length: 11 }, () => ({ title: '好' })) }],
    ['an embed’s long title', 2, 4, { embeds: [{ title: '长'.repeat(257) }] }],
    ['6,001 characters in embeds', 2, 4, { embeds: [1, 2].map(() => ({ description: 'a'.repeat(3001) })) }],
  ])('is refused when it is %s', async (_, kind, type, data) => {
    const taken = discord.interactions.open(kind, ALICE, null);
    expect(await callback(taken, type, data)).toMatchObject([400, { code: 50_035 }]);
  });

  it('comes with files as a form', async () => {
    const taken = discord.interactions.open(2, ALICE, null);
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ type: 4, data: { content: '图表' } }));
    form.set('files[0]', new Blob(['png']), 'chart.png');
    expect((await call('POST', `/interactions/${taken.id}/${taken.token}/callback`, form))[0]).toBe(204);
    expect(taken.messages[0]?.['content']).toBe('图表');
  });
});

describe('an answer already given', () => {
  it('can be edited for 15 minutes, then its token is dead: 50027', async () => {
    const taken = discord.interactions.open(2, ALICE, null);
    await callback(taken, 4, v2(text('好')));
    expect(await call('PATCH', original(taken), { components: [text('更好')] })).toMatchObject([
      200,
      { components: [text('更好')] },
    ]);
    expect((await call('PATCH', original(taken), { content: '好' }))[0]).toBe(400);
    discord.clock.advance(15 * 60_000 + 1);
    expect(await call('GET', original(taken))).toMatchObject([401, { code: 50_027 }]);
  });

  it('may be followed up and taken back', async () => {
    const taken = discord.interactions.open(2, ALICE, null);
    const path = `/webhooks/700000000000000001/${taken.token}`;
    expect((await call('POST', path, { content: '早' }))[0]).toBe(404);
    await callback(taken, 4);
    expect((await call('POST', path, { content: '又及' }))[0]).toBe(200);
    expect((await call('DELETE', original(taken)))[0]).toBe(204);
    expect(taken.messages.map(({ content }) => content)).toEqual(['又及']);
  });
});

describe('REST', () => {
  it('wants the bot’s token where no interaction’s will do', async () => {
    expect((await call('GET', '/users/@me'))[0]).toBe(401);
    const [status, body] = await call('GET', '/users/@me', undefined, { Authorization: `Bot ${TOKEN}` });
    expect([status, body['username']]).toEqual([200, '绩问']);
    expect((await call('GET', '/nowhere'))[0]).toBe(404);
  });

  it.each<[string, Json[]]>([
    ['an upper-case name', [{ name: 'Budget', description: 'x' }]],
    ['a name of 33', [{ name: 'a'.repeat(33), description: 'x' }]],
    ['no description', [{ name: 'budget', description: '' }]],
    [
      'a long translation',
      [{ name: 'budget', description: 'x', description_localizations: { 'zh-CN': '长'.repeat(101) } }],
    ],
    [
      'a required option after an optional one',
      [
        {
          name: 'budget',
          description: 'x',
          options: [
            { name: 'a', description: 'x', type: 3 },
            { name: 'b', description: 'x', type: 3, required: true },
          ],
        },
      ],
    ],
    [
      'a command twice',
      [
        { name: 'budget', description: 'x' },
        { name: 'budget', description: 'y' },
      ],
    ],
  ])('refuses commands with %s', async (_, commands) => {
    const path = '/applications/700000000000000001/commands';
    expect((await call('PUT', path, commands, { Authorization: `Bot ${TOKEN}` }))[0]).toBe(400);
  });
});
