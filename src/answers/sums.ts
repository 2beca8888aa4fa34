import type { Answer, AnswerFigure } from './answer.ts';
import { sentenceAt } from './sentence-at.ts';

/** A number of a formula, and the printed figures of the answer that it is; none where that cannot be told. */
export interface Operand {
  /** As the formula has it: "13,092.54". */
  readonly words: string;
  readonly figures: readonly AnswerFigure[];
}

/** A sentence that an operand stands in, the operands marked. */
export interface OperandQuote {
  readonly source: number;
  readonly quote: string;
  /** Offsets into `quote` (UTF-16, half-open), in order, not overlapping. */
  readonly highlights: readonly (readonly [number, number])[];
}

/** How one number was worked out. */
export interface Sum {
  readonly figure: AnswerFigure;
  readonly formula: string;
  readonly operands: readonly Operand[];
  readonly quotes: readonly OperandQuote[];
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/gu;

/**
 * How each worked out figure of an answer came about: its formula, which printed figures its operands are, and the
 * sentences that print them. In the order of the answer.
 *
 * @example sumsOf(answer)[0]?.operands.map(({ words }) => words) // ['11,528.89', '13,092.54']
 */
export function sumsOf(answer: Answer): Sum[] {
  return answer.figures.flatMap((figure) =>
    figure.formula === null ? [] : [sumOf(answer, figure, figure.formula)],
  );
}

function sumOf(answer: Answer, figure: AnswerFigure, formula: string): Sum {
  const cited = [figure.source, ...figure.alsoAt];
  const near = ({ source, alsoAt }: AnswerFigure): boolean =>
    [source, ...alsoAt].some((one) => cited.includes(one));
  const told = formula.match(NUMBER) ?? [];
  const operands = [...new Set(told)].map((words): Operand => {
    const own = answer.figures.filter(
      (one) => one.formula === null && near(one) && numbersIn(one.display).includes(words),
    );
    const times = told.filter((one) => one === words).length;
    return { words, figures: meant(own, figure.metric, times) };
  });
  const quotes = cited.flatMap((source) => quotesIn(answer.sources[source]?.text ?? '', source, operands));
  return { figure, formula, operands, quotes };
}

/**
 * Of several figures with the same number those that the name of the result tells: 执行数, not 全年预算数, for
 * 占执行数的比重. Where it tells none, all of them if the formula has the number as often, else none.
 */
function meant(figures: readonly AnswerFigure[], result: string, times: number): readonly AnswerFigure[] {
  const named = figures.filter(({ metric }) => result.includes(metric.replace(/支出$/u, '')));
  if (named.length > 0) return named;
  return figures.length <= times ? figures : [];
}

function numbersIn(text: string): readonly string[] {
  return text.match(NUMBER) ?? [];
}

/** The sentences of a paragraph that print an operand: as its figure was printed, or with other separators. */
function quotesIn(text: string, source: number, operands: readonly Operand[]): OperandQuote[] {
  const quotes = new Map<number, { end: number; marks: [number, number][] }>();
  for (const { words, figures } of operands) {
    const prints = new Set(figures.flatMap(({ printed }) => printed ?? []));
    const marked =
      prints.size === 0 ? places(text, words) : [...prints].flatMap((printed) => found(text, printed));
    for (const [start, end] of marked) {
      const sentence = sentenceAt(text, start);
      const known = quotes.get(sentence.start) ?? { end: sentence.end, marks: [] };
      if (known.marks.every(([from, to]) => end <= from || to <= start)) known.marks.push([start, end]);
      quotes.set(sentence.start, known);
    }
  }
  return [...quotes]
    .sort((a, b) => a[0] - b[0])
    .map(([start, { end, marks }]) => ({
      source,
      quote: text.slice(start, end),
      highlights: marks
        .sort((a, b) => a[0] - b[0])
        .map(([from, to]) => [from - start, Math.min(to, end) - start] as const),
    }));
}

function found(text: string, words: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    // "5 人" is not in "15 人".
    if (!/[\d.]/u.test(text.charAt(at - 1)) || !/^\d/u.test(words)) places.push([at, at + words.length]);
  }
  return places;
}

function places(text: string, words: string): [number, number][] {
  const wanted = words.replaceAll(',', '');
  return [...text.matchAll(NUMBER)]
    .filter(([printed]) => printed.replaceAll(',', '') === wanted)
    .map(({ index, 0: printed }) => [index, index + printed.length]);
}
