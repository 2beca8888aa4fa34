import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/answers/commands.ts';
import { seedLibrary } from '../support/printed-answer.ts';
import type { Json } from '../support/discord/json.ts';
import type { Reply } from '../support/discord/reply.ts';
import { type Setting, setting, until } from './setting.ts';

describe('查证引文', () => {
  let at: Setting;
  beforeAll(async () => {
    const library = await seedLibrary();
    at = await setting({ commands, library: () => library });
  });
  afterAll(async () => {
    await at.stop();
    expect(at.discord.interactions.refused).toEqual([]);
    expect(at.discord.interactions.pinging).toEqual([]);
  });

  const message = (content: string, more: Json = {}): Json => ({
    ...{ id: '950000000000000001', type: 0, channel_id: '1', content, components: [], embeds: [] },
    ...{
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
    },
    ...{ timestamp: '2026-01-01T00:00:00.000Z', edited_timestamp: null, flags: 0 },
    author: { id: '5', username: 'x', discriminator: '0', avatar: null },
    ...more,
  });
  const check = (content: string, more: Json = {}, locale = 'zh-CN'): Promise<Reply> =>
    at.discord.player.contextMenu('Check quotes', message(content, more), { locale });

  it('is registered for messages everywhere, with names in both scripts', () => {
    const command = at.discord.commands.list(true).find(({ type }) => type === 3);
    expect(command).toMatchObject({
      name: 'Check quotes',
      name_localizations: { 'zh-CN': '查证引文', 'zh-TW': '查證引文' },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  it('shows what the message says beside what the report says, to the asker alone', async () => {
    const { text, isPrivate } = await check('中南街道 2022 年**执行数** 6000 万元，“办结率为 87.9%”。');
    expect(isPrivate).toBe(true);
    for (const words of [
      '查了 2 处：一致 1，大致相同 0，不同 1，没有找到 0。',
      '❌ 不同',
      '报告：全年预算数 6061.31万元，执行数 6061.31 万元，完成预算的 100%。 [1]',
      '✅ 一致\n消息：办结率为 87.9%',
      '来源 [1] 中南街道 2022',
      '机器人不读其他消息',
    ])
      expect(text).toContain(words);
  });

  it('reads embeds and the bot’s own answers too', async () => {
    const embed = await check('', { embeds: [{ type: 'rich', description: '“办结率为 87.9%”' }] });
    expect(embed.text).toContain('✅ 一致');
    const answer = await at.discord.player.slash('find', { query: '疫苗接种率' });
    const own = await at.discord.player.contextMenu('Check quotes', answer.message);
    // Of a passage of its own it finds each, word for word.
    expect(own.text).toMatch(/一致 [1-9]\d*，大致相同 0，不同 0/u);
    expect(own.text).not.toContain('不是消息所说的单位');
  });

  it.each([
    ['nothing to check', '大家好', '没有可以查证的引文或数字'],
    ['no text', '', '没有文字可查'],
  ])('says where there is %s', async (_, content, words) => {
    const { text, isPrivate } = await check(content);
    expect(isPrivate).toBe(true);
    expect(text).toContain(words);
  });

  it('keeps to the limits with a message as long as Discord takes, in as many messages as it may send', async () => {
    const rows =
      '> 持续发力做好疫苗接种宣传，我街60岁及以上老年人第一针接种完成25413人，@everyone **接种率**\n';
    const reply = await check(rows.repeat(45).slice(0, 4000));
    const said = (): string[] => [reply.text, ...reply.following].join('\n').match(/消息：/gu) ?? [];
    await until(() => said().length === 20);
    expect(reply.following.length).toBeLessThanOrEqual(5);
    expect(reply.text).toContain('后面还有 25 处没有查');
  });

  it.each([
    ['zh-TW', '❔ 沒有找到'],
    ['de', '❔ not found'],
  ])('speaks as the user’s Discord does: %s', async (locale, words) => {
    const { text } = await check('“谁也没有写过这样的一句话”', {}, locale);
    expect(text).toContain(words);
    expect(text).toContain('谁也没有写过这样的一句话');
  });
});
