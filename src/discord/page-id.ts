import { LIMITS } from './limits.ts';
import type { OptionValues } from '../answers/command.ts';

/** All that a page button must know to give its page again, after a restart and on any shard. */
export interface PageId {
  readonly command: string;
  readonly values: OptionValues;
  /** 1-based; 0 and n + 1 stand on buttons that cannot be pressed. */
  readonly page: number;
  /** Of the pages as they were when the button was made; another one now means that the reports changed. */
  readonly digest: string;
}

/** Changes when the fields do, so that a button made by an older version is known as one. */
const VERSION = 'p1';

/**
 * A page button's `custom_id`; null where the question is too long for one.
 *
 * @example
 * writePageId({ command: 'budget', values: { office: '南石头' }, page: 2, digest: 'x7Qf' })
 * // 'p1|2|x7Qf|budget|office=南石头'
 */
export function writePageId({ command, values, page, digest }: PageId): string | null {
  const options = Object.keys(values).map((name) => `${name}=${escape(values[name] ?? '')}`);
  const id = [VERSION, String(page), digest, command, ...options].join('|');
  return id.length <= LIMITS.customId ? id : null;
}

/** What `writePageId` wrote; null for a `custom_id` of another version or that is no page's. */
export function readPageId(id: string): PageId | null {
  const [version, page, digest, command, ...options] = id.split('|');
  if (version !== VERSION || page === undefined || digest === undefined || command === undefined) return null;
  if (!/^\d{1,5}$/.test(page)) return null;
  const values: Record<string, string> = {};
  for (const option of options) {
    const equals = option.indexOf('=');
    if (equals < 1) return null;
    values[option.slice(0, equals)] = unescape(option.slice(equals + 1));
  }
  return { command, values, page: Number(page), digest };
}

function escape(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function unescape(value: string): string {
  return value.replaceAll('%7C', '|').replaceAll('%25', '%');
}
