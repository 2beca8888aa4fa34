import type { Fact, Place, Telling } from '../facts/fact.ts';
import type { Entry } from '../library/library.ts';
import type { Report } from '../report/report.ts';
import { csv } from './csv.ts';
import { ROLE_WORDS } from './metric-with-role.ts';

/** A figure of a report, about to be a row. */
interface Told {
  readonly report: Report;
  readonly fact: Fact;
}

/** The columns, in order: what is written over each, and what stands in it. */
const COLUMNS: readonly (readonly [string, (told: Told) => string | null])[] = [
  ['报告', ({ report }) => report.id],
  ['地区', ({ report: { office } }) => [office.city, office.district].join('')],
  ['单位', ({ report }) => report.office.name],
  ['年度', ({ report }) => String(report.year)],
  ['指标', ({ fact }) => fact.name],
  ['数值', ({ fact }) => fact.value],
  ['计量单位', ({ fact }) => fact.unit],
  ['约数', ({ fact }) => fact.hedge],
  ['增减', ({ fact: { change } }) => (change === null ? null : change.way === 'up' ? '增' : '减')],
  ['口径期间', ({ fact }) => fact.when.words],
  ['性质', ({ fact }) => ROLE_WORDS[fact.role]],
  ['原文数字', ({ fact }) => fact.printed],
  ['读法', ({ fact }) => readingOf(fact)],
  ['主体', ({ fact }) => fact.elsewhere],
  ['键', ({ fact }) => fact.measure],
  ['章节', ({ report, fact }) => paragraphOf(report, fact.place)?.path.join(' › ') ?? null],
  ['段落', ({ fact }) => String(fact.place.paragraph)],
  ['行', ({ fact }) => String(fact.place.line)],
  ['原句', ({ report, fact }) => sentenceOf(report, fact.place)],
  ['另见', ({ fact }) => fact.alsoAt.map(placeWords).join('；')],
  ['文件', ({ report }) => report.file],
];

/**
 * Figures as a CSV file, one row a figure, with the sentence and place of each. A figure told in several places is one
 * row; the column 另见 has the other places. One that could not be read has no 数值, and its print as any other.
 *
 * @example figuresCsv([{ entry, figures: entry.figures }]) // '\ufeff报告,地区,单位,年度,指标,数值,…'
 */
export function figuresCsv(told: readonly { entry: Entry; facts: readonly Fact[] }[]): string {
  const rows = told.flatMap(({ entry: { report }, facts }) =>
    facts.map((fact) => COLUMNS.map(([, write]) => write({ report, fact }))),
  );
  return csv(
    COLUMNS.map(([name]) => name),
    rows,
  );
}

function readingOf({ reading, value }: Fact): string | null {
  if (reading !== null) return `${reading.printed} 读作 ${reading.read}：${reading.because}`;
  return value === null ? '印刷有误，读不出数值' : null;
}

function placeWords({ paragraph, line }: Place): string {
  return `第 ${paragraph} 段第 ${line} 行`;
}

function sentenceOf(report: Report, place: Telling): string {
  const { start, end } = place.sentence;
  return (paragraphOf(report, place)?.text ?? '').slice(start, end);
}

function paragraphOf(report: Report, place: Place): Report['paragraphs'][number] | undefined {
  return report.paragraphs[place.paragraph - 1];
}
