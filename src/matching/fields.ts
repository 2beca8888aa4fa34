import type { Fact, Place } from '../facts/fact.ts';
import type { Entry } from '../library/library.ts';
import { type Told, toldOf } from '../library/align-told.ts';
import { bare } from '../text/bare.ts';
import { sentences } from '../text/sentences.ts';

/** What a fact is recognised by, from near to far, each bare. */
export const LEVELS = ['metric', 'clause', 'sentence', 'around', 'paragraph'] as const;
export type Level = (typeof LEVELS)[number];

/** A fact with the words about it, at one of its places. */
export interface Fields extends Readonly<Record<Level, string>> {
  /** What the report calls the fact, and nothing of whom or of where. */
  readonly name: string;
  readonly told: Told;
  readonly place: Place;
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

/** A ledger is read once and asked often. */
const kept = new WeakMap<Entry, readonly Candidate[]>();

/**
 * The facts of a report that could be read, with the words about them.
 *
 * @example candidatesOf(entry)[0]?.fields[0]?.metric // '拆违面积'
 */
export function candidatesOf(entry: Entry): readonly Candidate[] {
  const known = kept.get(entry);
  if (known !== undefined) return known;
  const all = entry.facts
    .filter(({ value }) => value !== null)
    .map((fact) => ({ entry, fact, fields: fieldsOf(entry, fact) }));
  kept.set(entry, all);
  return all;
}

function fieldsOf(entry: Entry, fact: Fact): Fields[] {
  const places = [fact.place, ...fact.alsoAt];
  const whole = bare([fact.name, fact.of, fact.elsewhere].join('｜')).text;
  return toldOf(entry, fact).map((told, i) => {
    const paragraph = entry.report.paragraphs[(places[i]?.paragraph ?? 0) - 1];
    const at = places[i]?.start ?? 0;
    const point = paragraph?.points.find(({ start, end }) => start <= at && at < end)?.title ?? '';
    return {
      told,
      place: places[i] ?? fact.place,
      title: bare([point, paragraph?.path.at(-1) ?? ''].join('｜')).text,
      behind: bare((paragraph?.text ?? '').slice(places[i]?.end ?? at, (places[i]?.end ?? at) + 12)).text,
      order: orderOf(entry, places[i] ?? fact.place),
      initial: isInitial(paragraph?.text ?? '', at, places[i]?.end ?? at),
      metric: whole,
      name: bare(fact.name).text,
      clause: bare(`${nearIn(told)}｜${fact.when.words ?? ''}`).text,
      sentence: bare(told.sentence).text,
      around: bare(
        [told.lead, point, openingOf(paragraph?.text ?? ''), ...(paragraph?.path ?? [])].join('｜'),
      ).text,
      paragraph: bare(before(paragraph?.text ?? '', at)).text,
    };
  });
}

/** What stands before the sentence of a place: the same for all that the sentence tells, so that it is read once. */
function before(text: string, at: number): string {
  return text.slice(0, sentences(text).find(({ end }) => end > at)?.start ?? 0);
}

/** Words this far behind a number are still of what it counts; what comes later is done with it. */
const BEHIND = 6;

/** The number's own clause up to it, and the noun behind it. */
function nearIn({ clause, before }: Told): string {
  let length = clause.length;
  while (length > 0 && !before.endsWith(clause.slice(0, length))) length -= 1;
  return clause.slice(0, length + BEHIND);
}

/** A paragraph's first sentence says what it is about. */
const LONGEST_OPENING = 120;

function openingOf(text: string): string {
  return text.slice(0, Math.min(LONGEST_OPENING, text.search(/。|$/u)));
}

const FROM = /[由从][^，。；]{0,14}$/u;
const TO =
  /^\s?(?:提高|提升|上升|增长|增加|[增升]|扩大|下降|降低|降|减少|减|压缩|压减|缩短|缩减)[了到至为]?/u;

function isInitial(text: string, start: number, end: number): boolean {
  return FROM.test(text.slice(Math.max(0, start - 20), start)) && TO.test(text.slice(end, end + 6));
}

/** How many numbers stand before a place in its paragraph. */
function orderOf({ facts }: Entry, place: Place): number {
  const places = facts.flatMap((fact) => [fact.place, ...fact.alsoAt]);
  return places.filter(({ paragraph, start }) => paragraph === place.paragraph && start < place.start).length;
}
