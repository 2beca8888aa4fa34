import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/answers/commands.ts';
import { seedLibrary } from '../support/printed-answer.ts';
import { type Setting, setting } from './setting.ts';

describe('the real bot on the two reports', () => {
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

  it('answers /budget 南石头 with the figures, the print, the warnings and the sources', async () => {
    const { text, isPrivate } = await at.discord.player.slash('budget', { office: '南石头' });
    expect(isPrivate).toBe(false);
    for (const words of [
      '13,092.54 万元',
      '原文印作“130,92.54 万元”',
      '1,563.65 万元',
      '99.91%',
      '南洲街道',
      '第 19 行',
    ]) {
      expect(text).toContain(words);
    }
  });

  it.each([
    ['find', { query: '疫苗接种率' }, '83.25%'],
    ['compare', {}, '6,061.31 万元'],
    ['figures', { office: '南石头', about: '收支情况' }, '13,092.54 万元'],
    ['reports', {}, '中南街道 2022'],
  ])('answers /%s', async (name, values, words) => {
    expect((await at.discord.player.slash(name, values)).text).toContain(words);
  });

  it('takes a line that leans on the one before for what it means, and says so', async () => {
    await at.discord.player.slash('ask', { question: '南石头的预算是多少' });
    const { text, isPrivate } = await at.discord.player.slash('ask', { question: '那中南呢' });
    expect(isPrivate).toBe(false);
    expect(text).toContain('接着上一问，按“中南街道预算是多少”查');
    expect(text).toContain('6,061.31 万元');
  });

  it.each([
    ['a blank office', 'budget', { office: '\u3000' }, '缺少'],
    ['an office that is not loaded', 'budget', { office: '南洲' }, '没有载入'],
    ['a year that is none', 'budget', { office: '中南', year: '@everyone' }, '不是年份'],
    ['control characters', 'find', { query: 'a\u001b[31m' }, '控制字符'],
    ['too long a question', 'find', { query: '疫'.repeat(1500) }, '最多'],
  ])('refuses %s, to the one who asked', async (_, name, values, words) => {
    const { text, isPrivate } = await at.discord.player.slash(name, values);
    expect(text).toContain(words);
    expect(isPrivate).toBe(true);
  });

  it('takes a year as people write it', async () => {
    const { text } = await at.discord.player.slash('budget', { office: '中南', year: '２０２２年' });
    expect(text).toContain('6,061.31 万元');
  });
});
