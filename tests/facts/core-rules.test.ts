import { describe, expect, it } from 'vitest';
import { han } from '../../src/facts/numeral.ts';
import { periodAfter } from '../../src/facts/period.ts';
import { scan } from '../../src/facts/scan.ts';

describe('the rules that everything stands on', () => {
  it.each(['三百五百', '三十五百', '五千六千'])('%s is no one number', (printed) => {
    expect(han(printed)).toBeNull();
  });

  it.each([
    ['首 is a rank where somebody is placed', '成立全市首支专业消防队', ['首支']],
    ['but not where none is', '组织首支志愿队伍上岗', []],
    ['nor of a dose', '完成全区首针接种', []],
    ['第 behind what makes it a word of another is none', '详见上述之第三名单', []],
    ['前 behind 提 is no place among others', '提前三季度完成', []],
  ])('%s', (_, text, printed) => {
    expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(printed);
  });

  it.each(['三元里街道办事处全年预算数', '三元区教育局', '途经三元桥'])(
    '%s: 三元 is part of a name',
    (text) => {
      expect(scan(text)).toEqual([]);
    },
  );

  it('returns behind a bracket to the period before it', () => {
    const running = { words: '上半年', saved: [], said: true };
    expect(periodAfter('处理投诉（其中三季度', running, 2022).words).toBe('三季度');
    expect(periodAfter('处理投诉（其中三季度）共', running, 2022).words).toBe('上半年');
  });
});
