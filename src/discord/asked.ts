import type { OptionValues } from '../answers/command.ts';
import { type Action, writeButtonId } from './button-id.ts';

/** A question as its buttons ask it again. */
export interface Asked {
  readonly command: string;
  readonly values: OptionValues;
  readonly digest: string;
}

/** The largest numbers that stand in an id. */
const WIDEST = [99_999, 99_999];

/**
 * Whether every button of a question can hold it. Where not, the message shows it and the buttons point there.
 *
 * @example fitsButtons({ command: 'budget', values: { office: '南石头' }, digest: 'x7Qf_' }) // true
 */
export function fitsButtons(asked: Asked): boolean {
  return writeButtonId({ ...asked, action: 'source', at: WIDEST }) !== null;
}

/** The id of a button that asks `asked` again. */
export function idOf(asked: Asked, action: Action, at: readonly number[] = []): string {
  const values = fitsButtons(asked) ? asked.values : null;
  return writeButtonId({ ...asked, values, action, at }) ?? '';
}
