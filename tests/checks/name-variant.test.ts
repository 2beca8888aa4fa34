import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

describe('one project under two names', () => {
  it('finds the same proper name with the same phase', () => {
    const lines = [
      '配合做好如意坊系统工程（二期）项目建设。',
      '配合做好西海地块收储、如意坊放射性（二期）建设。',
    ];
    expect(sentencesOf(told(...lines))).toEqual([
      '同一名称可能有两种写法：如意坊系统工程（二期），另一处为如意坊放射性（二期）',
    ]);
  });

  it.each(['一标段', '第二批', '3期'])('knows %s for a phase', (phase) => {
    const lines = [`推进望江岸线整治（${phase}）。`, `做好望江岸边治理（${phase}）。`];
    expect(verdictOf(told(...lines))).toEqual(['note NAME_VARIANT']);
  });

  it.each([
    ['another phase', ['如意坊系统工程（一期）开工。', '如意坊放射性（二期）开工。']],
    ['the same name', ['如意坊系统工程（二期）开工。', '如意坊系统工程（二期）完工。']],
    ['a list of two projects', ['如意坊系统工程（二期）、如意坊放射性（二期）开工。']],
    ['words that are no proper name', ['老旧小区改造（二期）。', '老旧小区电梯（二期）。', '老旧小区很多。']],
    ['nothing shared', ['中山路改造（二期）。', '人民桥维修（二期）。']],
  ])('is silent on %s', (_, lines) => {
    expect(verdictOf(told(...lines))).toEqual([]);
  });
});
