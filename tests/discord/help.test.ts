import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/answers/commands.ts';
import { seedLibrary } from '../support/printed-answer.ts';
import { BOB } from '../support/discord/player.ts';
import { type Setting, setting } from './setting.ts';

describe('the help', () => {
  let at: Setting;
  beforeAll(async () => {
    const library = await seedLibrary();
    at = await setting({ commands, library: () => library });
  });
  afterAll(async () => {
    await at.stop();
    expect(at.discord.interactions.refused).toEqual([]);
  });

  it('names every command, what is loaded, what the bot does not do, and that it reads no messages', async () => {
    const { text, isPrivate } = await at.discord.player.slash('help', {});
    expect(isPrivate).toBe(false);
    for (const { name, names } of commands) expect(text).toContain(`/${name}（${names['zh-CN']}）`);
    for (const words of [
      '2 份报告，2 个单位，年份：2022',
      '报告没有写的就说没有',
      '机器人不读频道里的消息',
      '查证引文',
    ])
      expect(text).toContain(words);
  });

  it('has examples that answer, to whoever clicks', async () => {
    const help = await at.discord.player.slash('help', {});
    const examples = help.buttons.filter(({ label }) => label.startsWith('/'));
    expect(examples.length).toBe(Math.min(commands.length, 10));
    for (const { id, label } of examples) {
      const { kind, text, isPrivate } = await at.discord.player.click(help, id, { user: BOB });
      expect([label, kind, isPrivate]).toEqual([label, 4, true]);
      expect(text).not.toContain('没有载入');
    }
  });

  it.each([
    ['zh-TW', '績問', '機器人不讀頻道裡的訊息'],
    ['fr', 'Jiwen', 'The bot reads no messages'],
  ])('speaks as the user’s Discord does: %s', async (locale, ...expected) => {
    const { text } = await at.discord.player.slash('help', {}, { locale });
    for (const words of expected) expect(text).toContain(words);
  });

  it('is private where it is asked to be', async () => {
    expect((await at.discord.player.slash('help', { hide: true })).isPrivate).toBe(true);
  });
});
