import type { Report } from '../report/report.ts';
import type { Clause } from './clause.ts';
import { isOwnName, isOwnScope, openings, otherPlaces } from './other-place.ts';
import { vocabulary } from './vocabulary.ts';

/** "到江海片区、客村片区等重点片区支援", "驰援客村片区": help given to places that are not the report's own. */
const HELP = /(?:[到赴往]|支援|帮扶|援助)([^，。；]{2,80}?)(?:支援|帮扶|援助)/gu;
const HELPED = /(?:支援|驰援|增援|帮扶|援助)([^，。；]{2,20})/gu;
const OPENING = /^(?:[一二三四五六七八九十]是)?(?:其中|同时|另外|此外|20\d\d年度?)?/u;
const OWN = /^(?:[我本][街镇乡村区县市局委办校院站所中部单]|全[街镇乡局]|辖[内区])/u;
/** 比全市平均低: how far the report's own is from the other's. */
const APART =
  /(?:高出?|[低少快慢长短大小]|多出?|增[加长]?|减少?|提[升高]|下降|降低|上升|超[出过]?)[了约近]*$/u;

/** Whom a number is about, and how its words were told of the other. */
export interface Subject {
  /** The other place or office; null for the report's own. */
  readonly other: string | null;
  /** The words before the number without the other's name, where the number is of the same matter. */
  readonly left: string | null;
  /** The other is named for this number alone, to share or to compare. */
  readonly alone?: boolean;
}

/** The report's own, told in its own words. */
export const OURS: Subject = { other: null, left: null };

/**
 * The places other than the report's own that a paragraph tells of, as it names them.
 *
 * @example elsewheresIn('到江海片区、康鹭片区等重点片区支援', report) // ['江海片区', '康鹭片区']
 */
export function elsewheresIn(text: string, report: Report): string[] {
  const found = new Set<string>();
  for (const [, list = ''] of [...text.matchAll(HELP), ...text.matchAll(HELPED)]) {
    for (const part of list.split('、')) {
      const name = [...part.matchAll(vocabulary.place)][0]?.[1];
      if (name !== undefined && !isOwnName(name, report)) found.add(name);
    }
  }
  return [...found];
}

/**
 * Whom each number of a sentence is about. Another place that a clause opens with holds for the numbers behind it, to
 * the bracket's end or until somebody else is named; one that the report's own is compared with, for its number alone;
 * 分别 shares several places out.
 *
 * @param helped the places the paragraph said were helped
 * @example subjectsOf(clauses, [], report) // of 增长 8.4%，而同期玉林街道增长 7.9%: own, 玉林街道
 */
export function subjectsOf(clauses: readonly Clause[], helped: readonly string[], report: Report): Subject[] {
  const found: Subject[] = [];
  let saved: readonly (string | null)[] = [];
  let standing: string | null = null;
  let shares: readonly Subject[] = [];
  for (const { gap } of clauses) {
    const share = /^[、，,和与及]$/u.test(gap) ? shares[0] : undefined;
    shares = share === undefined ? [] : shares.slice(1);
    let now: Subject = share ?? { other: standing, left: null };
    for (const [, sign = '', words = ''] of gap.matchAll(/([，,：:（(）)]*)([^，,：:（(）)]*)/gu)) {
      for (const [bracket] of sign.matchAll(/[（(）)]/gu)) {
        if (/[（(]/u.test(bracket)) saved = [standing, ...saved];
        else [standing = null, ...saved] = saved;
        now = { other: standing, left: null };
      }
      const named = namedIn(words.replace(/^、/u, ''), helped, report);
      if (named === null) continue;
      [now = OURS, ...shares] = named.subjects;
      standing = named.holds ? now.other : standing;
      // 与朝阳区相比，: told of another on the way, it is of no number behind the comma.
      if (!named.holds && !gap.endsWith(words)) now = { other: standing, left: null };
    }
    found.push(now);
  }
  return found;
}

/** Whom one clause names. Of several subjects each has a number of its own; null where it names nobody. */
function namedIn(
  words: string,
  helped: readonly string[],
  report: Report,
): { readonly subjects: readonly Subject[]; readonly holds: boolean } | null {
  const bare = words.replace(OPENING, '');
  if (OWN.test(bare) || bare.startsWith(report.office.name) || isOwnScope(bare, report))
    return { subjects: [OURS], holds: true };
  const known = helped.find((name) => bare.startsWith(name));
  if (known !== undefined) return { subjects: [{ other: known, left: null }], holds: true };
  return compared(bare, report) ?? toldOf(bare, report);
}

/** 仅次于崇福镇的, 比岳麓区法院的平均败诉率: the other's number, for comparison. */
function compared(bare: string, report: Report): ReturnType<typeof namedIn> {
  const beside = openings.beside.exec(bare)?.[0];
  const sign = beside ?? openings.against.exec(bare)?.[0];
  if (sign === undefined) return null;
  const after = bare.slice(sign.length);
  const place = otherPlaces(after, report);
  if (place === null) return null;
  const rest = after.slice(place.length);
  const isTheirs = beside === undefined ? rest !== '' && !APART.test(rest) : /^的?$/u.test(rest);
  if (!isTheirs) return null;
  return {
    subjects: [{ other: place.names.join('、'), left: rest.replace(/^的/u, ''), alone: true }],
    holds: false,
  };
}

function toldOf(bare: string, report: Report): ReturnType<typeof namedIn> {
  let words = bare;
  for (let opening = ' '; opening !== ''; words = words.slice(opening.length))
    opening = openings.and.exec(words)?.[0] ?? '';
  const place = otherPlaces(words, report);
  if (place === null) return null;
  const rest = words.slice(place.length);
  const left = rest.replace(/分别[为是达]?$/u, '');
  if (left !== rest && place.names.length > 1)
    return { subjects: place.names.map((other) => ({ other, left, alone: true })), holds: false };
  return { subjects: [{ other: place.names.join('、'), left: rest }], holds: true };
}
