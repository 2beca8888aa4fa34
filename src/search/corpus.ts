import type { Paragraph, Report } from '../report/report.ts';
import { type Bare, bare } from './bare.ts';
import { type Speaks, speaksOf } from './chapters.ts';
import { LastUsed } from './last-used.ts';
import { type BareSentence, bareSentences } from './matters.ts';
import { isTitle, rowStarts } from './table-rows.ts';

/** A paragraph as search knows it. */
export interface Entry {
  /** Its number in the index. */
  readonly id: number;
  readonly report: Report;
  readonly paragraph: Paragraph;
  readonly bare: Bare;
  /** Bare headings from the top down to the paragraph; of a table, its title too. */
  readonly headings: readonly string[];
  readonly sentences: readonly BareSentence[];
  readonly speaks: Speaks;
}

/** Paragraphs that are kept read: with their sentences, some kilobytes each. */
const KEPT = 4000;

/** Paragraphs by their number in the index; what is not needed yet is not computed. */
export class Corpus {
  readonly #places: { report: Report; paragraph: Paragraph }[] = [];
  /** By report id, the first of its numbers; its paragraphs follow one another. */
  readonly #firsts = new Map<string, number>();
  #byPlace = new Uint32Array();
  #placeOf = new Uint32Array();
  #rising = true;
  readonly #entries = new LastUsed<number, Entry>(KEPT);

  get size(): number {
    return this.#places.length;
  }

  /** Takes the report's paragraphs in, under consecutive numbers, and gives those numbers. */
  add(report: Report): number[] {
    this.#firsts.set(report.id, this.#places.length);
    return report.paragraphs.map((paragraph) => this.#places.push({ report, paragraph }) - 1);
  }

  /** Which paragraphs are of these reports, and there of these sections where any are given: 1 where one is. */
  maskOf(reports: Iterable<string>, sections?: ReadonlyMap<string, ReadonlySet<number>>): Uint8Array {
    const mask = new Uint8Array(this.size);
    for (const id of reports) {
      for (let at = this.#firsts.get(id) ?? this.size; this.#places[at]?.report.id === id; at += 1) {
        const section = this.#places[at]?.paragraph.section ?? null;
        const inside = sections === undefined || (section !== null && sections.get(id)?.has(section));
        mask[at] = inside === true ? 1 : 0;
      }
    }
    return mask;
  }

  /** To be called once all reports are in: from then on their order is known. */
  seal(): void {
    const numbers = Uint32Array.from(this.#places.keys());
    this.#rising = numbers.every((id) => id === 0 || this.#compare(id - 1, id) < 0);
    if (!this.#rising) numbers.sort((a, b) => this.#compare(a, b));
    this.#byPlace = numbers;
    this.#placeOf = new Uint32Array(numbers.length);
    for (const [place, id] of numbers.entries()) this.#placeOf[id] = place;
  }

  /** Orders paragraphs by report and place in it, whatever their numbers. */
  readonly inOrder = (a: number, b: number): number => (this.#placeOf[a] ?? 0) - (this.#placeOf[b] ?? 0);

  /** The same paragraphs by report and place in it. */
  ordered(ids: Uint32Array): Iterable<number> {
    // Sorting plain numbers is what the engine does fastest, and these lists may be long.
    const places = this.#rising ? ids.slice() : ids.map((id) => this.#placeOf[id] ?? 0);
    places.sort();
    return this.#rising ? places : places.map((place) => this.#byPlace[place] ?? 0);
  }

  /** Every paragraph, by report and place in it. */
  all(): Iterable<number> {
    return this.#byPlace;
  }

  /** The first so many paragraphs of some sections, by report and place; no text is read. */
  under(
    sectionsOf: (report: Report) => ReadonlySet<number>,
    mask: Uint8Array | null,
    most: number,
  ): number[] {
    const wanted = new Map<Report, ReadonlySet<number>>();
    const found: number[] = [];
    for (const id of this.#byPlace) {
      const place = this.#places[id];
      if (place?.paragraph.section == null || (mask !== null && mask[id] !== 1)) continue;
      const sections = wanted.get(place.report) ?? sectionsOf(place.report);
      wanted.set(place.report, sections);
      if (sections.has(place.paragraph.section) && found.push(id) >= most) break;
    }
    return found;
  }

  #compare(a: number, b: number): number {
    const [one, other] = [this.#places[a], this.#places[b]];
    if (one === undefined || other === undefined) return a - b;
    if (one.report.id !== other.report.id) return one.report.id < other.report.id ? -1 : 1;
    return one.paragraph.number - other.paragraph.number;
  }

  /** A paragraph's bare text; unlike `entry`, nothing is kept of it. */
  textOf(id: number): string {
    return this.#entries.get(id)?.bare.text ?? bare(this.#places[id]?.paragraph.text ?? '').text;
  }

  /** @throws RangeError for a number the corpus did not give. */
  entry(id: number): Entry {
    const known = this.#entries.get(id);
    if (known !== undefined) return known;
    const place = this.#places[id];
    if (place === undefined) throw new RangeError(`search: no paragraph ${id}`);
    const entry = new ReadParagraph(id, place.report, place.paragraph);
    this.#entries.set(id, entry);
    return entry;
  }
}

/** An entry whose sentences and headings are read when they are asked for: most texts are only looked through. */
class ReadParagraph implements Entry {
  readonly id: number;
  readonly report: Report;
  readonly paragraph: Paragraph;
  readonly bare: Bare;
  #headings: readonly string[] | null = null;
  #sentences: readonly BareSentence[] | null = null;
  #speaks: Speaks | null = null;

  constructor(id: number, report: Report, paragraph: Paragraph) {
    this.id = id;
    this.report = report;
    this.paragraph = paragraph;
    this.bare = bare(paragraph.text);
  }

  get headings(): readonly string[] {
    return (this.#headings ??= [...this.paragraph.path, ...titleAbove(this.report, this.paragraph)].map(
      (heading) => bare(heading).text,
    ));
  }

  get sentences(): readonly BareSentence[] {
    return (this.#sentences ??= bareSentences(this.paragraph, this.bare, this.headings.at(-1) ?? ''));
  }

  get speaks(): Speaks {
    return (this.#speaks ??= speaksOf(this.headings));
  }
}

/** The title of a table stands in a paragraph of its own above it. */
function titleAbove({ paragraphs }: Report, paragraph: Paragraph): string[] {
  const above = paragraphs[paragraph.number - 2];
  if (above === undefined || above.section !== paragraph.section || !isTitle(above.text)) return [];
  return rowStarts(paragraph).length > 0 ? [above.text] : [];
}
