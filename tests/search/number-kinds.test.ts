import { describe, expect, it } from 'vitest';
import { isPercentage, numberFactor } from '../../src/search/number-kinds.ts';
import { asksList, asksWho, numberAsked } from '../../src/search/question-words.ts';

describe('numberAsked', () => {
  it.each([
    ['疫苗接种率', 'percent'],
    ['耕地占了多少比例', 'percent'],
    ['拆违花了多少钱', 'money'],
    ['罚款金额', 'money'],
    ['拆违面积', 'area'],
    ['巡逻队有几多人', 'people'],
    ['最老的几岁', 'age'],
    ['开了几场会', 'any'],
    ['古树', null],
  ])('%s: %s', (query, kind) => {
    expect(numberAsked(query)).toBe(kind);
  });
});

describe('numberFactor', () => {
  it.each([
    ['percent', '接种率达83.25%', '接种25314人'],
    ['money', '追回金额265万余元', '劳资纠纷133宗'],
    ['money', '固定资产投资14.96亿元', '增速7.1%'],
    ['area', '整改199.63亩', '整改125宗'],
    ['people', '约350多人', '133宗'],
    ['age', '最年长者102岁', '897名'],
    ['any', '29场次', '多场'],
  ] as const)('for %s prefers %s to %s', (kind, fit, other) => {
    expect(numberFactor(kind, fit)).toBeGreaterThan(numberFactor(kind, other));
  });

  it('is 1 where no number is asked', () => {
    expect(numberFactor(null, '接种率达83.25%')).toBe(1);
  });

  it('knows a percentage', () => {
    expect(['83.25%', '3‰', '百分之五', '六成五'].every(isPercentage)).toBe(true);
    expect(isPercentage('53宗')).toBe(false);
  });
});

describe('what a question asks', () => {
  it('is a person', () => {
    expect(['书记是谁', '书记系边个', '主任叫什么名字'].every(asksWho)).toBe(true);
    expect(asksWho('书记有几个')).toBe(false);
  });

  it('is a list', () => {
    expect(['有哪些科室', '有什么困难', '有边啲项目'].every(asksList)).toBe(true);
    expect(asksList('古树')).toBe(false);
  });
});
