import type { Answer, Source } from './answer.ts';

/**
 * Several answers as one, in order: their figures, passages and findings, with each source once.
 *
 * @param query the line that was asked
 * @example joined('榄桥结转了多少？为啥没用完', [number, reason]).figures[0] // the number's
 */
export function joined(query: string, answers: readonly [Answer, ...Answer[]]): Answer {
  const sources: Source[] = [];
  const keys: string[] = [];
  const indexOf = (source: Source): number => {
    const key = `${source.report} ${source.paragraph} ${source.text}`;
    const known = keys.indexOf(key);
    if (known >= 0) return known;
    keys.push(key);
    return sources.push(source) - 1;
  };
  const parts = answers.map((answer) => {
    const map = answer.sources.map(indexOf);
    const at = (index: number): number => map[index] ?? 0;
    return {
      figures: answer.figures.map((one) => ({ ...one, source: at(one.source), alsoAt: one.alsoAt.map(at) })),
      passages: answer.passages.map((one) => ({
        ...one,
        source: at(one.source),
        alsoAt: one.alsoAt.map(at),
      })),
      findings: answer.findings.map((one) => ({ ...one, sources: one.sources.map(at) })),
    };
  });
  const [first] = answers;
  const distinct = <T>(all: readonly T[], key: (one: T) => string): T[] =>
    [...new Map(all.map((one) => [key(one), one] as const).reverse()).values()].reverse();
  return {
    ...first,
    query,
    title: query,
    message: answers.map(({ message }) => message ?? '').join(''),
    figures: parts.flatMap(({ figures }) => figures),
    passages: distinct(
      parts.flatMap(({ passages }) => passages),
      ({ source, start, end }) => `${source} ${start} ${end}`,
    ),
    findings: distinct(
      parts.flatMap(({ findings }) => findings),
      ({ code, message }) => `${code} ${message}`,
    ),
    sources,
    choices: [...new Set(answers.flatMap(({ choices }) => choices))],
    coverage: [...new Set(answers.flatMap(({ coverage }) => coverage))],
    missing: [...new Set(answers.flatMap(({ missing }) => missing))],
  };
}
