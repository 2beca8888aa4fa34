import type { Paragraph, Report } from '../report/report.ts';
import { type Bare, bare } from '../text/bare.ts';
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
/** Of those that were only looked through, so many characters. */
const KEPT_CHARACTERS = 2_000_000;

/** Where a section stands among those of all reports. */
interface Place {
  readonly report: Report;
  readonly id: number;
}

/** Paragraphs and sections by their numbers in the index; what is not needed yet is not computed. */
export class Corpus {
  readonly #places: { report: Report; paragraph: Paragraph }[] = [];
  /** By report id, the first number of its paragraphs and of its sections; they follow one another. */
  readonly #firsts = new Map<string, { paragraph: number; section: number }>();
  readonly #sections: Place[] = [];
  /** By paragraph, and by section, the section that it is part of; -1 for none. */
  #sectionOf = new Int32Array();
  #parentOf = new Int32Array();
  #placeOf = new Uint32Array();
  readonly #entries = new LastUsed<number, Entry>(KEPT);
  readonly #texts = new LastUsed<number, string>(KEPT_CHARACTERS);

  get size(): number {
    return this.#places.length;
  }

  /** Takes the report's paragraphs and sections in, under consecutive numbers. */
  add(report: Report): void {
    this.#firsts.set(report.id, { paragraph: this.#places.length, section: this.#sections.length });
    for (const paragraph of report.paragraphs) this.#places.push({ report, paragraph });
    for (const { id } of report.sections) this.#sections.push({ report, id });
  }

  /** Which paragraphs are of these reports, and there of these sections where any are given: 1 where one is. */
  maskOf(reports: Iterable<string>, sections?: ReadonlyMap<string, ReadonlySet<number>>): Uint8Array {
    const mask = new Uint8Array(this.size);
    for (const id of reports) {
      const first = this.#firsts.get(id)?.paragraph ?? this.size;
      for (let at = first; this.#places[at]?.report.id === id; at += 1) {
        const section = this.#places[at]?.paragraph.section ?? null;
        const inside = sections === undefined || (section !== null && sections.get(id)?.has(section));
        mask[at] = inside === true ? 1 : 0;
      }
    }
    return mask;
  }

  /** To be called once all reports are in: from then on their order and their sections are known. */
  seal(): void {
    const numbers = Uint32Array.from(this.#places.keys()).sort((a, b) => this.#compare(a, b));
    this.#placeOf = new Uint32Array(numbers.length);
    for (const [place, id] of numbers.entries()) this.#placeOf[id] = place;
    this.#parentOf = Int32Array.from(this.#sections, ({ report, id }, number) => {
      const parent = report.sections[id]?.parent ?? null;
      return parent === null ? -1 : number - id + parent;
    });
    this.#sectionOf = Int32Array.from(this.#places, ({ report, paragraph }) =>
      paragraph.section === null ? -1 : (this.#firsts.get(report.id)?.section ?? 0) + paragraph.section,
    );
  }

  /** Orders paragraphs by report and place in it, whatever their numbers. */
  readonly inOrder = (a: number, b: number): number => (this.#placeOf[a] ?? 0) - (this.#placeOf[b] ?? 0);

  /** The first so many paragraphs of some sections, by report and place. */
  under(
    sectionsOf: (report: Report) => ReadonlySet<number>,
    mask: Uint8Array | null,
    most: number,
  ): number[] {
    const wanted = new Map<Report, ReadonlySet<number>>();
    const found: number[] = [];
    for (const [id, { report, paragraph }] of this.#places.entries()) {
      if (paragraph.section === null || (mask !== null && mask[id] !== 1)) continue;
      const sections = wanted.get(report) ?? sectionsOf(report);
      wanted.set(report, sections);
      if (sections.has(paragraph.section)) found.push(id);
    }
    return found.sort(this.inOrder).slice(0, most);
  }

  #compare(a: number, b: number): number {
    const [one, other] = [this.#places[a], this.#places[b]];
    if (one === undefined || other === undefined) return a - b;
    if (one.report.id !== other.report.id) return one.report.id < other.report.id ? -1 : 1;
    return one.paragraph.number - other.paragraph.number;
  }

  /** Every section's bare title, in order of its number. */
  *titles(): Generator<string> {
    for (const { report, id } of this.#sections) yield bare(report.sections[id]?.title ?? '').text;
  }

  /** Whether a paragraph that is searched lies in a section or below it. */
  isSearched(section: number, mask: Uint8Array | null): boolean {
    const place = this.#sections[section];
    if (place === undefined) return false;
    const first = this.#firsts.get(place.report.id)?.paragraph ?? 0;
    return place.report.paragraphs.some(
      (paragraph, i) =>
        (mask === null || mask[first + i] === 1) && this.#above(place.report, paragraph).includes(place.id),
    );
  }

  #above({ sections }: Report, { section }: Paragraph): number[] {
    const found: number[] = [];
    for (let at = section; at !== null; at = sections[at]?.parent ?? null) found.push(at);
    return found;
  }

  /** Adds to each paragraph the best score of the sections that it lies in. */
  addHeadings(sections: Float64Array, scores: Float64Array, weight: number): void {
    const best = new Float64Array(sections.length);
    for (let section = 0; section < sections.length; section += 1) {
      // A section stands behind the one it is part of.
      const parent = this.#parentOf[section] ?? -1;
      best[section] = Math.max(sections[section] ?? 0, parent < 0 ? 0 : (best[parent] ?? 0));
    }
    for (let id = 0; id < this.#sectionOf.length; id += 1) {
      const gain = best[this.#sectionOf[id] ?? -1] ?? 0;
      if (gain > 0) scores[id] = (scores[id] ?? 0) + weight * gain;
    }
  }

  /** A paragraph's bare text: what `entry` has, and less is made and kept for it. */
  textOf(id: number): string {
    const known = this.#entries.get(id)?.bare.text ?? this.#texts.get(id);
    if (known !== undefined) return known;
    const { text } = bare(this.#places[id]?.paragraph.text ?? '');
    this.#texts.set(id, text, text.length);
    return text;
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
