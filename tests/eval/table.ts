import { KINDS, type EvalQuestion, type Verdict, VERDICTS } from './score.ts';

/** How the questions were answered: counts by kind, and each question's verdict. */
export interface Result {
  readonly kinds: Readonly<Record<string, Readonly<Record<Verdict, number>>>>;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** The verdicts counted by kind. */
export function resultOf(
  told: readonly (Pick<EvalQuestion, 'id' | 'kind'> & { readonly verdict: Verdict })[],
): Result {
  const count = (kind: string, verdict: Verdict): number =>
    told.filter((one) => one.kind === kind && one.verdict === verdict).length;
  return {
    kinds: Object.fromEntries(
      KINDS.map((kind) => [
        kind,
        Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(kind, verdict)])) as Record<
          Verdict,
          number
        >,
      ]),
    ),
    verdicts: Object.fromEntries(told.map(({ id, verdict }) => [id, verdict])),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  figure: 'a figure',
  list: 'a list',
  other: 'how, why, whether',
  unanswerable: 'nothing: not in the report',
};

/** The table of the README. */
export function tableOf({ kinds }: Result): string {
  const rows = KINDS.map((kind) => {
    const counts = kinds[kind];
    const cells = VERDICTS.map((verdict) => String(counts?.[verdict] ?? 0));
    const all = VERDICTS.reduce((sum, verdict) => sum + (counts?.[verdict] ?? 0), 0);
    return [NAMES[kind] ?? kind, String(all), ...cells];
  });
  const head = ['what answers', 'questions', ...VERDICTS];
  const widths = head.map((cell, c) => Math.max(cell.length, ...rows.map((row) => (row[c] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, c) => (c === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The files that show the table, between two comments. */
export const READMES = ['../../README.md', '../../README.zh-CN.md'].map(
  (file) => new URL(file, import.meta.url),
);

const PLACE = /(<!-- eval -->\n)[^<]*(<!-- \/eval -->)/u;

/** A text with the table of this result in its place. */
export function withTable(text: string, result: Result): string {
  return text.replace(PLACE, (_, open: string, close: string) => `${open}\n${tableOf(result)}\n\n${close}`);
}
