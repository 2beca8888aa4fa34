/** The number that opens a heading or an item: "二、", "（三）", "4.", "（5）", "⑥", "第一部分", "2.1", "##". */
export interface Mark {
  /** As printed, blanks after it left out. */
  readonly text: string;
  readonly kind: MarkKind;
  /** The number it stands for; null for markdown. */
  readonly value: number | null;
  /** Where the words after it begin (UTF-16). */
  readonly end: number;
}

/** From the top down as the genre nests them. */
export type MarkKind =
  'markdown' | 'part' | 'han' | 'han-bracket' | 'dotted' | 'digit' | 'digit-bracket' | 'circled';

const HAN = '〇零一二三四五六七八九十';
/** The same as they are written on forms: 壹、基本情况. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
/** 3.8 万元 and 95.6 分 are amounts, not sections 3.8 and 95.6; 1.2 人员编制 and 1.1 分析 are sections. */
const COUNTED = '吨亩个家户件宗次米倍分名人岁天年月日号时点场支条张份批类期处位套辆台栋';
const NO_UNIT = `(?![万亿元%％‰]|平方|公里|公斤|个百分|[${COUNTED}](?:\\P{Script=Han}|$))`;
/** Behind a bare number any of them counts: "5 家农贸市场". */
const NO_COUNT = `(?![万亿元%％‰${COUNTED}]|平方|公里|公斤)`;
const PATTERNS: readonly (readonly [MarkKind, RegExp])[] = [
  ['markdown', /^(#{1,6}) (?=\S)/u],
  ['part', new RegExp(`^(第([${HAN}]{1,3}|\\d{1,2})(?:部分|章|节))[ ：:、]{0,3}`, 'u')],
  // 三、四季度 is a row of numbers; 二、一般公共预算 and 三、四上企业 are headings.
  ['han', new RegExp(`^(([${HAN}]{1,3}) ?[、.．]) {0,2}(?![${HAN}](?!般|体化|站式|网通|上企业))`, 'u')],
  ['han', new RegExp(`^(([${FORMAL}]{1,3}) ?[、.．]) {0,2}(?=\\p{Script=Han})`, 'u')],
  ['han', new RegExp(`^(【([${HAN}]{1,3})】) {0,2}(?=\\S)`, 'u')],
  ['han-bracket', new RegExp(`^([(（〔] ?([${HAN}]{1,3}) ?[)）〕])[ 、.．]{0,2}`, 'u')],
  ['dotted', new RegExp(`^((\\d{1,2})(?:\\.\\d{1,2}){1,3})[ .、．]{1,2}(?=[^\\d\\s.])${NO_UNIT}`, 'u')],
  ['dotted', new RegExp(`^((\\d{1,2})(?:\\.\\d{1,2}){1,3})(?=\\p{Script=Han}{2})${NO_UNIT}`, 'u')],
  ['digit', /^((\d{1,2}) ?[.、．]) {0,2}(?=[^\d\s.])/u],
  ['digit', new RegExp(`^((\\d{1,2})) {1,2}(?=\\p{Script=Han}{2,20}$)${NO_COUNT}`, 'u')],
  ['digit-bracket', /^([(（〔] ?(\d{1,2}) ?[)）〕])[ 、.．]{0,2}(?=\S)/u],
  ['digit-bracket', /^((\d{1,2})[)）]) {0,2}(?=\p{Script=Han})/u],
  ['circled', /^(([①-⑳]))[ 、.．]{0,2}(?=\S)/u],
];

/**
 * The mark that a folded row or paragraph opens with, or null.
 *
 * @example markOf('（二）部门整体收支情况') // { text: '（二）', kind: 'han-bracket', value: 2, end: 3 }
 */
export function markOf(folded: string): Mark | null {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(folded);
    const text = match?.[1];
    if (match === null || text === undefined) continue;
    return { text, kind, value: kind === 'markdown' ? null : valueOf(match[2] ?? ''), end: match[0].length };
  }
  return null;
}

/** 一 to 九十九, digits, and circled digits. */
function valueOf(printed: string): number {
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(printed) + 1;
  if (circled > 0) return circled;
  if (/^\d+$/u.test(printed)) return Number.parseInt(printed, 10);
  const plain = [...printed].map((one) => '一二三四五六七八九十'.charAt(FORMAL.indexOf(one)) || one).join('');
  const digit = (han: string): number => Math.max('零一二三四五六七八九'.indexOf(han), 0);
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain];
  const ten = plain.includes('十') ? (tens === '' ? 1 : digit(tens ?? '')) : 0;
  return ten * 10 + digit(ones ?? '');
}
