import { pinyin } from 'pinyin-pro';

const known = new Map<string, readonly string[]>();

/** The readings of one Chinese character without tones, "lü" as "lv"; kept once asked for. */
export function readings(character: string): readonly string[] {
  let found = known.get(character);
  if (found === undefined) {
    const all = pinyin(character, {
      toneType: 'none',
      multiple: true,
      type: 'array',
      v: true,
      nonZh: 'removed',
    });
    found = [...new Set(all)].sort();
    known.set(character, found);
  }
  return found;
}

/** Whether two characters may be said alike, tones aside. */
export function sameSound(a: string, b: string): boolean {
  const other = readings(b);
  return readings(a).some((reading) => other.includes(reading));
}
