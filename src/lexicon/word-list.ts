/** Words of two characters and more, found in running text by the longest match from the left. */
export class WordList {
  /** Words by their first character, as they came; sorted, longest first, once they are asked for. */
  readonly #byFirst = new Map<string, { words: string[]; sorted: boolean }>();
  readonly #all = new Set<string>();
  #longest = 0;

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 2 || this.#all.has(word)) continue;
      this.#all.add(word);
      this.#longest = Math.max(this.#longest, word.length);
      const first = word.charAt(0);
      const list = this.#byFirst.get(first);
      if (list === undefined) this.#byFirst.set(first, { words: [word], sorted: false });
      else list.words.push(word);
    }
  }

  /** The words with a first character, longest first. */
  #beginning(first: string): readonly string[] {
    const list = this.#byFirst.get(first);
    if (list === undefined) return [];
    if (!list.sorted) {
      list.words.sort((a, b) => b.length - a.length);
      list.sorted = true;
    }
    return list.words;
  }

  all(): Iterable<string> {
    return this.#all;
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** The same words but one, for what only asks which words begin at a place. */
  without(word: string): Pick<WordList, 'from'> {
    return { from: (text, start) => this.from(text, start).filter((one) => one !== word) };
  }

  /** The words that begin at `start`, longest first. */
  from(text: string, start: number): readonly string[] {
    const list = this.#beginning(text.charAt(start));
    return list.filter((word) => text.startsWith(word, start));
  }

  /**
   * Whether a stretch of a text is no word there: another word as long overlaps one of its ends (防风|险), or a longer one holds
   * it in its middle (集中学习 is not of a 中学).
   *
   * @example new WordList(['防风', '风险']).straddled('防风险', 0, 2) // true
   */
  straddled(text: string, start: number, end: number): boolean {
    const shortest = end - start;
    for (let at = Math.max(0, start - this.#longest + 1); at < end; at += 1) {
      // Longest first: once they do not reach the stretch, no other does.
      for (const word of this.#beginning(text.charAt(at))) {
        const stop = at + word.length;
        if (stop <= start) break;
        const within = at < start && stop > end;
        const overlaps = (at < start && stop < end) || (at > start && stop > end);
        // 电信诈骗|诈骗发案: where a word stands in both, one goes on in the other.
        const shared = Math.min(stop, end) - Math.max(at, start);
        const parts = overlaps && shared === 1 && word.length >= shortest;
        if ((within || parts) && text.startsWith(word, at)) return true;
      }
    }
    return false;
  }

  /**
   * The words of a text by the longest match, what lies between left out.
   *
   * @example new WordList(['疫苗', '接种率']).cut('疫苗的接种率') // ['疫苗', '接种率']
   */
  cut(text: string): string[] {
    const found: string[] = [];
    for (let i = 0; i < text.length;) {
      const word = this.#beginning(text.charAt(i)).find((candidate) => text.startsWith(candidate, i));
      if (word === undefined) {
        i += 1;
      } else {
        found.push(word);
        i += word.length;
      }
    }
    return found;
  }
}
