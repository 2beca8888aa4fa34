import { Decimal, grouped } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import type { Aligned, Cell } from './align.ts';

/** A word of warning beside a row. 'print': how it is printed, which changes nothing; 'matter': what it measures. */
export interface Caveat {
  readonly weight: 'print' | 'matter';
  readonly words: string;
}

/** Offices named in one warning before it only says how many there are. */
const NAMED = 6;

/**
 * What a careful reader must know before comparing the cells of a row, in Chinese, without closing stops.
 *
 * @example caveatsOf(row).map(({ words }) => words) // ['说法不同：中南街道“处理”，南石头街道“调处”', …]
 */
export function caveatsOf(aligned: Aligned): Caveat[] {
  const { basis, row, matter, cells } = aligned;
  const found: (Caveat | null)[] = [
    ...(matter?.variant ?? []).map((group) => wordings(cells, group)),
    grave(cells.length > 1 ? (matter?.caveat ?? row?.caveat ?? null) : null),
    basis === 'name' ? grave('按名称相近配对，口径以原文为准') : null,
    listed(
      '为约数',
      cells.filter(({ figure }) => figure.hedge !== null),
      ({ figure }) => `“${tidy(figure.printed)}”`,
    ),
    differing('时段不同', cells, ({ figure }) => figure.period ?? '未另注明', 'matter'),
    listed(
      '为目标数，不是完成数',
      cells.filter(({ figure }) => figure.role !== 'actual'),
    ),
    differing(
      '计量词不同',
      cells.filter(isCounted),
      ({ figure }) => `“${unitWord(figure)}”`,
      unitWeight(cells),
    ),
    differing(
      '印刷单位不同，已换算',
      cells.filter(isScaled),
      ({ figure }) => `“${tidy(figure.printed)}”`,
      'print',
      ({ figure }) => unitWord(figure),
    ),
    rounded(cells),
    ...cells.map(({ entry, figure: { reading } }) =>
      reading === null
        ? null
        : grave(`${nameOf(entry, cells)}印作“${reading.printed}”，按 ${reading.read} 读`),
    ),
    listed('的数字涉及报告自身的矛盾', cells.filter(isInConflict)),
    listed(
      '另印有同类数字',
      cells.filter(({ others }) => others.length > 0),
      ({ others }) =>
        others
          .slice(0, 3)
          .map(({ printed }) => `“${tidy(printed)}”`)
          .join('、'),
    ),
  ];
  return found.filter((caveat) => caveat !== null);
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
  const least = scaled.reduce<Decimal | null>((least, { figure }) => {
    const precision = new Decimal(figure.precision);
    return least === null || precision.lt(least) ? precision : least;
  }, null);
  const coarse = scaled.filter(({ figure }) => least !== null && new Decimal(figure.precision).gt(least));
  if (coarse.length === 0) return null;
  const words = each(
    coarse,
    ({ figure }) => `精确到 ±${grouped(new Decimal(figure.precision))} ${figure.unit}`,
  );
  return { weight: 'print', words };
}

function isScaled({ figure: { kind } }: Cell): boolean {
  return kind === 'money' || kind === 'area';
}

function isCounted({ figure: { kind } }: Cell): boolean {
  return kind === 'count';
}

function unitWeight(cells: readonly Cell[]): Caveat['weight'] {
  return new Set(cells.map(({ figure }) => figure.unit)).size > 1 ? 'matter' : 'print';
}

function isInConflict({ entry, figure: { id } }: Cell): boolean {
  return entry.findings.some(
    ({ severity, figures }) => severity === 'conflict' && figures.some((figure) => figure.id === id),
  );
}

/** The unit as printed: "起", "万平方米". */
function unitWord({ printed }: Figure): string {
  return printed.replace(/[\d.,，\s０-９．余多约近超逾来]|以上|以下|左右|不到|达到?/gu, '');
}

function tidy(printed: string): string {
  return printed.replace(/\s+/gu, ' ').trim();
}

/** The office, with its district where another of the row has the same name. */
function nameOf({ report }: Cell['entry'], cells: readonly Cell[]): string {
  const { name, district } = report.office;
  const alike = cells.filter(({ entry }) => entry.report.office.name === name).length > 1;
  return alike ? `${district ?? ''}${name}` : name;
}
