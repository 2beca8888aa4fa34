import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/facts/decimal.ts';
import { markOf } from '../../src/text/mark.ts';
import { fold } from '../../src/text/fold.ts';
import { FAULTS } from '../support/generator/fault.ts';
import { generate } from '../support/generator/generate.ts';
import { NUMBERINGS } from '../support/generator/numbering.ts';
import type { GeneratedReport } from '../support/generator/report.ts';
import { NANSHITOU, ZHONGNAN, seedReport } from '../support/seeds.ts';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const runs = { numRuns: 60 };

function amount(report: GeneratedReport, key: string, of: string | null = null): Decimal | null {
  const fact = report.budget.find((one) => one.key === key && one.of === of);
  return fact === undefined ? null : new Decimal(fact.value);
}

function total(report: GeneratedReport, key: string): Decimal | null {
  const parts = report.budget.filter((one) => one.key === key);
  return parts.length === 0 ? null : parts.reduce((sum, { value }) => sum.plus(value), new Decimal('0'));
}

/** Whether the printed rate is part ÷ whole, rounded to the digits it is printed with. */
function isRate(part: Decimal, whole: Decimal, printed: string): boolean {
  const decimals = printed.split('.')[1]?.length ?? 0;
  return part.times('100').div(whole).round(decimals, 1).eq(printed);
}

describe('a generated report', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(generate(seed)).toEqual(generate(seed));
      }),
      runs,
    );
  });

  it('prints every number it says it states, where it says', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { figures, paragraphs } = generate(seed);
        for (const { paragraph, start, printed } of figures) {
          const text = paragraphs[paragraph - 1]?.text ?? '';
          expect(text.slice(start, start + printed.length)).toBe(printed);
        }
      }),
      runs,
    );
  });

  it('has a budget that adds up', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const report = generate(seed, { budget: true });
        const [budget, executed, rate] = ['budget', 'executed', 'rate'].map((key) => amount(report, key));
        if (budget == null || executed == null || rate == null) throw new Error('no budget told');
        expect(executed.lte(budget)).toBe(true);
        const printed = report.figures.find(({ key }) => key === 'rate')?.printed ?? '';
        expect(isRate(executed, budget, printed.replace('%', ''))).toBe(true);
        for (const key of ['source.executed', 'nature.executed']) {
          const sum = total(report, key);
          if (sum !== null) expect(sum.eq(executed)).toBe(true);
        }
        for (const key of ['source.budget', 'source.income']) {
          const sum = total(report, key);
          if (sum !== null) expect(sum.eq(budget)).toBe(true);
        }
        const carried = amount(report, 'carryover');
        if (carried !== null) expect(carried.eq(budget.minus(executed))).toBe(true);
        for (const { key, of, value } of report.budget.filter((one) => one.key === 'project.rate')) {
          const [planned, spent] = [
            amount(report, 'project.budget', of),
            amount(report, 'project.executed', of),
          ];
          if (planned === null || spent === null) throw new Error(`${key} without its parts`);
          const own = report.figures.find((one) => one.key === key && one.of === of)?.printed ?? value;
          expect(isRate(spent, planned, own.replace('%', ''))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('states values that are what is printed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { printed, value, unit } of generate(seed).figures) {
          const digits = /\d[\d,]*(?:\.\d+)?/u.exec(printed)?.[0];
          if (digits === undefined || value === null) continue;
          const scale = /亿/u.test(printed) ? '100000000' : /万/u.test(printed) ? '10000' : '1';
          const factor = printed.includes('‰') ? '0.1' : scale;
          expect(new Decimal(digits.replaceAll(',', '')).times(factor).eq(value), `${printed} ${unit}`).toBe(
            true,
          );
        }
      }),
      runs,
    );
  });

  it('has sections whose paths lead up to the top, and points that begin with their mark', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...NUMBERINGS), (seed, numbering) => {
        const { sections, paragraphs } = generate(seed, { numbering });
        for (const { id, parent, path, level, heading, mark, title } of sections) {
          expect(sections[id]?.heading).toBe(heading);
          expect(path).toEqual([...(parent === null ? [] : (sections[parent]?.path ?? [])), heading]);
          expect(level).toBe(path.length);
          expect(heading.startsWith(mark) && heading.endsWith(title)).toBe(true);
        }
        for (const { text, section, path, points } of paragraphs) {
          expect(path).toEqual(section === null ? [] : sections[section]?.path);
          for (const { mark, title, start } of points)
            expect(text.startsWith(`${mark}${title}。`, start)).toBe(true);
        }
        if (numbering === 'none') expect(sections).toEqual([]);
      }),
      runs,
    );
  });

  it.each(NUMBERINGS.filter((one) => one !== 'none' && one !== 'lost'))(
    'numbers its chapters from one in the style %s',
    (numbering) => {
      const chapters = generate(11, { numbering }).sections.filter(({ level }) => level === 1);
      expect(chapters.map(({ heading }) => markOf(fold(heading))?.value)).toEqual(
        chapters.map((_, i) => i + 1),
      );
      expect(chapters.length).toBeGreaterThanOrEqual(4);
    },
  );
});

describe('planted faults', () => {
  it.each(FAULTS)('%s is planted in most reports, and named', (code) => {
    const reports = Array.from({ length: 30 }, (_, seed) => generate(seed, { faults: [code] }));
    const planted = reports.filter((report) => report.planted.some((one) => one.code === code));
    expect(planted.length).toBeGreaterThanOrEqual(20);
    expect(planted.every((report) => report.planted.length === 1)).toBe(true);
  });

  it('change the text of the report', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.constantFrom('MISSING_NUMBER', 'TARGET_MISSED', 'TEMPLATE_LEFTOVER'),
        (seed, code) => {
          const { planted, paragraphs } = generate(seed, { faults: [code] });
          const text = paragraphs.map((one) => one.text).join('\n');
          for (const { change } of planted) expect(text).toContain(change);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('of a sum leave the sources short of what was executed', () => {
    const report = generate(4, { faults: ['SUM_MISMATCH'] });
    const [sum, executed] = [total(report, 'source.executed'), amount(report, 'executed')];
    expect(sum !== null && executed !== null && sum.lt(executed)).toBe(true);
  });

  it('of a rate print another one than the money gives', () => {
    const report = generate(4, { faults: ['RATE_MISMATCH'] });
    const [budget, executed] = [amount(report, 'budget'), amount(report, 'executed')];
    const printed = report.figures.find(({ key }) => key === 'rate')?.printed.replace('%', '') ?? '';
    expect(budget !== null && executed !== null && isRate(executed, budget, printed)).toBe(false);
  });
});

describe('the words of the generator', () => {
  const bare = (text: string): string => text.replace(/[\s*]+/gu, '');

  it('share no run of twelve characters with the seeds', async () => {
    const runsOf = (text: string): string[] =>
      Array.from({ length: Math.max(0, text.length - 11) }, (_, i) => text.slice(i, i + 12));
    const known = new Set<string>();
    for (const file of [NANSHITOU, ZHONGNAN]) {
      for (const { text } of (await seedReport(file)).paragraphs)
        for (const run of runsOf(bare(text))) known.add(run);
    }
    const shared = new Set<string>();
    for (let seed = 0; seed < 150; seed += 1) {
      for (const { text } of generate(seed).paragraphs) {
        for (const run of runsOf(bare(text))) if (known.has(run)) shared.add(run);
      }
    }
    expect([...shared]).toEqual([]);
  });
});
