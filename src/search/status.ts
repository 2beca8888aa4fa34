import type { Query } from './query.ts';
import type { SearchResult, Substituted } from './search.ts';
import { meetsAll, type Window } from './windows.ts';

/** Of so many words that carry a query each must be met; of more, enough of them. */
const FEW = 3;
const ENOUGH = 0.65;
/** Of more words than these, all lacking, the question is too long to be sure that it is not answered in others. */
const FEW_MISSING = 2;
/** Words that stand for one, told at most. */
const MOST = 3;

/** Asked with, where it is asked how. */
const HOW = /怎|如何|点样|点解|咋|归谁|做法/u;

/** The words that carry a query and stand nowhere in what is searched. */
export function missingOf({ terms }: Query): string[] {
  return terms
    .filter(({ light, alternatives }) => !light && alternatives.length === 0)
    .map(({ text }) => text);
}

/** What can be said of a query by its best stretch; see `SearchResult`. */
export function statusOf(query: Query, best: Window | null): SearchResult['status'] {
  if (best?.phrase === true) return 'answered';
  const status = byWords(query, best);
  // Only a sentence with a name beside the word answers who; and where nothing is asked, nothing answers.
  const open = query.terms.length === 0 || (query.who && best?.named !== true) || query.elsewhere;
  // A reason or a way of doing is told in so many words that no word's absence proves that it is not.
  const free = query.kind === 'reason' || query.kind === 'date' || query.who || HOW.test(query.text);
  return (status === 'answered' && open) || (status === 'not_found' && free && best !== null)
    ? 'unclear'
    : status;
}

function byWords(query: Query, best: Window | null): SearchResult['status'] {
  const carrying = query.terms.flatMap((term, t) =>
    term.light ? [] : [{ ...term, met: best?.met[t] ?? null }],
  );
  const missing = missingOf(query);
  // That a matter is not spoken of is proven where all its names are known.
  const all = missing.length > 0 && missing.length === carrying.length && carrying.length <= FEW_MISSING;
  const none = all && carrying.every(({ known, text }) => known && !isCutFrom(text, query));
  if (best === null || (none && !carrying.some(({ partly }) => partly))) return 'not_found';
  if (missing.length > 0) return 'unclear';
  if (carrying.length <= FEW) return meetsAll(query, best.met) ? 'answered' : 'unclear';
  const sum = (some: typeof carrying): number => some.reduce((all, { weight }) => all + weight, 0);
  return sum(carrying.filter(({ met }) => met !== null)) >= ENOUGH * sum(carrying) ? 'answered' : 'unclear';
}

/** 工会 of 见工会: with the one character before it, it may have been another word. */
function isCutFrom(word: string, { text, terms }: Query): boolean {
  return terms.some((one) => one.light && one.text.length === 1 && text.includes(one.text + word));
}

/** The words of a query that stretches were found by others for, with those others in order of use. */
export function substitutedIn({ terms }: Query, shown: readonly Window[]): Substituted[] {
  return terms.flatMap(({ text }, t) => {
    const by = new Set(
      shown.flatMap(({ met, phrase }) => (phrase ? [] : (met[t] ?? []))).filter((one) => one !== text),
    );
    return by.size === 0 ? [] : [{ word: text, by: [...by].slice(0, MOST) }];
  });
}
