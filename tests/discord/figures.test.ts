import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/answers/commands.ts';
import { seedAnswer, seedLibrary } from '../support/printed-answer.ts';
import { textOf } from '../support/discord/json.ts';
import { type Setting, setting } from './setting.ts';

describe('a ledger in Discord', () => {
  let at: Setting;
  beforeAll(async () => {
    const library = await seedLibrary();
    at = await setting({ commands, library: () => library });
  });
  afterAll(async () => {
    await at.stop();
    expect(at.discord.interactions.refused).toEqual([]);
  });

  /** The text of every page, turned to one after the other. */
  async function pagesOf(values: Record<string, string>): Promise<string[]> {
    let page = await at.discord.player.slash('figures', values);
    const texts = [page.text];
    for (let next = page.buttons[2]; next?.disabled === false; next = page.buttons[2]) {
      page = await at.discord.player.click(page, next.id);
      texts.push(page.text);
    }
    return texts;
  }

  it.each(['南石头', '中南'])('of %s has every figure whole, on one page', async (office) => {
    const pages = await pagesOf({ office });
    const rows = pages.flatMap((text) => text.split('\n'));
    const { figures } = await seedAnswer(`/figures ${office}`);
    expect(pages.length).toBeGreaterThan(3);
    const twice = figures.filter(({ metric, display, source }) => {
      const mark = `[${source + 1}]`;
      const same = figures.filter(
        (one) => one.metric === metric && one.display === display && one.source === source,
      );
      const shown = rows.filter(
        (row) => row.startsWith(`${metric} `) && row.includes(display) && row.endsWith(mark),
      );
      return shown.length !== same.length;
    });
    expect(twice.map(({ metric }) => metric)).toEqual([]);
  });

  it('shows the heading of a section once, before its figures', async () => {
    const rows = (await pagesOf({ office: '南石头' })).flatMap((text) => text.split('\n'));
    const heading = '一、基本情况 › （三）部门整体收支情况';
    const places = rows.flatMap((row, index) => (row === heading ? [index] : []));
    expect(places).toHaveLength(1);
    expect(rows[(places[0] ?? 0) + 1]).toBe('全年预算数 13,092.54 万元 [3]');
  });

  it('lists on each page the sources it cites', async () => {
    for (const text of await pagesOf({ office: '中南' })) {
      const listed = [...text.matchAll(/^来源 (\[\d+\])/gmu)].map(([, mark]) => mark);
      const cited = [...text.replace(/^来源.*$/gmu, '').matchAll(/\[\d+\]/gu)].map(([mark]) => mark);
      expect(new Set(listed)).toEqual(new Set(cited));
    }
  });

  it('is narrowed by words', async () => {
    const pages = await pagesOf({ office: '中南', about: '罚款' });
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('301,275.73 元');
  });

  it('completes offices and metrics', async () => {
    const { player } = at.discord;
    const offices = await player.autocomplete('figures', 'office', 'nst');
    expect(offices.map(({ value }) => value)).toEqual(['南石头街道']);
    const metrics = await player.autocomplete('figures', 'about', '拆违', { office: '南石头街道' });
    expect(metrics.map(({ name }) => textOf(name))).toContain('拆违面积');
  });
});
