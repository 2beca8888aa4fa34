import { beforeAll, describe, expect, it } from 'vitest';
import { Draft } from '../../src/answers/draft.ts';
import { refusal, scopeOf } from '../../src/answers/scope.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { checkReport } from '../../src/checks/check.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import type { Library } from '../../src/library/library.ts';
import { ReportProblem } from '../../src/report/problem.ts';
import { libraryOf } from '../support/entries.ts';
import { NANSHITOU, seedReport, ZHONGNAN } from '../support/seeds.ts';

let seeds: Library;
beforeAll(async () => {
  const reports = await Promise.all([NANSHITOU, ZHONGNAN].map(seedReport));
  seeds = libraryOf(
    reports.map((report) => {
      const facts = readFacts(report);
      return { report, facts, ...checkReport(report, facts) };
    }),
  );
});

const UNREAD = ['a.txt', 'b.pdf', 'c.docx'].map((file) => new ReportProblem('EMPTY', file));

function refused(library: Library, values: Record<string, string>): Answer {
  const scope = scopeOf(library, values);
  if (scope.kind !== 'refused') throw new Error('not refused');
  return refusal(library, new Draft('', 'budget'), scope);
}

describe('a name that is no whole name of an office', () => {
  it.each(['海珠', '海珠区', '广州市海珠区', 'haizhu', '南石', 'nansh'])(
    'is answered with the offices that begin so, and no quote of another: %s',
    (office) => {
      const { status, message, choices, passages, findings } = refused(seeds, { office });
      expect(status).toBe('not_found');
      expect(message).toContain('您是不是要南石头街道？');
      expect(choices).toEqual(['南石头街道']);
      expect([passages, findings]).toEqual([[], []]);
    },
  );

  it('is answered with all offices of a city', () => {
    expect(refused(seeds, { office: '广州' }).choices).toEqual(['南石头街道', '中南街道']);
  });
});

describe('the name of another office, by which a report calls itself', () => {
  it.each([
    '南洲',
    '南洲街道',
    '南洲街',
    '海珠区南洲街道',
    '广州市海珠区南洲街道办事处',
    'nanzhou',
    '“南洲”',
  ])('is refused, with what the report prints of it: %s', (office) => {
    const { message, findings, passages } = refused(seeds, { office });
    expect(message).toContain('不能用别的单位代替');
    expect(findings.map(({ code }) => code)).toEqual(['OFFICE_NAME_MISMATCH']);
    expect(passages.every(({ quote }) => quote.includes('南洲街道'))).toBe(true);
  });

  it.each(['荔湾区南洲街道', '洲', '南', '石牌'])('is not %s', (office) => {
    expect(refused(seeds, { office }).findings).toEqual([]);
  });
});

describe('what could not be read', () => {
  it.each([
    [[], '报告文件夹里没有可用的报告。'],
    [UNREAD, '报告文件夹里没有可用的报告。有 3 个文件未能读取，见 /reports。'],
  ])('is told where nothing is loaded', (problems, expected) => {
    const library = { ...libraryOf([]), problems };
    for (const values of [{}, { office: '南石头' }, { year: '2022' }])
      expect(refused(library, values).message).toBe(expected);
  });

  it.each([{ office: '石牌' }, { office: '海珠' }, { office: '南石头', year: '2019' }, { year: '2019' }])(
    'is told where what is asked for is not loaded: %o',
    (values) => {
      const library = { ...seeds, problems: UNREAD };
      expect(refused(library, values).message).toMatch(/另有 3 个文件未能读取，见 \/reports。$/u);
      expect(refused(seeds, values).message).not.toContain('未能读取');
    },
  );
});
