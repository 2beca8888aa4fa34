import { type Numeral, digitsOf, groupedDigits, valueOf } from './numeral.ts';
import type { Rng } from './rng.ts';
import type { Stated } from './said.ts';
import type { Style } from './style.ts';

/** The base unit and how many of it a printed unit is: "万平方米" is 10000 平方米. */
export interface Unit {
  readonly base: string;
  readonly factor: string;
}

/** Printed units that are counted under another name. */
const SAME: Readonly<Record<string, string>> = {
  起: '宗',
  幢: '栋',
  个百分点: '百分点',
  名: '人',
  位: '人',
  亩次: '亩',
};

export function unitOf(printed: string): Unit {
  if (printed === '‰') return { base: '%', factor: '0.1' };
  // Of money people leave the 元 out: 投资 14.96 亿.
  if (printed === '亿' || printed === '万') return unitOf(`${printed}元`);
  const scale = /^[万亿](?=.)/u.exec(printed)?.[0];
  const word = scale === undefined ? printed : printed.slice(1);
  return {
    base: SAME[word] ?? word,
    factor: scale === '万' ? '10000' : scale === '亿' ? '100000000' : '1',
  };
}

interface Marks {
  readonly role?: Stated['role'];
  readonly direction?: Stated['direction'];
  readonly key?: string | null;
  readonly of?: string | null;
}

/** A number printed exactly: "13,092.54 万元". */
export function exactly(numeral: Numeral, unit: string, style: Style, marks: Marks = {}): Stated {
  const { base, factor } = unitOf(unit);
  const digits = style.grouped && base === '元' ? groupedDigits(numeral) : digitsOf(numeral);
  const gap = style.blanks === 'none' || /^[%‰]/u.test(unit) ? '' : ' ';
  return {
    printed: `${digits}${gap}${unit}`,
    value: valueOf(numeral, factor),
    unit: base,
    hedge: null,
    direction: marks.direction ?? null,
    role: marks.role ?? 'actual',
    key: marks.key ?? null,
    of: marks.of ?? null,
  };
}

/** The same as somebody prints it who is not sure, in one of the ways that people hedge. */
export function roughly(numeral: Numeral, unit: string, style: Style, rng: Rng, marks: Marks = {}): Stated {
  const whole = numeral.decimals === 0 && numeral.steps >= 20n && !/^[%‰个]/u.test(unit);
  const kind = rng.pick(
    whole ? ['约', '近', '超', '余', '多', '以上', '左右'] : ['约', '近', '以上', '左右'],
  );
  const rounded = whole ? { ...numeral, steps: roundedDown(numeral.steps) } : numeral;
  const plainly = exactly(rounded, unit, style, marks);
  const gap = style.blanks === 'none' ? '' : ' ';
  const said = { ...plainly, hedge: kind };
  switch (kind) {
    case '余':
    case '多': {
      const scale = /^[万亿](?=.)/u.exec(unit)?.[0] ?? '';
      const rest = unit.slice(scale.length);
      const digits = digitsOf(rounded);
      const late = scale !== '' && rng.chance(50);
      return { ...said, printed: `${digits}${gap}${late ? scale + kind : kind + scale}${rest}` };
    }
    case '以上':
    case '左右':
      return { ...said, printed: `${plainly.printed}${kind}` };
    default:
      return { ...said, printed: `${kind}${gap}${plainly.printed}` };
  }
}

/** A place: "第五名", "第 5 名", "前3名". */
export function placed(place: number, front: boolean, style: Style, han: boolean): Stated {
  const digits = han ? ('一二三四五六七八九'[place - 1] ?? String(place)) : String(place);
  const gap = style.blanks === 'around' && !han ? ' ' : '';
  const rank = {
    value: String(place),
    unit: '名次',
    direction: null,
    role: 'actual',
    key: null,
    of: null,
  } as const;
  return { ...rank, printed: `${front ? '前' : '第'}${gap}${digits}${gap}名`, hedge: front ? '前' : null };
}

function roundedDown(steps: bigint): bigint {
  const step = steps >= 1000n ? 100n : 10n;
  return (steps / step) * step;
}
