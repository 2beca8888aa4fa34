import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { bare } from './bare.ts';
import { WordList } from './word-list.ts';

/** A word of the reports that may stand for a word of the query. */
export interface Substitute {
  readonly word: string;
  /** Between 0 and 1: how much it counts beside the word itself. */
  readonly weight: number;
}

/** Everyday words, and what the reports write in their place. */
export interface Vocabulary {
  /** Bare everyday word → words of the reports, heaviest first. */
  readonly substitutes: ReadonlyMap<string, readonly Substitute[]>;
  /** Every word known, of the people and of the reports. */
  readonly words: WordList;
  /** SHA-256 of what it holds: a snapshot made with another vocabulary does not fit. */
  readonly digest: string;
}

const word = z.string().trim().min(1);
const vocabularyFile = z.strictObject({
  words: z
    .array(
      z.strictObject({
        say: z.array(word).min(1),
        find: z.array(word).min(1),
        weight: z.number().gt(0).lt(1).default(0.75),
      }),
    )
    .default([]),
  terms: z.array(word).default([]),
});
type VocabularyFile = z.infer<typeof vocabularyFile>;

/** Our own files: what all offices share, then by the matters of the departments. */
const THEMES = ['', '-city', '-order', '-welfare', '-schools-health', '-economy', '-office'];

/** Each further word of an entry counts this much of the one before it. */
const NEXT = 0.97;

/**
 * The vocabulary of the genre, with the entries of a file of one's own added to it (same form; see
 * vocabulary.yaml). An entry of that file wins over ours where both weigh a word.
 *
 * @throws Error where the file cannot be read, is not YAML or has another form; the message names the file.
 * @example loadVocabulary().substitutes.get('违建')?.[0]?.word // '违法建设'
 */
export function loadVocabulary(file?: string): Vocabulary {
  const files = THEMES.map((theme) => `vocabulary${theme}.yaml`).map((name) =>
    read(new URL(`./${name}`, import.meta.url), name),
  );
  if (file !== undefined) files.push(read(file, file));
  return merge(files);
}

function read(file: URL | string, name: string): VocabularyFile {
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`search: cannot read the vocabulary ${name}: ${String(error)}`, { cause: error });
  }
  const checked = vocabularyFile.safeParse(content);
  if (!checked.success) {
    throw new Error(`search: ${name} is not a vocabulary:\n${z.prettifyError(checked.error)}`);
  }
  return checked.data;
}

function merge(files: readonly VocabularyFile[]): Vocabulary {
  const weights = new Map<string, Map<string, number>>();
  const words = new Set<string>();
  for (const { words: entries, terms } of files) {
    for (const term of terms) words.add(bare(term).text);
    for (const { say, find, weight } of entries) {
      for (const said of say.map((text) => bare(text).text)) {
        const found = weights.get(said) ?? new Map<string, number>();
        weights.set(said, found);
        words.add(said);
        for (const [i, written] of find.map((text) => bare(text).text).entries()) {
          words.add(written);
          if (written !== said) found.set(written, weight * NEXT ** i);
        }
      }
    }
  }
  const substitutes = new Map<string, Substitute[]>();
  for (const [said, found] of weights) {
    const list = [...found].map(([written, weight]) => ({ word: written, weight }));
    substitutes.set(
      said,
      list.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)),
    );
  }
  return { substitutes, words: new WordList(words), digest: digestOf(substitutes, words) };
}

function digestOf(
  substitutes: ReadonlyMap<string, readonly Substitute[]>,
  words: ReadonlySet<string>,
): string {
  const content = JSON.stringify([[...substitutes].sort(byKey), [...words].sort()]);
  return createHash('sha256').update(content).digest('hex');
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
