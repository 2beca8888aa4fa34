import type { Rng } from './rng.ts';

/** What publishing and extraction do to a report. */
export interface Noise {
  readonly format: 'txt' | 'md' | 'html';
  /** Hard wraps at a width: of a page, in columns, or counted in characters by a program. */
  readonly wrap: { readonly by: 'columns' | 'characters'; readonly width: number } | null;
  /** First lines of paragraphs: indented, indented on the page but not in the text, or not. */
  readonly indent: 'none' | 'kept' | 'dropped';
  readonly blankLines: 'none' | 'every line' | 'between paragraphs';
  readonly pages: Pages | null;
  readonly contents: boolean;
  readonly furniture: boolean;
  readonly brokenTitle: boolean;
  readonly fullWidth: boolean;
  /** Blanks thrown in beside digits and, rarely, into words. */
  readonly looseBlanks: boolean;
  readonly strayBold: boolean;
  readonly table: 'rows' | 'cells' | 'pipes';
  readonly eol: '\n' | '\r\n';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le' | 'utf-16be';
}

export interface Pages {
  /** Lines of a page; where lines are not wrapped, 25 characters count as one. */
  readonly length: number;
  readonly mark: PageMark;
  readonly header: boolean;
}

export const PAGE_MARKS = ['- 3 -', '— 3 —', '3', '第 3 页 共 9 页', '第3页', '3 / 9', 'form feed'] as const;
export type PageMark = (typeof PAGE_MARKS)[number];

/** Nothing done: one line for each heading and paragraph. */
export const CLEAN: Noise = {
  ...{ format: 'txt', wrap: null, indent: 'none', blankLines: 'none', pages: null, contents: false },
  ...{ furniture: false, brokenTitle: false, fullWidth: false, looseBlanks: false, strayBold: false },
  ...{ table: 'rows', eol: '\n', encoding: 'utf-8' },
};

/** Noise drawn by chance, of kinds that go together. */
export function noiseOf(rng: Rng): Noise {
  const format = rng.pick(['txt', 'txt', 'txt', 'txt', 'txt', 'txt', 'md', 'html'] as const);
  const common: Noise = {
    ...CLEAN,
    ...{ format, fullWidth: rng.chance(8), looseBlanks: rng.chance(20), strayBold: rng.chance(10) },
    eol: rng.pick(['\n', '\n', '\r\n'] as const),
    encoding: rng.pick(['utf-8', 'utf-8', 'utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be'] as const),
  };
  if (format === 'html')
    return { ...common, furniture: true, strayBold: false, encoding: rng.pick(['utf-8', 'utf-8-bom']) };
  if (format === 'md') return { ...common, blankLines: 'between paragraphs', table: 'pipes' };
  const width = rng.int(26, 90);
  const by = rng.pick(['columns', 'columns', 'characters'] as const);
  const wrap = rng.chance(65) ? { by, width: by === 'columns' ? width + 20 : width } : null;
  return {
    ...common,
    wrap,
    indent: wrap?.by === 'characters' ? 'none' : rng.pick(['none', 'kept', 'dropped'] as const),
    blankLines: rng.pick(['none', 'every line', 'between paragraphs'] as const),
    pages: rng.chance(60)
      ? { length: rng.int(12, 30), mark: rng.pick(PAGE_MARKS), header: rng.chance(30) }
      : null,
    contents: rng.chance(15),
    furniture: rng.chance(20),
    brokenTitle: rng.chance(40),
    table: rng.pick(['rows', 'cells'] as const),
  };
}
