import type { Fact, Place, Telling } from '../facts/fact.ts';
import type { Entry } from '../library/library.ts';
import { type Told, toldOf } from '../library/align-told.ts';
import { bare } from '../text/bare.ts';
import { kept } from '../text/kept.ts';

/** What a fact is recognised by, from near to far, each bare. */
export const LEVELS = ['metric', 'clause', 'sentence', 'around', 'paragraph'] as const;
export type Level = (typeof LEVELS)[number];

/** A fact with the words about it, at one of its places. */
export interface Fields extends Readonly<Record<Level, string>> {
  /** What the report calls the fact, and nothing of whom or of where. */
  readonly name: string;
  readonly told: Told;
  readonly place: Telling;
  /** The point and the heading right above, bare. */
  readonly title: string;
  /** The value that something rose or fell from: 93.1% of 由 93.1% 提高到 94.6%. */
  readonly initial: boolean;
  /** The words right behind the number, bare. */
  readonly behind: string;
  /** How many numbers stand before it in its paragraph. */
  readonly order: number;
}

/** A fact of a ledger, and the words about it at each of its places, the first first. */
export interface Candidate {
  readonly entry: Entry;
  readonly fact: Fact;
  readonly fields: readonly Fields[];
}

/**
 * The facts of a report, with the words about them: read once and asked often.
 *
 * @example candidatesOf(entry)[0]?.fields[0]?.metric // '拆违面积'
 */
export const candidatesOf = kept((entry: Entry): readonly Candidate[] =>
  entry.facts.map((fact) => ({ entry, fact, fields: fieldsOf(entry, fact) })),
);

function fieldsOf(entry: Entry, fact: Fact): Fields[] {
  const places = [fact.place, ...fact.alsoAt];
  const whole = bare([fact.name, fact.of, fact.elsewhere].join('｜')).text;
  return toldOf(entry, fact).map((told, i) => {
    const place = places[i] ?? fact.place;
    const paragraph = entry.report.paragraphs[place.paragraph - 1];
    const at = place.start;
    // A table is no sentence: what stands in other rows is not said of this one.
    const row = i === 0 && fact.cell !== null ? `${fact.cell.row}｜${fact.cell.column}` : null;
    const point = paragraph?.points.find(({ start, end }) => start <= at && at < end)?.title ?? '';
    return {
      told,
      place,
      title: bare([point, paragraph?.path.at(-1) ?? ''].join('｜')).text,
      behind: bare((paragraph?.text ?? '').slice(place.end, place.end + 12)).text,
      order: orderOf(entry, place),
      initial: isInitial(paragraph?.text ?? '', at, place.end),
      metric: whole,
      name: bare(fact.name).text,
      clause: bare(`${row ?? nearIn(told, place, paragraph?.text ?? '')}｜${fact.when.words ?? ''}`).text,
      sentence: bare(row ?? told.sentence).text,
      around: bare(
        [told.lead, point, openingOf(paragraph?.text ?? ''), ...(paragraph?.path ?? [])].join('｜'),
      ).text,
      paragraph: row === null ? bare((paragraph?.text ?? '').slice(0, place.sentence.start)).text : '',
    };
  });
}

/** Words this far behind a number are still of what it counts; what comes later is done with it. */
const BEHIND = 6;

/** The number's own clause up to it, and the noun behind it. */
function nearIn({ clause }: Told, { start, clause: own }: Telling, text: string): string {
  const ahead = text.slice(own.start, Math.min(own.end, start)).replace(/[\s*]+/gu, '');
  return clause.slice(0, ahead.length + BEHIND);
}

/** A paragraph's first sentence says what it is about. */
const LONGEST_OPENING = 120;

function openingOf(text: string): string {
  return text.slice(0, Math.min(LONGEST_OPENING, text.search(/。|$/u)));
}

const FROM = /[由从][^，。；]{0,14}$/u;
const TO =
  /^\s?(?:优化|整合|精简|合并|调整|提高|提升|上升|增长|增加|[增升]|扩大|下降|降低|降|减少|减|压缩|压减|缩短|缩减)[了到至为]?/u;

function isInitial(text: string, start: number, end: number): boolean {
  return FROM.test(text.slice(Math.max(0, start - 20), start)) && TO.test(text.slice(end, end + 6));
}

/** How many numbers stand before a place in its paragraph. */
function orderOf({ facts }: Entry, place: Place): number {
  const places = facts.flatMap((fact) => [fact.place, ...fact.alsoAt]);
  return places.filter(({ paragraph, start }) => paragraph === place.paragraph && start < place.start).length;
}
