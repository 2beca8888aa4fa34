import { describe, expect, it } from 'vitest';
import type { Answer, AnswerFigure, Source } from '../../src/answers/answer.ts';
import { paint } from '../../src/terminal/paint.ts';
import { render } from '../../src/terminal/render.ts';
import { emptyAnswer } from '../support/commands.ts';

const source: Source = {
  report: 'haizhu-nanshitou-2022',
  file: 'haizhu-nanshitou-2022.txt',
  title: '2022 年度部门整体支出绩效自评报告',
  office: '南石头街道',
  year: 2022,
  section: ['一、基本情况', '（三）部门整体收支情况'],
  paragraph: 3,
  lines: [19, 19],
  text: '全年预算数 130,92.54 万元，执行数 115,28.89 万元，完成预算的 88.06%。',
};
const figure: AnswerFigure = {
  office: '南石头街道',
  district: '海珠区',
  year: 2022,
  metric: '全年预算数',
  value: '130925400',
  unit: '元',
  hedge: null,
  direction: null,
  display: '13,092.54 万元',
  printed: '130,92.54 万元',
  formula: null,
  period: null,
  source: 0,
  alsoAt: [1],
};
const answer: Answer = emptyAnswer({
  title: '南石头街道 2022 年预算',
  message: '完成预算的 88.06%。',
  figures: [
    figure,
    {
      ...figure,
      metric: '预算完成率',
      display: '88.06 %',
      printed: null,
      formula: '11,528.89 ÷ 13,092.54',
      alsoAt: [],
    },
  ],
  passages: [
    {
      quote: '执行数 115,28.89 万元，完成预算的 88.06%',
      start: 18,
      end: 46,
      highlights: [[0, 3]],
      source: 0,
      alsoAt: [1],
    },
  ],
  findings: [
    { code: 'MALFORMED_NUMBER', severity: 'conflict', message: '逗号位置有误', sources: [0, 1] },
    { code: 'TEXT_STOPS', severity: 'note', message: '正文止于句中', sources: [] },
  ],
  sources: [source, { ...source, section: [], paragraph: 5, lines: [27, 28] }],
});

describe('render', () => {
  it('shows figures with their proof, quotes, findings and numbered sources', () => {
    expect(render(answer, paint(false)).split('\n')).toEqual([
      '南石头街道 2022 年预算',
      '完成预算的 88.06%。',
      '',
      '⚠ 矛盾：逗号位置有误 [1][2]',
      '',
      '全年预算数  13,092.54 万元 [1]',
      '    原文印作“130,92.54 万元” · 另见 [2]',
      '预算完成率  88.06 % [1]',
      '    计算：11,528.89 ÷ 13,092.54',
      '',
      '“执行数 115,28.89 万元，完成预算的 88.06%” [1]，另见 [2]',
      '',
      'ℹ 说明：正文止于句中',
      '',
      '来源 [1] 南石头街道 2022 · 一、基本情况 › （三）部门整体收支情况 · 第 3 段 · 第 19 行 · haizhu-nanshitou-2022.txt',
      '来源 [2] 南石头街道 2022 · 第 5 段 · 第 27–28 行 · haizhu-nanshitou-2022.txt',
    ]);
  });

  it('marks the matched words in colour', () => {
    expect(render(answer, paint(true))).toContain('“\u001b[1;33m执行数\u001b[22;39m 115,28.89 万元');
  });

  it('names the office of each figure where there are several, and the district where they share a name', () => {
    const both = (other: Partial<AnswerFigure>) =>
      render(emptyAnswer({ title: '对比', figures: [figure, { ...figure, ...other }] }), paint(false)).split(
        '\n',
      );
    expect(both({ office: '中南街道', display: '6,061.31 万元', printed: null, alsoAt: [] })[4]).toBe(
      '全年预算数  中南街道 2022    6,061.31 万元 [1]',
    );
    expect(both({ district: '荔湾区' })[2]).toContain('海珠区南石头街道 2022');
  });

  it.each([
    [{ display: '约 398 万元', hedge: '约' }, '约 398 万元'],
    [{ display: '398 万元', hedge: '约' }, '398 万元（约）'],
    [{ display: '9.7 %', direction: 'down' }, '↓ 9.7 %'],
    [{ display: '下降 9.7 %', direction: 'down' }, '下降 9.7 %'],
    [{ display: '20,080 万元', period: '截至 11 月份' }, '20,080 万元（截至 11 月份）'],
  ] as const)('never drops what qualifies a value: %j', (part, expected) => {
    const one = { ...figure, printed: null, alsoAt: [], ...part };
    expect(render(emptyAnswer({ figures: [one] }), paint(false))).toContain(`全年预算数  ${expected} [1]`);
  });

  it('lists choices and what was searched', () => {
    const refused = emptyAnswer({
      title: '没有',
      choices: ['新塘街道', '新塘镇'],
      coverage: ['中南街道 2022'],
    });
    expect(render(refused, paint(false))).toBe('没有\n\n可选：\n  新塘街道\n  新塘镇\n\n已查：中南街道 2022');
  });

  it('lets no escape sequence through, neither of a report nor of a user', () => {
    const evil = '\u001b]0;x\u0007\u202e';
    const passage = {
      quote: `${evil}立案`,
      start: 0,
      end: 9,
      highlights: [[6, 8]] as const,
      source: 0,
      alsoAt: [],
    };
    const shown = render(
      emptyAnswer({
        ...{ title: evil, message: evil, choices: [evil], coverage: [evil], passages: [passage] },
        figures: [{ ...figure, metric: evil, display: evil, printed: evil, formula: evil }],
        findings: [{ code: 'X', severity: 'note', message: evil, sources: [] }],
        sources: [{ ...source, office: evil, section: [evil], file: evil }],
      }),
      paint(false),
    );
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});
