import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { placeAsked } from '../../src/library/whole-place.ts';
import type { Library } from '../../src/library/library.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

describe('the district or city that a question asks about', () => {
  it.each([
    ['海珠区立案多少宗', { name: '海珠区', offices: false }],
    ['广州市海珠区预算多少', { name: '海珠区', offices: false }],
    ['广州市预算多少', { name: '广州市', offices: false }],
    ['海珠区的街道罚款多少', { name: '海珠区', offices: true }],
    ['海珠区各单位执行率', { name: '海珠区', offices: true }],
    ['在荔湾区排第几', null],
    ['荔湾区排名第几', null],
    ['荔湾区教育局预算', null],
    ['全区排名第几', null],
    ['社区有多少个', null],
  ])('of %s', (text, place) => {
    expect(placeAsked(text)).toEqual(place);
  });
});

describe('/ask of a district', () => {
  let library: Library;
  beforeAll(async () => {
    library = libraryOf(
      await Promise.all([
        entryOf('南石头', 2022, '全年预算数 200 万元，执行数 90 万元，完成预算的 45%。'),
        entryOf('中南', 2022, '全年预算数 300 万元，执行数 90 万元，完成预算的 30%。'),
      ]),
    );
  });
  const asked = (question: string, office?: string) =>
    ask.answer(library, { question, ...(office === undefined ? {} : { office }) }, question);

  it('as a whole gives no number of an office in it, and names the offices', () => {
    const { status, figures, choices } = asked('海珠区预算多少');
    expect([status, figures, choices]).toEqual(['not_found', [], ['南石头街道']]);
  });

  it('that is not loaded is refused', () => {
    expect(asked('天河区预算多少').status).toBe('not_found');
  });

  it('for its offices gives theirs and no others', () => {
    const { figures } = asked('海珠区的街道预算多少');
    expect(new Set(figures.map(({ office }) => office))).toEqual(new Set(['南石头街道']));
  });

  it('does not matter where the office is told', () => {
    expect(asked('荔湾区预算多少', '中南').figures[0]?.value).toBe('3000000');
  });
});
