import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/answers/csv.ts';
import { parseCsv } from '../support/parse-csv.ts';

describe('a CSV file', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csv(['指标', '数值'], [['拆违面积', '121300']])).toBe('\ufeff指标,数值\r\n拆违面积,121300\r\n');
  });

  it.each([
    ['130,92.54 万元', '"130,92.54 万元"'],
    ['“四上”企业', '“四上”企业'],
    ['"四上"企业', '"""四上""企业"'],
    ['两\n行', '"两\n行"'],
    [null, ''],
  ])('writes %j as %j', (text, written) => {
    expect(csv(['a'], [[text]])).toBe(`\ufeffa\r\n${written}\r\n`);
  });

  it.each(['=1+1', '+86', '-3.2%', '@SUM(A1)', '\t=1', ' =1', '＝1+1', '－三', '-1e5', '-', '+1'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(parseCsv(csv(['a'], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  it.each(['-3.2', '0.00', '-130925400', '88.06'])('leaves the number %s a number', (number) => {
    expect(csv(['a'], [[number]])).toBe(`\ufeffa\r\n${number}\r\n`);
  });

  it('gives back every text that is read from it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'",\r\n;a万１ =-\t'), maxLength: 12 });
    const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (given) => {
        const read = parseCsv(csv(['a', 'b'], given)).slice(1);
        expect(read.map((row) => row.map((field) => field.replace(/^'/u, '')))).toEqual(given);
      }),
    );
  });

  it('refuses a row that does not fit its head', () => {
    expect(() => csv(['a', 'b'], [['1']])).toThrow('csv: a row of 1 fields under a head of 2');
  });
});
