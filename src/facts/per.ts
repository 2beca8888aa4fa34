import { type Unit, unitAt } from './units.ts';

/** 元/亩, 元每平方米, 人/户. */
const PER = /^ ?[/每] ?(?=\D)/u;
const AND = /^[·/每] ?/u;
const TIME = /^(?:季度|学期|[年月日天周次晚季])/u;

/** 高出 2.3 个和 1.9 个百分点: the unit is said once. */
const POINTS = /^ ?[和、及与] ?\d{1,3}(?:\.\d{1,3})? ?个百分点/u;

/** 千人, 万人. */
function powered(text: string, at: number): string | undefined {
  const power = /^[十百千万]{1,2}/u.exec(text.slice(at, at + 2))?.[0] ?? '';
  const unit = power === '' ? null : unitAt(text, at + power.length);
  return unit === null ? undefined : `${power}${unit.word}`;
}

function points(unit: Unit): Unit {
  return { ...unit, word: '个百分点', base: '百分点', kind: 'rate', parts: true };
}

/**
 * The unit at `at` with what it is counted by: 元/平方米·月 is a unit of its own, neither 元 nor to be added to it.
 *
 * @example unitOrPer('25元/平方米·月', 2)?.base // '元/平方米·月'
 */
export function unitOrPer(text: string, at: number): Unit | null {
  const unit = unitAt(text, at);
  if (unit === null || unit.kind === 'rate') return unit;
  if (unit.word === '个' && POINTS.test(text.slice(at + 1, at + 20))) return points(unit);
  let end = at + unit.length;
  const by: string[] = [];
  for (let sign = PER; ; sign = AND) {
    const link = sign.exec(text.slice(end, end + 4))?.[0];
    if (link === undefined) break;
    const from = end + link.length;
    const word =
      powered(text, from) ?? unitAt(text, from)?.word ?? TIME.exec(text.slice(from, from + 3))?.[0];
    if (word === undefined) break;
    by.push(word);
    end = from + Math.max(unitAt(text, from)?.length ?? 0, word.length);
  }
  if (by.length === 0) return unit;
  const per = `/${by.join('·')}`;
  return {
    ...unit,
    word: `${unit.word}${per}`,
    base: `${unit.base}${per}`,
    length: end - at,
    kind: 'count',
    parts: true,
  };
}
