import type { APIApplicationCommand } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/answers/command.ts';
import { payloadOf, payloadsOf } from '../../src/discord/payload.ts';
import { sameCommands } from '../../src/discord/register.ts';
import { checkCommands } from '../support/discord/check-commands.ts';
import type { Json } from '../support/discord/json.ts';
import { COMMANDS } from './canned.ts';
import { setting } from './setting.ts';

const slash = COMMANDS.map(payloadOf);
const wanted = payloadsOf(COMMANDS);
const [first] = slash as [(typeof slash)[number]];
const rest = wanted.slice(1);

describe('a command as Discord wants it', () => {
  it('is usable in servers, direct messages and as a user’s own app, and named in both scripts', () => {
    expect(first).toMatchObject({
      name: 'budget',
      name_localizations: { 'zh-CN': '预算', 'zh-TW': '预算' },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      options: [
        { name: 'office', type: 3, required: true, autocomplete: true },
        { name: 'year', type: 3, required: false, autocomplete: true },
        { name: 'hide', type: 5, name_localizations: { 'zh-CN': '仅自己可见', 'zh-TW': '僅自己可見' } },
        { name: 'mention', type: 6, name_localizations: { 'zh-CN': '提醒', 'zh-TW': '提醒' } },
      ],
    });
  });

  it('is within what Discord takes', () => {
    expect(checkCommands(wanted as unknown as Json[])).toEqual([]);
  });

  it('is refused by name when a description is too long', () => {
    const command = { ...COMMANDS[0], description: '长'.repeat(101) } as Command;
    expect(() => payloadOf(command)).toThrow('/budget: description: 101, but Discord takes 100');
  });
});

describe('sameCommands', () => {
  const present = wanted.map((command, at) => ({ ...command, id: String(at), nsfw: false, version: '1' }));
  const list = (commands: unknown[]): APIApplicationCommand[] => commands as APIApplicationCommand[];

  it.each<[string, unknown[], boolean]>([
    ['the same list with Discord’s ids, in another order', [...present].reverse(), true],
    ['a command missing', present.slice(1), false],
    ['a stale command', [...present, { ...first, name: 'old' }], false],
    ['another description', [{ ...first, description: 'x' }, ...rest], false],
    ['a lost localisation', [{ ...first, name_localizations: { 'zh-CN': '预算' } }, ...rest], false],
    ['another context', [{ ...first, contexts: [0] }, ...rest], false],
    [
      'options in another order',
      [{ ...first, options: [...(first.options ?? [])].reverse() }, ...rest],
      false,
    ],
  ])('tells %s', (_, theirs, same) => {
    expect(sameCommands(list(theirs), wanted)).toBe(same);
  });
});

describe('registration', () => {
  it('puts the list where Discord has none, and leaves an equal one alone', async () => {
    const at = await setting();
    expect(at.discord.commands.puts).toBe(1);
    const told = at.discord.commands.list(true);
    await at.stop();

    const again = await setting({ before: ({ commands }) => commands.put(told) });
    expect(again.discord.commands.puts).toBe(1);
    await again.stop();
  });

  it('puts the list anew where a word of it changed', async () => {
    const old = (wanted as unknown as Json[]).map((command) => ({ ...command, description: 'before' }));
    const at = await setting({ before: ({ commands }) => commands.put(old) });
    expect(at.discord.commands.puts).toBe(2);
    await at.stop();
  });
});
