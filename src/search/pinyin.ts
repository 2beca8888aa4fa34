import type { Thesaurus } from '../lexicon/thesaurus.ts';
import type { Postings } from './postings.ts';
import { STOP_WORDS } from './question-words.ts';
import { CHARACTERS, readings } from './sounds.ts';
import type { Searched } from './searched.ts';

/** A part of a query typed in pinyin: the Chinese words it may be, likeliest first; none for a dropped part. */
export interface Spelled {
  readonly typed: string;
  readonly words: readonly string[];
}

const LONGEST_WORD = 6;
const MOST_WORDS = 3;
const MOST_LETTERS = 36;
const COST = { word: 1, found: 1.6, syllable: 3 };

interface Way {
  readonly cost: number;
  readonly parts: readonly Spelled[];
}

/** Reads pinyin as words of the vocabulary and of the reports. Made on first use, for the characters there are. */
export class PinyinReader {
  readonly #index: Postings;
  /** By syllable, the characters of the reports that may be read so; asked for one by one. */
  readonly #bySyllable = new Map<string, readonly string[]>();
  readonly #known = new Map<string, string[]>();
  readonly #answers = new WeakMap<Searched, Map<string, string[]>>();
  /** By first syllable, known words whose spellings nobody has asked for yet. */
  readonly #unspelt = new Map<string, string[]>();

  constructor(index: Postings, thesaurus: Thesaurus) {
    this.#index = index;
    for (const word of [...thesaurus.words.all(), ...STOP_WORDS]) {
      if (/^[\u3400-\u9fff]{2,6}$/u.test(word))
        for (const syllable of readings(word.charAt(0))) push(this.#unspelt, syllable, word);
    }
  }

  /**
   * The words a row of Latin runs spells, all of it, or null. Blanks end a syllable.
   *
   * @example reader.read(['chaiwei', 'mianji'], text) // [{ typed: 'chaiwei', words: ['拆违'] }, …]
   */
  read(latin: readonly string[], text: Searched): Spelled[] | null {
    const letters = latin.map((run) => run.replaceAll(/[^a-z]/gu, ''));
    if (letters.join('').length > MOST_LETTERS) return null;
    const ends = new Set<number>();
    let length = 0;
    for (const run of letters) ends.add((length += run.length));
    return this.#parse(letters.join(''), ends, text);
  }

  #parse(letters: string, ends: ReadonlySet<number>, text: Searched): Spelled[] | null {
    const best: (Way | undefined)[] = [];
    best[letters.length] = { cost: 0, parts: [] };
    for (let at = letters.length - 1; at >= 0; at -= 1) {
      for (const { end, syllables } of this.#stretches(letters, at, ends)) {
        const rest = best[end];
        if (rest === undefined) continue;
        const typed = letters.slice(at, end);
        const part = this.#part(typed, syllables, text);
        if (part === null) continue;
        const cost = part.cost + rest.cost;
        if (cost < (best[at]?.cost ?? Number.POSITIVE_INFINITY)) {
          best[at] = { cost, parts: [{ typed, words: part.words }, ...rest.parts] };
        }
      }
    }
    const parts = best[0]?.parts;
    return parts?.some(({ words }) => words.length > 0) === true ? [...parts] : null;
  }

  /** The rows of syllables that begin at a place, as far as a word may reach. */
  *#stretches(
    letters: string,
    at: number,
    ends: ReadonlySet<number>,
  ): Generator<{ end: number; syllables: string[] }> {
    let open: { end: number; syllables: string[] }[] = [{ end: at, syllables: [] }];
    while (open.length > 0) {
      const next: typeof open = [];
      for (const { end, syllables } of open) {
        for (let to = end + 1; to <= Math.min(letters.length, end + 6); to += 1) {
          const syllable = letters.slice(end, to);
          if (this.#characters(syllable).length > 0) {
            const stretch = { end: to, syllables: [...syllables, syllable] };
            yield stretch;
            if (stretch.syllables.length < LONGEST_WORD) next.push(stretch);
          }
          if (ends.has(to)) break;
        }
      }
      open = next;
    }
  }

  #part(
    typed: string,
    syllables: readonly string[],
    text: Searched,
  ): { cost: number; words: string[] } | null {
    if (syllables.length === 1) return { cost: COST.syllable, words: [] };
    this.#spell(syllables[0] ?? '');
    const known = this.#known.get(syllables.join(' ')) ?? [];
    const stop = known.every((word) => STOP_WORDS.has(word));
    if (known.length > 0) {
      return {
        cost: COST.word,
        words: stop ? [] : known.filter((word) => !STOP_WORDS.has(word)).slice(0, MOST_WORDS),
      };
    }
    const found = this.#heard(syllables, text);
    return found.length === 0 ? null : { cost: COST.found, words: found };
  }

  #spell(first: string): void {
    for (const word of this.#unspelt.get(first) ?? [])
      for (const spelt of spellings(word)) if (spelt.startsWith(`${first} `)) push(this.#known, spelt, word);
    this.#unspelt.delete(first);
  }

  /** `#inReports`, but in one query each row of syllables once: they come again and again in long ones. */
  #heard(syllables: readonly string[], text: Searched): string[] {
    const key = syllables.join(' ');
    const known = this.#answers.get(text) ?? new Map<string, string[]>();
    this.#answers.set(text, known);
    const found = known.get(key) ?? this.#inReports(syllables, text);
    known.set(key, found);
    return found;
  }

  #characters(syllable: string): readonly string[] {
    let found = this.#bySyllable.get(syllable);
    if (found === undefined) {
      const all = [...(CHARACTERS.get(syllable) ?? '')];
      found = all.filter((character) => this.#index.frequency(character.charCodeAt(0)) > 0);
      this.#bySyllable.set(syllable, found);
    }
    return found;
  }

  /** Words of the reports that sound so: grown character by character along pairs that occur. */
  #inReports(syllables: readonly string[], text: Searched): string[] {
    let open = [...this.#characters(syllables[0] ?? '')];
    for (const syllable of syllables.slice(1)) {
      const next = this.#characters(syllable);
      open = open.flatMap((head) =>
        next
          .map((character) => head + character)
          .filter((word) => text.count(word.slice(-2)) > 0 && text.stands(word)),
      );
    }
    return open.sort((a, b) => text.count(b) - text.count(a) || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
  }
}

/** How a word may be spelt, syllables parted by blanks; a word of many readings only by the first of each. */
function spellings(word: string): string[] {
  const each = [...word].map((character) => readings(character));
  const count = each.reduce((product, list) => product * Math.max(1, list.length), 1);
  if (count > 16) return [each.map((list) => list[0] ?? '').join(' ')];
  return each.reduce<string[]>(
    (heads, list) =>
      heads.flatMap((head) => list.map((reading) => (head === '' ? reading : `${head} ${reading}`))),
    [''],
  );
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
