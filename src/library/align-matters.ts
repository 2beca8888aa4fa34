import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type QualifierName, qualifierName, type Qualifiers, qualifiersOf } from './align-qualifiers.ts';
import { unknownWords } from './align-names.ts';
import { narrowed, type Narrowings, narrowingsFor } from './align-narrowings.ts';
import type { Told } from './align-told.ts';

/** Something that reports of the genre state in numbers, and how it is recognised (comparables-*.yaml). */
export interface Matter {
  /** How the row is called; {age} and {dose} stand for what the number is narrowed down to. */
  readonly name: string;
  /** Base units. 人 and 人次, 家 and 家次 are never one row; the other units of counted things are. */
  readonly units: readonly string[];
  /** Each must be found in the metric or the number's own clause. */
  readonly near: readonly RegExp[];
  /** Each must be found in the sentence up to the end of the clause, the point or a short heading. */
  readonly topic: readonly RegExp[];
  /** Each must be found in the sentence, wherever. */
  readonly sentence: readonly RegExp[];
  /** Must not be found in the metric or the number's own clause. */
  readonly not: RegExp | null;
  /** Must not be found in the sentence, the point or a short heading. */
  readonly apart: RegExp | null;
  /** Qualifiers that may be said earlier in the sentence. */
  readonly inherit: readonly QualifierName[];
  /** Words in the metric or clause that make it a row of its own. */
  readonly split: readonly RegExp[];
  /** The same, also earlier in the sentence and in the point. */
  readonly field: readonly RegExp[];
  /** Ways of putting it whose difference must be told; the first is the likeliest to be meant. */
  readonly variant: readonly (readonly RegExp[])[];
  /** The number is of the whole: a metric with words that the matter does not know is of something else. */
  readonly bare: boolean;
  /** More words that such a metric may have and be of the whole. */
  readonly plain: RegExp | null;
  /** Whether a change of it in % is a row of its own (…增速). */
  readonly growth: boolean;
  /** What such numbers never tell. */
  readonly caveat: string | null;
  /** What people call it. */
  readonly say: readonly string[];
}

/** A matter as one number tells of it. */
export interface MatterFit {
  readonly matter: Matter;
  /** "60岁及以上第1剂疫苗接种率" */
  readonly name: string;
  /** Equal where matter, qualifiers and parts are. */
  readonly key: string;
  readonly told: Told;
}

// A word of the data: no repetition without a bound, so that no text makes it slow.
const pattern = z
  .string()
  .min(1)
  .refine((text) => !/[*+]/u.test(text), 'unbounded repetition')
  .transform((text) => new RegExp(text, 'u'));
const patterns = z.array(pattern).default([]);
const texts = z.array(z.string().min(1));

const table = z.array(
  z.strictObject({
    name: z.string().min(1),
    units: texts.min(1),
    near: z.array(pattern).min(1),
    topic: patterns,
    sentence: patterns,
    not: pattern.nullable().default(null),
    apart: pattern.nullable().default(null),
    inherit: z.array(qualifierName).default([]),
    split: patterns,
    field: patterns,
    variant: z.array(z.array(pattern)).default([]),
    bare: z.boolean().default(false),
    plain: pattern.nullable().default(null),
    growth: z.boolean().default(false),
    caveat: z.string().nullable().default(null),
    say: texts.default([]),
  }),
);

// Within a file, and from file to file, the first matter that fits is taken: the narrower stands above the wider.
const FIELDS = [
  'health',
  'city',
  'environment',
  'safety',
  'order',
  'party',
  'economy',
  'finance',
  'work',
  'welfare',
  'culture',
  'education',
  'affairs',
  'countryside',
];

/** The table, in its order. */
export const MATTERS: readonly Matter[] = FIELDS.flatMap((field) =>
  table.parse(parse(readFileSync(new URL(`./comparables-${field}.yaml`, import.meta.url), 'utf8'))),
);

const BY_UNIT = new Map<string, Matter[]>();
for (const matter of MATTERS)
  for (const unit of matter.units) BY_UNIT.set(unit, [...(BY_UNIT.get(unit) ?? []), matter]);
const SENSE = new Map(MATTERS.map((matter) => [matter, senseOf(matter)]));
const GROWING = MATTERS.filter(({ growth }) => growth);

/**
 * The matter that a number of this unit tells of, by the words around it; null where the table has none.
 *
 * @param change the number tells of how much something grew or fell
 * @example matterOf(told, '宗', false)?.name // '行政执法立案宗数'
 */
export function matterOf(tellings: readonly Told[], unit: string, change: boolean): MatterFit | null {
  const percent = unit === '%' || unit === '百分点';
  for (const matter of change ? (percent ? GROWING : []) : (BY_UNIT.get(unit) ?? []))
    for (const told of tellings)
      if (tellsOf(matter, told) && isOfAll(matter, told, unit)) return fitOf(matter, told, unit, change);
  return null;
}

/** A matter's own words, and what would make of its numbers others. */
interface Sense {
  readonly words: RegExp;
  readonly counts: Narrowings;
  readonly rates: Narrowings;
}

function senseOf(matter: Matter): Sense {
  const { near, topic, sentence, split, field, variant, plain } = matter;
  const own = [...near, ...topic, ...sentence, ...split, ...field, ...variant.flat()];
  const sources = [...own, ...(plain === null ? [] : [plain])].map(({ source }) => source);
  const [counts, rates] = [false, true].map((rate) => narrowingsFor(rate, [matter.name, ...sources]));
  if (counts === undefined || rates === undefined) throw new RangeError('two kinds of narrowings');
  // What narrows the number down is told beside it, and is no unknown word.
  const told = [...counts.each, ...rates.each].map(({ words }) => words.source);
  return { words: new RegExp([...sources, ...told].join('|'), 'gu'), counts, rates };
}

function narrowingsOf(matter: Matter, unit: string): Narrowings {
  const { counts, rates } = SENSE.get(matter) ?? senseOf(matter);
  return unit === '%' || unit === '‰' ? rates : counts;
}

/** Letters beyond these in a row are a modifier: 健康促进 in 健康促进学校. */
const MODIFIER = 2;

/** Of a matter that must be told of the whole: whether the number's name has no words that the matter does not know. */
function isOfAll(matter: Matter, { own }: Told, unit: string): boolean {
  if (!matter.bare) return true;
  const metric = own.slice(0, own.indexOf('｜'));
  const { words } = SENSE.get(matter) ?? senseOf(matter);
  return unknownWords(metric, words).every((left) => left.replace(unit, '').length < MODIFIER);
}

function tellsOf({ near, topic, sentence, not, apart }: Matter, told: Told): boolean {
  // A part (其中…) takes its name from its own words, never from the whole's.
  const own = told.within ? told.clause : told.own;
  const upTo = `${told.own}｜${told.before}｜${told.lead}`;
  return (
    near.every((words) => words.test(own)) &&
    topic.every((words) => words.test(upTo)) &&
    sentence.every((words) => words.test(told.sentence)) &&
    not?.test(own) !== true &&
    apart?.test(`${told.sentence}｜${told.lead}`) !== true
  );
}

function fitOf(matter: Matter, told: Told, unit: string, change: boolean): MatterFit {
  const qualifiers = unnamed(matter, qualifiersOf(told, matter.inherit));
  const parts = [
    ...labels(matter.split, told.own),
    ...labels(matter.field, `${told.own}｜${told.before}｜${told.lead}`),
    ...narrowed(told.own, narrowingsOf(matter, unit)).map((word) => ({ index: `narrow=${word}`, word })),
  ];
  const plain = named(matter, qualifiers, [...new Set(parts.map(({ word }) => word))]);
  const counted =
    unit === '人' || unit === '人次' ? plain.replace(/人[次数]/u, unit === '人' ? '人数' : '人次') : plain;
  const name = change ? `${counted}增速` : counted;
  const key = [
    matter.name,
    change ? 'growth' : '',
    ...Object.entries(qualifiers).map(([kind, label]) => `${kind}=${label}`),
    ...parts.map(({ index }) => index),
  ].join('\t');
  return { matter, name, key, told };
}

const OF_AGE: Readonly<Record<string, RegExp>> = { 老年人: /老|长者|高龄/u, 儿童青少年: /儿童/u };

/** Without what the matter is about anyhow: 居家养老服务 is of the old. */
function unnamed(matter: Matter, { age, ...rest }: Qualifiers): Qualifiers {
  const { near, topic, split, field } = matter;
  const words = age === undefined ? undefined : OF_AGE[age];
  const isSaid =
    words !== undefined && [...near, ...topic, ...split, ...field].some((one) => words.test(one.source));
  return age === undefined || isSaid ? rest : { age, ...rest };
}

function labels(all: readonly RegExp[], words: string): { index: string; word: string }[] {
  return all.flatMap((one) => {
    const word = one.exec(words)?.[0];
    return word === undefined ? [] : [{ index: one.source, word }];
  });
}

function named({ name }: Matter, qualifiers: Qualifiers, parts: readonly string[]): string {
  const rest = new Map(Object.entries(qualifiers));
  const filled = name.replace(/\{(\w+)\}/gu, (_, kind: string) => {
    const label = rest.get(kind) ?? '';
    rest.delete(kind);
    return label;
  });
  const marks = [...rest.values(), ...parts];
  return marks.length === 0 ? filled : `${filled}（${marks.join('、')}）`;
}
