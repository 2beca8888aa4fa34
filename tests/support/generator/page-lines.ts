import type { Noise, PageMark } from './noise.ts';
import type { Rng } from './rng.ts';

/** A heading or paragraph on the page. */
export interface Unit {
  readonly lines: readonly string[];
  /** Furniture, tables and headings are not cut by a page's end, unless between their lines. */
  readonly cut: boolean;
}

const NUMBER = /(?<!\d)\d[\d,.]*\s?(?:[万亿]?\p{Script=Han}|%)/gu;

/** So many characters take the room of one line where lines are not wrapped. */
const UNWRAPPED = 25;

/** The lines of all units with page ends, page marks and running headers among them, blank lines as the noise has it. */
export function pageLines(units: readonly Unit[], noise: Noise, header: string, rng: Rng): string[] {
  const out: string[] = [];
  const blank = (): void => {
    if (noise.blankLines !== 'none') out.push('');
  };
  let page = 1;
  let used = 0;
  let feed = '';
  const total = Math.max(2, Math.ceil(lengthOf(units, noise) / (noise.pages?.length ?? 1)));
  const turn = (): void => {
    if (noise.pages === null) return;
    const { mark, header: runs } = noise.pages;
    if (noise.blankLines === 'every line') out.push('', '');
    if (mark === 'form feed') feed = '\f';
    else out.push(markOf(mark, page, total), ...(noise.blankLines === 'every line' ? [''] : []));
    if (runs) {
      out.push(`${feed}${header}`);
      feed = '';
      blank();
    }
    page += 1;
    used = 0;
  };
  const put = (line: string): void => {
    out.push(`${feed}${line}`);
    feed = '';
    if (noise.blankLines === 'every line') out.push('');
  };
  for (const unit of units) {
    for (const line of unit.lines) {
      if (noise.pages !== null && noise.wrap === null && unit.cut) {
        let rest = line;
        let room = noise.pages.length * UNWRAPPED - used;
        while (rest.length > room) {
          const at = cutAt(rest, Math.max(room, 12), rng);
          if (at >= rest.length - 1) break;
          put(rest.slice(0, at));
          turn();
          rest = rest.slice(at);
          room = noise.pages.length * UNWRAPPED;
        }
        put(rest);
        used += rest.length;
      } else {
        put(line);
        used += noise.wrap === null ? line.length : 1;
        if (noise.pages !== null && noise.wrap !== null && used >= noise.pages.length) turn();
      }
    }
    if (noise.blankLines === 'between paragraphs') out.push('');
  }
  return out;
}

/**
 * Where the page ends in a text: at `room`, or in a number close by, or between it and its unit. Never behind a
 * sentence: there nobody could tell a page's end from a paragraph's.
 */
function cutAt(text: string, room: number, rng: Rng): number {
  const inside = /[。；：！？]/u.test(text.charAt(room - 1)) ? room + 2 : room;
  if (!rng.chance(40)) return inside;
  for (const match of text.matchAll(NUMBER)) {
    if (Math.abs(match.index - room) < 15) return match.index + rng.int(1, match[0].length - 1);
  }
  return inside;
}

function lengthOf(units: readonly Unit[], noise: Noise): number {
  const lines = units.flatMap((unit) => unit.lines);
  return noise.wrap === null ? lines.reduce((sum, line) => sum + line.length, 0) / UNWRAPPED : lines.length;
}

function markOf(mark: Exclude<PageMark, 'form feed'>, page: number, total: number): string {
  return mark.replace('3', String(page)).replace('9', String(total));
}
