import type { Whose } from '../whose.ts';
import type { Account } from './account.ts';

/** Somebody whose money it is, and it cannot be told who. */
export const UNKNOWN: Whose = { kind: 'unknown', name: '' };

/**
 * What the account forgets at the end of a sentence: the split and the number told last. At ； it goes on.
 *
 * @example endSentence(account, true) // behind "其中其他资金 200 万元。" a bare part splits the last total no more
 */
export function endSentence(account: Account, isFull: boolean): void {
  account.last = null;
  account.pending = null;
  account.shares = null;
  account.aside = false;
  account.rested = true;
  if (account.within) turnTo(account, UNKNOWN);
  account.within = false;
  if (!isFull) return;
  account.list = null;
  account.lastKey = null;
  account.lastTotal = null;
  account.opener = null;
  account.headed = null;
  account.spending = false;
  account.planned = false;
  account.loose = false;
  account.numbered = false;
  account.compared = false;
  account.brackets = [];
  account.years = [];
}

/**
 * From here on the account is another's: what was told of the one before is of no use.
 *
 * @example turnTo(account, { kind: 'project', name: '环卫保洁' })
 */
export function turnTo(account: Account, whose: Whose): void {
  const isSame = isOwn(account.whose) ? isOwn(whose) : sameName(account.whose, whose);
  account.whose = whose;
  if (isSame) return;
  account.told = new Map();
  account.total = null;
  account.opener = null;
  account.headed = null;
  account.aside = false;
  account.list = null;
  account.last = null;
  account.ownYear = false;
}

/** The report's office, by name or by default. */
export const isOwn = ({ kind }: Whose): boolean => kind === 'own' || kind === 'bare';

/** The same body or project. */
export const sameName = (a: Whose, b: Whose): boolean => a.kind === b.kind && a.name === b.name;
