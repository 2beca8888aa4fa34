import { describe, expect, it } from 'vitest';
import { whoseAhead, whoseOf } from '../../src/figures/whose.ts';
import type { Office } from '../../src/report/office.ts';

const OFFICE: Office = {
  name: '花地街道',
  official: '广州市荔湾区人民政府花地街道办事处',
  district: '荔湾区',
  city: '广州市',
};

describe('the words before a measure', () => {
  it.each([
    ['', 'bare'],
    ['我街2022年度', 'own'],
    ['花地街道办事处', 'own'],
    ['区财政局下达我街', 'own'],
    ['荔湾区教育局', 'other'],
    ['区水务局在我街实施的河涌整治工程', 'other'],
    ['区住房城市建设局安排我街辖区老旧小区改造资金', 'other'],
    ['全区各街道', 'other'],
    ['环卫保洁', 'project'],
  ])('%j speak of %s', (words, kind) => {
    expect(whoseOf(words, OFFICE).kind).toBe(kind);
  });
});

describe('a clause before those with money', () => {
  it.each([
    ['本年度我街', { kind: 'own' }],
    ['道路改造工程因征地拆迁滞后', { kind: 'project' }],
    ['购买服务项目由第三方承接', { kind: 'project', name: '购买服务' }],
    ['区水务局在我街实施河涌整治', { kind: 'other' }],
  ])('%j decides whose they are', (clause, whose) => {
    expect(whoseAhead(clause, OFFICE)).toMatchObject(whose);
  });

  it('经区财政局批复 changes nothing', () => {
    expect(whoseAhead('经区财政局批复', OFFICE)).toBeNull();
  });
});
