import { expect, it } from 'vitest';
import { severalIn } from '../../src/matching/several.ts';

const offices = (piece: string): string[] => ['南石头', '中南'].filter((name) => piece.includes(name));

it.each([
  ['榄桥结转了多少？为啥没用完', ['榄桥结转了多少', '为啥没用完']],
  ['南石头疫情防控花了多少钱？中南转运了多少阳性', ['南石头疫情防控花了多少钱', '中南转运了多少阳性']],
  ['低保多少户，怎么发放的', ['低保多少户', '怎么发放的']],
])('%s asks several', (line, pieces) => {
  expect(severalIn(line, offices)).toEqual(pieces);
});

it.each([
  '拆了多少违建？面积多大',
  '拆违面积哪个街道大？相差多少',
  '南石头拆了多少违建',
  '为什么没花完',
  '在自评打分中，得了多少分',
  '',
])('%j is one question, or several numbers of one office', (line) => {
  expect(severalIn(line, offices)).toEqual([]);
});
