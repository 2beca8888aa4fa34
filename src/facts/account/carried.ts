import type { Key } from '../keys.ts';
import { isOtherYear } from '../period.ts';
import { isMoney, LEFT, type Telling, valueOf, wordsOf } from './telling.ts';

const CARRYOVER: Key = { key: 'carryover', of: null, metric: '年末结转和结余' };

const NEXT = '(?:下一?年|次年|明年|来年|20(?<year>\\d\\d)年)度?';
const GOES = '(?:结转|转入|转到|转至|留待|留至|留到|带入|带到|滚入|顺延)[至到入]?';
/** 结转下年使用的资金为 230 万元, 年末结转 230 万元. */
const AHEAD = new RegExp(
  `(?:${GOES}${NEXT}(?:继续|接着)?(?:使用|[续支]?用|支出|安排|续支)?的?|(?:年末|年底|年终)结转(?:结余)?|跨年(?:留用|使用|付款)的?)(?:资金|金额|数|款)?(?:合计|共计|[共为是有])?$`,
  'u',
);
/** 230 万元按规定结转下年, 230 万元，依规带入次年接着用, 230 万元获准跨年留用. */
const BEHIND = new RegExp(
  `^的?(?:(?:已?按规定)?挂账|滞留在账上|未形成支出|没有?[花用]完|未[花用支]完)?[，,]?已?(?:[按经依][^，,。；;\\d]{0,6}[规定准批])?(?:可以|全部|全数|获准|[均仍则待])?(?:${GOES}${NEXT}|跨年(?:留用|使用|支付)|来年续支)`,
  'u',
);

/**
 * Gives what goes on to the next year its measure where its own words say so and no other number has it: the one such
 * amount, or the first of which the others are parts; never more than the budget leaves over.
 *
 * @example // 没有花完的 284.22 万元中，96.22 万元被财政收回，188.00 万元结转下年。 → 188.00 is the carry-over
 */
export function carried<T extends Telling>(read: readonly T[], year: number): readonly T[] {
  const told = read.map((one) =>
    one.key?.key === 'carryover' && isTaken(one) ? { ...one, key: null } : one,
  );
  const own = told.filter(
    ({ elsewhere, period }) =>
      elsewhere === null && (period === null || !isOtherYear(period, year) || NEXT_ONLY.test(period)),
  );
  const total = (name: string): T | undefined => own.find(({ key }) => key?.of === null && key.key === name);
  if (total('carryover') !== undefined) return told;
  const all = own.filter(
    (one, at) => one.key === null && isMoney(one) && goesOn(one, isPartOfLeft(one, own[at - 1]), year),
  );
  const [first] = all;
  if (first === undefined) return told;
  const isWhole = all.every((one) => valueOf(one).eq(valueOf(first)) || isPartOf(one, first));
  const [budget, executed] = [total('budget'), total('executed') ?? total('expenditure')];
  const most =
    budget === undefined || executed === undefined ? null : valueOf(budget).minus(valueOf(executed));
  if (!isWhole || (most === null ? isOfProject(own, first) : most.lt(valueOf(first)))) return told;
  return told.map((one) => (one === first ? { ...one, key: CARRYOVER, period: null } : one));
}

/** 转入下年: the year to come is that of its use. */
const NEXT_ONLY = /^(?:下一?年|次年|来年|20\d\d年)度?$/u;

/** 未执行的 47.16 万元全部是项目经费，结转下年: what it is, and then what becomes of it. */
const ALL_OF = /^(?:(?:全部|[都均多]|主要|大都|大多)?[是为系]|全部)[^，,。；;\d]{2,16}(?=[，,])/u;

/** What was taken back goes nowhere. */
const TAKEN = /收回|上缴|[缴交退]回|统筹/u;

/** 余下 11.67 万元年底由财政局收回: told of the number itself, ahead of any comma. */
function isTaken({ clause: { behind } }: Telling): boolean {
  return TAKEN.test(/^[^，,。；;：:（(、]*/u.exec(behind)?.[0] ?? '');
}

/** 没有用完的 220 万元中，180 万元是…: of what was left, told right before. */
function isPartOfLeft({ place, clause }: Telling, before: Telling | undefined): boolean {
  return /^[中里内]?[，,]?$/u.test(clause.gap) && before?.place === place && LEFT.test(wordsOf(before));
}

function goesOn({ clause: { gap, left, behind } }: Telling, isPart: boolean, year: number): boolean {
  if (TAKEN.test(left)) return false;
  const rest = isPart || LEFT.test(left) ? behind.replace(ALL_OF, '') : behind;
  const found = AHEAD.exec(gap) ?? AHEAD.exec(left) ?? BEHIND.exec(rest);
  // 由财政收回 298 万元，结转下年 138 万元: what stands behind the comma is of the next number.
  if (found !== null && /[，,]/u.test(found[0]) && !/[。；;]$/u.test(behind)) return false;
  const named = found?.groups?.['year'];
  return found !== null && (named === undefined || Number.parseInt(`20${named}`, 10) === year + 1);
}

/** 检测能力提升项目…余款 243.60 万元转入下年: of what its paragraph tells of, where that tells no other money of the office. */
function isOfProject(own: readonly Telling[], first: Telling): boolean {
  const beside = own.filter((one) => one.paragraph.number === first.paragraph.number);
  const isAlone = !beside.some((one) => one !== first && isMoney(one));
  return isAlone || beside.some((one) => PROJECT.test(one.clause.gap));
}

const PROJECT = /(?:项目|工程|专项)(?!支出)/u;

function isPartOf(one: Telling, first: Telling): boolean {
  return one.paragraph.number === first.paragraph.number && valueOf(one).lt(valueOf(first));
}
