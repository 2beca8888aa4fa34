import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/answers/compare.ts';
import { sortOf } from '../../src/answers/compare-sort.ts';
import type { Library } from '../../src/library/library.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

let library: Library;
beforeAll(async () => {
  library = libraryOf(
    await Promise.all([
      entryOf('南石头', 2022, '全年预算数 200 万元，执行数 90 万元，完成预算的 45%。'),
      entryOf('中南', 2022, '全年预算数 300 万元，执行数 90 万元，完成预算的 30%。'),
      entryOf('南洲', 2022, '本年未公开收支情况。'),
      entryOf('赤岗', 2022, '全年预算数 100 万元，执行数 90 万元，完成预算的 90%。'),
    ]),
  );
});

const order = (values: Record<string, string>): string[] =>
  compare
    .answer(library, values, '/compare')
    .figures.filter(({ metric }) => metric === '全年预算数')
    .map(({ office }) => office);

describe('the order of a comparison', () => {
  it.each([
    ['从高到低', ['中南街道', '南石头街道', '赤岗街道']],
    ['從低到高', ['赤岗街道', '南石头街道', '中南街道']],
    ['high', ['中南街道', '南石头街道', '赤岗街道']],
    ['按名称', ['中南街道', '南石头街道', '赤岗街道']],
  ])('%s', (sort, offices) => {
    expect(order({ metric: '全年预算数', sort })).toEqual(offices);
    expect(order({ sort })).toEqual(offices);
  });

  it('names those without a number last and gives them none', () => {
    const { message } = compare.answer(library, { metric: '全年预算数', sort: 'high' }, '/compare');
    expect(message).toContain('未披露：全年预算数——南洲街道');
  });

  it('refuses an order that there is not', () => {
    const answer = compare.answer(library, { sort: '随便' }, '/compare');
    expect(answer.status).toBe('invalid');
    expect(answer.choices).toEqual(['从高到低', '从低到高', '按名称']);
    expect(sortOf('随便')).toBeNull();
  });
});
