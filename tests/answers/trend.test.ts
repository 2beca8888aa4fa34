import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { trend } from '../../src/answers/trend.ts';
import type { Library } from '../../src/library/library.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

let library: Library;
beforeAll(async () => {
  library = libraryOf(
    await Promise.all([
      entryOf('中南', 2020, '全年预算数 1,000.00 万元，执行数 800.00 万元，完成预算的 80%。'),
      entryOf('中南', 2021, '全年预算数 1,250.00 万元，执行数 1,100.00 万元，完成预算的 88%。'),
      entryOf(
        '中南',
        2023,
        '全年预算数 1,000.00 万元，执行数 999.00 万元，完成预算的 99.9%。',
        '2021年执行数 1,090.00 万元。',
        '2020年执行数 800 万元。',
      ),
      entryOf('南石头', 2022, '全年预算数 10 万元，执行数 9 万元，完成预算的 90%。'),
    ]),
  );
});

const ask = (values: Record<string, string>): Answer => trend.answer(library, values, '/trend');
const rows = ({ figures }: Answer): string[] =>
  figures.map(
    ({ metric, display, formula }) => `${metric} ${display}${formula === null ? '' : ` = ${formula}`}`,
  );

describe('/trend', () => {
  it('gives the value of each year and how it changed, with the formula', () => {
    expect(rows(ask({ office: '中南', metric: '全年预算数' }))).toEqual([
      '全年预算数 1,000.00 万元',
      '全年预算数 1,250.00 万元',
      '全年预算数变化（2020→2021 年） 250.00 万元 = 1,250.00 − 1,000.00 万元',
      '全年预算数增减幅度（2020→2021 年） 25.00% = (1,250.00 − 1,000.00) ÷ 1,000.00',
      '全年预算数 1,000.00 万元',
      '全年预算数变化（2021→2023 年） -250.00 万元 = 1,000.00 − 1,250.00 万元',
      '全年预算数增减幅度（2021→2023 年） -20.00% = (1,000.00 − 1,250.00) ÷ 1,250.00',
    ]);
  });

  it('tells the change of a rate in 百分点, and in nothing else', () => {
    expect(rows(ask({ office: '中南', metric: '预算完成率' }))).toEqual([
      '预算完成率 80%',
      '预算完成率 88%',
      '预算完成率变化（2020→2021 年） 8 个百分点 = 88 − 80 %',
      '预算完成率 99.9%',
      '预算完成率变化（2021→2023 年） 11.9 个百分点 = 99.9 − 88 %',
    ]);
  });

  it('notes where a later report tells a year otherwise than that year did, and not where it only rounds', () => {
    const { findings, passages } = ask({ office: '中南', metric: '执行数' });
    const told = findings.filter(({ code }) => code === 'RESTATED_LATER');
    expect(told.map(({ severity, message }) => [severity, message])).toEqual([
      ['note', '执行数：2021 年报告印作“1,100.00 万元”，2023 年报告回头说是“1,090.00 万元”，两份报告不一致'],
    ]);
    expect(passages.map(({ quote }) => quote)).toContain('2021年执行数 1,090.00 万元。');
  });

  it('asks of many reports only those that speak of it most', async () => {
    const years = Array.from({ length: 13 }, (_, k) => 2008 + k);
    const many = libraryOf(
      await Promise.all(
        years.map((year, k) => entryOf('中南', year, `全年清运余泥 ${k + 3} 吨。`, '召开大会。')),
      ),
    );
    const { status, figures } = trend.answer(many, { office: '中南', metric: '清运了多少余泥' }, '/trend');
    expect(status).toBe('answered');
    expect(figures.filter(({ formula }) => formula === null)).toHaveLength(13);
  });

  it('says which years are not loaded', () => {
    expect(ask({ office: '中南', metric: '执行数' }).message).toContain('没有载入 2022 年的报告');
  });

  it('says of a single report that there is nothing to compare with', () => {
    const answer = ask({ office: '南石头' });
    expect(answer.message).toContain('没有别的年份可比');
    expect(rows(answer)).toContain('预算完成率 90%');
    expect(answer.findings.filter(({ code }) => code === 'CAVEAT')).toEqual([]);
  });

  it('gives every sentence of another year its own source', () => {
    const { figures, sources } = ask({ office: '中南', metric: '执行数' });
    for (const { year, source, alsoAt, formula } of figures) {
      expect(sources[source]?.year).toBe(year);
      if (formula !== null) expect(alsoAt.map((index) => sources[index]?.year)).not.toContain(year);
    }
  });

  it('does not answer for another office or a metric that no report has', () => {
    expect(ask({ office: '南洲' }).status).toBe('not_found');
    expect(ask({ office: '中南', metric: '拆违面积' }).status).toBe('not_found');
  });
});
