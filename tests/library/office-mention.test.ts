import { describe, expect, it } from 'vitest';
import { withoutOffice } from '../../src/library/office-mention.ts';

function office(official: string) {
  return { official, name: official, district: null, city: null };
}

describe('a question without the office it is asked of', () => {
  it.each([
    ['樊东信访局去年花了多少', '樊东区信访局', '去年花了多少'],
    ['市监局抽检了几批', '泗阴县市场监督管理局', '抽检了几批'],
    ['泗阴市监局 全年执行数', '泗阴县市场监督管理局', '全年执行数'],
    ['文旅局的公车开支', '海沂区文化广电旅游局', '公车开支'],
    ['三公花了多少 云桥街道', '广州市海珠区人民政府云桥街道办事处', '三公花了多少'],
    ['海珠区云桥街道办事处预算多少', '广州市海珠区人民政府云桥街道办事处', '预算多少'],
    ['图书馆有多少本书', '苕东区图书馆', '有多少本书'],
    ['鉴江中职的总开销', '茂名市鉴江中等职业技术学校', '总开销'],
  ])('%s of %s: %s', (question, official, left) => {
    expect(withoutOffice(question, office(official)).trim()).toBe(left);
  });

  it.each([
    ['残疾人有多少', '龙芗区残疾人联合会'],
    ['民政对象有几个', '澧安县民政局'],
    ['市场监管一年花多少', '泗阴县市场监督管理局'],
    ['云桥街道', '广州市海珠区人民政府云桥街道办事处'],
  ])('is the same where only its matter is named, or nothing else: %s of %s', (question, official) => {
    expect(withoutOffice(question, office(official), (word) => word === '市场监管')).toBe(question);
  });
});
