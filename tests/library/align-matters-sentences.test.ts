import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/library/align-identity.ts';
import { MATTERS } from '../../src/library/align-matters.ts';
import { markedFigure } from '../support/entries.ts';

const FOLDER = new URL('../fixtures/matters/', import.meta.url);
/** A row's name, a sentence that is of it, and sentences that look alike and are of something else. */
const ROWS = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' / ')),
);
const TRUE = ROWS.map(([name = '', sentence = '']) => [sentence, name] as const);
const TRAPS = ROWS.flatMap(([name = '', sentence = '', ...traps]) =>
  traps.map((trap) => [trap, name, sentence] as const),
);

const read = new Map<string, ReturnType<typeof identified>>();

/** What the marked number is, each sentence read once. */
function idOf(sentence: string): ReturnType<typeof identified> {
  const found = read.get(sentence) ?? identified(sentence);
  read.set(sentence, found);
  return found;
}

async function identified(sentence: string): Promise<{ id: string; name: string } | null> {
  const { entry, fact } = await markedFigure('新塘镇', sentence);
  return identityOf(entry, fact);
}

describe('a sentence of the genre', () => {
  it('stands here for every matter of the table', () => {
    const said = TRUE.map(([, name]) => name.replace(/（[^（）]*）$/u, ''));
    const silent = MATTERS.map(({ name }) => name.replace(/\{\w+\}/gu, '')).filter(
      (name) => !said.some((one) => name.startsWith(one) || one.endsWith(name)),
    );
    expect(silent).toEqual([]);
  });

  it.each(TRUE)('%s is of %s', async (sentence, name) => {
    expect((await idOf(sentence))?.name).toBe(name);
  });

  it.each(TRAPS)('%s is not of %s', async (trap, name, sentence) => {
    const other = await idOf(trap);
    expect(other?.name).not.toBe(name);
    expect(other?.id).not.toBe((await idOf(sentence))?.id);
  });
});
