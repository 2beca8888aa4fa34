import { expect, it } from 'vitest';
import { officesIn } from '../../src/library/office-places.ts';
import { officeOf } from '../../src/report/office.ts';
import { entryOf, libraryOf } from '../support/entries.ts';
import { seedLibrary } from '../support/printed-answer.ts';

it.each([
  ['南洲街道2022年预算是多少', 'other', '南洲街道'],
  ['沙园街拆违面积', 'other', '沙园街道'],
  ['天河区教育局的预算', 'other', '天河区教育局'],
  ['沙园预算多少', 'other', '沙园'],
  ['新塘镇有多少人', 'other', '新塘镇'],
  ['南石头2022年预算多少', 'loaded', '南石头'],
  ['中南街道办的预算', 'loaded', '中南街道办'],
  ['南石建成了几个公园', 'loaded', '南石'],
  ['中南社区有多少个', 'loaded', '中南'],
  ['中楠街道的预算', 'near', '中楠街道'],
  ['南石区政府的预算', 'other', '南石区政府'],
])('%s names an office: %s %s', async (text, kind, name) => {
  expect(officesIn(text, await seedLibrary())).toMatchObject([{ kind, name }]);
});

it.each([
  '岭南v谷入驻了多少家企业',
  '江海片区支援了多少人',
  '街道办主任叫什么名字',
  '我们街道一共花了多少钱',
  '城乡建设',
  '南石片区支援了多少人',
  // A street is not its district.
  '海珠低保有多少人',
  '',
])('%j names no office', async (text) => {
  expect(officesIn(text, await seedLibrary())).toEqual([]);
});

it.each([
  ['民政局的预算', [{ kind: 'loaded', name: '民政局' }]],
  ['市民政局的预算', []],
  ['海珠区民政局的预算', [{ kind: 'other', name: '海珠区民政局' }]],
  ['教育局的预算', []],
  ['澧安县财政局的预算', [{ kind: 'other', name: '澧安县财政局' }]],
])('%s names the one bureau of its kind that is loaded, and no other', async (text, expected) => {
  const office = officeOf('澧安县民政局');
  const entry = await entryOf('南石头', 2022, '全年支出 6000 万元。');
  const bureau = office === null ? entry : { ...entry, report: { ...entry.report, id: 'lian-2022', office } };
  const library = libraryOf([entry, bureau]);
  expect(officesIn(text, library)).toMatchObject(expected);
  // Where the office is known, a bureau is only spoken of.
  expect(officesIn(text, library, true).filter(({ kind }) => kind === 'loaded')).toEqual([]);
});

it.each([
  ['东临市文化和旅游局的预算', '东临市海沂区文化和旅游局', [{ kind: 'other', name: '东临市文化和旅游局' }]],
  ['东临市文旅局的预算', '东临市海沂区文化和旅游局', [{ kind: 'other', name: '东临市文旅局' }]],
  ['湖州市生态环境局的预算', '湖州市生态环境局苕溪分局', [{ kind: 'other', name: '湖州市生态环境局' }]],
  ['苕溪分局的预算', '湖州市生态环境局苕溪分局', [{ kind: 'loaded', name: '苕溪分局' }]],
  ['经开区花了多少', '桐溪经济开发区管理委员会', [{ kind: 'loaded', name: '经开区' }]],
  ['引进开发区企业几家', '桐溪经济开发区管理委员会', []],
  ['海沂区文旅局的预算', '东临市海沂区文化和旅游局', [{ kind: 'loaded', name: '海沂区文旅局' }]],
])('%s names it as people do, and never what is above it: %s', async (text, official, expected) => {
  const office = officeOf(official);
  const entry = await entryOf('南石头', 2022, '全年支出 6000 万元。');
  const below = office === null ? entry : { ...entry, report: { ...entry.report, id: 'below-2022', office } };
  expect(officesIn(text, libraryOf([entry, below]))).toMatchObject(expected);
});

it.each([
  ['石板溪小学一共有多少学生', '宜昌市西陵区石板溪小学', 'loaded'],
  ['第三中学一共有多少学生', '广州市越秀区第三中学', null],
])('%s names a school by what it is called, and not by its number', async (text, official, kind) => {
  const office = officeOf(official);
  const entry = await entryOf('南石头', 2022, '全年支出 6000 万元。');
  const school =
    office === null ? entry : { ...entry, report: { ...entry.report, id: 'xiaoxue-2022', office } };
  const [named = null] = officesIn(text, libraryOf([entry, school]));
  expect(named?.kind ?? null).toBe(kind);
});
