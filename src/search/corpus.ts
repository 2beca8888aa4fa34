import type { Paragraph, Report } from '../report/report.ts';
import { sentences } from '../text/sentences.ts';
import { type Bare, bare } from './bare.ts';

/** A sentence of a paragraph, offsets into its bare text. */
export interface BareSentence {
  readonly start: number;
  readonly end: number;
}

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
    const entry: Entry = {
      id,
      ...place,
      bare: text,
      headings: place.paragraph.path.map((heading) => bare(heading).text),
      sentences: bareSentences(place.paragraph.text, text),
    };
    this.#entries.set(id, entry);
    return entry;
  }
}

/** The sentences of the printed text, as stretches of the bare one. */
function bareSentences(printed: string, text: Bare): BareSentence[] {
  const found: BareSentence[] = [];
  let next = 0;
  for (const { end } of sentences(printed)) {
    const start = next;
    while (next < text.text.length && (text.at[next] ?? 0) < end) next += 1;
    if (next > start) found.push({ start, end: next });
  }
  return found;
}
