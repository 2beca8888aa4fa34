import { Decimal } from '../facts/decimal.ts';
import type { Aligned } from '../library/align.ts';
import type { Entry } from '../library/library.ts';
import { lookupForm } from '../library/typed.ts';
import type { CommandOption } from './command.ts';

/** In which order the offices of a comparison are shown. */
export const SORT = {
  name: 'sort',
  names: { 'zh-CN': '排序', 'zh-TW': '排序' },
  description: 'Order of the offices: highest first, lowest first, or by name',
  descriptions: {
    'zh-CN': '单位的顺序：从高到低、从低到高、按名称',
    'zh-TW': '單位的順序：從高到低、從低到高、按名稱',
  },
  required: false,
  completes: null,
  kind: 'text',
  choices: [
    { value: 'high', names: { 'zh-CN': '从高到低', 'zh-TW': '從高到低' } },
    { value: 'low', names: { 'zh-CN': '从低到高', 'zh-TW': '從低到高' } },
    { value: 'name', names: { 'zh-CN': '按名称', 'zh-TW': '按名稱' } },
  ],
} as const satisfies CommandOption;

export type Sort = (typeof SORT.choices)[number]['value'];

/** What was typed for the order; null where it is none. */
export function sortOf(typed: string): Sort | null {
  const asked = lookupForm(typed);
  const found = SORT.choices.find(({ value, names }) =>
    [value, ...Object.values(names)].some((name) => lookupForm(name) === asked),
  );
  return found?.value ?? null;
}

/**
 * The entries in an order: by the value that the row has of each, those without one last, or by the office's name.
 * What is equal keeps its order.
 */
export function inOrder(entries: readonly Entry[], row: Aligned | undefined, sort: Sort): readonly Entry[] {
  if (sort === 'name')
    return entries.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
  const values = new Map(
    row?.cells.flatMap(({ entry, fact: { value } }) =>
      value === null ? [] : [[entry, new Decimal(value)] as const],
    ),
  );
  return entries.toSorted((a, b) => {
    const [one, other] = [values.get(a), values.get(b)];
    if (one === undefined) return other === undefined ? 0 : 1;
    if (other === undefined) return -1;
    return sort === 'high' ? other.cmp(one) : one.cmp(other);
  });
}

function nameOf({ report }: Entry): string {
  return report.office.name;
}
