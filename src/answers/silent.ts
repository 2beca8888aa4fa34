import { align } from '../library/align.ts';
import type { Library } from '../library/library.ts';
import type { Answer } from './answer.ts';
import type { OptionValues } from './command.ts';
import { nameOf, sidesOf } from './compare-scope.ts';
import { Draft } from './draft.ts';

/** An office that was asked about and whose report states nothing of a metric. */
export interface Silent {
  /** The office's name; with its district where another loaded one is called the same. */
  readonly name: string;
  readonly office: string;
  readonly district: string | null;
  readonly year: number;
  readonly metric: string;
  readonly file: string;
}

const SIDE_BY_SIDE = new Set(['compare', 'rank']);

/**
 * Who of the offices side by side reports nothing of a metric that the answer shows: 未披露, a value of its own and not
 * a zero. An office that prints several numbers of it, or one that is not shown, is not silent.
 *
 * @param values the options as they were answered
 * @returns in the order of the answer's metrics; nothing for an answer that sets no offices side by side
 * @example silentOf(library, answer, { metric: '拆违面积' }).map(({ name }) => name) // ['中南街道']
 */
export function silentOf(library: Library, answer: Answer, values: OptionValues): Silent[] {
  if (answer.status !== 'answered' || !SIDE_BY_SIDE.has(answer.command)) return [];
  const sides = sidesOf(library, new Draft(answer.query, answer.command), values);
  if ('answer' in sides || sides.entries.length < 2) return [];
  const { entries } = sides;
  const rows = align(entries);
  const metrics = new Set(
    answer.figures.flatMap(({ metric, formula }) => (formula === null ? [metric] : [])),
  );
  return [...metrics].flatMap((metric) => {
    const told = rows.filter(({ name }) => name === metric).flatMap(({ cells }) => cells);
    if (told.length === 0) return [];
    return entries
      .filter((entry) => !told.some((cell) => cell.entry === entry))
      .map((entry) => {
        const { office, year, file } = entry.report;
        const { name, district } = office;
        return { name: nameOf(library, entry), office: name, district, year, metric, file };
      });
  });
}
