import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { readReport } from '../../src/report/read.ts';
import { generate } from '../support/generator/generate.ts';
import { CLEAN } from '../support/generator/noise.ts';
import { render } from '../support/generator/render.ts';

const REPORTS = 60;
/** Of a hundred budget lines so many may be left unread: where words do not tell what is split. */
const UNREAD = 2;

const bare = (text: string): string => text.replace(/\s/gu, '');

describe('the budget lines of reports that were made up, whose truth is known', () => {
  it('have their own key or none, and hardly ever none', async () => {
    const [wrong, unread]: [string[], string[]] = [[], []];
    let all = 0;
    for (let seed = 0; seed < REPORTS; seed += 1) {
      const made = generate(seed);
      const { file, bytes } = render(made, CLEAN);
      const report = await readReport(file, bytes);
      const facts = readFacts(report);
      for (const { key, of, value } of made.budget) {
        const told = made.figures.find((one) => one.key === key && one.of === of && one.value === value);
        const text = bare(made.paragraphs[(told?.paragraph ?? 0) - 1]?.text ?? '');
        const numbers = report.paragraphs.filter((one) => bare(one.text) === text).map((one) => one.number);
        const stands = ({ place, alsoAt }: Fact): boolean =>
          [place, ...alsoAt].some(
            ({ paragraph, start }) =>
              numbers.includes(paragraph) &&
              Math.abs(start - (told?.start ?? 0)) < (told?.printed.length ?? 0),
          );
        const read = facts.filter(stands);
        const what = `${made.name}: ${key} ${of ?? ''} ${told?.printed ?? ''}`;
        all += 1;
        if (read.some((one) => one.measure === key && one.of === of)) continue;
        (read.some((one) => one.measure !== null) ? wrong : unread).push(what);
      }
    }
    expect(wrong).toEqual([]);
    expect((100 * unread.length) / all, unread.join('\n')).toBeLessThan(UNREAD);
  });
});
