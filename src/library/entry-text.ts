import type { Figure } from '../figures/figure.ts';
import type { Entry } from './library.ts';

/** Stands for a figure of the ledger, so that findings share the ledger's own. */
const MARK = '$figure';

/**
 * An entry as text, from which `entryOf` makes it again: findings name the figures of the ledger by their ids.
 *
 * @example entryOf(entryText(entry)).findings[0]?.figures[0] === entry.figures[0] // in the new entry's ledger
 */
export function entryText({ report, figures, ...drawn }: Entry): string {
  const ledger = new Map<unknown, number>(figures.map((figure, index) => [figure, index]));
  const linked = (_: string, value: unknown): unknown => {
    const index = ledger.get(value);
    return index === undefined ? value : { [MARK]: index };
  };
  return `{"report":${JSON.stringify(report)},"figures":${JSON.stringify(figures)},"drawn":${JSON.stringify(drawn, linked)}}`;
}

/**
 * The entry that a text was made from.
 *
 * @throws SyntaxError where the text is not one of `entryText`
 */
export function entryOf(text: string): Entry {
  const { report, figures, drawn } = JSON.parse(text) as {
    report: Entry['report'];
    figures: readonly Figure[];
    drawn: Omit<Entry, 'report' | 'figures'>;
  };
  return { report, figures, ...(relinked(drawn, figures) as Omit<Entry, 'report' | 'figures'>) };
}

function relinked(value: unknown, figures: readonly Figure[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => relinked(one, figures));
  if (MARK in value) return figures[Number(value[MARK])];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, relinked(one, figures)]));
}
