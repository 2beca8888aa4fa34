import type { Key, Part } from '../keys.ts';
import type { Account } from './account.ts';

/** What the account says of one number. */
export interface Entry {
  readonly key: Key | null;
  /** The other body whose money it is; null for the report's own. */
  readonly other: string | null;
  /** Its office may be a misprint of the report's own. */
  readonly misprint: boolean;
  /** Another year than the sentence's, shared out by 分别. */
  readonly period: string | null;
  /** Goes on with what the sentence before told, and so of the year that it told of. */
  readonly goesOn: boolean;
  /** Of a list that 按…分 opens: that of the report's own year, whatever was compared with before. */
  readonly divided: boolean;
  /** A source or nature of the report's own of which nobody tells what is measured. */
  readonly open: Part | null;
  /** The report's own, said so, of the whole year: told again with another value, it contradicts. */
  readonly firm: boolean;
}

/** A number of which the account says nothing. */
export const NONE: Entry = {
  key: null,
  other: null,
  misprint: false,
  period: null,
  goesOn: false,
  divided: false,
  open: null,
  firm: false,
};

/**
 * A number under a key, or, where the account is another's, with the other's name and no key: keys are the report's own.
 *
 * @example said(account, key, false).other // '荔湾区教育局', behind "荔湾区教育局全年预算数"
 */
export function said({ whose }: Account, key: Key | null, goesOn: boolean): Entry {
  if (whose.kind !== 'other') return { ...NONE, key, goesOn };
  const misprint = whose.misprint === true;
  return { ...NONE, key: misprint ? key : null, other: whose.name, misprint, goesOn };
}
