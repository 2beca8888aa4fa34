import type { Answer } from '../answer.ts';
import type { SearchResult } from '../../search/search.ts';
import type { Draft } from '../draft.ts';
import { coverageOf, unread } from '../scope.ts';
import { lacking, lookedUp, nowhere } from '../search-words.ts';
import type { Ranked } from '../../matching/rank.ts';
import type { Asking } from './asking.ts';
import { passagesFor, quote } from './passages.ts';

/** Sentences shown where no number is sure, by the ranking of facts and by the search. */
const NEAREST = 3;
const AHEAD = 2;

/** The likeliest numbers in their sentences, and the likeliest sentences, by turns. */
function showNearest(draft: Draft, found: SearchResult, facts: readonly Ranked[]): void {
  const likely = distinct(facts).slice(0, NEAREST);
  const passages = found.passages.slice(0, NEAREST);
  for (const { entry, fact } of likely) draft.figure(entry.report, fact);
  // The ranking of facts is the better judge of numbers: its first two stand ahead.
  for (const fact of likely.slice(0, AHEAD)) draft.sentence(fact.entry.report, fact.place);
  for (let turn = 0; turn < NEAREST; turn += 1) {
    const [passage, fact] = [passages[turn], likely[turn + AHEAD]];
    if (passage !== undefined) quote(draft, { ...found, passages: [passage] });
    if (fact !== undefined) draft.sentence(fact.entry.report, fact.place);
  }
}

/** The best of each sentence: numbers that are told together need not all be named. */
function distinct(facts: readonly Ranked[]): Ranked[] {
  const seen = new Set<string>();
  return facts.filter(({ entry: { report }, place }) => {
    const key = `${report.id} ${place.paragraph} ${place.sentence.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A report may tell what it never names: 拨付 3,298.77 万元，为调整后预算的 96.66% is its 执行率. */
function measuredIn({ parts, ranked }: Asking): readonly Ranked[] {
  return parts.flatMap((part) =>
    ranked(part).filter(({ fact }) => part.money?.keys.includes(fact.measure ?? '') === true),
  );
}

/** A question that was understood and that the reports do not answer: what was searched, and what is nearest. */
export function notFound(on: Asking, said: string | null = null, facts: readonly Ranked[] = []): Answer {
  const { draft, library, entries, question, sought } = on;
  const shown = passagesFor(library, entries, sought);
  const measured = shown.status === 'not_found' ? measuredIn(on) : [];
  if (shown.status !== 'not_found' || measured.length > 0) {
    const isMeasured = measured.length > 0;
    const missing = isMeasured ? [] : shown.missing;
    showNearest(draft, shown, isMeasured ? measured : facts);
    return draft.answer({
      ...{ status: 'unclear', title: question, missing },
      message: `${missing.length > 0 ? lacking(shown) : '说不准是哪一个数'}；最接近的原文如下${lookedUp(shown)}。`,
    });
  }
  return draft.answer({
    ...{ status: 'not_found', title: `报告没有写：${question}` },
    message: `${said ?? nowhere(shown.missing, true)}${unread(library)}`,
    coverage: coverageOf(library, entries),
    missing: shown.missing,
  });
}
