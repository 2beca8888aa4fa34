import { discord } from './discord.ts';
import { corpus } from './corpus.ts';
import { figures } from './figures.ts';
import { reading } from './reading.ts';
import { search, searchLarge } from './search.ts';

/** What can be measured, by the word behind `npm run bench --`. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  reading,
  figures,
  discord,
  search,
  'search-100k': searchLarge,
  corpus,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
  console.log(`\n## ${name}\n`);
  await BENCHES[name]?.();
}
