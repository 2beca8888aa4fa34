import { z } from 'zod';
import type { Paragraph, Report } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { anyOf, load } from './data.ts';
import type { Fact, FactKind } from './fact.ts';
import { bigrams } from './similar.ts';

/** A fact that answers some words, and how well. */
export interface FigureMatch {
  readonly fact: Fact;
  /** Higher is better; only comparable within one search. */
  readonly score: number;
  /** The share of the words, by weight, that the metric or its clause holds: 0 to 100. */
  readonly coverage: number;
}

const kinds = z.enum(['money', 'area', 'length', 'mass', 'rate', 'rank', 'people', 'count']);
const words = z.array(z.string());
const data = load(
  'ranking.yaml',
  z.strictObject({
    kinds: z.array(z.strictObject({ words, kinds: z.array(kinds) })),
    goals: words,
    also: z.record(z.string(), z.string()),
    times: words,
    each: words,
    worth: z.record(
      z.enum(['goal', 'elsewhere', 'period', 'change', 'former', 'share', 'each']),
      z.number().int(),
    ),
    changes: words,
  }),
);
const GOAL = new RegExp(anyOf(data.goals), 'u');
const TIME = new RegExp(`20\\d\\d|${anyOf(data.times)}`, 'u');
const SHARE = /[率度比%‰占]|百分|进度|多少$|怎么样|情况/u;
const CHANGE = new RegExp(anyOf(data.changes), 'u');
/** What a pair of characters is worth where it stands. */
const WORTH = { metric: 30, clause: 12, sentence: 6, heading: 3 } as const;
/** Added where the unit is of the kind the words ask for, as a share of their whole worth. */
const KIND_SHARE = 20;

/**
 * The facts of one report by how well they answer some words, best first; those that share nothing with them are
 * left out. Pairs of characters are matched in the metric, its clause, its sentence and its headings; rare pairs
 * count for more. Ties keep the order of the report.
 *
 * @example searchFigures(report, facts, '疫苗接种率')[0]?.fact.printed // '83.25%'
 */
export function searchFigures(report: Report, facts: readonly Fact[], words: string): FigureMatch[] {
  const query = fold(words);
  const wanted = [...bigrams(query)];
  const docs = docsOf(report, facts);
  const weight = new Map(wanted.map((pair) => [pair, rarity(pair, docs)]));
  const whole = [...weight.values()].reduce((sum, worth) => sum + worth, 0);
  const asked = kindsAsked(query);
  const found: FigureMatch[] = [];
  for (const doc of docs) {
    let score = 0;
    let covered = 0;
    for (const [pair, worth] of weight) {
      const field = FIELDS.find((name) => doc[name].has(pair));
      if (field === undefined) continue;
      score += worth * WORTH[field];
      if (field === 'metric' || field === 'clause') covered += worth;
    }
    if (score === 0) continue;
    if (asked.has(doc.fact.kind)) score += (whole * WORTH.metric * KIND_SHARE) / 100;
    if (doc.fact.unit !== '' && query.includes(`${doc.fact.unit}数`))
      score += (whole * WORTH.metric * KIND_SHARE) / 200;
    const spare = [...doc.metric].filter((pair) => !weight.has(pair)).length;
    found.push({
      fact: doc.fact,
      score: ((score - spare * SPARE) * worthOf(doc, query, asked)) / 100,
      coverage: Math.round((100 * covered) / whole),
    });
  }
  return found.sort((a, b) => b.score - a.score || a.fact.id - b.fact.id);
}

/** What a fact is worth to a question that asks for none of its kind: the year's own outcome is worth 100. */
function worthOf(
  { fact: { role, elsewhere, when, change, kind }, former, said }: Doc,
  query: string,
  asked: ReadonlySet<FactKind>,
): number {
  let worth = 100;
  const less = (reason: keyof typeof data.worth, holds: boolean): void => {
    if (holds) worth = (worth * data.worth[reason]) / 100;
  };
  less('goal', role !== 'actual' && !GOAL.test(query));
  less('elsewhere', elsewhere !== null && !isNamed(query, elsewhere));
  less(
    'period',
    when.words !== null &&
      !TIME.test(query) &&
      ![...bigrams(fold(when.words))].some((pair) => query.includes(pair)),
  );
  less(
    'each',
    data.each.some((word) => query.includes(word) && !said.includes(word)),
  );
  less('former', former);
  less('share', kind === 'rate' && !asked.has('rate') && !SHARE.test(query));
  less('change', change !== null && kind === 'rate' && !CHANGE.test(query));
  return worth;
}

/** Whether a question names the place, or a part of it that only it has: 崇福 of 崇福镇. */
function isNamed(query: string, place: string): boolean {
  return place.split('、').some((name) => query.includes(name.replace(/(?:街道|[镇乡县区市旗])$/u, '')));
}

/**
 * The kinds of number that some words ask for, by the measure they name; none where they name none.
 *
 * @example kindsAsked('疫苗接种率') // Set { 'rate' }
 */
export function kindsAsked(words: string): ReadonlySet<FactKind> {
  const query = fold(words);
  return new Set(
    data.kinds
      .filter((hint) => hint.words.some((word) => query.includes(word)))
      .flatMap((hint) => hint.kinds),
  );
}

/** What each pair of a metric that nobody asked for costs, so that the plainer of two metrics comes first. */
const SPARE = 4;
const FIELDS = ['metric', 'clause', 'sentence', 'heading'] as const;

interface Doc extends Record<(typeof FIELDS)[number], ReadonlySet<string>> {
  readonly fact: Fact;
  /** What it was before: 91.3% of 由 91.3% 提升到 95.7%. */
  readonly former: boolean;
  /** The metric and the clause, folded. */
  readonly said: string;
}

const FROM = /[由从][^，。；]{0,12}$/u;
const TO = /^[^，。；]{0,6}?[至到为成]/u;

/** A ledger is read once and searched often. */
const kept = new WeakMap<readonly Fact[], readonly Doc[]>();

function docsOf(report: Report, facts: readonly Fact[]): readonly Doc[] {
  const known = kept.get(facts);
  if (known !== undefined) return known;
  const docs = facts.flatMap((fact) =>
    report.paragraphs
      .filter(({ number }) => number === fact.place.paragraph)
      .map((paragraph) => docOf(paragraph, fact)),
  );
  kept.set(facts, docs);
  return docs;
}

function docOf({ text, path, points }: Paragraph, fact: Fact): Doc {
  const { start, end, sentence } = fact.place;
  const from = Math.max(sentence.start, text.lastIndexOf('，', start) + 1);
  const comma = text.indexOf('，', end);
  const to = comma < 0 ? sentence.end : Math.min(comma, sentence.end);
  const point = points.find((one) => one.start <= start && start < one.end)?.title ?? '';
  return {
    fact,
    said: fold(`${fact.name} ${text.slice(from, to)}`),
    former: FROM.test(text.slice(from, start)) && TO.test(text.slice(end, to)),
    metric: bigrams(
      fold(`${fact.name} ${fact.of ?? ''}${fact.when.words ?? ''}${fact.elsewhere ?? ''} ${also(fact)}`),
    ),
    clause: bigrams(fold(text.slice(from, to))),
    sentence: bigrams(fold(text.slice(sentence.start, sentence.end))),
    heading: bigrams(fold(`${path.join(' ')} ${point}`)),
  };
}

/** What a well-known metric is called besides. */
function also({ measure }: Fact): string {
  return data.also[(measure ?? '').replace(/^.*\./u, '')] ?? '';
}

/** 1 for a pair that every fact has, more for a rarer one. */
function rarity(pair: string, docs: readonly Doc[]): number {
  const among = docs.filter((doc) => doc.metric.has(pair) || doc.clause.has(pair)).length;
  return 1 + Math.log((1 + docs.length) / (1 + among));
}
