import type { OptionValues } from '../answers/command.ts';
import { LIMITS } from './limits.ts';

/** What a button or select does: each is one letter of its id. */
export const ACTIONS = {
  /** Turn to a page. */
  turn: 't',
  /** Turn to the page picked in a select. */
  jump: 'j',
  /** Show the paragraph of a source; of a page of it. */
  source: 's',
  /** Show that of the source picked in a select. */
  pick: 'k',
  /** Show how computed figures came about; a page of it. */
  sums: 'c',
  /** Give the figures as a CSV file. */
  table: 'f',
  /** Post a private answer for all. */
  share: 'p',
  /** Ask what the button says, in the place of the refusal that offered it. */
  choose: 'a',
  /** Ask what the button says, as a new private answer. */
  ask: 'n',
  /** Turn to a page of the help. */
  help: 'h',
} as const;

export type Action = keyof typeof ACTIONS;

/** All that a button must know to do its work again, after a restart and on any shard. */
export interface ButtonId {
  readonly action: Action;
  /** What of: a page (1-based; 0 and n + 1 stand on buttons that cannot be pressed), a source, or both. */
  readonly at: readonly number[];
  /** Of the answer as it was when the button was made; another one now means that the reports changed. */
  readonly digest: string;
  readonly command: string;
  /** Null where they are too long for an id and stand in the message (question-lines.ts). */
  readonly values: OptionValues | null;
}

/** Changes when the fields do, so that a button made by an older version is known as one. */
const VERSION = 'j2';
/** For values that stand in the message. */
const ELSEWHERE = '*';

/**
 * A button's `custom_id`; null where the question is too long for one.
 *
 * @example
 * writeButtonId({ action: 'turn', at: [2], digest: 'x7Qf', command: 'budget', values: { office: '南石头' } })
 * // 'j2|t2|x7Qf|budget|office=南石头'
 */
export function writeButtonId({ action, at, digest, command, values }: ButtonId): string | null {
  const options =
    values === null
      ? [ELSEWHERE]
      : Object.keys(values).map((name) => `${name}=${escape(values[name] ?? '')}`);
  const id = [VERSION, `${ACTIONS[action]}${at.join('.')}`, digest, command, ...options].join('|');
  return id.length <= LIMITS.customId ? id : null;
}

/** What `writeButtonId` wrote; null for a `custom_id` of another version or of nobody's. */
export function readButtonId(id: string): ButtonId | null {
  const [version, does, digest, command, ...options] = id.split('|');
  if (version !== VERSION || does === undefined || digest === undefined || command === undefined) return null;
  const action = (Object.keys(ACTIONS) as Action[]).find((name) => ACTIONS[name] === does.charAt(0));
  if (action === undefined || !/^.(?:\d{1,5}(?:\.\d{1,5})?)?$/u.test(does)) return null;
  const at = does.length === 1 ? [] : does.slice(1).split('.').map(Number);
  if (options.length === 1 && options[0] === ELSEWHERE) return { action, at, digest, command, values: null };
  const values: Record<string, string> = {};
  for (const option of options) {
    const equals = option.indexOf('=');
    if (equals < 1) return null;
    values[option.slice(0, equals)] = unescape(option.slice(equals + 1));
  }
  return { action, at, digest, command, values };
}

function escape(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function unescape(value: string): string {
  return value.replaceAll('%7C', '|').replaceAll('%25', '%');
}
