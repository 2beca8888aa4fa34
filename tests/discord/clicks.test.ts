import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/answers/commands.ts';
import type { Library } from '../../src/library/library.ts';
import { seedAnswer, seedLibrary } from '../support/printed-answer.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { ALICE, BOB } from '../support/discord/player.ts';
import type { Reply } from '../support/discord/reply.ts';
import { type Setting, setting, until } from './setting.ts';

describe('the buttons under an answer', () => {
  let at: Setting;
  let library: Library;
  let loaded: Library;
  beforeAll(async () => {
    library = await seedLibrary();
    loaded = library;
    at = await setting({ commands, library: () => loaded });
  });
  afterAll(async () => {
    await at.stop();
    expect(at.discord.interactions.refused).toEqual([]);
    expect(at.logged.filter((line) => /"level":[45]0/u.test(line))).toEqual([]);
  });

  const ask = (name: string, values: Record<string, string | boolean>, locale = 'zh-CN'): Promise<Reply> =>
    at.discord.player.slash(name, values, { locale });
  const click = (reply: Reply, label: string, user = ALICE): Promise<Reply> =>
    at.discord.player.click(reply, reply.button(label), { user });

  /** Until the end of `does`, these reports are loaded. */
  async function withLoaded(other: Library, does: () => Promise<void>): Promise<void> {
    loaded = other;
    try {
      await does();
    } finally {
      loaded = library;
    }
  }

  /** Without the report of an office. */
  function without(office: string): Library {
    const left = (name: string): boolean => name !== office;
    const entries = library.entries.filter(({ report }) => left(report.office.name));
    const all = library.offices.all.filter(({ name }) => left(name));
    const resolve: Library['offices']['resolve'] = (typed) => {
      const match = library.offices.resolve(typed);
      return match.kind === 'one' && !left(match.office.name) ? { kind: 'none', suggestions: [] } : match;
    };
    return { ...library, entries, offices: { ...library.offices, all, resolve } };
  }

  it('show the source: its paragraph with what is quoted marked, and the neighbours, to the clicker alone', async () => {
    const view = await click(await ask('budget', { office: '中南' }), '原文', BOB);
    expect([view.kind, view.isPrivate]).toEqual([4, true]);
    const rows = view.text.split('\n');
    expect(rows.slice(0, 2)).toEqual([
      '原文 [1]',
      '中南街道 2022 · 一、基本情况 › （二）部门整体收支情况 · 第 12 段 · 第 215–217 行 · liwan-zhongnan-2022.txt',
    ]);
    const [before, , , own, , after] = rows.slice(2).map((row) => row.slice(0, 12));
    expect([before, own, after]).toEqual(['前一段', '全年预算数 6061.3', '按资金来源分，一般公共预']);
    expect(JSON.stringify(view.message['components'])).toContain(
      '> **全年预算数 6061.31万元，执行数 6061.31 万元，完成预算的 100%。**',
    );
  });

  it('lead from one source to another, in place', async () => {
    const view = await click(await ask('budget', { office: '中南' }), '原文');
    const [select] = view.selects;
    expect(select?.options.map(({ label }) => label)).toEqual([
      '[1] 第 12 段',
      '[2] 第 19 段',
      '[3] 第 13 段',
    ]);
    const other = await at.discord.player.select(view, select?.id ?? '', ['3']);
    expect([other.kind, other.isPrivate]).toEqual([7, true]);
    expect(other.text).toContain('年末结转和结余 121.20 万元。');
    expect(other.text).toContain('原文 [3]');
  });

  it('show how a number was worked out: formula, operands as printed, their sentence', async () => {
    const view = await click(await ask('budget', { office: '南石头' }), '计算过程');
    expect(view.isPrivate).toBe(true);
    for (const words of [
      '预算完成率（复算）：11,528.89 ÷ 13,092.54 = 88.06%',
      '其中 13,092.54：南石头街道 2022 全年预算数，原文印作“130,92.54 万元” [1]',
      '其中 11,528.89：南石头街道 2022 执行数，原文印作“115,28.89 万元” [1]',
      '全年预算数 130,92.54 万元，执行数 115,28.89 万元，完成预算的 88.06%。 [1]',
      '来源 [1] 南石头街道 2022',
    ])
      expect(view.text).toContain(words);
  });

  it('turn the pages of a calculation in place', async () => {
    const first = await click(await ask('budget', { office: '中南' }), '计算过程');
    const next = await click(first, '▶');
    expect([next.kind, next.isPrivate]).toEqual([7, true]);
    expect(next.text).toContain('项目支出占执行数的比重：3,578.73 ÷ 6,061.31 = 59.04%');
  });

  it('are not there for what an answer does not have', async () => {
    const { buttons } = await ask('find', { query: '疫苗接种率' });
    expect(buttons.map(({ label }) => label)).toEqual(['原文']);
  });

  it('give the figures of a comparison as a table, a figure a row', async () => {
    const { files, isPrivate } = await click(await ask('compare', {}), '下载 CSV');
    const { figures } = await seedAnswer('/compare');
    expect(isPrivate).toBe(true);
    expect(files[0]?.name).toMatch(/^compare-[\w-]{5}\.csv$/u);
    const [head, ...rows] = parseCsv(files[0]?.text ?? '');
    expect(head?.slice(0, 6)).toEqual(['单位', '地区', '年度', '指标', '数值', '计量单位']);
    const told = rows.filter((row) => row[9] !== '未披露');
    expect(told.map((row) => [row[3], row[9]])).toEqual(
      figures.map(({ metric, display }) => [metric, display]),
    );
  });

  it('share a private answer with all, and ping whom it was for, and nobody else', async () => {
    const hidden = await ask('budget', { office: '中南', hide: true, mention: BOB.id });
    const pinged = at.discord.interactions.pinging.length;
    expect(hidden.isPrivate).toBe(true);
    const shared = await click(hidden, '公开分享');
    await until(() => shared.count === 1);
    expect([shared.kind, shared.isPrivate]).toEqual([7, false]);
    expect(shared.text).toContain('6,061.31 万元');
    expect(shared.files.map(({ name }) => name)).toEqual(['budget.png']);
    expect(shared.buttons.map(({ label }) => label)).not.toContain('公开分享');
    const ping = at.discord.interactions.pinging.slice(pinged);
    expect(ping.map(({ allowed_mentions: allowed }) => allowed)).toEqual([{ parse: [], users: [BOB.id] }]);
    expect(JSON.stringify(shared.message['components'])).toContain(`<@${BOB.id}>`);
    expect(hidden.isPrivate).toBe(true);
    expect(hidden.buttons.map(({ label }) => label)).toEqual(['原文', '计算过程', '下载 CSV']);
  });

  it('share an answer once, however often the button is pressed before it is gone', async () => {
    const hidden = await ask('budget', { office: '中南', hide: true });
    const button = hidden.button('公开分享');
    const presses = await Promise.all([1, 2, 3].map(() => at.discord.player.click(hidden, button)));
    const posts = (): number => presses.reduce((sum, { count }) => sum + count, 0);
    await until(() => posts() > 0);
    const late = await at.discord.player.click(hidden, button);
    expect([posts() + late.count, late.kind, late.isPrivate]).toEqual([1, 7, true]);
  });

  it('leave the page that is read where it is shared from', async () => {
    const hidden = await ask('figures', { office: '中南', hide: true });
    const second = await click(hidden, '▶');
    const text = second.text;
    const shared = await click(second, '公开分享');
    await until(() => shared.count === 1);
    expect(second.text).toBe(text);
    expect(second.buttons.map(({ label }) => label)).not.toContain('公开分享');
    expect(shared.buttons[1]?.label).toMatch(/^1\//u);
  });

  it('share once where Discord took the click though its answer was lost', async () => {
    const hidden = await ask('budget', { office: '中南', hide: true });
    at.discord.faults.plan(/callback$/, { kind: 'cut-after' }, 1);
    const shared = await click(hidden, '公开分享');
    await until(() => shared.count === 1);
    expect([shared.isPrivate, shared.files.length]).toEqual([false, 1]);
  });

  it('offer to share again where posting failed', async () => {
    const hidden = await ask('budget', { office: '中南', hide: true });
    const button = hidden.button('公开分享');
    at.discord.faults.plan(/^\/webhooks\/\d+\/[^/]+$/, { kind: 'status', status: 403 }, 1);
    const failed = await at.discord.player.click(hidden, button);
    await until(() => failed.text.includes('错误号'));
    expect(hidden.buttons.map(({ label }) => label)).toContain('公开分享');
    const again = await at.discord.player.click(hidden, button);
    await until(() => again.count === 1);
    expect(again.isPrivate).toBe(false);
    const isThat = (line: string): boolean => line.includes('"failed"') || line.includes('"failed with"');
    at.logged.splice(0, at.logged.length, ...at.logged.filter((line) => !isThat(line)));
  });

  it('keep whom an answer is for when its page is turned, without a second ping', async () => {
    const first = await ask('figures', { office: '中南', mention: BOB.id });
    const pinged = at.discord.interactions.pinging.length;
    const next = await click(first, '▶');
    expect(JSON.stringify(next.message['components'])).toContain(`<@${BOB.id}>`);
    expect(at.discord.interactions.pinging).toHaveLength(pinged);
  });

  it('jump to a page', async () => {
    const first = await ask('figures', { office: '中南' });
    const [select] = first.selects;
    expect(select?.options.length).toBeGreaterThan(3);
    const third = await at.discord.player.select(first, select?.id ?? '', ['3']);
    expect(third.kind).toBe(7);
    expect(third.buttons[1]?.label).toMatch(/^3\//u);
  });

  it('leave a picture with the first page only', async () => {
    const first = await ask('budget', { office: '南石头' });
    expect(first.pictures[0]).toMatchObject({ url: 'attachment://budget.png' });
    expect(first.pictures[0]?.alt).toContain('13,092.54 万元');
    expect(first.files.map(({ name }) => name)).toEqual(['budget.png']);
    const ledger = await ask('figures', { office: '南石头' });
    expect([ledger.pictures, ledger.files]).toEqual([[], []]);
  });

  it('ask again with a suggestion, in the place of the refusal', async () => {
    const refused = await ask('budget', { office: '南州' });
    expect(refused.isPrivate).toBe(true);
    const answer = await click(refused, '南石头街道');
    expect([answer.kind, answer.isPrivate]).toEqual([7, true]);
    expect(answer.text).toContain('13,092.54 万元');
    expect(answer.buttons.map(({ label }) => label)).toContain('公开分享');
  });

  it('carry a question that is too long for them in the message', async () => {
    const long = `疫苗接种率${'，还有接种情况'.repeat(12)}`;
    const first = await ask('find', { query: long });
    expect(first.text).toContain(`提问 query：${long}`);
    const view = await click(first, '原文');
    expect(view.text).toContain(`提问 query：${long}`);
    expect(view.text).toContain('前一段');
  });

  it('say so where the report is no longer loaded', async () => {
    const first = await ask('budget', { office: '南石头' });
    await withLoaded(without('南石头街道'), async () => {
      for (const label of ['原文', '计算过程', '下载 CSV']) {
        const { text, isPrivate } = await click(first, label);
        expect(isPrivate).toBe(true);
        expect(text).toContain('这个按钮所指的报告现在没有载入');
        expect(text).not.toContain('13,092.54');
      }
    });
  });

  it('show the answer anew where the reports changed', async () => {
    const first = await ask('compare', {});
    await withLoaded(without('南石头街道'), async () => {
      const { text, isPrivate } = await click(first, '原文');
      expect(isPrivate).toBe(true);
      expect(text).toContain('资料已更新，现从第 1 页重新显示');
    });
  });

  it.each([
    ['zh-TW', ['原文', '計算過程', '下載 CSV'], '來源 [1]'],
    ['en-US', ['Source text', 'Calculation', 'CSV file'], 'Source [1]'],
    ['ko', ['Source text', 'Calculation', 'CSV file'], 'Source [1]'],
  ])('speak as the user’s Discord does: %s', async (locale, labels, source) => {
    const { buttons, text } = await ask('budget', { office: '中南' }, locale);
    expect(buttons.map(({ label }) => label)).toEqual(labels);
    expect(text).toContain(source);
    expect(text).toContain('按支出性质看，基本支出 2482.58 万元，项目支出 3578.73万元。');
  });
});
