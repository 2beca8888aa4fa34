import { ButtonStyle, ComponentType } from 'discord.js';
import { type Asked, idOf } from './asked.ts';
import type { Action } from './button-id.ts';
import { LIMITS } from './limits.ts';
import type { Button, Row, Select } from './message.ts';
import type { Words } from './words.ts';

/** With fewer pages the arrows are quicker than a select. */
const PAGES_TO_JUMP = 4;

/** A button with what it says. */
export function button(label: string, id: string, disabled = false): Button {
  return { ...PLAIN, label, custom_id: id, disabled };
}

const PLAIN = { type: ComponentType.Button, style: ButtonStyle.Secondary } as const;

/** Buttons in rows of five. */
export function rowsOf(buttons: readonly Button[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.buttonsInRow)
    rows.push({
      type: ComponentType.ActionRow,
      components: buttons.slice(at, at + LIMITS.buttonsInRow),
    });
  return rows;
}

/** A select, which takes a row of its own. */
export function selectRow(id: string, placeholder: string, options: Select['options']): Row {
  const select: Select = { type: ComponentType.StringSelect, custom_id: id, placeholder, options };
  return { type: ComponentType.ActionRow, components: [select] };
}

/** A page among others: 1-based, and what it holds in a few words. */
export interface Turning {
  readonly page: number;
  readonly holds: readonly string[];
}

/**
 * ◀ n/N ▶ for an answer of several pages, and a select where there are many; nothing for one page.
 *
 * @param before numbers that stand before the page's in the id: which source it is a page of
 */
export function turningRows(
  asked: Asked,
  { page, holds }: Turning,
  say: Words,
  action: Action = 'turn',
  before: readonly number[] = [],
): Row[] {
  const pages = holds.length;
  if (pages < 2) return [];
  const id = (number: number): string => idOf(asked, action, [...before, number]);
  const turner = rowsOf([
    button('◀', id(page - 1), page <= 1),
    button(`${page}/${pages}`, id(page), true),
    button('▶', id(page + 1), page >= pages),
  ]);
  if (pages < PAGES_TO_JUMP || action !== 'turn') return turner;
  const options = stops(page, pages).map((number) => ({
    label: say('page', { page: number }),
    value: String(number),
    ...(holds[number - 1] === '' ? {} : { description: holds[number - 1] ?? '' }),
  }));
  return [...turner, selectRow(idOf(asked, 'jump'), say('jump', { page, pages }), options)];
}

/** The pages that a select offers: all, or where they are too many, evenly spaced ones with first and last. */
export function stops(page: number, pages: number): number[] {
  const most = LIMITS.selectOptions;
  const all = Array.from({ length: pages }, (_, at) => at + 1);
  if (pages <= most) return all;
  const spread = Array.from({ length: most - 1 }, (_, at) => 1 + Math.round((at * (pages - 1)) / (most - 2)));
  return [...new Set([...spread, page])].sort((a, b) => a - b);
}
