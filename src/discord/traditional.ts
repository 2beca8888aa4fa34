import * as opencc from 'opencc-js/cn2t';
import type { Answer } from '../answers/answer.ts';
import type { Language } from './words.ts';

const { Converter } = opencc as unknown as {
  Converter: (options: { from: 'cn'; to: 'tw' }) => (text: string) => string;
};

/** Characters only: 'twp' would swap words as well, and another word is another statement. */
const convert = Converter({ from: 'cn', to: 'tw' });

/** What is quoted, and numbers with their units: as printed. */
const AS_PRINTED = /“[^“”]*”|《[^《》]*》|\d[\d,.]*(?: ?[万亿]{0,2}[\p{Script=Han}%‰])?/gu;

/**
 * An answer for somebody who reads in `language`: for traditional Chinese the sentences that are the bot's own are
 * converted, but for quotes, names of offices and metrics, headings and numbers, which stay as the reports print them.
 * Figures, passages, sources, choices and coverage are never touched.
 *
 * @example inLanguage(answer, 'zh-TW').message // '查過的報告沒有這樣說。'
 */
export function inLanguage(answer: Answer, language: Language): Answer {
  if (language !== 'zh-TW') return answer;
  const names = namesOf(answer);
  const own = (text: string): string => converted(text, names);
  return {
    ...answer,
    title: own(answer.title),
    message: answer.message === null ? null : own(answer.message),
    findings: answer.findings.map((finding) => ({ ...finding, message: own(finding.message) })),
  };
}

/** Names that must stay as they are, the longest first. */
function namesOf({ query, figures, sources, choices, coverage }: Answer): string[] {
  const names = new Set([
    ...figures.flatMap(({ office, metric, display, formula }) => [office, metric, display, formula ?? '']),
    ...sources.flatMap(({ office, title, section }) => [office, title, ...section]),
    ...choices,
    ...coverage,
    ...query.split(/[\s:：]+/u),
  ]);
  return [...names].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}

function converted(text: string, names: readonly string[]): string {
  const kept = keptIn(text, names);
  let result = '';
  let at = 0;
  while (at < text.length) {
    const end = kept.get(at);
    if (end !== undefined) {
      result += text.slice(at, end);
      at = end;
      continue;
    }
    let next = at + 1;
    while (next < text.length && !kept.has(next)) next += 1;
    result += convert(text.slice(at, next));
    at = next;
  }
  return result;
}

/** Stretches that stay, by where they begin; none begins inside another. */
function keptIn(text: string, names: readonly string[]): Map<number, number> {
  const found: [number, number][] = [...text.matchAll(AS_PRINTED)].map(({ index, 0: words }) => [
    index,
    index + words.length,
  ]);
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push([at, at + name.length]);
  const kept = new Map<number, number>();
  let end = 0;
  for (const [from, to] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (from < end) continue;
    kept.set(from, to);
    end = to;
  }
  return kept;
}
