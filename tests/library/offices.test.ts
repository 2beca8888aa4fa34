import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildOffices, display, isBegunBy, sameOffice } from '../../src/library/offices.ts';
import { type Office, officeOf } from '../../src/report/office.ts';

/** The office as a title prints it. */
function office(official: string): Office {
  const found = officeOf(official);
  if (found === null) throw new Error(`no office: ${official}`);
  return found;
}
const NANSHITOU = office('广州市海珠区人民政府南石头街道办事处');
const ZHONGNAN = office('广州市荔湾区人民政府中南街道办事处');
const XINTANG_TOWN = office('广州市增城区新塘镇人民政府');
const XINTANG_STREET = office('广州市天河区人民政府新塘街道办事处');
const CITY_EDUCATION = office('广州市教育局');
const LIWAN_EDUCATION = office('广州市荔湾区教育局');
const HOUSING = office('广州市番禺区住房和城乡建设局');
const ALL = [NANSHITOU, ZHONGNAN, XINTANG_TOWN, XINTANG_STREET, CITY_EDUCATION, LIWAN_EDUCATION, HOUSING];
const offices = buildOffices(ALL);

/** What a typed name came to: the office's display name, "several: …" or "none: suggestions". */
function outcome(typed: string): string {
  const match = offices.resolve(typed);
  const show = (list: readonly Office[]) => list.map((one) => display(one, ALL)).join(' ');
  if (match.kind === 'one') return show([match.office]);
  return match.kind === 'several' ? `several: ${show(match.offices)}` : `none: ${show(match.suggestions)}`;
}

it.each([
  ['青溪高新区管委会', '青溪高新技术产业开发区管理委员会'],
  ['青溪经开区管委会', '青溪经济技术开发区管理委员会'],
  ['青溪县妇幼保健院', '青溪县妇保'],
  ['雷坡县国有九架坡林场', '九架坡'],
  ['融岭县大埠瑶族乡人民政府', '大埠乡'],
])('%s is also called %s', (official, typed) => {
  const own = office(official);
  expect(buildOffices([own, NANSHITOU]).resolve(typed)).toEqual({ kind: 'one', office: own });
});

describe('resolve', () => {
  it.each([
    '南石头',
    '南石头街道',
    '南石头街',
    '南石头街道办',
    '南石头街道办事处',
    '广州市海珠区人民政府南石头街道办事处',
    '海珠区南石头街道',
    '海珠 南石头',
    '广州市海珠区南石头街道办事处',
    '广州南石头街',
    ' 南石头 ',
    '南石頭',
    '南石頭街道辦事處',
    'nanshitou',
    'nan shi tou',
    "nan'shi'tou",
    'nán shí tóu',
    'nanshitou jiedao',
    'haizhu nanshitou',
    'NANSHITOU',
    'ｎａｎｓｈｉｔｏｕ',
    'nst',
    'NST',
    'nanst',
    '南shitou',
    '"南石头"',
    '“南石头”',
    '「南石頭」街道',
  ])('takes "%s" for 南石头街道', (typed) => {
    expect(outcome(typed)).toBe('南石头街道');
  });

  it.each([
    ['南洲', 'none: 南石头街道'],
    ['南洲街道', 'none: 南石头街道'],
    ['南石', 'none: 南石头街道'],
    ['南石头2022', 'none: 南石头街道'],
    ['荔湾区南石头街道', 'none: 南石头街道'],
    ['海珠区', 'none: 南石头街道'],
    ['南石头镇', 'none: 南石头街道'],
    ['nanzhou', 'none: '],
    ['', 'none: '],
    ['街道', 'none: '],
    ['n', 'none: 南石头街道'],
  ])('does not take "%s" for an office that is loaded', (typed, expected) => {
    expect(outcome(typed)).toBe(expected);
  });

  it.each([
    ['新塘', 'several: 新塘街道 新塘镇'],
    ['xintang', 'several: 新塘街道 新塘镇'],
    ['新塘镇', '新塘镇'],
    ['新塘鎮', '新塘镇'],
    ['新塘镇人民政府', '新塘镇'],
    ['新塘街', '新塘街道'],
    ['天河新塘', '新塘街道'],
    ['xintang zhen', '新塘镇'],
  ])('tells a town from a sub-district of its name: "%s" is %s', (typed, expected) => {
    const match = outcome(typed);
    expect(match.split(' ').sort()).toEqual(expected.split(' ').sort());
  });

  it.each([
    ['教育局', 'several: 广州市教育局 荔湾区教育局'],
    ['荔湾区教育局', '荔湾区教育局'],
    ['荔湾教育局', '荔湾区教育局'],
    ['广州市荔湾区教育局', '荔湾区教育局'],
    ['区教育局', '荔湾区教育局'],
    ['市教育局', '广州市教育局'],
    ['广州市教育局', '广州市教育局'],
    ['住建局', '番禺区住房和城乡建设局'],
    ['番禺区住建局', '番禺区住房和城乡建设局'],
    ['panyu zhujianju', '番禺区住房和城乡建设局'],
    ['panyu zhufang', '番禺区住房和城乡建设局'],
    ['panyuqu zhufang he', '番禺区住房和城乡建设局'],
    ['番禺 住房', '番禺区住房和城乡建设局'],
  ])('knows bureaus and their levels: "%s" is %s', (typed, expected) => {
    expect(outcome(typed)).toBe(expected);
  });

  it('never gives a city the bureau of one of its districts', () => {
    expect(buildOffices([LIWAN_EDUCATION]).resolve('广州市教育局').kind).toBe('none');
    expect(buildOffices([LIWAN_EDUCATION]).resolve('市教育局').kind).toBe('none');
  });

  it('never takes one name for another that is one character apart', () => {
    const changed = fc.tuple(
      fc.constantFrom(...ALL),
      fc.nat(),
      fc.constantFrom('东', '西', '上', '沙', '洲', '村', '山'),
    );
    fc.assert(
      fc.property(changed, ([one, place, char]) => {
        const at = place % one.name.length;
        const typed = one.name.slice(0, at) + char + one.name.slice(at + 1);
        fc.pre(ALL.every(({ name }) => name !== typed));
        expect(offices.resolve(typed).kind).toBe('none');
      }),
    );
  });

  it('takes anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(['one', 'several', 'none']).toContain(offices.resolve(typed).kind);
        expect(offices.complete(typed, 3).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

it.each(['乾务', '乾务镇', '斗门区乾务镇', '斗門區乾務鎮', 'qianwu'])(
  'takes "%s" for 乾务镇, whose name has a character that looks traditional',
  (typed) => {
    const one = office('珠海市斗门区乾务镇人民政府');
    expect(buildOffices([one]).resolve(typed)).toEqual({ kind: 'one', office: one });
  },
);

it.each([
  ['haizhu nanshi', 'the beginning of a sub-district’s name'],
  ['panyu', 'a place alone'],
  ['panyu zhu', 'one syllable'],
  ['liwan zhufang', 'a bureau of another place'],
])('does not take "%s", %s, for an office', (typed) => {
  expect(offices.resolve(typed).kind).toBe('none');
});

it.each([
  ['海珠', ['南石头街道']],
  ['haizhu', ['南石头街道']],
  ['广州市荔湾区', ['中南街道', '荔湾区教育局']],
  ['新塘街道办公', ['新塘街道', '新塘镇']],
  ['番禺区住房和城乡建设委员会', ['番禺区住房和城乡建设局']],
])('suggests for "%s" %s', (typed, expected) => {
  const match = offices.resolve(typed);
  const suggested = match.kind === 'none' ? match.suggestions.map(({ name }) => name) : [];
  expect(suggested.toSorted()).toEqual(expected.toSorted());
});

it.each([
  ['海珠', true],
  ['广州海珠区', true],
  ['南石', true],
  ['nansh', true],
  ['南洲', false],
  ['石头', false],
  ['', false],
])('says whether "%s" only begins an office: %s', (typed, begun) => {
  expect(isBegunBy(NANSHITOU, typed)).toBe(begun);
});

describe('the short forms of a department, as people say them', () => {
  const WATER = office('宜昌市水利和湖泊局');
  const LAND = office('长沙市不动产登记中心');
  const HEALTH = office('北京市海淀区卫生健康委员会');
  const known = buildOffices([WATER, LAND, HEALTH, NANSHITOU]);

  it.each([
    ['宜昌水利', WATER],
    ['宜昌水利局', WATER],
    ['宜昌市水利局', WATER],
    ['宜昌市水利和湖泊局', WATER],
    ['yichang shuiliju', WATER],
    ['长沙不动产中心', LAND],
    ['长沙市不动产中心', LAND],
    ['长沙不动产登记', LAND],
    ['海淀卫健委', HEALTH],
    ['海淀卫健', HEALTH],
  ])('"%s" is %o', (typed, expected) => {
    expect(known.resolve(typed)).toEqual({ kind: 'one', office: expected });
  });

  it.each([
    '宜昌湖泊局',
    '宜昌水务局',
    '长沙水利局',
    '长沙房产中心',
    '水利',
    '南洲',
    '海淀水利',
    '宜昌',
    '长沙中心',
  ])('does not take "%s" for any of them', (typed) => {
    expect(known.resolve(typed).kind).toBe('none');
  });

  it('asks back where a short form fits two', () => {
    const trade = office('长沙市不动产交易中心');
    expect(buildOffices([LAND, trade]).resolve('长沙不动产中心').kind).toBe('several');
  });

  it('does not make a bureau of the first word where it has a short form of its own', () => {
    const reform = office('宜昌市发展和改革委员会');
    expect(buildOffices([reform]).resolve('宜昌市发展委员会').kind).toBe('none');
    expect(buildOffices([reform]).resolve('宜昌发改')).toEqual({ kind: 'one', office: reform });
  });
});

describe('the short names that a report gives its office', () => {
  const one = { ...office('广州空港经济区管理委员会'), aliases: ['空港委'] };
  const known = buildOffices([one]);

  it.each(['空港委', '空港经济区管委会', '广州空港经济区管委会', '空港经济区管理委员会', 'konggangwei'])(
    'count as its name: %s',
    (typed) => {
      expect(known.resolve(typed)).toEqual({ kind: 'one', office: one });
    },
  );

  it('are kept from all its reports', () => {
    const other = { ...one, aliases: ['管委'] };
    const bare = office('广州空港经济区管理委员会');
    expect(buildOffices([bare, other, one]).all.map(({ aliases }) => aliases)).toEqual([['空港委', '管委']]);
  });

  it('are asked back where two offices have the same', () => {
    const two = ['广州市荔湾区教育局', '广州市番禺区教育局'].map((name) => ({
      ...office(name),
      aliases: ['区教局'],
    }));
    expect(buildOffices(two).resolve('区教局').kind).toBe('several');
  });
});

describe('complete', () => {
  it.each([
    ['南', '南石头街道'],
    ['nan', '南石头街道'],
    ['nst', '南石头街道'],
    ['南石頭', '南石头街道'],
    ['nansh', '南石头街道'],
    ['海珠', '南石头街道'],
    ['zhong', '中南街道'],
    ['新塘', '新塘镇'],
    ['石头', '南石头街道'],
    ['shitou', '南石头街道'],
  ])('offers for "%s" first %s', (typed, first) => {
    expect(offices.complete(typed, 25)[0]?.name).toBe(first);
  });

  it('offers all offices, in order, for an empty field', () => {
    expect(offices.complete('', 25)).toEqual(offices.all);
    expect(offices.complete('', 2)).toEqual(offices.all.slice(0, 2));
  });

  it('offers nothing for what no name holds', () => {
    expect(offices.complete('xyz', 25)).toEqual([]);
  });
});

describe('display', () => {
  it('adds the place only where two offices share the name', () => {
    expect(ALL.map((one) => display(one, ALL))).toEqual([
      '南石头街道',
      '中南街道',
      '新塘镇',
      '新塘街道',
      '广州市教育局',
      '荔湾区教育局',
      '番禺区住房和城乡建设局',
    ]);
  });

  it('adds the city where two districts share their names as well', () => {
    const [one, other] = ['福州市', '南京市'].map((city) => ({
      ...office(`${city}鼓楼区南街街道办事处`),
      city,
    }));
    expect(one && other && display(one, [one, other])).toBe('福州市鼓楼区南街街道');
  });

  it('adds the district to a name of sub-districts that two districts have', () => {
    const [one, other] = [office('广州市花都区新华街道办事处'), office('石家庄市新华区新华街道办事处')];
    expect([display(one, [one, other]), display(other, [one, other])]).toEqual([
      '花都区新华街道',
      '新华区新华街道',
    ]);
  });

  it.each(ALL)('gives a name that resolves to the office again: $official', (one) => {
    expect(offices.resolve(display(one, ALL))).toEqual({ kind: 'one', office: one });
  });
});

describe('the same office in several reports', () => {
  it('is listed once, however the titles print it', () => {
    const other = { ...NANSHITOU, official: '南石头街道办事处' };
    expect(buildOffices([NANSHITOU, other, NANSHITOU]).all).toEqual([NANSHITOU]);
  });

  it('is another one in another district', () => {
    expect(sameOffice(CITY_EDUCATION, LIWAN_EDUCATION)).toBe(false);
  });

  it('is found whatever the order of the files', () => {
    expect(buildOffices([...ALL].reverse()).all).toEqual(offices.all);
  });
});
