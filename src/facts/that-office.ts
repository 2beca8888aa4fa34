import type { Office } from '../report/office.ts';

/** What an evaluator calls the office by its kind, and how the names of that kind end. */
const KINDS: Readonly<Record<string, RegExp>> = {
  局: /局$/u,
  委: /委员会$/u,
  办: /办公室$/u,
  校: /[校学]$/u,
  院: /院$/u,
  馆: /馆$/u,
  中心: /中心$/u,
  街道: /街道(?:办事处)?$/u,
  镇: /镇(?:人民政府)?$/u,
  乡: /乡(?:人民政府)?$/u,
};
const THAT = /该([局委办校院馆镇乡]|中心|街道|部门)/u;

/**
 * Where words speak of the report's office as 该局; null where they do not. 该校 in a bureau's report is a school that was
 * told of before.
 *
 * @example thatOffice('市财政批复该局预算', office) // { start: 5, end: 7 } of a bureau
 */
export function thatOffice(words: string, { official }: Office): { start: number; end: number } | null {
  const found = THAT.exec(words);
  const kind = found?.[1];
  if (found === null || kind === undefined) return null;
  if (kind !== '部门' && KINDS[kind]?.test(official) !== true) return null;
  return { start: found.index, end: found.index + found[0].length };
}
