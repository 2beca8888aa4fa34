// Makes src/search/readings.txt from pinyin-pro (MIT): each syllable without its tone, ü as v, with the characters that may be
// read so. To ask the library for every character of the reports took longer than a whole search. Run anew when it is raised.
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const [FIRST, LAST] = [0x3400, 0x9fff];

const bySyllable = new Map();
for (let unit = FIRST; unit <= LAST; unit += 1) {
  const character = String.fromCharCode(unit);
  const all = pinyin(character, {
    toneType: 'none',
    multiple: true,
    type: 'array',
    v: true,
    nonZh: 'removed',
  });
  for (const syllable of new Set(all)) {
    if (!/^[a-z]{1,6}$/u.test(syllable)) continue;
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
}
const lines = [...bySyllable]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([syllable, all]) => `${syllable} ${all}`);
writeFileSync(new URL('../src/search/readings.txt', import.meta.url), `${lines.join('\n')}\n`);
console.log(`${lines.length} syllables`);
