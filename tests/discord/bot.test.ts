import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { Loopback, TOKEN } from '../support/discord/loopback.ts';
import { BOB } from '../support/discord/player.ts';
import { COMMANDS, cannedLibrary } from './canned.ts';
import type { Setting } from './setting.ts';
import { memoryLog, setting } from './setting.ts';

describe('the bot in Discord', () => {
  let at: Setting;
  beforeEach(async () => {
    at = await setting();
  });
  afterEach(async () => {
    await at.stop();
    expect(at.discord.interactions.refused).toEqual([]);
    expect(at.discord.interactions.pinging).toEqual([]);
  });

  it('logs in with the intent Guilds alone and knows its name', () => {
    expect(at.bot.name).toBe('绩问');
    expect(at.discord.gateway.intents).toBe(1);
  });

  it('answers /budget with the figure, its print, the quote, the findings and the source', async () => {
    const { text, isPrivate } = await at.discord.player.slash('budget', { office: '南石头' });
    expect(isPrivate).toBe(false);
    for (const words of [
      '13,092.54 万元',
      '原文印作“130,92.54 万元”',
      '计算：13,092.54 − 11,528.89',
      '广州市海珠区人民政府南洲街道办事处 2022 年度全年预算数 130,92.54 万元',
      '⚠️ 句子的主语是南洲街道，本报告是南石头街道的。 [1]',
      'ℹ️ “130,92.54” 的逗号位置有误。 [1]',
      '来源 [1] 南石头街道 2022 · 一、基本情况 › （三）部门整体收支情况 · 第 3 段 · 第 19 行 · haizhu-nanshitou-2022.txt',
    ])
      expect(text).toContain(words);
  });

  it.each(['guild', 'dm'] as const)('answers in a %s', async (where) => {
    const { text } = await at.discord.player.slash('budget', { office: 'nst' }, { where });
    expect(text).toContain('13,092.54 万元');
  });

  it('takes the label of a menu entry for the entry', async () => {
    const { text } = await at.discord.player.slash('budget', { office: '南石头街道（海珠区）' });
    expect(text).toContain('13,092.54 万元');
  });

  it.each([
    ['not found', 'budget', { office: '南洲' }, '已查：南石头街道 2022'],
    ['ambiguous', 'compare', {}, '有几个指标合适'],
  ])('keeps a refusal between the two: %s', async (_, name, values, words) => {
    const { text, isPrivate } = await at.discord.player.slash(name, values);
    expect(isPrivate).toBe(true);
    expect(text).toContain(words);
  });

  it('shows a hidden answer to nobody else', async () => {
    const { isPrivate } = await at.discord.player.slash('budget', { office: '南石头', hide: true });
    expect(isPrivate).toBe(true);
  });

  it('turns pages in place for the one who asked', async () => {
    const first = await at.discord.player.slash('find', { query: '清查整治' });
    const [back, here, on] = first.buttons;
    expect([back?.disabled, here?.label, on?.disabled]).toEqual([
      true,
      expect.stringMatching(/^1\/\d+$/),
      false,
    ]);
    expect(first.text).toContain('⚠️ 原文有 1 处矛盾，见后页。');
    expect(first.text).not.toContain('两处说法不一');
    const second = await at.discord.player.click(first, on?.id ?? '');
    expect(second.kind).toBe(7);
    expect(second.buttons[1]?.label).toMatch(/^2\//);
    expect(second.text).not.toContain('第 1 处：');
  });

  it('gives another person a page of his own', async () => {
    const first = await at.discord.player.slash('find', { query: '清查整治' });
    const copy = await at.discord.player.click(first, first.buttons[2]?.id ?? '', { user: BOB });
    expect([copy.kind, copy.isPrivate]).toEqual([4, true]);
    expect(copy.buttons[1]?.label).toMatch(/^2\//);
    expect(first.buttons[1]?.label).toMatch(/^1\//);
  });

  it.each([
    ['of an older version', 'v0|2|budget'],
    ['of a command that is gone', 'j2|t2|abcde|gone|office=南石头'],
    ['of an option that is gone', 'j2|t2|abcde|find|query=清查整治|colour=红'],
    ['whose question is not in the message', 'j2|t2|abcde|find|*'],
    ['that is damaged', 'j2|tx|abcde|find|query=清查整治'],
  ])('says so when a button is one %s', async (_, id) => {
    const first = await at.discord.player.slash('find', { query: '清查整治' });
    const { text, isPrivate } = await at.discord.player.click(first, id);
    expect(isPrivate).toBe(true);
    expect(text).toContain('这个按钮来自旧版本');
  });

  it('begins anew when the reports changed since the button was made', async () => {
    const first = await at.discord.player.slash('find', { query: '清查整治' });
    const { text, buttons } = await at.discord.player.click(first, 'j2|t2|other|find|query=清查整治');
    expect(text).toContain('资料已更新，现从第 1 页重新显示');
    expect(buttons[1]?.label).toMatch(/^1\//);
  });

  it.each([
    ['select', 4],
    ['context menu', 4],
  ])('answers a %s that it does not know', async (kind, expected) => {
    const first = await at.discord.player.slash('find', { query: '少' });
    const reply =
      kind === 'select'
        ? await at.discord.player.select(first, 'old', ['1'])
        : await at.discord.player.contextMenu('查证', first.message);
    expect([reply.kind, reply.isPrivate]).toEqual([expected, true]);
  });

  it('apologises with an error id when a command breaks, and lives on', async () => {
    const { text, isPrivate } = await at.discord.player.slash('broken', { query: '疫苗' });
    expect(isPrivate).toBe(true);
    const id = /错误号 ([\da-f]{8})/.exec(text)?.[1];
    expect(at.logged.some((line) => line.includes(`"errorId":"${id ?? '?'}"`))).toBe(true);
    expect((await at.discord.player.slash('budget', { office: '南石头' })).text).toContain('88.06%');
  });

  it('never writes the token to its log, nor an interaction token', async () => {
    await at.discord.player.slash('budget', { office: '南石头' });
    at.discord.faults.plan(/callback/, { kind: 'status', status: 403 });
    await expect(
      at.discord.player.slash('budget', { office: '南石头' }, { patienceMs: 300 }),
    ).resolves.toBeDefined();
    const log = at.logged.join('');
    expect(log).toContain('"handled"');
    expect(log).not.toContain(TOKEN);
    expect(log).not.toContain('interaction-token');
  });
});

describe('what the log says', () => {
  it('keeps a user’s words out of the log above debug', async () => {
    const at = await setting({ level: 'info' });
    await at.discord.player.slash('broken', { query: '疫苗接种率' });
    await at.discord.player.slash('find', { query: '疫苗接种率' });
    await at.stop();
    expect(at.logged.join('')).toContain('"failed"');
    expect(at.logged.join('')).not.toContain('疫苗');
  });
});

describe('leaving', () => {
  it('ends when it is stopped', async () => {
    const at = await setting();
    await at.stop();
    await expect(at.bot.ended).resolves.toBeUndefined();
  });

  it.each([
    ['a wrong token', 'wrong-token', {}, 'BAD_TOKEN', 'DISCORD_TOKEN'],
    ['a token with a line break', `${TOKEN}\n`, {}, 'BAD_TOKEN', 'DISCORD_TOKEN'],
    ['an intent that is not allowed', TOKEN, { intents: 0 }, 'INTENTS', 'Guilds'],
  ])('says in a sentence what is wrong: %s', async (_, token, options, code, words) => {
    const discord = await Loopback.start(options);
    const { log, logged } = memoryLog('trace');
    const started = startBot({ token, api: discord.api, library: cannedLibrary, commands: COMMANDS, log });
    const error: unknown = await started.catch((thrown: unknown) => thrown);
    await discord.stop();
    expect(error).toMatchObject({
      name: 'LoginError',
      code,
      message: expect.stringContaining(words) as string,
    });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error)) + logged.join('')).not.toContain(
      token.trim(),
    );
  });

  it('says when nothing answers at the address', async () => {
    const discord = await Loopback.start();
    const { api } = discord;
    await discord.stop();
    const { log } = memoryLog('trace');
    await expect(
      startBot({ token: TOKEN, api, library: cannedLibrary, commands: COMMANDS, log }),
    ).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });

  it.each([
    [4004, 'BAD_TOKEN'],
    [4014, 'INTENTS'],
    [4012, 'REFUSED'],
  ])('ends when the gateway closes with %i for good', async (close, code) => {
    const at = await setting();
    at.discord.gateway.close(close);
    await expect(at.bot.ended).rejects.toMatchObject({ name: 'LoginError', code });
    await at.stop();
  });
});
