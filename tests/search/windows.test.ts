import { describe, expect, it } from 'vitest';
import { likelyParagraphs } from '../../src/search/paragraph-scores.ts';
import { LONGEST, lengthOf, type Window, WindowReader } from '../../src/search/windows.ts';
import { made, queryOf, searchedOf } from './made.ts';
import { reports, thesaurus } from './seeds.ts';
import type { Report } from '../../src/report/report.ts';

/** The stretches of all paragraphs that share something with a query, each paragraph's best first. */
function windows(typed: string, all: readonly Report[]): Window[] {
  const searched = searchedOf(all);
  const query = queryOf(typed, all, searched);
  const reader = new WindowReader(query, searched, thesaurus.words);
  return likelyParagraphs(query, searched, 1000).flatMap((one) => reader.read(one, searched));
}
const said = ({ entry, first, last }: Window): string =>
  entry.bare.text.slice(entry.sentences[first]?.start, entry.sentences[last]?.end);
const best = (typed: string, ...lines: string[]): Window =>
  windows(typed, [made('a', ...lines)]).toSorted((a, b) => b.score - a.score)[0] ?? expect.fail('no window');

describe('a stretch of a paragraph', () => {
  it('is of at most three sentences and 200 characters, unless it is one sentence; none overlaps another', () => {
    for (const typed of ['疫情防控', '街道工作', '拆违面积', '群众满意度', '的']) {
      const all = windows(typed, reports);
      expect(all.length).toBeGreaterThan(0);
      for (const { entry, first, last } of all) {
        expect(last - first).toBeLessThan(3);
        expect(first === last || lengthOf(entry, first, last) <= LONGEST).toBe(true);
        const others = all.filter((one) => one.entry === entry && one.first !== first);
        expect(others.every((one) => one.last < first || one.first > last)).toBe(true);
      }
    }
  });

  it('takes in the sentences that answer together', () => {
    expect(said(best('疫苗接种 电梯', '接种疫苗30次。加装电梯3部。今天12度。'))).toBe(
      '接种疫苗30次。加装电梯3部。',
    );
  });

  it.each([
    ['a word', '电梯', ['电梯']],
    ['another word for it', '红绿灯', ['交通灯']],
    ['nothing', '恐龙', [null]],
  ])('meets a word of the query by %s: %s by %j', (_, typed, expected) => {
    expect(best(`${typed}，加装`, '# 民生', '全年加装电梯、交通灯三处。').met.slice(0, 1)).toEqual(expected);
  });

  it('meets a word by the heading above it', () => {
    expect(best('消防 检查', '# 消防安全', '全年检查三次。').met).not.toContain(null);
  });

  it('holds the exact words or does not', () => {
    expect(best('加装电梯', '全年加装电梯三部。').phrase).toBe(true);
    expect(best('加装电梯', '全年加装三部电梯。').phrase).toBe(false);
  });

  it.each([
    ['the exact words', '加装电梯', '加装电梯三部。', '加装三部电梯。'],
    ['every word that is asked', '消防检查 学校', '检查学校消防。', '检查商铺消防，消防检查。'],
    ['a number, where one is asked', '拆违面积多少', '拆违面积12万平方米。', '拆违面积情况良好喜人。'],
    ['a name, where one is asked', '书记是谁', '街道书记王小明同志带队。', '街道书记高度重视并带队。'],
    ['the word itself', '违建', '整治违建多处。', '整治违法建设多处。'],
    [
      'the shorter of two that say as much',
      '电梯',
      '加装电梯。',
      `加装电梯，${'街道全年各项工作都有序开展，'.repeat(12)}再无其他。`,
    ],
  ])('is better with %s', (_, typed, better, worse) => {
    const all = windows(typed, [made('a', worse), made('b', better)]);
    const scoreOf = (id: string) =>
      Math.max(0, ...all.filter(({ entry }) => entry.report.id === id).map(({ score }) => score));
    expect(scoreOf('b')).toBeGreaterThan(scoreOf('a'));
  });

  it.each([
    ['部门职能', '垃圾分类', '哪个部门负责垃圾分类'],
    ['下一步改进措施', '垃圾分类', '下一步垃圾分类'],
  ])('under %s is worth less for “%s”, which does not ask for it', (heading, typed) => {
    const all = windows(typed, [
      made('a', `# ${heading}`, '负责垃圾分类工作。'),
      made('b', '# 基本情况', '负责垃圾分类工作。'),
    ]);
    const scores = new Map(all.map(({ entry, score }) => [entry.report.id, score]));
    expect(scores.get('b')).toBeGreaterThan(scores.get('a') ?? 0);
  });

  it('that only announces what follows does not stand for it', () => {
    expect(said(best('志愿服务', '志愿服务亮点纷呈。在社区开展志愿服务活动3场。'))).toContain('3场');
  });
});

describe('the likeliest paragraphs', () => {
  it('are the first of all in their order, however few are asked for', () => {
    const searched = searchedOf(reports);
    for (const typed of ['疫苗接种率', '违建', '街道', '树']) {
      const query = queryOf(typed, reports, searched);
      const all = likelyParagraphs(query, searched, 10_000);
      for (const most of [1, 3, 10])
        expect(likelyParagraphs(query, searched, most)).toEqual(all.slice(0, most));
    }
  });

  it('are all that share a character with the query', () => {
    const searched = searchedOf([made('a', '树木。', '花草。', '草地。')]);
    const query = queryOf('花草', [made('a')], searched);
    const found = likelyParagraphs(query, searched, 10).map(({ id }) => id);
    expect(found).toEqual([1, 2]);
  });

  it('are found by a substitute that shares no character with the word', () => {
    const report = made('a', '维护交通灯三处。', '种花。');
    const searched = searchedOf([report]);
    const found = likelyParagraphs(queryOf('红绿燈', [report], searched), searched, 10);
    expect(found.map(({ id }) => id)).toEqual([0]);
  });
});
