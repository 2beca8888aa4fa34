import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerLine } from '../../src/answers/ask-line.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { commands } from '../../src/answers/commands.ts';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { PARTS } from '../../src/library/parts.ts';
import { paint } from '../../src/terminal/paint.ts';
import { render } from '../../src/terminal/render.ts';

const SEEDS = new URL('../../seeds', import.meta.url).pathname;

let library: Promise<Library> | undefined;

/** The library of the two seeds, read once a test file. */
export function seedLibrary(): Promise<Library> {
  library ??= load(SEEDS);
  return library;
}

/** The library of a folder, its index kept nowhere. */
export async function load(seeds: string): Promise<Library> {
  const index = await mkdtemp(join(tmpdir(), 'jiwen-index-'));
  try {
    return (await loadLibrary({ seeds, index }, PARTS)).library;
  } finally {
    await rm(index, { recursive: true, force: true });
  }
}

/** The answer of the real program to a line, over the two seeds. A failure inside a command fails the test. */
export async function seedAnswer(line: string): Promise<Answer> {
  return answerLine(await seedLibrary(), commands, line, (error) => {
    throw error;
  });
}

/** The same as the terminal prints it, without colours. */
export async function printedAnswer(line: string): Promise<string> {
  return `${render(await seedAnswer(line), paint(false))}\n`;
}
