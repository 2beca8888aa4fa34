import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/matching/part.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

/** The words of a question's first part that say of what its money is, asked of a report. */
async function subjectOf(question: string, ...said: readonly string[]): Promise<string[]> {
  const entry = await entryOf('南石头', 2022, ...said);
  const [part] = partsOf(question, libraryOf([entry]).search, new Set([entry.report.id]));
  return part?.subject.map(({ text }) => text) ?? [];
}

const CARS = '公务用车运行维护费 12 万元，其中加油 5 万元。';

describe('the words that say of what money is asked', () => {
  it.each([
    ['公车加油花了多少', [CARS], ['加油']],
    ['接待考察团花了多少', ['来了考察团 12 批。公务接待费 3 万元。'], ['考察']],
    ['公车花了多少', [CARS], []],
    ['请客吃饭花了多少钱', ['公务接待费 3 万元。'], []],
    ['镇上当官的请客吃饭一年花多少', ['公务接待费 3 万元。'], []],
  ])('of %s are those that narrow it in the report: %j', async (question, said, expected) => {
    expect(await subjectOf(question, ...said)).toEqual(expected);
  });

  it.each([
    ['清拆违建多少平方米', ['全年清拆存量违建 1.74 万平方米。'], ['清拆', '违建']],
    ['党员人数多少', ['下辖党组织 186 个、党员 4,735 名。'], ['党员', '人数']],
  ])('are its pieces where the whole stands nowhere: %s', async (question, said, expected) => {
    expect(await subjectOf(question, ...said)).toEqual(expected);
  });

  it('are of each part where each is asked for: 基本支出 项目支出 各多少', async () => {
    const entry = await entryOf('南石头', 2022, '基本支出 16 万元，项目支出 18 万元。');
    const parts = partsOf('基本支出 项目支出 各多少', libraryOf([entry]).search, new Set([entry.report.id]));
    expect(parts.map(({ money }) => money?.item?.of)).toEqual([['基本支出'], ['项目支出']]);
  });

  it('are none of the piece that says from when on: 年初定好盘子以后', async () => {
    const entry = await entryOf('南石头', 2022, '年初预算 16 万元，年中追加 2 万元。');
    const question = '年初定好盘子以后，中途又加了多少钱';
    const parts = partsOf(question, libraryOf([entry]).search, new Set([entry.report.id]));
    expect(parts.map(({ money }) => money?.keys[0])).toEqual(['budget.added']);
  });

  it.each([
    ['立案几起结案几起', '立案几起', '结案几起'],
    ['低保户有几户几多人', '低保户有几户几多人', ''],
  ])('are of what is asked first: %s', async (question, text, behind) => {
    const entry = await entryOf('南石头', 2022, '立案 19 起，结案 17 起。');
    const parts = partsOf(question, libraryOf([entry]).search, new Set([entry.report.id]));
    expect(parts.map((part) => [part.text, part.behind])).toEqual([[text, behind]]);
  });

  it('go with the next piece where the first only says where: 在自评打分中', async () => {
    const entry = await entryOf('南石头', 2022, '自评 93 分，其中预算执行得 9 分。');
    const question = '在自评打分中，预算执行得了多少分';
    const parts = partsOf(question, libraryOf([entry]).search, new Set([entry.report.id]));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.money).toBeNull();
  });
});
