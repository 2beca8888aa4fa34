import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../src/search/diversity.ts';

interface Item {
  readonly report: string;
  readonly kind: number;
  readonly score: number;
}
const item = (text: string): Item => {
  const [report = '', kind, score] = text.split(' ');
  return { report, kind: Number(kind), score: Number(score) };
};
const turns = (items: readonly string[]) =>
  takeTurns(items.map(item), {
    report: ({ report }) => report,
    kind: ({ kind }) => kind,
    score: ({ score }) => score,
  }).map(({ report, kind, score }) => `${report} ${kind} ${score}`);

describe('takeTurns', () => {
  it.each([
    ['lets reports alternate', ['a 0 9', 'a 0 8', 'b 0 7'], ['a 0 9', 'b 0 7', 'a 0 8']],
    ['does not mix kinds of match', ['a 0 9', 'a 0 8', 'b 1 7'], ['a 0 9', 'a 0 8', 'b 1 7']],
    ['does not bring a weak one forward', ['a 0 9', 'a 0 8', 'b 0 2'], ['a 0 9', 'a 0 8', 'b 0 2']],
    ['keeps one report in its order', ['a 0 9', 'a 0 8'], ['a 0 9', 'a 0 8']],
    ['takes nothing as nothing', [], []],
  ])('%s', (_, ranked, expected) => {
    expect(turns(ranked)).toEqual(expected);
  });
});
