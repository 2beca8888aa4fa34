import { describe, expect, it } from 'vitest';
import { whoseAhead, whoseOf, withoutOwn } from '../../src/facts/whose.ts';
import type { Office } from '../../src/report/office.ts';

const OFFICE: Office = {
  name: '花地街道',
  official: '广州市荔湾区人民政府花地街道办事处',
  district: '荔湾区',
  city: '广州市',
};

describe('the own name with one wrong character', () => {
  const town: Office = {
    name: '大埠瑶族乡',
    official: '融岭县大埠瑶族乡人民政府',
    district: '融岭县',
    city: null,
  };

  it.each([
    ['大埔瑶族乡2024年', town, 'own'],
    ['大埠瑶族乡2024年', town, 'own'],
    ['大坡苗族乡', town, 'other'],
    // There is such a sub-district.
    ['石围塘街道', { ...OFFICE, name: '石围圹街道' }, 'other'],
  ] as const)('%s', (words, office, kind) => {
    expect(whoseOf(words, office).kind).toBe(kind);
  });
});

describe('who pays', () => {
  it.each(['县级财政追加设备购置补助', '因门诊量回升', '中央财政下达专项资金'])(
    '%s is not whose it is',
    (clause) => {
      expect(whoseAhead(clause, OFFICE)).toBeNull();
    },
  );
});

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
    ['该项目', 'project'],
    ['据区财政局通报的各街', 'unknown'],
    ['街机关', 'unknown'],
    ['我街环卫保洁', 'project'],
    ['区里拨给我街', 'own'],
    ['街道本级', 'unknown'],
    ['花地', 'own'],
    ['荔湾区石围塘街道', 'other'],
    ['广州市荔湾区人民政府冲口街道办事处', 'other'],
    ['“雪亮工程', 'project'],
    ['雪亮”工程', 'project'],
    ['购买服务的比例', 'unknown'],
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

describe('a clause that is nothing but a name', () => {
  it.each([
    ['校舍维修改造项目', null, { kind: 'project', name: '校舍维修改造' }],
    ['1.校舍维修改造项目', null, { kind: 'project', name: '校舍维修改造' }],
    ['各类重点项目', null, { kind: 'unknown' }],
    ['三公经费', 'other', { kind: 'project', name: '三公经费' }],
    ['政府采购', 'other', { kind: 'unknown' }],
    ['环卫保洁', 'project', { kind: 'project', name: '环卫保洁' }],
    ['重点项目资金', 'project', { kind: 'unknown' }],
  ] as const)('%s names whose the clauses behind it are', (clause, led, whose) => {
    expect(whoseAhead(clause, OFFICE, led)).toMatchObject(whose);
  });

  it.each([
    ['环卫保洁', null],
    ['资金使用情况', 'other'],
    ['与上年同期相比', null],
    ['我街方面', null],
  ] as const)('%s changes nothing', (clause, led) => {
    expect(whoseAhead(clause, OFFICE, led)).toBeNull();
  });

  it.each([
    ['区城管局支持我街开展整治', 'other'],
    ['通过努力争取到我街', 'own'],
    ['全街', 'own'],
  ])('%s: %s', (clause, kind) => {
    expect(whoseAhead(clause, OFFICE)?.kind).toBe(kind);
  });
});

it.each([
  ['“雪亮工程”', '雪亮工程'],
  ['雪亮”工程', '“雪亮”工程'],
])('a project printed %s is called %s', (printed, name) => {
  expect(whoseOf(printed, OFFICE).name).toBe(name);
});

it('an office of one character is not found in every word', () => {
  const short: Office = {
    name: '东街道',
    official: '广州市越秀区人民政府东街道办事处',
    district: '越秀区',
    city: '广州市',
  };
  expect(whoseOf('东街道', short).kind).toBe('own');
  expect(whoseOf('东风小学', short).kind).toBe('other');
});

describe('an office without a district', () => {
  const town: Office = {
    name: '新塘镇',
    official: '新塘镇人民政府',
    district: null,
    city: null,
    aliases: ['新塘'],
  };

  it('is known by its aliases, and no other is its misprint', () => {
    expect(whoseOf('新塘', town).kind).toBe('own');
    expect(whoseOf('石滩镇', town)).toMatchObject({ kind: 'other', misprint: false });
  });
});

describe('the office’s own name', () => {
  it.each([
    ['我街2022年度基本支出', '基本支出'],
    ['花地街道基本支出', '基本支出'],
    ['基本支出', '基本支出'],
  ])('is left off: %s', (words, rest) => {
    expect(withoutOwn(words, OFFICE)).toBe(rest);
  });
});

describe('an office that calls itself by its kind', () => {
  const CENTRE: Office = { name: '公积金中心', official: '兰州公积金中心', district: null, city: null };
  it.each([
    ['2023年中心', 'own'],
    ['中心全年', 'own'],
    ['中心城区', 'other'],
  ])('%s is %s', (words, kind) => {
    expect(whoseOf(words, CENTRE).kind).toBe(kind);
  });

  it('is not meant where it is of another kind', () => {
    expect(whoseOf('中心年初', OFFICE).kind).not.toBe('own');
  });
});
