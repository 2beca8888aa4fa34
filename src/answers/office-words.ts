import type { Offices } from '../library/offices.ts';
import { lookupForm } from '../library/typed.ts';
import { districtsOf } from '../report/places.ts';

const BETWEEN = /[,，、;；+＋&]/u;
const JOINING = new Set(['和', '与', '與', '跟', '对', '對', '比', 'vs', 'vs.', 'and']);
const KINDS = ['街道', '镇', '乡'];

/**
 * The names in a typed list of offices, in order: "南石头,中南", "南石头、中南", "南石头 和 中南". Blanks part two
 * names only where each side is one; pinyin may be typed with blanks.
 *
 * @example officeNames('南石头, nan shi tou', offices) // ['南石头', 'nan shi tou']
 */
export function officeNames(typed: string, offices: Offices): readonly string[] {
  return typed
    .split(BETWEEN)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => apart(part.trim(), offices));
}

function apart(part: string, offices: Offices): readonly string[] {
  if (offices.resolve(part).kind !== 'none') return [part];
  const words = part.split(/\s+/u);
  const names = words.filter((word) => !JOINING.has(word.toLowerCase()));
  const joined = names.length < words.length && isOffice(names[0] ?? '', offices);
  const parted = names.length > 1 && (joined || names.every((name) => isOffice(name, offices)));
  return parted ? names : [part];
}

/**
 * Whether typed words name an office: one that is loaded, by any of its names, or a real one that is not, so that
 * it is refused by its name instead of being searched for. A bare name that is not loaded counts only in a
 * district that is: 南洲 beside 南石头 is an office, and 建设 is a word, though some city has a 建设街道.
 */
export function isOffice(typed: string, offices: Offices): boolean {
  // Initials are typed small; GDP and CBD are words of the reports.
  if (/^[A-Z]+$/u.test(typed)) return false;
  if (offices.resolve(typed).kind !== 'none') return true;
  const name = lookupForm(typed);
  if (/.(?:街道(?:办事处)?|[镇乡])$/u.test(name)) return isReal(name);
  const near = new Set(offices.all.map(({ district }) => district));
  return KINDS.some((kind) => districtsOf(name + kind).some((district) => near.has(district.name)));
}

// 海珠区南洲街道: the district may stand before the name, or the city as well.
function isReal(name: string): boolean {
  if (districtsOf(name).length > 0) return true;
  const ends = [...name.matchAll(/[市区县旗]/gu)].map(({ index }) => index + 1);
  return ends.some((end) =>
    districtsOf(name.slice(end)).some((district) => name.slice(0, end).endsWith(district.name)),
  );
}
