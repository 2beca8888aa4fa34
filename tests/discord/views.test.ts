import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/answers/commands.ts';
import { helpPages } from '../../src/discord/help-view.ts';
import type { MessageComponent } from '../../src/discord/message.ts';
import { sourcePages } from '../../src/discord/source-view.ts';
import { stops } from '../../src/discord/rows.ts';
import { sumsPages } from '../../src/discord/sums-view.ts';
import { voiceFor } from '../../src/discord/voice.ts';
import type { Library } from '../../src/library/library.ts';
import { checkMessage } from '../support/discord/check-message.ts';
import { textOfMessage } from '../support/discord/reply.ts';
import { seedAnswer, seedLibrary } from '../support/printed-answer.ts';
import { memoryLog } from './setting.ts';

let library: Library;
beforeAll(async () => {
  library = await seedLibrary();
});

const problems = (pages: readonly MessageComponent[][]): string[] =>
  pages.flatMap((components) => checkMessage({ flags: 1 << 15, components }));
const shown = (pages: readonly MessageComponent[][]): string =>
  pages.map((components) => textOfMessage({ flags: 1 << 15, components })).join('\n');
const LINES = ['/budget 中南', '/audit 南石头', '/compare', '/find 疫苗接种率', '/figures 中南'];
const LOCALES = ['zh-CN', 'zh-TW', 'en-US'];

describe('what a button shows', () => {
  it.each(LINES)('of %s is within every limit, in every language, for every source', async (line) => {
    const answer = await seedAnswer(line);
    for (const locale of LOCALES)
      for (const values of [{ query: '短' }, { query: '长'.repeat(900) }]) {
        const asked = { command: answer.command, values, digest: 'abcde' };
        expect(problems(sumsPages(answer, asked, voiceFor(locale)))).toEqual([]);
        for (const [index, source] of answer.sources.entries()) {
          const pages = sourcePages(library, answer, asked, index, voiceFor(locale)) ?? [];
          expect(problems(pages)).toEqual([]);
          expect(shown(pages).replace(/\s/gu, '')).toContain(source.text.slice(0, 40).replace(/\s/gu, ''));
        }
      }
  });

  it('goes on overleaf with a paragraph that no page holds, and loses no sentence of it', async () => {
    const answer = await seedAnswer('/budget 中南');
    const sentences = Array.from({ length: 300 }, (_, at) => `第${at}项工作投入 ${at}.5 万元。`);
    const [first] = answer.sources;
    const long = { ...answer, sources: [{ ...(first as typeof first & object), text: sentences.join('') }] };
    const asked = { command: 'budget', values: {}, digest: 'abcde' };
    const pages = sourcePages(library, long, asked, 0, voiceFor('zh-CN')) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(problems(pages)).toEqual([]);
    for (const sentence of sentences) expect(shown(pages)).toContain(sentence);
  });

  it('is nothing of a source or a report that is not there', async () => {
    const answer = await seedAnswer('/budget 中南');
    const asked = { command: 'budget', values: {}, digest: 'abcde' };
    const voice = voiceFor('zh-CN');
    expect(sourcePages(library, answer, asked, 99, voice)).toBeNull();
    expect(sourcePages({ ...library, entries: [] }, answer, asked, 0, voice)).toBeNull();
  });

  it.each(LOCALES)('is the help, within the limits, in %s', (locale) => {
    const { log } = memoryLog('silent');
    const pages = helpPages({ library: () => library, commands, log }, voiceFor(locale), '9'.repeat(19));
    expect(problems(pages)).toEqual([]);
  });
});

describe('the pages that a select offers', () => {
  it('are at most 25, in order, with the first, the last and the one shown', () => {
    const pages = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(pages, fc.nat(), (count, at) => {
        const page = 1 + (at % count);
        const offered = stops(page, count);
        expect(offered.length).toBeLessThanOrEqual(25);
        expect(offered).toEqual([...new Set(offered)].sort((a, b) => a - b));
        expect(offered).toEqual(expect.arrayContaining([1, page, count]));
        expect(offered.every((one) => one >= 1 && one <= count)).toBe(true);
      }),
    );
  });
});
