import type { Library } from '../library/library.ts';
import { hasKind } from '../search/kinds.ts';
import { bare } from '../text/bare.ts';
import { sentences } from '../text/sentences.ts';
import type { Answer } from './answer.ts';
import { Draft } from './draft.ts';
import type { Before } from './leaning.ts';

/** Sentences behind the one that was answered. */
const FAR = 3;

/**
 * Why it is so, as the report says in the sentence that was answered before or right behind it; null where it gives no
 * reason there.
 *
 * @example reasonFor('为什么', before, library)?.passages[0]?.quote // '…主要是因为…'
 */
export function reasonFor(line: string, { at, question }: Before, library: Library): Answer | null {
  const report = library.entries.find((entry) => entry.report.id === at?.report)?.report;
  const paragraph = report?.paragraphs[(at?.paragraph ?? 0) - 1];
  if (at === null || report === undefined || paragraph === undefined) return null;
  const behind = sentences(paragraph.text).filter(({ end }) => end > at.start);
  const told = behind
    .slice(0, FAR)
    .find(({ start, end }) => hasKind('reason', bare(paragraph.text.slice(start, end)).text));
  if (told === undefined) return null;
  const draft = new Draft(line, 'ask');
  draft.passage(report, paragraph.number, told, []);
  return draft.answer({
    ...{ status: 'answered', title: line },
    message: `接着上一问“${question}”，报告在同一处写了原因。`,
  });
}
