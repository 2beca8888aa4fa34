import type { Source } from '../answers/answer.ts';
import { cutAt, sentenceEnd } from './cut.ts';
import { fits, sizeOf } from './fits.ts';
import type { Item } from './items.ts';
import { sourceLine } from './items.ts';
import { COMFORTABLE, LIMITS } from './limits.ts';
import type { Line } from './line.ts';
import { line, sliceLine } from './line.ts';
import type { PageLines } from './message.ts';
import type { Frame } from './message.ts';
import { BARE, componentsOf } from './message.ts';
import { button, rowsOf, selectRow } from './rows.ts';
import type { Words } from './words.ts';

/** A page as it fills: its lines by group, and the sources that its items cite. */
interface Draft {
  readonly lines: PageLines;
  readonly cites: ReadonlySet<number>;
  /** Holds an item, not only a page's standing lines. */
  readonly filled: boolean;
}

/** A page as it is packed: its lines, and the sources that its items cite, in order. */
export interface Page {
  readonly lines: PageLines;
  readonly cites: readonly number[];
}

/** Items on pages, and for each item the page (0-based) on which it is complete. */
export interface Packed {
  readonly pages: readonly Page[];
  readonly ends: readonly number[];
}

export interface Standing {
  /** At the foot of the first page. */
  readonly notices: readonly string[];
  /** Over every later page. */
  readonly continued: string;
  /** At the very foot of every page: the question, where the buttons cannot hold it. */
  readonly asked: readonly Line[];
  readonly say: Words;
}

/** All that may stand around the lines of a page: where they fit with this, they fit with less. */
const FULLEST: Frame = {
  ...BARE,
  mention: '9'.repeat(20),
  picture: { file: 'a.png', alt: 'a' },
  rows: [
    ...rowsOf(Array.from({ length: 10 }, (_, at) => button('a', `choice${at}`))),
    ...rowsOf(['b', 'c', 'd'].map((id) => button('a', id))),
    selectRow('e', 'a', [{ label: 'a', value: 'a' }]),
    ...rowsOf(['f', 'g', 'h', 'i'].map((id) => button('a', id))),
  ],
};

/**
 * Puts items on pages in their order: comfortable ones, each with the sources that it cites, an item whole wherever a
 * page can hold it. One that no page can hold is cut at the end of a sentence and goes on overleaf.
 */
export function pack(items: readonly Item[], sources: readonly Source[], standing: Standing): Packed {
  const packer = new Packer(sources, standing);
  const ends = items.map((item) => packer.place(item));
  return { pages: packer.finish(), ends };
}

class Packer {
  readonly #sources: readonly Line[];
  readonly #standing: Standing;
  readonly #done: Draft[] = [];
  #page: Draft;

  constructor(sources: readonly Source[], standing: Standing) {
    this.#sources = sources.map((source, index) => sourceLine(source, index, standing.say));
    this.#standing = standing;
    this.#page = this.#fresh();
  }

  /** Gives the page on which the item ends. */
  place(item: Item): number {
    const next = add(this.#page, item);
    const crowded = sizeOf(this.#components(this.#page)).text > COMFORTABLE / 2;
    if (this.#holds(next, crowded ? COMFORTABLE : LIMITS.text)) this.#page = next;
    else {
      this.#turn();
      const alone = add(this.#page, item);
      if (this.#holds(alone, LIMITS.text)) this.#page = alone;
      else this.#placeInParts(item);
    }
    return this.#done.length;
  }

  finish(): Page[] {
    this.#turn();
    return this.#done.map((draft) => ({
      lines: this.#lines(draft),
      cites: [...draft.cites].sort((a, b) => a - b),
    }));
  }

  #placeInParts(item: Item): void {
    if (item.cites.length > 0 && !this.#leavesRoom(item.cites)) {
      this.place({
        ...item,
        lines: [...item.lines, line('small', this.#standing.say('sourcesFollow'))],
        cites: [],
      });
      for (const cited of new Set(item.cites)) {
        const source = this.#sources[cited];
        if (source) this.place({ ...item, group: 'sources', lines: [source], cites: [] });
      }
      return;
    }
    for (const whole of item.lines) {
      let rest = whole;
      while (rest.text !== '') {
        const end = this.#room(item, rest);
        if (end === 0) {
          this.#turn();
          continue;
        }
        this.#page = add(this.#page, { ...item, lines: [sliceLine(rest, 0, end)] });
        rest = sliceLine(rest, end, rest.text.length);
        if (rest.text !== '') this.#turn();
      }
    }
  }

  /** How much of a line the page can still take, cut at a good place; 0 where it should go overleaf. */
  #room(item: Item, rest: Line): number {
    const holds = (end: number): boolean =>
      this.#holds(add(this.#page, { ...item, lines: [sliceLine(rest, 0, end)] }), LIMITS.text);
    if (holds(rest.text.length)) return rest.text.length;
    let low = 0;
    let high = Math.min(rest.text.length, LIMITS.text);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (holds(middle)) low = middle;
      else high = middle - 1;
    }
    // Inside a sentence only where a whole page cannot hold it.
    return this.#page.filled ? sentenceEnd(rest.text, low) : cutAt(rest.text, Math.max(low, 1));
  }

  /** Sources that take more than half a page go overleaf, or there would be no room for what cites them. */
  #leavesRoom(cites: readonly number[]): boolean {
    const bare = this.#fresh();
    return fits(this.#components({ ...bare, cites: new Set(cites), filled: true }), { text: COMFORTABLE });
  }

  #turn(): void {
    if (!this.#page.filled) return;
    this.#done.push(this.#page);
    this.#page = this.#fresh();
  }

  #fresh(): Draft {
    const { notices, continued, asked } = this.#standing;
    const lines: PageLines =
      this.#done.length === 0
        ? { notice: notices.map((text) => line('plain', text)) }
        : { head: [line('small', continued)] };
    return { lines: { ...lines, asked }, cites: new Set(), filled: false };
  }

  #holds(draft: Draft, text: number): boolean {
    return fits(this.#components(draft), { text });
  }

  #components(draft: Draft): ReturnType<typeof componentsOf> {
    return componentsOf(this.#lines(draft), FULLEST);
  }

  #lines({ lines, cites }: Draft): PageLines {
    const cited = [...cites]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const source = this.#sources[index];
        return source ? [source] : [];
      });
    return { ...lines, sources: [...(lines.sources ?? []), ...cited] };
  }
}

function add({ lines, cites }: Draft, item: Item): Draft {
  const group = [...(lines[item.group] ?? []), ...item.lines];
  return {
    lines: { ...lines, [item.group]: group },
    cites: new Set([...cites, ...item.cites]),
    filled: true,
  };
}
