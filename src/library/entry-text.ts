import type { Fact } from '../facts/fact.ts';
import type { Entry } from './library.ts';

/** Stands for a fact of the ledger, so that findings share the ledger's own. */
const MARK = '$fact';

/**
 * An entry as text, from which `entryOf` makes it again: findings name the facts of the ledger by their ids.
 *
 * @example entryOf(entryText(entry)).findings[0]?.facts[0] === entry.facts[0] // in the new entry's ledger
 */
export function entryText({ report, facts, ...drawn }: Entry): string {
  const ledger = new Map<unknown, number>(facts.map((fact, index) => [fact, index]));
  const linked = (_: string, value: unknown): unknown => {
    const index = ledger.get(value);
    return index === undefined ? value : { [MARK]: index };
  };
  return `{"report":${JSON.stringify(report)},"facts":${JSON.stringify(facts)},"drawn":${JSON.stringify(drawn, linked)}}`;
}

/**
 * The entry that a text was made from.
 *
 * @throws SyntaxError where the text is not one of `entryText`
 */
export function entryOf(text: string): Entry {
  const { report, facts, drawn } = JSON.parse(text) as {
    report: Entry['report'];
    facts: readonly Fact[];
    drawn: Omit<Entry, 'report' | 'facts'>;
  };
  return { report, facts, ...(relinked(drawn, facts) as Omit<Entry, 'report' | 'facts'>) };
}

function relinked(value: unknown, facts: readonly Fact[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => relinked(one, facts));
  if (MARK in value) return facts[Number(value[MARK])];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, relinked(one, facts)]));
}
