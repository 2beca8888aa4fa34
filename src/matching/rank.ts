import type { Fact } from '../facts/fact.ts';
import type { Entry } from '../library/library.ts';
import type { QueryReader, Told } from '../search/query-reader.ts';
import { kept } from '../text/kept.ts';
import { type Feature, type Features, featuresOf } from './features.ts';
import type { Candidate, Fields } from './fields.ts';
import type { Part } from './part.ts';
import { type TermMet, termsMet } from './term-met.ts';
import { scoreOf } from './weights.ts';

/** A fact with how well it answers. */
export interface Ranked {
  readonly entry: Entry;
  readonly fact: Fact;
  readonly place: Fields['place'];
  /** Higher is better; only comparable within one question. */
  readonly score: number;
  readonly features: Features;
  /** The fact's own words and its clause. */
  readonly words: string;
  /** The words of the question as the fact meets them. */
  readonly met: readonly TermMet[];
  /** What makes it another than the fact that is asked for, though its words may be those of the question. */
  readonly against: readonly Feature[];
}

/** The year that is asked; null for each report's own. */
export type YearAsked = number | null;

/** Features that contradict a question, whatever else fits: a fact that has one is shown, and is not called the answer. */
const CONTRADICTING: readonly Feature[] = [
  'kind.unitOff',
  'kind.kindOff',
  'kind.kindOffSure',
  'kind.unnamed',
  'kind.rateOff',
  'kind.feeOff',
  'kind.shareLacks',
  'kind.thingOff',
  'kind.spent',
  'kind.peopleOff',
  'words.quoted',
  'words.negated',
  'words.negatedAsked',
  'words.astray',
  'words.actLacks',
  'words.headLacks',
  'words.headOther',
  'whose.excluded',
  'counted.doneTo',
  'counted.otherThing',
  'counted.sibling',
  'counted.joint',
  'measure.measurePart',
  'measure.subjectUnmet',
  'measure.ownMoneyOff',
  'measure.budgetLacks',
  'measure.otherMeasure',
  'measure.keyedNotAsked',
  'role.goal',
  'role.goalLacks',
  'role.change',
  'role.changeLacks',
  'role.turned',
  'role.former',
  'role.formerLacks',
  'narrowing.planned',
  'narrowing.plannedNear',
  'narrowing.fullMark',
  'narrowing.allotted',
  'narrowing.otherTime',
  'narrowing.grown',
  'narrowing.added',
  'narrowing.average',
  'narrowing.excess',
  'narrowing.extreme',
  'narrowing.lacking',
  'narrowing.lost',
  'narrowing.undone',
  'narrowing.gravest',
  'narrowing.others',
  'narrowing.apart',
  'narrowing.split',
  'narrowing.leftLacks',
  'narrowing.averageLacks',
  'narrowing.mostLacks',
  'narrowing.notDoneLacks',
  'narrowing.netLacks',
  'narrowing.lostLacks',
  'narrowing.beyondLacks',
  'narrowing.vacantLacks',
  'narrowing.remaining',
  'narrowing.dueLacks',
  'narrowing.togetherLacks',
  'narrowing.newLacks',
  'narrowing.cumulativeLacks',
  'narrowing.beginningLacks',
  'narrowing.notLacks',
  'whose.elsewhere',
  'whose.ofOther',
  'whose.age',
  'whose.ageLacks',
  'whose.dose',
  'whose.system',
  'whose.scope',
  'whose.each',
  'whose.ordinal',
  'whose.year',
  'whose.part',
  'whose.next',
];

const PARTED = CONTRADICTING.map((feature) => ({ feature, path: feature.split('.') }));

/** Read of the facts that are looked at, which are few beside those that are ranked. */
const contradicting = kept((features: Features): readonly Feature[] => {
  const all = features as Record<string, Record<string, number | boolean>>;
  return PARTED.filter(({ path: [group = '', name = ''] }) => all[group]?.[name] === true).map(
    ({ feature }) => feature,
  );
});

/** What a ranking of facts is made of. */
export interface Ranking {
  readonly part: Part;
  readonly reader: QueryReader;
  readonly candidates: readonly Candidate[];
  /** By report id and paragraph, what the search gives the paragraph, beside the best one's. */
  readonly likely: ReadonlyMap<string, number>;
  readonly year: YearAsked;
}

/**
 * Orders facts by how well they answer a question: by one sum over the features of each, at its best place. Best first;
 * ties in order of the report.
 */
export function rankFacts({ candidates, ...ranking }: Ranking): Ranked[] {
  const read = once((text) => ranking.reader.within(text)(text));
  const ranked = candidates.flatMap((candidate) => {
    const told = candidate.fields.map((fields) => rankOne(ranking, read, candidate, fields));
    return told.toSorted((a, b) => b.score - a.score).slice(0, 1);
  });
  return ranked.sort(
    (a, b) =>
      b.score - a.score ||
      (a.entry.report.id < b.entry.report.id ? -1 : a.entry.report.id > b.entry.report.id ? 1 : 0) ||
      a.fact.id - b.fact.id,
  );
}

/** Facts of one sentence have most of their words in common: each stretch is read once. */
function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const told = known.get(text) ?? read(text);
    known.set(text, told);
    return told;
  };
}

function rankOne(
  { part, reader, likely, year }: Omit<Ranking, 'candidates'>,
  read: (text: string) => Told,
  { entry, fact }: Candidate,
  fields: Fields,
): Ranked {
  const levels = [fields.metric, fields.clause, fields.sentence, fields.around, fields.paragraph];
  const search = likely.get(`${entry.report.id} ${fields.place.paragraph}`) ?? 0;
  const told = levels.map(read);
  const met = termsMet(part.terms, told);
  const features = featuresOf({ part, entry, fact, fields, reader, told, met, search, year });
  return {
    ...{ entry, fact, place: fields.place, features, met, words: `${fields.metric}${fields.clause}` },
    score: scoreOf(features),
    get against() {
      return contradicting(features);
    },
  };
}
