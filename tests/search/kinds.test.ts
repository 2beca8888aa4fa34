import { describe, expect, it } from 'vitest';
import { hasKind } from '../../src/search/kinds.ts';
import { asksList, asksWho, kindAsked } from '../../src/search/question-words.ts';

describe('kindAsked', () => {
  it.each([
    ['疫苗接种率', 'percent'],
    ['耕地占了多少比例', 'percent'],
    ['拆违花了多少钱', 'money'],
    ['罚款金额', 'money'],
    ['拆违面积', 'area'],
    ['巡逻队有几多人', 'people'],
    ['最老的几岁', 'age'],
    ['开了几场会', 'any'],
    ['执行率为什么低', 'reason'],
    ['什么时候通车', 'date'],
    ['古树', null],
  ])('%s: %s', (query, kind) => {
    expect(kindAsked(query)).toBe(kind);
  });
});

describe('hasKind', () => {
  it.each([
    ['percent', '接种率达83.25%', '接种25314人'],
    ['percent', '百分之五', '53宗'],
    ['percent', '六成五', '六次'],
    ['percent', '3‰', '3场'],
    ['money', '追回金额265万余元', '劳资纠纷133宗'],
    ['money', '固定资产投资14.96亿元', '增速7.1%'],
    ['area', '整改199.63亩', '整改125宗'],
    ['people', '约350多人', '133宗'],
    ['age', '最年长者102岁', '897名'],
    ['any', '29场次', '多场'],
    ['reason', '受疫情影响', '顺利完成'],
    ['reason', '由于人员调动', '人员调动'],
    ['date', '于10月通车', '已通车'],
    ['date', '下半年动工', '动工三处'],
  ] as const)('%s is in %s, and not in %s', (kind, fit, other) => {
    expect(hasKind(kind, fit)).toBe(true);
    expect(hasKind(kind, other)).toBe(false);
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
