import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.ts';
import { fold } from '../../src/text/fold.ts';
import { encode } from '../support/generator/encode.ts';
import { generate } from '../support/generator/generate.ts';
import { CLEAN, type Noise, PAGE_MARKS, noiseOf } from '../support/generator/noise.ts';
import { printed, render } from '../support/generator/render.ts';
import { rngOf } from '../support/generator/rng.ts';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const bare = (text: string): string => fold(text).replace(/[\s*]+/gu, '');

describe('a report printed with noise', () => {
  it('has the same bytes for the same seed and noise', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const noise = noiseOf(rngOf(seed));
        const [a, b] = [render(generate(seed), noise), render(generate(seed), noise)];
        expect(a.file).toBe(b.file);
        expect(Buffer.compare(a.bytes, b.bytes)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be'] as const)(
    'comes back from %s',
    (encoding) => {
      const text = '一、2022 年“绩效”自评——完成 88.06%，①余额 1.5 万㎡。\n';
      expect(decode(encode(text, encoding))).toBe(text);
    },
  );

  it('holds every paragraph and heading, blanks aside, where no page ends', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const report = generate(seed);
        const noise: Noise = { ...noiseOf(rngOf(seed)), format: 'txt', pages: null };
        const text = bare(printed(report, noise));
        for (const { text: told } of report.paragraphs) expect(text).toContain(bare(told));
        for (const { heading } of report.sections) expect(text).toContain(bare(heading));
      }),
      { numRuns: 40 },
    );
  });

  it('breaks no line beyond its width', () => {
    const noise: Noise = { ...CLEAN, wrap: { by: 'characters', width: 30 } };
    const lines = printed(generate(3), noise).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBe(30);
  });

  it.each(PAGE_MARKS)('ends pages with the mark %s', (mark) => {
    const pages = { length: 20, mark, header: false };
    const text = printed(generate(3), { ...CLEAN, wrap: { by: 'columns', width: 60 }, pages });
    const first = mark === 'form feed' ? '\f' : `\n${mark.replace('3', '1').replace(/9.*/u, '')}`;
    expect(text).toContain(first);
  });

  it('lets pages end inside numbers', () => {
    const noise: Noise = { ...CLEAN, pages: { length: 18, mark: '- 3 -', header: false } };
    const texts = Array.from({ length: 40 }, (_, seed) => printed(generate(seed), noise));
    expect(texts.some((text) => /\d\n- \d+ -\n\d/u.test(text))).toBe(true);
  });

  it('names no file but as invented', () => {
    expect(render(generate(7), CLEAN).file).toBe('generated-7.txt');
    expect(render(generate(7), { ...CLEAN, format: 'md' }).file).toBe('generated-7.md');
  });

  it('has a page of its own for the contents, with every chapter and a page number', () => {
    const report = generate(12, { numbering: 'han' });
    const lines = printed(report, { ...CLEAN, contents: true }).split('\n');
    const chapter = report.sections[0]?.heading ?? '?';
    expect(lines.some((line) => line.startsWith(chapter) && /[.…·]{6}\d$/u.test(line))).toBe(true);
  });

  it('as a saved page keeps the report between what the site carries', () => {
    const report = generate(3);
    const html = printed(report, { ...CLEAN, format: 'html' });
    expect(html.startsWith('<!DOCTYPE html>')).toBe(true);
    for (const { text } of report.paragraphs) expect(html).toContain(`>${text}</p>`);
  });
});
