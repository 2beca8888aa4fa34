import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { readReport } from '../../src/report/read.ts';
import type { Report } from '../../src/report/report.ts';
import { bare } from '../support/bare.ts';
import { reprint } from '../support/reprint.ts';
import { NANSHITOU, ZHONGNAN, seedReport, seedText } from '../support/seeds.ts';

const SEEDS = [NANSHITOU, ZHONGNAN];

/** Where the paragraphs end in the text of all of them, blanks aside. */
function ends(texts: readonly string[]): Set<number> {
  let at = 0;
  return new Set(texts.map((text) => (at += bare(text).length)));
}

/** The figures as (value, unit), in order. */
function values(report: Report): string[] {
  return readFacts(report).map(({ value, unit }) => `${value ?? '?'} ${unit}`);
}

describe.each(SEEDS)('%s printed anew', (file) => {
  it('at any width, with page marks at any line end, is the same report', async () => {
    const report = await seedReport(file);
    const whole = report.paragraphs.map(({ text }) => bare(text)).join('');
    const marks = fc.constantFrom('- 3 -', '— 12 —', '第 3 页 共 9 页', '第5页');
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          width: fc.integer({ min: 12, max: 330 }),
          by: fc.constantFrom('columns' as const, 'characters' as const),
          between: fc.constantFrom('\n' as const, '\n\n' as const),
          pageMarks: fc.array(fc.record({ after: fc.nat(800), mark: marks }), { maxLength: 6 }),
        }),
        async (layout) => {
          const { text, full } = reprint(report, layout);
          const found = await readReport(file, Buffer.from(text));
          expect([found.id, bare(found.title)]).toEqual([report.id, bare(report.title)]);
          expect(found.paragraphs.map((paragraph) => bare(paragraph.text)).join('') === whole).toBe(true);
          // Where a paragraph fills its last line to the end, nothing in the text tells that it ends there.
          const unsure = new Set(
            [...ends(report.paragraphs.map((p) => p.text))].filter((_, i) =>
              full.has(bare(report.paragraphs[i]?.text ?? '')),
            ),
          );
          const sure = (texts: readonly string[]): number[] =>
            [...ends(texts)].filter((end) => !unsure.has(end));
          expect(sure(found.paragraphs.map((p) => p.text))).toEqual(
            sure(report.paragraphs.map((p) => p.text)),
          );
        },
      ),
      { numRuns: 40, seed: 20221231 },
    );
  });

  it.each([
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other way round', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    [
      'full-width digits',
      (text: string) =>
        Buffer.from(text.replace(/\d/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))),
    ],
  ])('in %s is the same report with the same figures', async (_, print) => {
    const report = await seedReport(file);
    const found = await readReport(file, print(seedText(file)));
    expect(found.id).toBe(report.id);
    expect(found.sections.map(({ level, kind, lines }) => [level, kind, lines])).toEqual(
      report.sections.map(({ level, kind, lines }) => [level, kind, lines]),
    );
    expect(found.paragraphs.map(({ lines }) => lines)).toEqual(report.paragraphs.map(({ lines }) => lines));
    expect(values(found)).toEqual(values(report));
  });
});
