import { type Bare, bare } from '../text/bare.ts';
import { districtsOf } from '../report/places.ts';
import { asksFor, type Speaks } from './chapters.ts';
import { isLight, type Reading, readTerms } from './query-terms.ts';
import { asksList, asksWho, type Kind, kindAsked, STOP_WORDS } from './question-words.ts';
import type { Searched } from './searched.ts';
import type { Term } from './term.ts';
import { eachToken, isCharacter, runs } from './tokens.ts';
import { simplified } from './traditional.ts';
import { WEIGHTS } from './weights.ts';

/** A query, read. */
export interface Query {
  /** Bare and simplified, cut to what is read. */
  readonly text: string;
  /** What counts as the exact phrase: as typed, then simplified. */
  readonly phrases: readonly string[];
  readonly terms: readonly Term[];
  /** Every token that is sought by itself, with what it is worth; those of terms are in them too. */
  readonly tokens: ReadonlyMap<number, number>;
  readonly kind: Kind | null;
  readonly who: boolean;
  /** An office is named that none of the reports is of: no word of theirs answers. */
  readonly elsewhere: boolean;
  readonly list: boolean;
  /** It asks for nothing but the work of an office: of these kinds less is wanted. */
  readonly unasked: readonly Speaks[];
}

/** Longer queries are cut for words (the exact phrase is not): nobody asks with more. */
const LONGEST_READ = 160;
/** Stands where something was taken out, so that its neighbours do not become a pair. */
const GAP = '\n';

/**
 * What a query asks, in words the index knows. Never throws, whatever is typed.
 *
 * @example readQuery('拆了多少违建', reading).terms.map(({ text }) => text) // ['拆', '违建']
 */
export function readQuery(typed: string, reading: Reading): Query {
  const whole = bare(typed);
  // The converter is slow on very long texts; the phrase as typed is looked for in any case.
  const short = bare(simplified(typed.slice(0, 2 * LONGEST_READ)));
  const text = short.text.slice(0, LONGEST_READ);
  const phrases = typed.length <= 2 * LONGEST_READ ? [whole.text, short.text] : [whole.text];
  const asked = withoutNames({ text, at: short.at }, reading);
  const terms = readTerms(asked, short, reading);
  return {
    ...{ text, phrases: [...new Set(phrases)].filter((phrase) => phrase !== ''), terms },
    tokens: tokensOf(asked, terms, reading.searched),
    kind: kindAsked(text),
    who: asksWho(text),
    elsewhere: terms.some(({ text: word }) => word !== text && namesOffice(word)),
    list: asksList(text),
    unasked: (['duties', 'plans'] as const).filter((kind) => !asksFor(kind, text)),
  };
}

/** 几篇, 多少场: how many, and of nothing; 第几 and 几乎 ask otherwise or not at all. */
const HOW_MANY =
  /(?:多少|几多|(?<!第)几)(?:人次|[篇座场家个次宗件户人名栋台处所条张批岁样部间只头棵吨亩本册份])/gu;

/**
 * Offices that are named, years that some of the reports are of, and how many there are, are no words to look for, unless
 * nothing else is asked.
 */
function withoutNames({ text }: Bare, { offices }: Reading): string {
  let left = text;
  for (let place = offices.find(left); place !== null; place = offices.find(left)) {
    const gap = GAP.repeat(place.name.length);
    left = left.slice(0, place.start) + gap + left.slice(place.start + place.name.length);
  }
  // Of another year the digits are looked for, and 年 is of no word behind it: 2023年高几个点.
  left = left.replace(/(?<!\d)(?:19|20)\d\d年/gu, (year) =>
    offices.ofYear(Number(year.slice(0, 4))).size > 0 ? GAP.repeat(year.length) : `${year.slice(0, 4)}${GAP}`,
  );
  left = left.replace(HOW_MANY, (words) => GAP.repeat(words.length));
  return isNothing(left) ? text : left;
}

/** 某某街道, 某某镇: the name of an office that exists. Names of loaded ones are no terms. */
function namesOffice(word: string): boolean {
  return /(?:街道|[镇乡])$/u.test(word) && districtsOf(word).length > 0;
}

function isNothing(text: string): boolean {
  return runs(text).every(({ text: run }) => STOP_WORDS.has(run) || isLight(run));
}

/**
 * The tokens of a query: rarer ones are worth more, single characters and light words less. Words that only ask stay in:
 * they are rare in reports, and where they do stand they help to tell texts apart.
 */
function tokensOf(sought: string, terms: readonly Term[], searched: Searched): Map<number, number> {
  const light = new Set(terms.filter((one) => one.light).flatMap((one) => [...one.tokens]));
  const found = new Map<number, number>();
  eachToken(sought, (key) => {
    if (found.has(key)) return;
    const share = (isCharacter(key) ? WEIGHTS.character : 1) * (light.has(key) ? WEIGHTS.light : 1);
    found.set(key, searched.tells(key) * share);
  });
  return found;
}
