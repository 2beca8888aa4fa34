import type { Paragraph, Report } from '../report/report.ts';
import { type Bare, bare } from './bare.ts';
import { type Speaks, speaksOf } from './chapters.ts';
import { type BareSentence, bareSentences } from './matters.ts';

/** A paragraph as search knows it. */
export interface Entry {
  /** Its number in the index. */
  readonly id: number;
  readonly report: Report;
  readonly paragraph: Paragraph;
  readonly bare: Bare;
  /** Bare headings from the top down to the paragraph. */
  readonly headings: readonly string[];
  readonly sentences: readonly BareSentence[];
  readonly speaks: Speaks;
}

/** Paragraphs by their number in the index; what is not needed yet is not computed. */
export class Corpus {
  readonly #places: { report: Report; paragraph: Paragraph }[] = [];
  #byPlace = new Uint32Array();
  #placeOf = new Uint32Array();
  readonly #entries = new Map<number, Entry>();

  get size(): number {
    return this.#places.length;
  }

  /** Takes the report's paragraphs in, under consecutive numbers, and gives those numbers. */
  add(report: Report): number[] {
    return report.paragraphs.map((paragraph) => this.#places.push({ report, paragraph }) - 1);
  }

  reportOf(id: number): Report | undefined {
    return this.#places[id]?.report;
  }

  /** To be called once all reports are in: from then on their order is known. */
  seal(): void {
    const numbers = Uint32Array.from(this.#places.keys());
    numbers.sort((a, b) => this.#compare(a, b));
    this.#byPlace = numbers;
    this.#placeOf = new Uint32Array(numbers.length);
    for (const [place, id] of numbers.entries()) this.#placeOf[id] = place;
  }

  /** Orders paragraphs by report and place in it, whatever their numbers. */
  readonly inOrder = (a: number, b: number): number => (this.#placeOf[a] ?? 0) - (this.#placeOf[b] ?? 0);

  /** The same paragraphs by report and place in it, each once. */
  ordered(ids: readonly number[]): number[] {
    // Sorting plain numbers is what the engine does fastest, and these lists may be long.
    const places = Uint32Array.from(ids, (id) => this.#placeOf[id] ?? 0).sort();
    return Array.from(new Set(places), (place) => this.#byPlace[place] ?? 0);
  }

  /** Every paragraph, by report and place in it. */
  all(): Iterable<number> {
    return this.#byPlace;
  }

  /** The paragraphs of some sections, by report and place; no text is read. */
  under(sectionsOf: (report: Report) => ReadonlySet<number>): number[] {
    const wanted = new Map<Report, ReadonlySet<number>>();
    return Array.from(this.#byPlace).filter((id) => {
      const place = this.#places[id];
      if (place?.paragraph.section == null) return false;
      const sections = wanted.get(place.report) ?? sectionsOf(place.report);
      wanted.set(place.report, sections);
      return sections.has(place.paragraph.section);
    });
  }

  #compare(a: number, b: number): number {
    const [one, other] = [this.#places[a], this.#places[b]];
    if (one === undefined || other === undefined) return a - b;
    if (one.report.id !== other.report.id) return one.report.id < other.report.id ? -1 : 1;
    return one.paragraph.number - other.paragraph.number;
  }

  /** @throws RangeError for a number the corpus did not give. */
  entry(id: number): Entry {
    const known = this.#entries.get(id);
    if (known !== undefined) return known;
    const place = this.#places[id];
    if (place === undefined) throw new RangeError(`search: no paragraph ${id}`);
    const text = bare(place.paragraph.text);
    const headings = place.paragraph.path.map((heading) => bare(heading).text);
    const entry: Entry = {
      id,
      ...place,
      ...{ bare: text, headings, speaks: speaksOf(headings) },
      sentences: bareSentences(place.paragraph, text, headings.at(-1) ?? ''),
    };
    this.#entries.set(id, entry);
    return entry;
  }
}
