import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from '../text/fold.ts';

const words = z.array(z.string().min(2)).min(1);
const Schema = z.strictObject({ office: words, 'office-weak': words, year: words });

/** What a label of a form asks for. */
export type Asked = keyof z.infer<typeof Schema>;

/** What a form says behind, or below, a label that is known. */
export interface Field {
  readonly asked: Asked;
  readonly value: string;
}

/** How far down heads with their values below are whose report it is, and not those of any table. */
const HEAD_ROWS = 15;
/** The rule below the heads of a Markdown table. */
const RULE = /^[\s|:｜-]+$/u;
const CELLS = /[|｜\t]/u;
/** …办事处（盖 / 章）: a bracket that the end of the line cuts open. */
const WRAPPED = /[（(][^（()）]{0,6}$/u;
/** A second field on the line: "…街道办事处　评价年度：2022年". */
const NEXT_FIELD = / (?=\p{Script=Han}{2,10}(?:[（(][^（()）\s]{1,8}[)）])?[：:])/u;

let loaded: ReadonlyMap<string, Asked> | undefined;

function labels(): ReadonlyMap<string, Asked> {
  loaded ??= new Map(
    Object.entries(
      Schema.parse(parse(readFileSync(new URL('./form.yaml', import.meta.url), 'utf8'))),
    ).flatMap(([asked, all]) => all.map((label) => [label, asked as Asked] as const)),
  );
  return loaded;
}

/**
 * The fields that lines of a form hold, in order: "评价单位：…", a label in one cell and its value in the next, or
 * heads in one row and values in the row below. Where a value may stand in either place, both are given.
 */
export function fieldsOf(lines: readonly string[]): Field[] {
  const ruled = new Set(lines.flatMap((line, i) => (RULE.test(line) ? [lines[i - 1]] : [])));
  const printed = lines.filter((line) => !RULE.test(line));
  const rows = printed.map(cellsOf);
  return rows.flatMap((cells, i) => {
    const below = i < HEAD_ROWS && rows[i + 1]?.length === cells.length ? rows[i + 1] : undefined;
    // A table of two columns has a label and its value in every row, the first, which is ruled as heads, as well.
    // So has one of four: 单位名称 | 某某林场 | 主管部门 | 某某局.
    const isPairs = cells.length === 2 * TWO && askedBy(cells[0] ?? '') !== null;
    const isHead = ruled.has(printed[i]) && cells.length > TWO && !isPairs;
    const right = isHead || areHeads(cells) ? undefined : cells.slice(1);
    return cells.flatMap((cell, j) => fieldAt(cell, right?.[j], below?.[j]));
  });
}

const TWO = 2;

/** Two labels side by side have their values below. */
function areHeads(cells: readonly string[]): boolean {
  return cells.some((cell, j) => askedBy(cell) !== null && askedBy(cells[j + 1] ?? '') !== null);
}

function fieldAt(cell: string, right: string | undefined, below: string | undefined): Field[] {
  const [, label = '', value = ''] = /^([^：:]{2,24})[：:](.*)$/u.exec(cell) ?? [];
  const behindColon = askedBy(label);
  const said = value.trim().replace(WRAPPED, '');
  if (behindColon !== null && said !== '') return [{ asked: behindColon, value: said }];
  const asked = behindColon ?? askedBy(cell);
  // 单位 | 万元, 年度 | 2021年 | 2022年: without a colon they are heads of any table.
  if (asked === null || asked === 'office-weak' || cell === '年度') return [];
  return [right, below].flatMap((value) =>
    value === undefined || value === '' || askedBy(value) !== null ? [] : [{ asked, value }],
  );
}

function askedBy(label: string): Asked | null {
  const bare = label.replace(/[（(][^（()）]{0,6}章[)）]/gu, '').replace(/[（()）、/和或*\s]/gu, '');
  return labels().get(bare) ?? null;
}

function cellsOf(line: string): string[] {
  const text = line.trim();
  if (CELLS.test(text)) {
    const whole = /^\|.*\|$/u.test(text) ? text.slice(1, -1) : line;
    return whole.split(CELLS).map((cell) => fold(cell).trim());
  }
  const plain = fold(text).replace(/\s+/gu, ' ');
  if (/[：:]/u.test(plain)) return plain.split(NEXT_FIELD);
  const cells = plain.split(' ');
  return cells.some((cell) => askedBy(cell) !== null) ? cells : [plain];
}
