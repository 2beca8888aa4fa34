import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../src/search/diversity.ts';

interface Item {
  readonly report: string;
  readonly score: number;
}
const item = (text: string): Item => {
  const [report = '', score] = text.split(' ');
  return { report, score: Number(score) };
};
const turns = (items: readonly string[]) =>
  takeTurns(items.map(item), {
    report: ({ report }) => report,
    score: ({ score }) => score,
  }).map(({ report, score }) => `${report} ${score}`);

describe('takeTurns', () => {
  it.each([
    ['lets reports alternate', ['a 9', 'a 8', 'b 7'], ['a 9', 'b 7', 'a 8']],
    ['does not bring a weak one forward', ['a 9', 'a 8', 'b 2'], ['a 9', 'a 8', 'b 2']],
    ['keeps one report in its order', ['a 9', 'a 8'], ['a 9', 'a 8']],
    ['takes nothing as nothing', [], []],
  ])('%s', (_, ranked, expected) => {
    expect(turns(ranked)).toEqual(expected);
  });
});
