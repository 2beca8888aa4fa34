import { expect, it } from 'vitest';
import { match } from '../../src/matching/match.ts';
import { partsOf } from '../../src/matching/part.ts';
import { surest } from '../../src/matching/sure.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

const TABLE = [
  '单位：万元',
  '项目\t预算数\t执行数',
  '防汛物资储备\t260.00\t',
  '指挥平台运维\t\t76.50',
  '合计\t1,120.00\t913.66',
].join('\n');

it.each([
  ['防汛物资储备预算多少', '260.00'],
  ['指挥平台运维执行数多少', '76.50'],
])('what other rows of a table say is not said of a number: %s', async (question, printed) => {
  const entry = await entryOf('中南', 2022, '（二）重点项目', TABLE);
  const { search } = libraryOf([entry]);
  const [part] = partsOf(question, search, new Set([entry.report.id]));
  const ranked = part === undefined ? [] : match(part, [entry], search, null);
  expect(ranked[0]?.fact.printed).toBe(printed);
  const headline = surest(ranked)[0]?.fact.printed ?? printed;
  expect(headline).toBe(printed);
});
