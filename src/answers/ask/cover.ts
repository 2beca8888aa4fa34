import type { SearchReading } from '../../search/reading.ts';
import type { Term } from '../../search/term.ts';
import { type Fields, type Level, LEVELS } from '../../matching/fields.ts';

/** Where a word of the question is met by what is told of a figure. */
export interface Met {
  readonly level: Level;
  /** Of 100: 100 for the user's own word, less for one that stands for it. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** How one figure, at one of its places, is met by the words of a question; null for a word that is not met. */
export type Cover = readonly (Met | null)[];

/** Below this weight a word that stands for another may not stand for two at once: 立案 for 纪委 and for 案子. */
const LOOSE = 65;
const OPEN = /[“《‘「『]/u;
const CLOSE = /[”》’」』]/u;

/**
 * Finds each word of a question in what is told of a figure, the nearest place first.
 *
 * @example coverOf(reading, terms, fields).map((met) => met?.level) // ['metric', 'sentence']
 */
export function coverOf(reading: SearchReading, terms: readonly Term[], fields: Fields): Cover {
  const first = terms.map((term) => meet(reading, term, fields));
  return first.map((met, t) => {
    const term = terms[t];
    if (met === null || term === undefined || met.weight >= LOOSE) return met;
    const taken = first.some((other, o) => o !== t && other !== null && overlap(met, other));
    if (!taken) return met;
    const others = term.alternatives.filter((one) => percent(one.weight) !== met.weight);
    return meet(reading, { ...term, alternatives: others }, fields);
  });
}

function overlap(one: Met, other: Met): boolean {
  return one.level === other.level && one.start < other.end && other.start < one.end;
}

/** A longer word that is met by all the known words in it counts this much, of 100. */
const IN_PARTS = 80;

/** Whether a word is met at all, but for earlier in the paragraph: what few figures do is asked first. */
export function isMet(reading: SearchReading, term: Term, fields: Fields): boolean {
  const met = meet(reading, term, fields);
  return met !== null && met.level !== 'paragraph';
}

function meet(reading: SearchReading, term: Term, fields: Fields): Met | null {
  const whole = meetWhole(reading, term, fields);
  if (isNear(whole)) return whole;
  return meetHalves(reading, term, fields) ?? whole ?? meetParts(reading, term, fields);
}

/**
 * A word that the report says in two: 追回被拖欠工资 for 追回工资, or 按期办结 121 批次，办结率为 80.67% for 按期办结率. Both halves
 * near the number; of a measure (率, 额) what narrows it may be in the sentence.
 */
function meetHalves(reading: SearchReading, term: Term, fields: Fields): Met | null {
  const { text } = term;
  const measure = /[率额数]$/u.test(text);
  for (let at = 2; at + 2 <= text.length; at += 1) {
    const [left, right] = [text.slice(0, at), text.slice(at)].map((part) =>
      meetWhole(reading, { ...term, alternatives: [{ text: part, weight: 1 }] }, fields),
    );
    if (left == null || right == null || !isNear(right)) continue;
    if (isNear(left) || (measure && left.level !== 'paragraph')) return { ...right, weight: IN_PARTS };
  }
  return null;
}

/** Whether a word is met in the metric or the number's own clause. */
export function isNear(met: Met | null | undefined): boolean {
  return met?.level === 'metric' || met?.level === 'clause';
}

/** 补贴申 is a stretch of the reports and no word: 补贴 in it is what was said. */
function meetParts(reading: SearchReading, { text, ...term }: Term, fields: Fields): Met | null {
  const parts = reading.cut(text).filter((part) => part !== text);
  if (parts.length === 0 || 2 * parts.join('').length <= text.length) return null;
  const met = parts.map((part) =>
    meetWhole(reading, { ...term, text: part, alternatives: [{ text: part, weight: 1 }] }, fields),
  );
  const far = met.toSorted(
    (a, b) => LEVELS.indexOf(b?.level ?? 'paragraph') - LEVELS.indexOf(a?.level ?? 'paragraph'),
  )[0];
  return met.includes(null) || far == null ? null : { ...far, weight: IN_PARTS };
}

function meetWhole(reading: SearchReading, term: Term, fields: Fields): Met | null {
  let best: Met | null = null;
  for (const level of LEVELS) {
    for (const word of term.alternatives) {
      const weight = percent(word.weight);
      if (best !== null && worth(weight, level) <= worth(best.weight, best.level)) continue;
      const text = fields[level];
      if (!text.includes(word.text)) continue;
      const start = reading.places(word, text).find((at) => isWhole(text, at, at + word.text.length));
      if (start !== undefined) best = { level, weight, start, end: start + word.text.length };
    }
  }
  return best;
}

/** What a word met is worth by where it stands, of 100. */
const SHARE: Readonly<Record<Level, number>> = {
  metric: 100,
  clause: 85,
  sentence: 55,
  around: 40,
  paragraph: 15,
};
/** A word that stands for another is worth this much at least, of 100, and so much more as it is near. */
const STANDS_IN = 60;

/**
 * What a word met is worth, of 100.
 *
 * @example worth(100, 'metric') // 100
 */
export function worth(weight: number, level: Level): number {
  return ((STANDS_IN + ((100 - STANDS_IN) * weight) / 100) * SHARE[level]) / 100;
}

/** A weight of the search, of 100. */
function percent(weight: number): number {
  return Math.round(100 * weight);
}

/** Whether a word found in a quoted name is most of the name: 核酸 is not in “粤核酸码”. */
function isWhole(text: string, start: number, end: number): boolean {
  let open = start;
  while (open > 0 && !OPEN.test(text.charAt(open - 1)) && !CLOSE.test(text.charAt(open - 1))) open -= 1;
  if (open === 0 || !OPEN.test(text.charAt(open - 1))) return true;
  let close = end;
  while (close < text.length && !CLOSE.test(text.charAt(close)) && !OPEN.test(text.charAt(close))) close += 1;
  if (!CLOSE.test(text.charAt(close))) return true;
  return 2 * (end - start) > close - open;
}
