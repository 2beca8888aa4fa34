import { commonWords } from '../lexicon/thesaurus.ts';

/**
 * Whether a name is of the office above: 粤安市生态环境局 of its 岭湖分局, 东临市文旅局 of the bureau of 东临市海沂区. A street
 * or a town has no namesake in its city.
 */
function isHigher(name: string, official: string, ends: readonly string[]): boolean {
  if (official.includes(name)) return !ends.some((end) => end.endsWith(name));
  const [, city = '', district] = PLACES.exec(official) ?? [];
  const level = name.slice(0, name.indexOf('市') + 1);
  const isOfCity = level !== '' && city.endsWith(level) && !LOCAL.test(name);
  return isOfCity && district !== undefined && !name.includes(district.slice(0, 2));
}

const PLACES = /^(\p{Script=Han}{2,4}市)(\p{Script=Han}{1,4}[区县旗])/u;
const LOCAL = /(?:街道?|[镇乡办])$/u;

/** How a short name ends. */
const KIND = /[局委办院校馆所站街镇乡会联队园区厅处社府]$|中心$/u;
/** 青溪县委 is no 青溪县卫生健康委员会, 青溪县政府 none of its bureaus. */
const VAGUE = /[委会府区社]$/u;
/** What a full name may end with behind the kind that people say. */
const TAIL = /(?:管理委员会|街道办事处|办事处|人民政府|委员会)$/u;
const SHORTEST = { plain: 4, vague: 5, common: 6 };

/**
 * How long a short name of an office is that begins at a place of a text: characters of its full name in their order, from a
 * piece of it on to a word for what kind of office it is; 0 where none begins there.
 *
 * @example shortNameAt('平岚农业执法大队有几人', 0, '平岚县农业综合行政执法大队') // 8
 */
export function shortNameAt(text: string, at: number, official: string): number {
  const first = text.slice(at, at + 2);
  let from = first.length < 2 ? -1 : official.indexOf(first);
  if (from < 0) return 0;
  const least = commonWords().has(first) ? SHORTEST.common : SHORTEST.plain;
  // 青溪县公安局 is no name of its 交通警察支队: a short name ends as the full one does.
  const ends = [official, official.replace(TAIL, '')];
  let length = 2;
  let best = 0;
  for (from += 2; ; length += 1) {
    const name = text.slice(at, at + length);
    const isWhole = ends.some((end) => end.endsWith(name.slice(-1))) && !isHigher(name, official, ends);
    if (isWhole && length >= (VAGUE.test(name) ? Math.max(least, SHORTEST.vague) : least) && KIND.test(name))
      best = length;
    const next = text.charAt(at + length);
    const found = next === '' ? -1 : official.indexOf(next, from);
    if (found < 0) return best;
    from = found + 1;
  }
}
