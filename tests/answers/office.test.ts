import { beforeAll, describe, expect, it } from 'vitest';
import { office } from '../../src/answers/office.ts';
import type { Library } from '../../src/library/library.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

let library: Library;
beforeAll(async () => {
  library = libraryOf(
    await Promise.all([
      entryOf('中南', 2021, '全年预算数 50 万元，执行数 40 万元，完成预算的 80%。'),
      entryOf('中南', 2022, '全年预算数 100 万元，执行数 90 万元，完成预算的 95%。', '拆除违法建设 53 宗。'),
    ]),
  );
});

describe('/office', () => {
  it('says who it is, which years are loaded and what chapters there are', () => {
    const { title, message } = office.answer(library, { office: '中南' }, '/office 中南');
    expect(title).toBe('中南街道');
    expect(message).toContain('全称：广州市荔湾区人民政府中南街道办事处（广州市荔湾区）');
    expect(message).toContain('已载入 2021、2022 年的报告');
    expect(message).toContain('章节：一、基本情况');
  });

  it('gives the budget of every year, the latest first, and main numbers of the latest', () => {
    const { figures } = office.answer(library, { office: '中南' }, '/office 中南');
    expect(figures.map(({ metric, year, display }) => `${metric} ${year} ${display}`)).toEqual([
      '全年预算数 2022 100 万元',
      '全年预算数 2021 50 万元',
      '执行数 2022 90 万元',
      '执行数 2021 40 万元',
      '预算完成率 2022 95%',
      '预算完成率 2021 80%',
      '拆除违法建设宗数 2022 53 宗',
    ]);
  });

  it('tells where the report contradicts itself: 90 of 100 are not 95 %', () => {
    const { findings } = office.answer(library, { office: '中南' }, '/office 中南');
    expect(findings.map(({ code }) => code)).toContain('RATE_MISMATCH');
  });

  it('refuses an office that is not loaded', () => {
    expect(office.answer(library, { office: '南洲' }, '/office 南洲').status).toBe('not_found');
  });
});
