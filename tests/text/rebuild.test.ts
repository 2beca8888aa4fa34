import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/text/block.ts';
import { lines } from '../../src/text/lines.ts';
import { rebuild } from '../../src/text/rebuild.ts';

const ALONE = { isHeading: () => false, isOwnLine: () => false };
const blocks = (text: string): string[] => rebuild(lines(text), ALONE).blocks.map((b) => b.text);

describe('page ends', () => {
  it.each([
    ['inside a sentence', '组建专班，力争\n\n打造新标杆；协调优化交通。'],
    ['inside a number', '全年预算数 13,0\n\n92.54 万元，完成预算的 88.06%。'],
    ['between number and unit', '收缴 794万元，超额完成任务 94万\n\n元。'],
    ['with a page mark', '全年预算数 430 万元，执行\n\n- 3 -\n\n数 429.61 万元。'],
    ['with a page mark in words', '全年预算数 430 万元，执行\n第 3 页 共 9 页\n数 429.61 万元。'],
  ])('%s are undone', (_, text) => {
    expect(blocks(text)).toHaveLength(1);
    expect(blocks(text)[0]?.replace(/\s/gu, '')).not.toMatch(/-3-|第3页/u);
  });

  it('leave page numbers out that count up, and keep a number that a table states', () => {
    const body = Array.from(
      { length: 6 },
      (_, i) => `第${String(i)}段说明街道全年各项工作完成情况和主要成效。`,
    );
    const paged = [1, 2, 3].flatMap((page) => [...body, String(page)]).join('\n');
    expect(blocks(paged).filter((text) => /^\d+$/u.test(text))).toEqual([]);
    expect(blocks('基本支出\n2482\n项目支出\n3578')).toEqual(['基本支出2482', '项目支出3578']);
  });

  it('leave out running headers that come back at page ends', () => {
    const body = '街道统筹做好疫情防控和地区经济社会发展等各项工作。\n着力打造高端业态取得初步成效。';
    const page = (n: number): string => `某区某街道绩效自评\n${body}\n- ${String(n)} -\n`;
    expect(blocks([1, 2, 3, 4].map(page).join(''))).not.toContain('某区某街道绩效自评');
  });
});

describe('bold marks', () => {
  it('are taken out and the places behind them stay true', () => {
    const [block] = rebuild(lines('获赠锦旗 6 面。**志愿服务亮点纷呈。**在保利社区'), ALONE).blocks;
    expect(block?.text).toBe('获赠锦旗 6 面。志愿服务亮点纷呈。在保利社区');
    expect(block?.pieces.map(({ column }) => column)).toEqual([0, 11, 22]);
  });
});

describe('hard wraps', () => {
  const paragraphs = [
    '街道党工委在区委的坚强领导下，统筹推进疫情防控和经济社会发展，全年共走访企业 719 家次，协调解决困难问题 7 宗。持续优化营商环境，落实首席服务官制度。',
    '全年开展联合行动 42 次，排查隐患 1343 处，督促整改到位。加强宣传引导，派发资料 9000 余份。',
  ];
  const bare = (text: string): string => text.replace(/\s/gu, '');
  const wrap = (text: string, width: number): string[] =>
    text.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? [];

  it.each([11, 12, 17, 22, 25, 28, 35])('at %i characters are undone', (width) => {
    const text = [
      '一、基本情况',
      ...paragraphs.flatMap((p) => wrap(p, width)),
      '二、存在的问题',
      ...wrap(paragraphs[0] ?? '', width),
    ];
    for (const between of ['\n', '\n\n']) {
      const expected = ['一、基本情况', ...paragraphs, '二、存在的问题', paragraphs[0] ?? ''];
      expect(blocks(text.join(between)).map(bare)).toEqual(expected.map(bare));
    }
  });

  it('know first and last line', () => {
    const found = rebuild(lines(wrap(paragraphs[0] ?? '', 12).join('\n')), ALONE).blocks;
    expect(found.map(linesOf)).toEqual([[1, wrap(paragraphs[0] ?? '', 12).length]]);
  });
});
