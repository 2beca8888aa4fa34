import { describe, expect, it } from 'vitest';
import { audit } from '../../src/answers/audit.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { paint } from '../../src/terminal/paint.ts';
import { render } from '../../src/terminal/render.ts';
import { entryOf, libraryOf } from '../support/entries.ts';
import { seedAnswer } from '../support/printed-answer.ts';

const row = ({ metric, display, printed, formula }: Answer['figures'][number]): string =>
  [metric, display, printed ?? formula].join(' | ');

async function audited(...paragraphs: readonly string[]): Promise<Answer> {
  const library = libraryOf([await entryOf('新塘镇', 2022, ...paragraphs)]);
  return audit.answer(library, { office: '新塘镇' }, '/audit 新塘镇');
}

/** Numbers of a text without their separators. */
function numbers(text: string): string[] {
  const bare = text.replace(/(?<=\d),(?=\d)/gu, '');
  return (bare.match(/\d+(?:\.\d+)?/gu) ?? []).map((number) => String(Number(number)));
}

describe('/audit 中南', () => {
  it('names the conflict first, then what is odd, with what was checked', async () => {
    const { title, message, findings } = await seedAnswer('/audit 中南');
    expect(title).toBe('中南街道 2022 年报告的核对');
    expect(message).toBe('核对了 5 项关系，3 项成立；发现 1 处矛盾、2 处值得留意。');
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'conflict SUM_MISMATCH',
      'note SPENT_ALL_BUT_CARRIED',
      'note NAME_VARIANT',
    ]);
  });

  it('gives what is printed, what is reckoned, and what holds, each with its formula', async () => {
    const { figures } = await seedAnswer('/audit 中南');
    expect(figures.map(row)).toEqual([
      '执行数 | 6,061.31 万元 | 6061.31 万元',
      '一般公共预算、政府性基金、国有资本经营、其他资金合计（复算） | 5,972.96 万元 | 5,612.47 + 360.49 + 0.00 + 0.00 万元',
      '执行数减各项合计 | 88.35 万元 | 6,061.31 − 5,612.47 − 360.49 − 0.00 − 0.00 万元',
      '年末结转和结余 | 121.20 万元 | 121.20 万元',
      '预算数减执行数 | 0.00 万元 | 6,061.31 − 6,061.31 万元',
      '成立：预算完成率印为 100% | 100.00% | 6,061.31 ÷ 6,061.31',
      '成立：按支出性质的 2 项合计为执行数 6,061.31 万元 | 6,061.31 万元 | 2,482.58 + 3,578.73 万元',
      '成立：办结率印为 87.9% | 87.88% | 58 ÷ 66',
    ]);
  });
});

describe('/audit 南石头', () => {
  it('has both misplaced commas and the other office, and the four relations that hold', async () => {
    const { findings, figures, message } = await seedAnswer('/audit 南石头 2022');
    expect(message).toBe('核对了 4 项关系，全部成立；发现 1 处矛盾、5 处值得留意。');
    expect(findings.map(({ code }) => code)).toEqual([
      'OFFICE_NAME_MISMATCH',
      'MALFORMED_NUMBER',
      'MALFORMED_NUMBER',
      'RESTATED_DIFFERENTLY',
      'RESTATED_DIFFERENTLY',
      'TEXT_STOPS',
    ]);
    expect(figures.map(({ formula }) => formula).filter((formula) => formula !== null)).toEqual([
      '11,528.89 ÷ 13,092.54',
      '76 − 5 人',
      '429.61 ÷ 430',
      '139.2 + 979.04 万元',
    ]);
  });
});

describe.each(['/audit 中南', '/audit 南石头'])('%s', (line) => {
  it('shows no number that is not in a quote, or worked out from numbers that are', async () => {
    const { figures, passages, findings } = await seedAnswer(line);
    const quoted = new Set(passages.flatMap(({ quote }) => numbers(quote)));
    const read = figures.filter(({ printed }) => printed !== null);
    const known = new Set([...quoted, ...read.flatMap(({ display }) => numbers(display))]);
    for (const { formula } of figures)
      for (const operand of numbers(formula ?? '')) expect([...known]).toContain(operand);
    const shown = new Set([...known, ...figures.flatMap(({ display }) => numbers(display))]);
    const counts = /的 \d+ 项/gu;
    for (const { message } of findings)
      for (const number of numbers(message.replace(counts, ''))) expect([...shown]).toContain(number);
  });

  it('quotes every place that it names', async () => {
    const { findings, passages } = await seedAnswer(line);
    const quoted = new Set(passages.map(({ source }) => source));
    for (const { sources } of findings) for (const source of sources) expect([...quoted]).toContain(source);
  });
});

describe('a report', () => {
  it('in which nothing is wrong is said to be so, with what was checked', async () => {
    const { status, message, findings, figures, passages } = await audited(
      '全年预算数500.00万元，执行数450.00万元，完成预算的90%。',
    );
    expect([status, message]).toEqual([
      'answered',
      '核对了 1 项关系，全部成立；核对过的里面没有矛盾，别的说法没有核对。',
    ]);
    expect(findings).toEqual([]);
    expect(figures.map(row)).toEqual(['成立：预算完成率印为 90% | 90.00% | 450.00 ÷ 500.00']);
    expect(passages.map(({ quote }) => quote)).toEqual([
      '全年预算数500.00万元，执行数450.00万元，完成预算的90%。',
    ]);
  });

  it('in which nothing can be checked is said to be so', async () => {
    const { status, message, coverage, figures } = await audited('各项工作有序推进。');
    expect(status).toBe('not_found');
    expect(message).toBe('没有可以相互核对的数字；有没有矛盾无从判断。');
    expect(coverage).toEqual(['新塘镇 2022']);
    expect(figures).toEqual([]);
  });

  it('whose rate is wrong shows it as printed and as reckoned, with the sentence', async () => {
    const { figures, findings, passages, sources } = await audited(
      '全年预算数500.00万元，执行数450.00万元，完成预算的95%。',
    );
    expect(figures.map(row)).toEqual([
      '预算完成率 | 95% | 95%',
      '预算完成率（复算） | 90.00% | 450.00 ÷ 500.00',
    ]);
    expect(findings).toEqual([
      {
        code: 'RATE_MISMATCH',
        severity: 'conflict',
        message: '预算完成率印为 95%，按所印数字计算为 90.00%（450.00 ÷ 500.00 = 90.00%）',
        sources: [0],
      },
    ]);
    expect(passages).toHaveLength(1);
    expect(sources[0]?.section).toEqual(['一、基本情况', '（一）部门整体收支情况']);
  });

  it('of the latest year is meant where none is named', async () => {
    const entries = await Promise.all([
      entryOf('新塘镇', 2021, '全年预算数500.00万元，执行数450.00万元，完成预算的95%。'),
      entryOf('新塘镇', 2022, '全年预算数500.00万元，执行数450.00万元，完成预算的90%。'),
    ]);
    const ask = (year?: string): Answer =>
      audit.answer(libraryOf(entries), { office: '新塘镇', ...(year === undefined ? {} : { year }) }, '');
    expect(ask().title).toBe('新塘镇 2022 年报告的核对');
    expect(ask('2021').findings.map(({ code }) => code)).toEqual(['RATE_MISMATCH']);
    expect(ask('2020').status).toBe('not_found');
  });
});

it('an office that is not loaded is refused, and said so where a report calls itself by its name', async () => {
  const { status, findings } = await seedAnswer('/audit 南洲');
  expect(status).toBe('not_found');
  expect(findings.map(({ code }) => code)).toEqual(['OFFICE_NAME_MISMATCH']);
});

it('goes by its Chinese name as well', async () => {
  const [one, other] = [await seedAnswer('/核对 中南'), await seedAnswer('/audit 中南')];
  expect({ ...one, query: '' }).toEqual({ ...other, query: '' });
});

it('reads in the terminal with the conflict ahead and the notes behind', async () => {
  const text = render(await seedAnswer('/audit 中南'), paint(false));
  expect(text.indexOf('⚠ 矛盾')).toBeLessThan(text.indexOf('5,972.96 万元 [1]'));
  expect(text.indexOf('ℹ 说明')).toBeGreaterThan(text.indexOf('成立：办结率印为 87.9%'));
});
