import { describe, expect, it } from 'vitest';
import { progressOn } from '../src/progress.ts';

/** What is written when steps of so many are told at these milliseconds. */
function written(isTTY: boolean, total: number, steps: readonly (readonly [done: number, at: number])[]) {
  const said: string[] = [];
  let at = 0;
  const to = { isTTY, write: (text: string) => said.push(text) > 0 };
  const told = progressOn(to, '建立索引', () => at);
  for (const [done, time] of steps) {
    at = time;
    told(done, total);
  }
  return said;
}

describe.each([true, false])('progress (terminal: %s)', (isTTY) => {
  it.each([
    [
      'is done within a second',
      40,
      [
        [20, 500],
        [40, 999],
      ],
    ],
    [
      'would begin with its end',
      40,
      [
        [20, 500],
        [40, 1500],
      ],
    ],
    [
      'has a handful of steps',
      19,
      [
        [1, 2000],
        [10, 9000],
        [19, 20000],
      ],
    ],
  ] as const)('of work that %s is not shown', (_, total, steps) => {
    expect(written(isTTY, total, steps)).toEqual([]);
  });
});

it('in a terminal is a bar that is drawn over four times a second, to the end', () => {
  const steps = [
    [5, 400],
    [10, 1000],
    [15, 1100],
    [16, 1249],
    [25, 1250],
    [30, 1300],
    [40, 1310],
  ] as const;
  expect(written(true, 40, steps)).toEqual([
    '\r建立索引 █████░░░░░░░░░░░░░░░ 10/40（25%）',
    '\r建立索引 ████████████░░░░░░░░ 25/40（62%）',
    '\r建立索引 ████████████████████ 40/40（100%）\n',
  ]);
});

it('in a log is a line every five seconds, and one at the end', () => {
  const steps = [
    [1, 400],
    [20, 1000],
    [25, 5999],
    [40, 6000],
    [50, 7000],
    [60, 7001],
  ] as const;
  expect(written(false, 60, steps)).toEqual([
    '建立索引 20/60（33%）\n',
    '建立索引 40/60（66%）\n',
    '建立索引 60/60（100%）\n',
  ]);
});

it('rounds down, so that all is only said at the end', () => {
  expect(written(false, 1001, [[1000, 2000]])).toEqual(['建立索引 1000/1001（99%）\n']);
});
