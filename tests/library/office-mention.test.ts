import { describe, expect, it } from 'vitest';
import { ownNames, withoutOffice } from '../../src/library/office-mention.ts';
import type { Office } from '../../src/report/office.ts';
import { officeOf } from '../../src/report/office.ts';

function office(official: string): Office {
  const found = officeOf(official);
  if (found === null) throw new Error(`no office: ${official}`);
  return found;
}

describe('a question without the office it is asked of', () => {
  it.each([
    ['樊东信访局去年花了多少', '郢州市樊东区信访局', '去年花了多少'],
    ['市监局抽检了几批', '泗阴县市场监督管理局', '抽检了几批'],
    ['泗阴市监局 全年执行数', '泗阴县市场监督管理局', '全年执行数'],
    ['文旅局的公车开支', '海沂区文化广电旅游局', '公车开支'],
    ['三公花了多少 云桥街道', '广州市海珠区人民政府云桥街道办事处', '三公花了多少'],
    ['海珠区云桥街道办事处预算多少', '广州市海珠区人民政府云桥街道办事处', '预算多少'],
    ['图书馆有多少本书', '苕东区图书馆', '有多少本书'],
    ['鉴江中职的总开销', '茂名市鉴江中等职业技术学校', '总开销'],
    ['泗阴 抽检了几批', '泗阴县市场监督管理局', '抽检了几批'],
    ['漳口管委会全年用掉多少钱', '龙川市漳口经济开发区管理委员会', '全年用掉多少钱'],
    ['汉浦帮工友讨回多少工资', '襄川市汉浦高新技术产业开发区管理委员会', '帮工友讨回多少工资'],
  ])('%s of %s: %s', (question, official, left) => {
    expect(withoutOffice(question, office(official)).trim()).toBe(left);
  });

  it.each([
    ['残疾人有多少', '龙芗区残疾人联合会'],
    ['民政对象有几个', '澧安县民政局'],
    ['市场监管一年花多少', '泗阴县市场监督管理局'],
    ['云桥街道', '广州市海珠区人民政府云桥街道办事处'],
    ['南头街道预算多少', '广州市海珠区人民政府南石头街道办事处'],
  ])(
    'is the same where only its matter is named, nothing else, or another: %s of %s',
    (question, official) => {
      expect(withoutOffice(question, office(official))).toBe(question);
    },
  );
});

describe('the names by which an office is told from all others', () => {
  it.each([
    ['泗阴市监局', '泗阴县市场监督管理局'],
    ['樊东信访局', '郢州市樊东区信访局'],
    ['苕东图书馆', '湖州市苕东区图书馆'],
    ['漠南职校', '阳江市漠南职业技术学校'],
    ['淠源高新区', '六安市淠源高新技术产业开发区管理委员会'],
    ['苍屏法院', '丽水市苍屏县人民法院'],
  ])('have %s of %s', (name, official) => {
    expect(ownNames(office(official))).toContain(name);
  });

  it.each([
    ['南头街道', '广州市海珠区人民政府南石头街道办事处'],
    ['广州教育局', '广州市海珠区教育局'],
    ['教育局', '广州市海珠区教育局'],
    ['澜川中学', '澜川县第二中学'],
    ['云桥医院', '广州市云桥区中医医院'],
    ['市监局', '泗阴县市场监督管理局'],
  ])('have not %s of %s', (name, official) => {
    expect(ownNames(office(official))).not.toContain(name);
  });
});
