import { expect, it } from 'vitest';
import { yearOf } from '../../src/charts/period.ts';

it.each([
  [null, 2022],
  ['2022年', 2022],
  ['2022年度', 2022],
  ['截至12月底', 2022],
  ['截至2022年12月31日', 2022],
  ['截至年底', 2022],
  ['2021年', 2021],
  ['上年', 2021],
  ['去年', 2021],
  ['下年度', 2023],
  ['2021年12月', 2021],
  ['截至11月份', null],
  ['2022年上半年', null],
  ['第三季度', null],
  ['每月', null],
  ['连续三天', null],
  ['疫情期间', null],
  ['“07·08”以来', null],
])('a figure of %j in a report of 2022 is of the year %s', (period, year) => {
  expect(yearOf(period, 2022)).toBe(year);
});
