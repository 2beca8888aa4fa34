import type { Library, Entry } from '../../library/library.ts';
import type { Answer } from '../answer.ts';
import type { SearchResult } from '../../search/search.ts';
import type { Draft } from '../draft.ts';
import { coverageOf, unread } from '../scope.ts';
import { lacking, lookedUp, nowhere } from '../search-words.ts';
import type { Found } from './figures.ts';
import { passagesFor, quote } from './passages.ts';

/** What parts the nearest figure from the question, in words. */
const BECAUSE: Readonly<Record<string, string>> = {
  qualifier: '人群、剂次或范围不同',
  role: '一个是任务目标，一个是实际完成',
  elsewhere: '说的是别处',
  period: '说的是另一段时间',
  change: '一个是数量，一个是增减',
  unasked: '口径不同',
  apart: '不是同一件事',
  unit: '计量单位不同',
  kind: '不是同一种数',
};

/** Passages shown where no number is sure. */
const NEAREST = 3;

function nearestPassages(
  draft: Draft,
  library: Library,
  entries: readonly Entry[],
  question: string,
): SearchResult {
  const found = passagesFor(library, entries, question);
  const nearest = { ...found, passages: found.passages.slice(0, NEAREST) };
  quote(draft, nearest);
  return nearest;
}

/** A question that was understood and that the reports do not answer: what was searched, and what is nearest. */
export function notFound(
  draft: Draft,
  library: Library,
  entries: readonly Entry[],
  question: string,
  near: Found['near'] = null,
  said: string | null = null,
): Answer {
  const shown = nearestPassages(draft, library, entries, question);
  if (shown.status !== 'not_found')
    return draft.answer({
      ...{ status: 'unclear', title: question, missing: shown.missing },
      message: `${shown.missing.length > 0 ? lacking(shown) : '说不准是哪一个数'}；最接近的原文如下${lookedUp(shown)}。`,
    });
  if (near !== null) draft.sentence(near.entry.report, near.figure.place);
  const because = near === null ? '' : (BECAUSE[near.because] ?? '不是所问的数');
  const nearest = near === null ? '' : `最接近的是“${near.figure.metric}”（${because}），不能代替。`;
  return draft.answer({
    ...{ status: 'not_found', title: `报告没有写：${question}` },
    message: `${said ?? nowhere(shown.missing, true)}${nearest}${unread(library)}`,
    choices: near === null ? [] : [near.figure.metric],
    coverage: coverageOf(library, entries),
    missing: shown.missing,
  });
}
