import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/discord/traditional.ts';
import { BUDGET } from './canned.ts';

const answer = { ...BUDGET, query: '/budget office:南石头', message: '' };
const messageIn = (message: string): string | null => inLanguage({ ...answer, message }, 'zh-TW').message;

describe('an answer for a reader of traditional characters', () => {
  it.each([
    ['the bot’s own sentence', '查过的报告没有这样说。', '查過的報告沒有這樣說。'],
    ['no quote', '报告没有写“疫苗接种率”。', '報告沒有寫“疫苗接种率”。'],
    ['no title of a document', '见《预算报告》。', '見《预算报告》。'],
    ['no office', '没有载入南石头街道的报告。', '沒有載入南石头街道的報告。'],
    ['no metric', '单位的执行数与全年预算数', '單位的执行数與全年预算数'],
    ['no number with its unit', '比总数少 88.35 万元', '比總數少 88.35 万元'],
    ['no heading', '见（三）部门整体收支情况这一节', '見（三）部门整体收支情况這一節'],
  ])('converts %s', (_, message, expected) => {
    expect(messageIn(message)).toBe(expected);
  });

  it('leaves figures, quotes, sources, choices and coverage as they are printed', () => {
    const { figures, passages, sources, choices, coverage } = inLanguage(answer, 'zh-TW');
    expect({ figures, passages, sources, choices, coverage }).toEqual({
      ...{ figures: answer.figures, passages: answer.passages, sources: answer.sources },
      ...{ choices: answer.choices, coverage: answer.coverage },
    });
  });

  it('converts what a finding says, but for what it quotes', () => {
    const [finding] = inLanguage(
      { ...answer, findings: [{ code: 'X', severity: 'note', message: '这里写作“办结率”。', sources: [] }] },
      'zh-TW',
    ).findings;
    expect(finding?.message).toBe('這裡寫作“办结率”。');
  });

  it.each(['zh-CN', 'en-US'] as const)('is the same answer in %s', (language) => {
    expect(inLanguage(answer, language)).toBe(answer);
  });
});
