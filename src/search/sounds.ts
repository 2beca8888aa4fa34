import { readFileSync } from 'node:fs';

/** By syllable without its tone, "lü" as "lv", the characters that may be read so. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('./readings.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [syllable = '', characters = ''] = line.split(' ');
      return [syllable, characters];
    }),
);

let known: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * The readings of one Chinese character without tones, "lü" as "lv"; none for anything else.
 *
 * @example readings('率') // ['lv', 'shuai']
 */
export function readings(character: string): readonly string[] {
  known ??= byCharacter();
  return known.get(character) ?? [];
}

function byCharacter(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [syllable, characters] of CHARACTERS) {
    for (const character of characters) {
      const list = found.get(character);
      if (list === undefined) found.set(character, [syllable]);
      else list.push(syllable);
    }
  }
  return found;
}

/** Whether two characters may be said alike, tones aside. */
export function sameSound(a: string, b: string): boolean {
  const other = readings(b);
  return readings(a).some((reading) => other.includes(reading));
}
