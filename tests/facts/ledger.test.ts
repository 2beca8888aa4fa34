import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { NANSHITOU, seedReport, ZHONGNAN } from '../support/seeds.ts';
import { reportOf } from './report-of.ts';

describe('a fact told again', () => {
  it('is one figure with all its places', () => {
    const facts = readFacts(
      reportOf([
        '受理政务服务事项 40430 件，评价满意率 100%。',
        '共受理政务服务事项 40430 件，评价满意度 100%。',
      ]),
    );
    expect(
      facts.map(({ value, place, alsoAt }) => [value, place.line, alsoAt.map(({ line }) => line)]),
    ).toEqual([
      ['40430', 1, [2]],
      ['100', 1, [2]],
    ]);
  });

  it.each([
    ['another number', ['立案 224 宗。', '立案 225 宗。']],
    ['another unit', ['清运垃圾 224 吨。', '清运垃圾 224 车次。']],
    ['another time', ['2021年立案 224 宗。', '2020年立案 224 宗。']],
    ['another matter', ['调处劳资纠纷 6 宗。', '培育社会组织 6 宗。']],
    ['another way', ['投诉同比上升 6%。', '投诉同比下降 6%。']],
  ])('is another figure with %s', (_, texts) => {
    expect(readFacts(reportOf(texts))).toHaveLength(2);
  });

  it('has ids in order of first mention', () => {
    const facts = readFacts(reportOf(['立案 5 宗，罚款 3 万元。立案 5 宗。走访 8 家次。']));
    expect(facts.map(({ id }) => id)).toEqual(facts.map((_, i) => i));
  });
});

describe('the precision of a figure', () => {
  it.each([
    ['面积12.13万平方米', '50'],
    ['处罚 213.96 万元', '50'],
    ['立案 224 宗', '0.5'],
    ['完成率 88.06%', '0.005'],
    ['死亡率1.8‰', '0.05'],
    ['占七成，', '5'],
    ['占六成五，', '0.5'],
    ['排名全区第一', '0'],
  ])('%s is read to within %s', (text, expected) => {
    expect(readFacts(reportOf([text]))[0]?.precision).toBe(expected);
  });
});

describe('any report', () => {
  it.each([NANSHITOU, ZHONGNAN])(
    '%s: one changed digit changes exactly the figures that hold it',
    async (file) => {
      const report = await seedReport(file);
      const before = readFacts(report);
      const plain = before.filter(
        ({ measure, kind, alsoAt, value }) =>
          measure === null && kind !== 'rank' && alsoAt.length === 0 && value !== null,
      );
      fc.assert(
        fc.property(fc.nat({ max: plain.length - 1 }), (pick) => {
          const fact = plain[pick];
          const at = fact?.printed.search(/[1-8]/u) ?? -1;
          if (fact === undefined || at < 0) return;
          const { paragraph: number, start } = fact.place;
          const paragraphs = report.paragraphs.map((paragraph) => {
            if (paragraph.number !== number) return paragraph;
            const { text } = paragraph;
            const digit = String(Number.parseInt(text.charAt(start + at), 10) + 1);
            return {
              ...paragraph,
              text: `${text.slice(0, start + at)}${digit}${text.slice(start + at + 1)}`,
            };
          });
          const after = readFacts({ ...report, paragraphs });
          const of = (all: typeof before): string[] =>
            all.map(({ value, unit, place }) => `${value ?? ''}${unit}@${place.paragraph}:${place.start}`);
          const [gone, come] = [
            of(before).filter((one) => !of(after).includes(one)),
            of(after).filter((one) => !of(before).includes(one)),
          ];
          expect([gone.length, come.length], fact.printed).toEqual([1, 1]);
          expect(gone[0]).toContain(`@${number}:${start}`);
          expect(come[0]).toContain(`@${number}:${start}`);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('says where every figure stands, whatever the text', () => {
    const words = fc.constantFrom(
      '共',
      '立案',
      '1,234',
      '56.7',
      '万元',
      '宗',
      '%',
      '，',
      '、',
      '。',
      '；',
      '其中',
      '较上年增加',
      '（',
      '）',
      '“',
      '”',
      '约',
      '余',
      '三',
      '第',
      '名',
      '排名',
      ' ',
      '完成率',
      '人',
      '支援',
      '片区',
      '2021年',
      '预算数',
      '项目',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { place, printed, name, value } of readFacts(reportOf([text]))) {
          expect(text.slice(place.start, place.end)).toBe(printed);
          expect(name.length).toBeLessThanOrEqual(60);
          expect(value === null || /^-?\d+(?:\.\d+)?$/u.test(value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  // What is not linear would not end within the limit of a test; how long it takes is for the bench.
  it.each([
    ['clauses with numbers', '处理纠纷5宗，'.repeat(12_000)],
    ['brackets', '（1'.repeat(50_000)],
    ['quotes', '“1”'.repeat(30_000)],
    ['one clause', '增加'.repeat(50_000)],
  ])('of 100 KB of %s is read to its end', (_, text) => {
    const facts = readFacts(reportOf([text]));
    for (const { place, printed } of facts) expect(text.slice(place.start, place.end)).toBe(printed);
  });
});
