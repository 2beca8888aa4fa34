import { describe, expect, it } from 'vitest';
import { withoutOwnNames } from '../../src/matching/own-names.ts';
import { partsOf } from '../../src/matching/part.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

/** The words that say of what money is asked, of an office with a name. */
async function subjectOf(question: string, official: string): Promise<string[]> {
  const entry = await entryOf('南石头', 2022, '全年支出100万元，教育支出20万元，环卫支出10万元。');
  const office = { name: official, official, district: null, city: null };
  const { search } = libraryOf([entry]);
  const [part] = partsOf(question, search, new Set([entry.report.id]));
  return part === undefined ? [] : withoutOwnNames(part, office).subject.map(({ text }) => text);
}

describe('the words that say of what money is asked', () => {
  it.each([
    ['文旅体局一共花了多少钱', '洋河区文化广电旅游体育局'],
    ['疾控一共花了多少钱', '白浪区疾病预防控制中心'],
    ['医院一共花了多少钱', '泸江县人民医院'],
    ['县残联一共花了多少钱', '洮源县残疾人联合会'],
  ])('are none where they name the office itself: %s, of %s', async (question, official) => {
    expect(await subjectOf(question, official)).toEqual([]);
  });

  it.each([
    ['环卫一共花了多少钱', '青溪县城市管理局', '环卫'],
    ['教育支出花了多少钱', '青溪县教育局', '教育'],
    ['教育收入多少', '青溪县文化教育局', '教育'],
    ['财政拨款花了多少钱', '青溪县水务局', '财政拨款'],
    ['幼儿园一共花了多少钱', '青溪县水务局', '幼儿'],
  ])('stay where they may be a matter or another body: %s, of %s', async (question, official, word) => {
    expect((await subjectOf(question, official)).join()).toContain(word);
  });
});
