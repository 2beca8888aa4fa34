import { describe, expect, it } from 'vitest';
import { holdsNumber, isPercentage, numberBeside, numberFactor } from '../../src/search/number-kinds.ts';
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

describe('numberBeside', () => {
  it.each([
    ['people', '居家隔离8221人次，监测12596人次', '隔离', true],
    ['people', '增设隔离杆，为897名长者服务', '隔离', false],
    ['area', '拆除违法建设53宗，面积96046.05平方米', '违法建设', true],
    ['people', '核酸检测不便等困难，为897名长者定制', '核酸检测', false],
    ['any', '编制《方案》，推进3个项目', '编制', false],
  ] as const)('for %s in %s beside %s: %s', (kind, text, word, expected) => {
    const at = text.indexOf(word);
    expect(numberBeside(kind, text, at, at + word.length)).toBe(expected);
  });

  it('knows a number in words', () => {
    expect(['三家企业落户', '一贯重视', '97个'].map(holdsNumber)).toEqual([true, false, true]);
    expect(holdsNumber('编制方案')).toBe(false);
  });
});

describe('what a question asks', () => {
  it('is a person', () => {
    expect(['书记是谁', '书记系边个', '主任叫什么名字'].every(asksWho)).toBe(true);
    expect(asksWho('书记有几个')).toBe(false);
    expect(asksWho('谁负责垃圾分类')).toBe(false);
  });

  it('is a list', () => {
    expect(['有哪些科室', '有什么困难', '有边啲项目'].every(asksList)).toBe(true);
    expect(asksList('古树')).toBe(false);
  });
});
