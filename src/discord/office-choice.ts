import type { Library } from '../library/library.ts';
import { display } from '../library/offices.ts';
import { LIMITS } from './limits.ts';

type Office = Library['offices']['all'][number];

/** How an office stands in a menu: "南石头街道（海珠区）". */
export function officeLabel({ name, district }: Office): string {
  return district === null ? name : `${name}（${district}）`;
}

/**
 * Discord may send a menu entry's label where somebody typed it out: gives the value that belongs to it, else the text.
 *
 * @example fromOfficeLabel('南石头街道（海珠区）', library.offices.all) // '南石头街道'
 */
export function fromOfficeLabel(typed: string, all: readonly Office[]): string {
  const office = all.find((one) => officeLabel(one) === typed);
  return office ? display(office, all) : typed;
}

/** Menu entries for offices; one that Discord would not take is left out rather than cut. */
export function officeChoices(
  offices: readonly Office[],
  all: readonly Office[],
): { readonly name: string; readonly value: string }[] {
  return offices
    .map((office) => ({ name: officeLabel(office), value: display(office, all) }))
    .filter(({ name, value }) => name.length <= LIMITS.choice && value.length <= LIMITS.choice);
}
