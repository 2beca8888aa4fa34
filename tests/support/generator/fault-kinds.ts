import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Draft } from './draft.ts';
import { twoPlaces, withAdded, withSentence } from './places-in.ts';
import type { Rng } from './rng.ts';
import { type Piece, textOf } from './said.ts';
import { type Voice, fill } from './template.ts';

const words = z.array(z.string().min(2)).min(1);
const shape = z.record(
  z.string(),
  z.strictObject({ first: words, second: words.optional(), names: words.optional() }),
);
const said = shape.parse(parse(readFileSync(new URL('./fault-kinds.yaml', import.meta.url), 'utf8')));

/** A kind of fault finer than the code that finds it. */
interface Kind {
  readonly code: string;
  readonly severity: 'conflict' | 'note';
  /** The words for the template's slots, as they should be or with the fault in them. */
  readonly words: (rng: Rng, wrong: boolean) => Readonly<Record<string, string>>;
  /** False where the sentence itself is the fault, so that there is no sound one of the kind. */
  readonly hasSound?: boolean;
}

const KINDS = {
  shares: conflict('SUM_MISMATCH', (rng, wrong) => {
    const a = rng.int(301, 609);
    return { a: tenths(a), b: tenths(1000 - a + (wrong ? rng.int(5, 60) : 0)) };
  }),
  'of-which': conflict('SUM_MISMATCH', (rng, wrong) => {
    const [b, c] = [rng.int(20_000, 90_000), rng.int(20_000, 90_000)];
    return { a: cents(b + c - (wrong ? rng.int(20, 9_000) : 0)), b: cents(b), c: cents(c) };
  }),
  staff: conflict('SUM_MISMATCH', (rng, wrong) => {
    const [b, c] = [rng.int(20, 90), rng.int(20, 90)];
    return { a: String(b + c - (wrong ? rng.int(1, 9) : 0)), b: String(b), c: String(c) };
  }),
  score: conflict('SUM_MISMATCH', (rng, wrong) => {
    const marks = [rng.int(15, 20), rng.int(15, 20), rng.int(20, 30), rng.int(20, 29)];
    const [a, b, c, d] = marks.map(String);
    const sum = marks.reduce((all, mark) => all + mark) + (wrong ? rng.pick([-3, -1, 1]) : 0);
    return { a: a ?? '', b: b ?? '', c: c ?? '', d: d ?? '', e: String(sum) };
  }),
  points: note('DIFFERENCE_MISMATCH', (rng, wrong) => {
    const [a, c] = [rng.int(700, 850), rng.int(15, 120)];
    return { a: tenths(a), b: tenths(a + c), c: tenths(c), unit: wrong ? '%' : '个百分点' };
  }),
  // One digit of the rate is another, as where a hand slips.
  'people-rate': conflict('RATE_MISMATCH', (rng, wrong) => {
    const a = rng.int(400, 900);
    const b = Math.floor((a * rng.int(80, 94)) / 100);
    const rate = Math.round((b * 1000) / a);
    return { a: tenths(a), b: tenths(b), c: tenths(wrong ? rate + (rate % 100 < 30 ? 30 : -30) : rate) };
  }),
  'spent-in-words': {
    ...note('SPENT_ALL_BUT_CARRIED', (rng) => ({ a: cents(rng.int(800, 40_000)) })),
    hasSound: false,
  },
  'target-claimed': conflict('TARGET_MISSED', (rng, wrong) => {
    const a = rng.int(40, 300);
    return { a: String(a), b: String(a + (wrong ? -1 : 1) * rng.int(0, 9) + (wrong ? -1 : 0)) };
  }),
  'full-marks': note('TARGET_MISSED', (rng, wrong) => {
    const a = rng.int(12, 90);
    return { a: String(a), b: String(wrong ? a - rng.int(1, 5) : a) };
  }),
  'blank-count': { ...note('MISSING_NUMBER', () => ({})), hasSound: false },
  'wording-rate': {
    ...note('RESTATED_DIFFERENTLY', (rng) => ({
      a: String(rng.int(1001, 9_999)),
      b: tenths(rng.int(901, 999)),
    })),
    hasSound: false,
  },
  'wording-verb': {
    ...note('RESTATED_DIFFERENTLY', (rng) => ({ a: String(rng.int(1001, 9_999)) })),
    hasSound: false,
  },
  'rate-twice': conflict('RESTATED_DIFFERENTLY', (rng, wrong) => {
    const a = rng.int(851, 950);
    return { a: tenths(a), b: tenths(wrong ? a + rng.int(3, 45) : a) };
  }),
  'slip-twice': conflict('RESTATED_DIFFERENTLY', (rng, wrong) => {
    const [head, x, y] = [rng.int(11, 98), rng.int(1, 4), rng.int(5, 9)];
    return { a: `${head}${x}${y}`, b: wrong ? `${head}${y}${x}` : `${head}${x}${y}` };
  }),
  'name-variant': {
    ...note('NAME_VARIANT', (rng) => ({ name: rng.pick(said['name-variant']?.names ?? ['']) })),
    hasSound: false,
  },
} as const satisfies Record<string, Kind>;

/** What can be planted beside the codes: one code may have several kinds. */
export type FaultKind = keyof typeof KINDS;
export const FAULT_KINDS = Object.keys(KINDS) as readonly FaultKind[];

/** What a planted fault must be found as. */
export function foundAs(kind: FaultKind): Omit<Kind, 'words'> {
  return KINDS[kind];
}

/**
 * The draft with a fault of this kind, or with the same said rightly; null where it offers no place.
 *
 * @example plantKind('shares', draft, voice, true)?.change // '从支出结构看，基本支出占45.2%，项目支出占56.1%。'
 */
export function plantKind(
  kind: FaultKind,
  draft: Draft,
  voice: Voice,
  wrong: boolean,
): { draft: Draft; change: string } | null {
  const { first, second } = said[kind] ?? {};
  if (first === undefined) throw new Error(`fault-kinds.yaml: nothing is said of ${kind}`);
  const words = { ...voice.values.words, ...KINDS[kind].words(voice.rng, wrong) };
  const say = (template: string): Piece[] => fill(template, { ...voice, values: { ...voice.values, words } });
  const at = voice.rng.int(0, first.length - 1);
  const told = say(first[at] ?? '');
  const again = second?.[at];
  if (again === undefined) {
    const done = withSentence(draft, told, voice.rng);
    return done === null ? null : { draft: done, change: textOf(told) };
  }
  const places = twoPlaces(draft);
  if (places === null) return null;
  const twice = withAdded(withAdded(draft, places[0], told), places[1], say(again));
  return { draft: twice, change: `${textOf(told)} / ${textOf(say(again))}` };
}

/** Kinds that can also be said rightly: what must raise no alarm. */
export const SOUND_KINDS = FAULT_KINDS.filter((kind) => foundAs(kind).hasSound !== false);

function conflict(code: string, numbers: Kind['words']): Kind {
  return { code, severity: 'conflict', words: numbers };
}

function note(code: string, numbers: Kind['words']): Kind {
  return { code, severity: 'note', words: numbers };
}

function tenths(whole: number): string {
  return (whole / 10).toFixed(1);
}

function cents(whole: number): string {
  return (whole / 100).toFixed(2);
}
