import { checkReport } from '../checks/check.ts';
import type { Relation } from '../checks/finding.ts';
import { findingWords, heldWords } from '../checks/words.ts';
import { readFacts } from '../facts/ledger.ts';
import type { Entry } from '../library/library.ts';
import { ReportProblem } from '../report/problem.ts';
import { readReport } from '../report/read.ts';
import { relationsIn } from './audit-scope.ts';
import { budgetLines } from './budget-lines.ts';
import { display } from '../facts/display.ts';
import { problemWords } from './problem-words.ts';

/** How one file would be read. */
export interface Checked {
  readonly file: string;
  /** Why it would be refused; null where it would be loaded. */
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly id: string | null;
  readonly title: string | null;
  readonly office: string | null;
  readonly district: string | null;
  readonly year: number | null;
  /** Headings with their level and first line. */
  readonly outline: readonly { readonly level: number; readonly heading: string; readonly line: number }[];
  readonly paragraphs: number;
  readonly figures: number;
  /** The department's money as read: metric, value in the base unit, for people, as printed, line. */
  readonly budget: readonly {
    readonly metric: string;
    readonly value: string;
    readonly unit: string;
    readonly display: string;
    readonly printed: string;
    readonly line: number;
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    /** Where to look: the first line of each place. */
    readonly lines: readonly number[];
  }[];
  /** Relations that were checked, and those of them that hold, each with its formula as reckoned. */
  readonly relations: number;
  readonly held: readonly {
    readonly message: string;
    readonly formulas: readonly string[];
    readonly lines: readonly number[];
  }[];
}

const NOTHING = {
  ...{ id: null, title: null, office: null, district: null, year: null },
  ...{ outline: [], paragraphs: 0, figures: 0, budget: [], findings: [], relations: 0, held: [] },
};

/**
 * Reads one file as the program would on loading it.
 *
 * @param bytes gives the file's bytes; what it throws becomes the problem
 */
export async function checkFile(file: string, bytes: () => Promise<Uint8Array>): Promise<Checked> {
  try {
    const report = await readReport(file, await bytes());
    const facts = readFacts(report);
    const { findings, held } = checkReport(report, facts);
    const { office, title, year, id, sections, paragraphs } = report;
    return {
      ...{ file, problem: null, id, title, office: office.name, district: office.district, year },
      outline: sections.map(({ level, heading, lines }) => ({ level, heading, line: lines[0] })),
      ...{ paragraphs: paragraphs.length, figures: facts.length },
      budget: budgetRows({ report, facts, findings, held }),
      findings: findings.map((finding) => ({
        ...{ code: finding.code, severity: finding.severity, message: findingWords(finding) },
        lines: linesOf(finding),
      })),
      relations: relationsIn({ findings, held }),
      held: held.map((one) => ({
        message: heldWords(one),
        formulas: one.reckoned.map(({ formula, display }) => `${formula} = ${display}`),
        lines: linesOf(one),
      })),
    };
  } catch (error) {
    const problem = problemOf(file, error);
    return { file, problem: { code: problem.code, message: problemWords(problem) }, ...NOTHING };
  }
}

function linesOf({ places }: Relation): number[] {
  return [...new Set(places.map(({ line }) => line))];
}

function problemOf(file: string, error: unknown): ReportProblem {
  if (error instanceof ReportProblem) return error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return new ReportProblem(
    code === 'EACCES' || code === 'EPERM' ? 'NO_PERMISSION' : 'UNREADABLE',
    file,
    {},
    error,
  );
}

function budgetRows(entry: Entry): Checked['budget'] {
  const { budget, initial, executed, rate, totals, carryover, sources, natures, projects, otherYears } =
    budgetLines(entry);
  const heads = [initial, budget, executed, rate].filter((fact) => fact !== undefined);
  return [...heads, ...totals, ...carryover, ...sources, ...natures, ...projects, ...otherYears].map(
    (fact) => ({
      ...{ metric: fact.name, value: fact.value, unit: fact.unit, display: display(fact) },
      ...{ printed: fact.printed, line: fact.place.line },
    }),
  );
}

/** The same for a person. */
export function checkedText(checked: Checked): string {
  const {
    file,
    problem,
    title,
    office,
    district,
    year,
    outline,
    paragraphs,
    figures,
    budget,
    findings,
    relations,
    held,
  } = checked;
  if (problem !== null) return `✗ ${problem.message}`;
  return [
    `✓ ${file}`,
    `标题：${title === '' ? '（无）' : (title ?? '')}`,
    `单位：${office ?? ''}${district === null ? '' : `（${district}）`}　年度：${year ?? ''}`,
    `提纲：${outline.length === 0 ? '没有标题' : ''}`,
    ...outline.map(({ level, heading, line }) => `${'  '.repeat(level)}${heading}　第 ${line} 行`),
    `段落：${paragraphs}　数字：${figures}`,
    `预算：${budget.length === 0 ? '未披露' : ''}`,
    ...budget.map((row) => `  ${row.metric}：${row.display}（原文“${row.printed}”，第 ${row.line} 行）`),
    `疑点：${findings.length === 0 ? '没有' : ''}`,
    ...findings.map(
      ({ severity, message, lines }) => `  ${severity === 'conflict' ? '⚠' : 'ℹ'} ${message}${rows(lines)}`,
    ),
    `核对：${relations === 0 ? '没有可以相互核对的数字' : `${relations} 项关系，${held.length} 项成立`}`,
    ...held.map(
      ({ message, formulas, lines }) =>
        `  ✓ ${message}${formulas.map((formula) => `，${formula}`).join('')}${rows(lines)}`,
    ),
  ].join('\n');
}

function rows(lines: readonly number[]): string {
  return lines.length === 0 ? '' : `（第 ${lines.join('、')} 行）`;
}
