import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import { isOften, spanWords } from '../facts/when.ts';
import { doubtsOf } from './align-doubts.ts';
import type { Aligned, Cell } from './aligned.ts';
import { sameOffice } from './offices.ts';

/** A word of warning beside a row. 'print': how it is printed, which changes nothing; 'matter': what it measures. */
export interface Caveat {
  readonly weight: 'print' | 'matter';
  readonly words: string;
}

/** Offices named in one warning before it only says how many there are. */
const NAMED = 6;
/** Other numbers of one office that are named. */
const OTHERS = 3;
/** How many times coarser a rounding must be than another's to be worth a word. */
const COARSE = '100';

/**
 * What a careful reader must know before comparing the cells of a row, in Chinese, without closing stops. No number
 * but printed ones.
 *
 * @example caveatsOf(row).map(({ words }) => words) // ['说法不同：中南街道“处理”，南石头街道“调处”', …]
 */
export function caveatsOf(aligned: Aligned): Caveat[] {
  const { basis, row, matter, cells } = aligned;
  const found: (Caveat | null)[] = [
    ...(matter?.variant ?? []).map((group) => wordings(cells, group)),
    partOfYear(cells),
    fullRate(aligned) ??
      adjusted(aligned) ??
      grave(cells.length > 1 ? (matter?.caveat ?? row?.caveat ?? null) : null),
    basis === 'name' ? grave('按名称相近配对，口径以原文为准') : null,
    listed(
      '为约数',
      cells.filter(({ fact }) => fact.hedge !== null && fact.kind !== 'rank'),
      ({ fact }) => `“${tidy(fact.printed)}”`,
    ),
    listed(
      '只印大致名次',
      cells.filter(({ fact }) => fact.hedge !== null && fact.kind === 'rank'),
    ),
    listed(
      '为目标数，不是完成数',
      cells.filter(({ fact }) => fact.role !== 'actual'),
    ),
    differing('计量词不同', cells.filter(isCounted), ({ fact }) => `“${unitWord(fact)}”`, unitWeight(cells)),
    isMixed(cells) ? { weight: 'print', words: '印刷单位不同，已换算' } : null,
    rounded(cells),
    ...cells.map((cell) => doubtful(cell, cells)),
    listed(
      '',
      cells.filter(({ others }) => others.length > 0),
      ({ others }) =>
        `另印有同类数字${others
          .slice(0, OTHERS)
          .map(({ printed }) => `“${tidy(printed)}”`)
          .join('、')}`,
    ),
  ];
  return found.filter((caveat) => caveat !== null);
}

/** How a misprinted number was read, and what the report contradicts itself in: the findings tell the rest. */
function doubtful(cell: Cell, cells: readonly Cell[]): Caveat | null {
  const { entry, fact } = cell;
  const read = fact.reading === null ? [] : [`按 ${fact.reading.read} 读`];
  const said = [...read, ...doubtsOf(cell)];
  return said.length === 0 ? null : grave(`${nameOf(entry, cells)}${said.join('、')}（见提示）`);
}

/** What adds up over the year, so that a part of it is never more. */
const ADDING = new Set<Fact['kind']>(['people', 'count', 'area', 'mass']);

/** Which numbers are of one outbreak or some months only, beside numbers of the year. */
function partOfYear(cells: readonly Cell[]): Caveat | null {
  if (new Set(cells.map(({ fact }) => fact.when.part)).size < 2) return null;
  const parts = cells.filter(({ fact }) => fact.when.part !== null);
  if (parts.length === cells.length || parts.some(({ fact }) => isOften(fact.when)))
    return grave(`时段不同：${each(cells, ({ fact }) => fact.when.words ?? '未另注明')}`);
  const least = parts.every(({ fact }) => ADDING.has(fact.kind)) ? '，只能看作下限' : '';
  const words = each(parts, ({ fact }) => `仅${spanWords(fact.when)}`);
  return grave(`${words}，不是全年${least}`);
}

const ADJUSTED = /调整后|调整预算/u;

/** Whose budget is printed to be the adjusted one, where others do not say. */
function adjusted({ row, cells }: Aligned): Caveat | null {
  if (row?.key !== 'budget' && row?.key !== 'rate') return null;
  const told = cells.filter((cell) => ADJUSTED.test(cell.told.sentence));
  if (told.length === 0 || told.length === cells.length) return null;
  const what = row.key === 'rate' ? '的分母是' : '印明是';
  return grave(`${each(told, () => '')}${what}调整后预算数，其余以各自报告为准`);
}

/** All of the budget spent, beside offices that spent less: the budget may have been cut to what was spent. */
function fullRate({ row, cells }: Aligned): Caveat | null {
  if (row?.key !== 'rate') return null;
  const full = cells.filter(({ fact }) => fact.value === '100');
  if (full.length === 0 || full.length === cells.length) return null;
  return grave(`${each(full, () => '')}的分母可能是调整后预算数，与年初预算数算出的不能直接比`);
}

function grave(words: string | null): Caveat | null {
  return words === null ? null : { weight: 'matter', words };
}

/** Which of a group of words each report uses, where they do not all use the same. */
function wordings(cells: readonly Cell[], group: readonly RegExp[]): Caveat | null {
  const used = cells.map(({ told }) => group.map((words) => words.exec(told.own)?.[0] ?? null));
  const sets = new Set(used.map((words) => words.map((word) => (word === null ? '' : '1')).join('|')));
  if (sets.size < 2) return null;
  const said = used.map((words) => {
    const found = words.filter((word) => word !== null);
    return found.filter((word) => !found.some((other) => other !== word && other.includes(word))).join('”“');
  });
  return grave(`说法不同：${each(cells, (_, k) => (said[k] === '' ? '无此字样' : `“${said[k] ?? ''}”`))}`);
}

function listed(
  what: string,
  cells: readonly Cell[],
  detail: (cell: Cell) => string = () => '',
): Caveat | null {
  if (cells.length === 0) return null;
  return grave(`${each(cells, detail)}${what}`);
}

/** Said of each where `by` is not the same for all. */
function differing(
  what: string,
  cells: readonly Cell[],
  say: (cell: Cell) => string,
  weight: Caveat['weight'],
  by: (cell: Cell) => string = say,
): Caveat | null {
  if (new Set(cells.map(by)).size < 2) return null;
  return { weight, words: `${what}：${each(cells, say)}` };
}

function each(cells: readonly Cell[], say: (cell: Cell, index: number) => string): string {
  const named = cells.slice(0, NAMED).map((cell, k) => `${nameOf(cell.entry, cells)}${say(cell, k)}`);
  return `${named.join('、')}${cells.length > NAMED ? `等 ${cells.length} 个单位` : ''}`;
}

/** Money and areas of which some are printed to a coarser place than others. */
function rounded(cells: readonly Cell[]): Caveat | null {
  const scaled = cells.filter(isScaled);
  const places = scaled.map(({ fact }) => new Decimal(fact.precision));
  const least = places.reduce<Decimal | null>((low, one) => (low === null || one.lt(low) ? one : low), null);
  const coarse = scaled.filter(
    ({ fact }, k) => least !== null && fact.hedge === null && places[k]?.gte(least.times(COARSE)) === true,
  );
  // Where most are coarse it is the fine one that is odd, and its print tells.
  return coarse.length === 0 || coarse.length * 2 > scaled.length
    ? null
    : { weight: 'print', words: `${each(coarse, () => '')}取整较粗` };
}

/** Whether some are printed in 万 and others not. */
function isMixed(cells: readonly Cell[]): boolean {
  return new Set(cells.filter(isScaled).map(({ fact }) => /[万亿]/u.exec(fact.printed)?.[0] ?? '')).size > 1;
}

function isScaled({ fact: { kind } }: Cell): boolean {
  return kind === 'money' || kind === 'area';
}

function isCounted({ fact: { kind } }: Cell): boolean {
  return kind === 'count';
}

function unitWeight(cells: readonly Cell[]): Caveat['weight'] {
  return new Set(cells.map(({ fact }) => fact.unit)).size > 1 ? 'matter' : 'print';
}

/** The unit as printed: "起", "万平方米". */
function unitWord({ printed }: Fact): string {
  return printed.replace(/[\d.,，\s０-９．余多约近超逾来]|以上|以下|左右|不到|达到?/gu, '');
}

function tidy(printed: string): string {
  return printed.replace(/\s+/gu, ' ').trim();
}

/** The office, with its district where another of the row has the same name; the year where all are of one office. */
function nameOf({ report }: Cell['entry'], cells: readonly Cell[]): string {
  const { name, district } = report.office;
  if (cells.length > 1 && cells.every(({ entry }) => sameOffice(entry.report.office, report.office)))
    return `${report.year} 年`;
  const alike = cells.filter(({ entry }) => entry.report.office.name === name).length > 1;
  return alike ? `${district ?? ''}${name}` : name;
}
