import type { Finding } from '../checks/finding.ts';
import { findingWords } from '../checks/words.ts';
import type { Fact, Place, Telling } from '../facts/fact.ts';
import type { Entry } from '../library/library.ts';
import type { Paragraph, Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import type { Answer, AnswerFigure, AnswerFinding, AnswerPassage, AnswerStatus, Source } from './answer.ts';
import { display } from '../facts/display.ts';
import { sentenceAt } from './sentence-at.ts';

/** A number worked out from printed ones. */
export type Computed = Pick<AnswerFigure, 'metric' | 'value' | 'unit' | 'hedge' | 'display'> & {
  /** With its operands: "13,092.54 − 11,528.89 万元". */
  readonly formula: string;
  /** The figures it is made of; the first one's sentence is its source. */
  readonly from: readonly [Fact, ...Fact[]];
};

/** What an answer says beside its figures, passages and findings. */
export interface Verdict {
  readonly status: AnswerStatus;
  readonly title: string;
  readonly message?: string | null;
  readonly choices?: readonly string[];
  readonly coverage?: readonly string[];
  readonly missing?: readonly string[];
}

/**
 * An answer being written. It keeps the list of sources: whatever is put in names its paragraph, and a paragraph
 * named twice is one source.
 */
export class Draft {
  readonly #query: string;
  readonly #command: string;
  readonly #sources = new Map<Paragraph, { index: number; source: Source }>();
  readonly #figures: AnswerFigure[] = [];
  readonly #passages: AnswerPassage[] = [];
  readonly #findings: AnswerFinding[] = [];
  readonly #seen = new Set<Finding>();

  constructor(query: string, command: string) {
    this.#query = query;
    this.#command = command;
  }

  /** The index of a paragraph among the sources; added where it is new. */
  source(report: Report, number: number): number {
    const paragraph = paragraphOf(report, number);
    const known = this.#sources.get(paragraph);
    if (known !== undefined) return known.index;
    const { id, file, title, office, year } = report;
    const { path, lines, text } = paragraph;
    const index = this.#sources.size;
    const source: Source = {
      ...{ report: id, file, title, office: office.name, year },
      ...{ section: path, paragraph: number, lines: [lines[0], lines[1]], text },
    };
    this.#sources.set(paragraph, { index, source });
    return index;
  }

  /**
   * A printed figure. One that could not be read has no value and is left to the findings.
   *
   * @param shown for people; in another scale than the printed one where figures stand side by side
   */
  figure(report: Report, fact: Fact, shown = display(fact)): void {
    if (fact.value === null) return;
    const { name, value, unit, hedge, change, printed, when, place, alsoAt } = fact;
    this.#figures.push({
      ...this.#of(report),
      ...{
        metric: fact.elsewhere === null ? name : `${name}（${fact.elsewhere}）`,
        value,
        unit,
        hedge,
        direction: change?.way ?? null,
      },
      ...{ display: shown, printed, formula: null, period: when.words },
      source: this.source(report, place.paragraph),
      alsoAt: this.#others(report, place, alsoAt),
    });
  }

  /**
   * A number worked out.
   *
   * @param reports of which report each operand is, where they are of several; the first is `report`
   */
  computed(
    report: Report,
    { metric, value, unit, hedge, display: shown, formula, from }: Computed,
    reports: readonly Report[] = [],
  ): void {
    const place = from[0].place;
    const own = this.source(report, place.paragraph);
    const operands = from.map((fact, k) => this.source(reports[k] ?? report, fact.place.paragraph));
    this.#figures.push({
      ...this.#of(report),
      ...{
        metric,
        value,
        unit,
        hedge,
        direction: null,
        display: shown,
        printed: null,
        formula,
        period: null,
      },
      source: own,
      alsoAt: unique(operands, own),
    });
  }

  /**
   * The sentence that a figure stands in, the figure marked; a sentence quoted already only gets the mark. It is told
   * again only where every figure shown of it is.
   */
  sentence(report: Report, place: Place | Telling, alsoAt?: readonly Place[]): void {
    const { text } = paragraphOf(report, place.paragraph);
    // Of a table its row is quoted.
    const span = 'sentence' in place ? place.sentence : sentenceAt(text, place.start);
    const source = this.source(report, place.paragraph);
    const known = this.#quoted(source, span);
    const others = (alsoAt ?? []).map(({ paragraph }) => [report, paragraph] as const);
    if (known === -1) {
      this.passage(report, place.paragraph, span, [place], others);
      return;
    }
    this.passage(report, place.paragraph, span, [place]);
    const passage = this.#passages[known];
    if (passage === undefined || alsoAt === undefined) return;
    const told = new Set(others.map(([, paragraph]) => this.source(report, paragraph)));
    this.#passages[known] = { ...passage, alsoAt: passage.alsoAt.filter((index) => told.has(index)) };
  }

  /** A quote, with marks in it; one that is there already gets the marks and the other places as well. */
  passage(
    report: Report,
    number: number,
    span: Span,
    marks: readonly Span[],
    alsoAt: readonly (readonly [Report, number])[] = [],
  ): void {
    const { text } = paragraphOf(report, number);
    const source = this.source(report, number);
    const highlights = marks.map(({ start, end }): [number, number] => [
      start - span.start,
      end - span.start,
    ]);
    const known = this.#quoted(source, span);
    const before = this.#passages[known];
    const others = alsoAt.map(([other, at]) => this.source(other, at));
    const passage: AnswerPassage = {
      ...{ quote: text.slice(span.start, span.end), start: span.start, end: span.end, source },
      highlights: merged([...(before?.highlights ?? []), ...highlights], span.end - span.start),
      alsoAt: unique([...(before?.alsoAt ?? []), ...others], source),
    };
    if (before === undefined) this.#passages.push(passage);
    else this.#passages[known] = passage;
  }

  /** A finding, once; with the sentences it is about. */
  finding(report: Report, finding: Finding): void {
    if (this.#seen.has(finding)) return;
    this.#seen.add(finding);
    const sources = unique(finding.places.map(({ paragraph }) => this.source(report, paragraph)));
    this.#findings.push({
      code: finding.code,
      severity: finding.severity,
      message: findingWords(finding),
      sources,
    });
  }

  /** Findings that touch figures or sentences already in the answer. */
  findingsOf(entry: Entry, facts: readonly Fact[]): void {
    const ids = new Set(facts.map(({ id }) => id));
    for (const finding of entry.findings) {
      const touches = finding.facts.some(({ id }) => ids.has(id));
      if (touches || finding.places.some((place) => this.#quotes(entry.report, place)))
        this.finding(entry.report, finding);
    }
  }

  answer({ status, title, message = null, choices = [], coverage = [], missing = [] }: Verdict): Answer {
    return {
      ...{ query: this.#query, command: this.#command, status, title, message },
      ...{ figures: this.#figures, passages: this.#passages, findings: this.#findings },
      sources: [...this.#sources.values()].map(({ source }) => source),
      ...{ choices, coverage, missing },
    };
  }

  #quoted(source: number, { start, end }: Span): number {
    return this.#passages.findIndex((one) => one.source === source && one.start === start && one.end === end);
  }

  #of(report: Report): Pick<AnswerFigure, 'office' | 'district' | 'year'> {
    return { office: report.office.name, district: report.office.district, year: report.year };
  }

  #others(report: Report, place: Place, places: readonly Place[]): number[] {
    const own = this.source(report, place.paragraph);
    return unique(
      places.map(({ paragraph }) => this.source(report, paragraph)),
      own,
    );
  }

  #quotes(report: Report, place: Place): boolean {
    const known = this.#sources.get(paragraphOf(report, place.paragraph));
    return this.#passages.some(
      ({ source, start, end }) => source === known?.index && start < place.end && place.start < end,
    );
  }
}

function paragraphOf(report: Report, number: number): Paragraph {
  const paragraph = report.paragraphs[number - 1];
  if (paragraph === undefined) throw new RangeError(`${report.id}: no paragraph ${number}`);
  return paragraph;
}

function unique(indices: readonly number[], without?: number): number[] {
  return [...new Set(indices)].filter((index) => index !== without);
}

/** In order, not overlapping, within [0, length). */
function merged(marks: readonly (readonly [number, number])[], length: number): [number, number][] {
  const kept: [number, number][] = [];
  const inside = marks.map(([start, end]): [number, number] => [Math.max(0, start), Math.min(length, end)]);
  for (const [start, end] of inside.filter(([s, e]) => s < e).sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = kept.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else kept.push([start, end]);
  }
  return kept;
}
