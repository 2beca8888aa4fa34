import { fold } from '../text/fold.ts';
import { Decimal } from './decimal.ts';
import { hedgeBefore } from './hedges.ts';
import { unmarked } from './marks.ts';
import { names, namesIn } from './names.ts';
import { bare, inUnit, quantityAt, rankAt, type Quantity } from './quantity.ts';
import { arabic } from './numeral.ts';
import { arabicAt, blank, hanAt, type Token } from './token.ts';
import {
  CLAUSE_END,
  MARK,
  partsOf,
  PERCENT,
  PLACES,
  RANK,
  scaledUnit,
  type Unit,
  unitAt,
  unknownUnit,
  YUAN,
} from './units.ts';

/** "-", "~" or 至 between the two ends of a range. */
const RANGE = /^ ?(?:[-–—~～－]{1,2}|至|到) ?/u;
/** 事故为 0: nothing of what is named. */
const NOUGHT = /\p{Script=Han}(?:[为是]|保持) ?$/u;
/** 90（含）-100 分: a step of a scale. */
const STEP = /[（(] ?不?含 ?[)）] ?[-–—~～至到] ?$/u;
/** 13分42秒, 2小时30分, 9点30分: a span or a time of two units is no number of either. */
const CLOCK = /^\d{1,3} ?(?:[天时点分]|个?小时)钟? ?\d{1,2} ?(?:个?小时|分钟?|秒钟?)(?: ?\d{1,2} ?秒钟?)?/u;
/** 有效利用系数 0.542: a number without a unit. */
const INDEX = /(?:系数|指数)[为是达至到：:]? ?$/u;
/** 前移 27 名; 综合排名提升 3 位: places gained or lost. */
const MOVED = /(?:[前后]移|前进|后退|倒退|进位|晋位|退位|跃升)了? ?$/u;
const MOVED_RANK =
  /(?:排名|名次|位次|位列|位居|第[\d一二三四五六七八九十]{1,3}[名位]?)[^。；]{0,12}(?:提[升高]|上升|下降|下滑|[升降])了? ?$/u;
const SCORE = /(?:得分|评分|总分|自评分|分值|分数)[为是达：:]? ?$/u;
/** "年初预算（万元）：1234.56": the unit stands behind the name. */
const DECLARED = /[（(](?:单位[：:])? ?([^（()）\d\s]{1,5})[)）](?:合计|共计|[共为是])?[：:]? ?$/u;

/**
 * Every quantity that a text states, in order; names, dates, telephone numbers, list marks and set phrases left out.
 * Offsets are those of the printed text.
 *
 * @example scan('落实“四个一”4287 人次').map((quantity) => quantity.value?.toFixed()) // ['4287']
 */
export function scan(printed: string): Quantity[] {
  const { text, placed } = unmarked(printed);
  return quantitiesIn(parted(fold(text).replaceAll('\n', ' '), text)).map(placed);
}

function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  const named = namesIn(text);
  let name = 0;
  let i = 0;
  while (i < text.length) {
    while ((named[name]?.end ?? Infinity) <= i) name += 1;
    const inName = named[name];
    const token = arabicAt(text, i) ?? hanAt(text, i);
    const ordinal = token === null && /[第前首]/u.test(text.charAt(i));
    if (token === null && !ordinal) {
      i += 1;
      continue;
    }
    if (inName !== undefined && inName.start <= i && !(inName.digits && token?.script === 'arabic')) {
      // A long quotation may state a number behind one that it only names.
      i = inName.digits ? Math.max(token?.end ?? 0, i + 1) : inName.end;
      continue;
    }
    const read = token === null ? ordinalAt(text, i) : digitsRead(text, token, found.at(-1)?.end ?? 0);
    found.push(...read.quantities);
    i = Math.max(read.next, i + 1);
  }
  return found;
}

/** A full-width comma between half-width digits parts two numbers: 投入 300，200 人参加. */
function parted(text: string, printed: string): string {
  return text.replace(/,/gu, (comma, at: number) =>
    printed[at] === '，' && /\d/u.test(printed.charAt(at - 1)) ? '，' : comma,
  );
}

interface Read {
  readonly quantities: readonly Quantity[];
  readonly next: number;
}

function digitsRead(text: string, token: Token, floor: number): Read {
  if (token.script === 'han') return hanRead(text, token);
  const nothing = { quantities: [], next: runEnd(text, token.end) };
  if (token.digits.length > 40 || isLabel(text, token)) return nothing;
  const clock = CLOCK.exec(text.slice(token.start, token.start + 20))?.[0];
  if (clock !== undefined) return { quantities: [], next: token.start + clock.length };
  const range = rangeAt(text, token);
  if (range !== null) return range;
  const quantity = withUnit(text, quantityAt(text, token), token);
  if (quantity !== null && isListMark(text, quantity)) {
    return { quantities: [withoutMark(quantity)], next: quantity.end };
  }
  if (quantity === null || isMark(text, quantity) || isName(text, quantity))
    return { quantities: [], next: token.end };
  return { quantities: [signed(text, quantity, floor)], next: quantity.end };
}

/** The end of the digits, points, dashes and letters that go with a label: "2022.12.31", "020-84123456". */
function runEnd(text: string, at: number): number {
  let i = at;
  while (/[\d.·:/+×-]/u.test(text[i] ?? '')) i += 1;
  return i;
}

/** Digits that something beside them makes a label: 04·23, 1+8, 2022/3, 1:1, B12, 0408, 〔2022〕. */
function isLabel(text: string, token: Token): boolean {
  const [before, after] = [text[token.start - 1] ?? ' ', text[token.end] ?? ' '];
  if (/[+·×#№〔[.,]/u.test(before) && !isSign(text, token)) return true;
  if (/[+·×〕\]*]/u.test(after)) return true;
  if (/[/:：]/u.test(after) && /\d/u.test(text[token.end + 1] ?? '')) return true;
  if (/[/:]/u.test(before) && /[\dA-Za-z]/u.test(text[token.start - 2] ?? '')) return true;
  if (before === '第' || text.slice(token.start - 2, token.start) === '第 ') return true;
  if (/[-–]/u.test(before) && /[\dA-Za-z]/u.test(text[token.start - 2] ?? '')) return true;
  if (/^0\d/u.test(token.digits)) return true;
  if (STEP.test(text.slice(Math.max(0, token.start - 8), token.start))) return true;
  return names.constant.test(text.slice(token.start, token.start + 16).replaceAll(' ', ''));
}

/** "增长 +5.6%": a plus that neither follows a number nor adds one. */
function isSign(text: string, { start, end }: Token): boolean {
  return (
    text[start - 1] === '+' &&
    !/[\dA-Za-z”]/u.test(text[start - 2] ?? ' ') &&
    /^ ?(?:[%‰]|个?百分点)/u.test(text.slice(end, end + 5))
  );
}

/** "3.20 个小区": at the head of a paragraph, where 个 has no parts, the mark of an item and 20 小区. */
function isListMark(text: string, quantity: Quantity): boolean {
  const { unit, multiplied } = quantity;
  const wholes = (unit.kind === 'count' || unit.kind === 'people') && !unit.parts;
  return wholes && !multiplied && opens(text, quantity);
}

/** "4.1 预算。": at the head of a paragraph, where no unit is known, a mark and nothing else. */
function isMark(text: string, quantity: Quantity): boolean {
  return quantity.unitIs === 'guessed' && opens(text, quantity);
}

function opens(text: string, { number }: Quantity): boolean {
  return /^\d{1,2}\.[1-9]\d*$/u.test(number.digits) && text.slice(0, number.start).trim() === '';
}

/** The quantity behind the mark of an item. */
function withoutMark(quantity: Quantity): Quantity {
  const { end, digits } = quantity.number;
  const rest = digits.slice(digits.indexOf('.') + 1);
  const start = end - rest.length;
  const number: Token = { start, end, digits: rest, script: 'arabic', numeral: arabic(rest) };
  return { ...inUnit({ ...quantity, number }, quantity.unit, quantity.scale), start };
}

/** Digits whose unit is none: dates, addresses, names of places and lines, ages that set a group apart. */
function isName(text: string, quantity: Quantity): boolean {
  const { number, unitIs, multiplied } = quantity;
  const after = text.slice(number.end, number.end + 8);
  const before = text[number.start - 1] ?? ' ';
  if (/[A-Za-z]/u.test(before) && !multiplied && quantity.unit.kind === 'count') return true;
  if (names.after.test(text.slice(quantity.end, quantity.end + 10))) return true;
  if (names.hotlines.has(number.digits) && quantity.unit.kind === 'count') return true;
  if (isThreshold(text, quantity)) return true;
  if (unitIs === 'known') return false;
  if (!multiplied && names.date.test(after)) return true;
  return unitIs === 'guessed' && names.thing.test(after);
}

/** 500 万元以上项目, 超亿元企业: a size that sets a class apart, not the size of anything. */
function isThreshold(text: string, { hedge, unit, end, number }: Quantity): boolean {
  if (hedge === null || unit.kind === 'rate') return false;
  const noun = /^的?(?!大关|左右|有余)\p{Script=Han}/u.test(text.slice(end, end + 4));
  const bareMoney = unit.kind === 'money' && /^[百千万亿]+$/u.test(number.digits);
  return noun && (bareMoney || /以[上下内]$/u.test(hedge));
}

/** A number without a unit of its own: a score, a place, the unit that its label declares. Null where none helps. */
function withUnit(text: string, quantity: Quantity | null, token: Token): Quantity | null {
  if (quantity !== null && quantity.unitIs === 'known') return moved(text, quantity);
  const before = text.slice(Math.max(0, token.start - 16), token.start);
  if (quantity?.unitIs === 'absent' && quantity.multiplied && names.money.test(before.replaceAll(' ', ''))) {
    return { ...quantity, unit: YUAN };
  }
  const ends = CLAUSE_END.test(text.slice(token.end, token.end + 1));
  if (!ends) return quantity;
  if (SCORE.test(before)) return inUnit(bare(token), MARK, new Decimal('1'));
  if (/^0(?:\.0+)?$/u.test(token.digits) && NOUGHT.test(before)) return nought(token, before);
  if (INDEX.test(before)) return inUnit(bare(token), unknownUnit(''), new Decimal('1'));
  const declared = DECLARED.exec(before);
  const unit = scaledUnit(declared?.[1] ?? '');
  return unit === null ? quantity : inUnit(bare(token), unit, unit.factor);
}

/** 前移 27 名: neither people nor a place. */
function moved(text: string, quantity: Quantity): Quantity {
  if (!/^[名位]$/u.test(quantity.unit.word)) return quantity;
  const before = text.slice(Math.max(0, quantity.number.start - 30), quantity.number.start);
  return MOVED.test(before) || MOVED_RANK.test(before) ? { ...quantity, unit: PLACES } : quantity;
}

/** 死亡率为 0, 结余为 0: no unit is needed to say none. */
function nought(token: Token, before: string): Quantity {
  const noun = before.replace(/[均都]?(?:[为是]|保持) ?$/u, '');
  const isMoney = names.money.test(noun);
  const unit = /(?:率|比例|比重)$/u.test(noun) ? PERCENT : isMoney ? YUAN : unknownUnit('');
  return inUnit(bare(token), unit, new Decimal('1'));
}

/** "增长 -3.2%": a minus that neither follows a number nor joins two; "＋5.6%". */
function signed(text: string, quantity: Quantity, floor: number): Quantity {
  const at = quantity.number.start - 1;
  if (quantity.start !== quantity.number.start || at < floor || quantity.value === null) return quantity;
  if (isSign(text, quantity.number)) return { ...quantity, start: at };
  return /[-−－]/u.test(text.charAt(at))
    ? { ...quantity, start: at, value: quantity.value.times('-1') }
    : quantity;
}

/** 3-5 个: two quantities, the ends, each with the sign between as its hedge. Null where no range begins here. */
function rangeAt(text: string, token: Token): Read | null {
  const own = quantityAt(text, token);
  const at = own !== null && own.unitIs === 'known' ? own.end : token.end;
  const sign = RANGE.exec(text.slice(at, at + 5))?.[0];
  if (sign === undefined) return null;
  const second = arabicAt(text, at + sign.length);
  if (second === null) return null;
  const upper = quantityAt(text, second);
  const after = text.slice(second.end, second.end + 8);
  if (upper === null || upper.unitIs !== 'known' || /^ ?[-–/]/u.test(after)) {
    return own?.unitIs === 'known' && /至|到/u.test(sign)
      ? null
      : { quantities: [], next: runEnd(text, second.end) };
  }
  const hedge = sign.trim();
  const lower = own?.unitIs === 'known' ? own : inUnit(bare(token), upper.unit, upper.scale);
  if (isName(text, upper) || lower.unit.base !== upper.unit.base) return null;
  const printed = { start: lower.start, end: upper.end };
  return {
    quantities: [
      { ...lower, hedge, range: true, printed },
      { ...upper, hedge, range: true, printed },
    ],
    next: upper.end,
  };
}

function hanRead(text: string, token: Token): Read {
  const nothing = { quantities: [], next: token.end };
  if (text.startsWith('百分之', token.start)) return percentAt(text, token.start);
  const parts = partsOf(text.slice(token.start, token.start + 3));
  if (parts !== null) return percentAt(text, token.start, parts);
  if (token.numeral === null || names.before.has(text[token.start - 1] ?? ' ')) return nothing;
  const quantity = quantityAt(text, token);
  if (quantity?.unitIs !== 'known') return nothing;
  const isBare = /^[百千万亿]+$/u.test(token.digits);
  if (isBare && quantity.hedge === null) return nothing;
  if (!quantity.unit.han && quantity.unit.word !== '%') return nothing;
  if (names.after.test(text.slice(quantity.end, quantity.end + 10)) || isThreshold(text, quantity))
    return nothing;
  if (token.numeral.value.eq('1') && !isBare) {
    const ends = CLAUSE_END.test(text.slice(quantity.end, quantity.end + 1));
    if (!quantity.unit.one || !ends || quantity.hedge !== null) return nothing;
  }
  if (token.numeral.value.eq('0')) return nothing;
  return { quantities: [quantity], next: quantity.end };
}

/** 百分之八十, 百分之 3.5, 万分之三. */
function percentAt(text: string, start: number, parts = PERCENT): Read {
  const at = blank(text, start + 3);
  const token = text[at] === '百' ? hundredAt(text, at) : (arabicAt(text, at) ?? hanAt(text, at));
  if (token?.numeral == null) return { quantities: [], next: start + 3 };
  const quantity = inUnit(bare(token), parts, new Decimal('1'));
  const before = hedgeBefore(text, start, false);
  const hedge = before?.word ?? null;
  return { quantities: [{ ...quantity, start: before?.start ?? start, hedge }], next: token.end };
}

function hundredAt(text: string, at: number): Token | null {
  const token = hanAt(text, at);
  return token?.digits === '百' && text[token.end] !== '分' ? token : null;
}

/** 第五名, 前三, 首支: a place where somebody is placed. */
function ordinalAt(text: string, at: number): Read {
  if (text[at] === '首') return firstAt(text, at);
  const rank = rankAt(text, at);
  if (rank === null) return { quantities: [], next: at + 1 };
  const nothing = { quantities: [], next: rank.number.end };
  const before = text.slice(Math.max(0, at - 8), at).trimEnd();
  if (/[提之以此目当]$/u.test(before)) return text[at] === '第' ? nothing : { quantities: [], next: at + 1 };
  const rest = text.slice(rank.number.end, rank.number.end + 4);
  const counted = unitAt(text, blank(text, rank.number.end));
  if (rank.unitIs === 'known' && (text[at] === '第' || CLAUSE_END.test(text.slice(rank.end, rank.end + 1)))) {
    return { quantities: [rank], next: rank.end };
  }
  const placed = names.rank.some((word) => before.endsWith(word));
  if (CLAUSE_END.test(rest.slice(0, 1)) && placed) return { quantities: [rank], next: rank.end };
  if (text[at] === '第' && rank.value?.eq('1') === true && counted !== null)
    return firstOf(text, at, rank, counted);
  if (text[at] === '前' && !placed && !names.span.test(rest)) return { quantities: [], next: at + 1 };
  return nothing;
}

function firstAt(text: string, at: number): Read {
  const unit = unitAt(text, at + 1);
  if (unit === null) return { quantities: [], next: at + 1 };
  const number: Token = {
    start: at,
    end: at + 1,
    digits: '首',
    script: 'han',
    numeral: { value: new Decimal('1'), decimals: 0 },
  };
  const rank = { ...bare(number), unit: RANK, precision: new Decimal('0') };
  return firstOf(text, at, rank, unit);
}

function firstOf(text: string, at: number, rank: Quantity, counted: Unit): Read {
  const before = text.slice(Math.max(0, at - 4), at);
  const first = names.first.some((word) => before.endsWith(word)) && !names.doses.has(counted.word.charAt(0));
  const end = blank(text, rank.number.end) + counted.length;
  return { quantities: first ? [{ ...rank, end, word: text.slice(at, end) }] : [], next: end };
}
