import type { Library } from '../../library/library.ts';
import type { Source } from '../answer.ts';
import { Draft } from '../draft.ts';
import { sentenceAt } from '../sentence-at.ts';
import { type Claim, claimsIn, ownWords } from './claims.ts';
import { withoutBlanks } from './compact.ts';
import { type Place, placesOf } from './corpus.ts';
import { type Named, namedIn } from './named.ts';
import { nearTo } from './near.ts';
import { type Stated, statedIn } from './numbers.ts';

/** How a claim stands to the reports. */
export type CheckStatus = 'verbatim' | 'nearly' | 'different' | 'missing';

/** What a report says beside a claim: a verbatim stretch of a paragraph. */
export interface Beside {
  readonly quote: string;
  /** What of it agrees or differs: offsets into `quote` (UTF-16, half-open), in order. */
  readonly marks: readonly (readonly [number, number])[];
  /** Index into `QuoteCheck.sources`. */
  readonly source: number;
}

/** One quote or number, looked up. */
export interface Checked {
  readonly status: CheckStatus;
  /** As it was written. */
  readonly claim: string;
  /** What of it is looked up or differs: offsets into `claim`, in order. */
  readonly marks: readonly (readonly [number, number])[];
  readonly found: readonly Beside[];
  /** It is said, but not in a report of the office and year that the text names. */
  readonly elsewhere: boolean;
}

/** A text held against the reports. */
export interface QuoteCheck {
  /** In the order of the text. */
  readonly checked: readonly Checked[];
  readonly sources: readonly Source[];
  /** Claims that were not looked at, as there were too many. */
  readonly left: number;
}

/** Quotes and sentences of one text that are looked up. */
const MOST_CLAIMS = 20;
/** Places that are told of one quote. */
const MOST_PLACES = 3;

/**
 * Is what a text says in the reports? Each quoted phrase, and each number of the writer's own sentences: verbatim,
 * nearly, different, or not found. A number is held against the reports of the office and year that the text names; a
 * quote against all. Sentences without a number are told only where a report has them.
 *
 * @example quoteCheck(library, '中南街道“执行数 6061.31 万元”').checked[0]?.status // 'verbatim'
 */
export function quoteCheck(library: Library, text: string): QuoteCheck {
  const claims = claimsIn(text);
  const looking: Looking = { library, named: namedIn(library, ownWords(text)), draft: new Draft('', '') };
  return {
    checked: claims.slice(0, MOST_CLAIMS).flatMap((claim) => lookUp(looking, claim)),
    sources: looking.draft.answer({ status: 'answered', title: '' }).sources,
    left: Math.max(0, claims.length - MOST_CLAIMS),
  };
}

interface Looking {
  readonly library: Library;
  /** Whom the writer names himself. */
  readonly named: Named;
  readonly draft: Draft;
}

function lookUp(looking: Looking, { kind, text }: Claim): Checked[] {
  const { library } = looking;
  // A quote may name its office itself, where the writer does not.
  const named = looking.named.any ? looking.named : namedIn(library, text);
  const own = placesOf(text, named.entries, MOST_PLACES);
  if (own.length > 0) return [verbatim(looking, text, own, false)];
  const numbers = statedIn(text, named);
  if (kind === 'sentence' && numbers.length > 0 && numbers.every(({ status }) => status === 'verbatim'))
    return numbers.map((number) => stated(looking, text, number));
  const near = nearTo(named, text, kind);
  if (near !== null && !near.differs) return [nearly(looking, text, near)];
  const others = named.any ? placesOf(text, library.entries, MOST_PLACES) : [];
  if (others.length > 0) return [verbatim(looking, text, others, looking.named.any)];
  if (near !== null && (kind === 'quote' || named.office)) return [nearly(looking, text, near)];
  if (kind === 'quote' && numbers.every(({ status }) => status === 'missing'))
    return [{ status: 'missing', claim: text, marks: [], found: [], elsewhere: false }];
  return numbers.map((number) => stated(looking, text, number));
}

/** One number of a claim, with the sentences that state it. */
function stated(looking: Looking, claim: string, { start, end, status, told }: Stated): Checked {
  const found = told.map(({ entry, fact: { place } }) => {
    const text = entry.report.paragraphs[place.paragraph - 1]?.text ?? '';
    const sentence = { entry, paragraph: place.paragraph, ...sentenceAt(text, place.start) };
    return beside(looking, sentence, [[place.start, place.end]]);
  });
  return { status, claim, marks: [[start, end]], found, elsewhere: false };
}

function verbatim(looking: Looking, claim: string, places: readonly Place[], elsewhere: boolean): Checked {
  const found = places.map((place) => beside(looking, place, []));
  // Another kind of comma, or traditional characters: the same words, not the same print.
  const exact = found.some(({ quote }) => withoutBlanks(claim).includes(withoutBlanks(quote)));
  return { status: exact ? 'verbatim' : 'nearly', claim, marks: [], found, elsewhere };
}

function nearly(looking: Looking, claim: string, near: NonNullable<ReturnType<typeof nearTo>>): Checked {
  const status = near.differs ? 'different' : 'nearly';
  const found = [beside(looking, near.place, near.inText)];
  return { status, claim, marks: near.inClaim, found, elsewhere: false };
}

/** @param marks offsets into the paragraph */
function beside(
  { draft }: Looking,
  { entry, paragraph, start, end }: Place,
  marks: readonly (readonly [number, number])[],
): Beside {
  const text = entry.report.paragraphs[paragraph - 1]?.text ?? '';
  return {
    quote: text.slice(start, end),
    marks: marks
      .map(([from, to]): [number, number] => [Math.max(from, start) - start, Math.min(to, end) - start])
      .filter(([from, to]) => from < to),
    source: draft.source(entry.report, paragraph),
  };
}
