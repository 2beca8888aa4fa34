import { Loopback } from '../support/discord/loopback.ts';
import { BotProcess } from '../support/discord/process.ts';
import { table } from '../bench/table.ts';
import { soak } from './soak.ts';

// The long soak: `npm run soak`, or `npm run soak -- 2000 42` for another count and seed. Ends with 1 where something
// was lost, answered twice, or refused by Discord, or where the memory grew by a tenth.
const [commands = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const discord = await Loopback.start();
const bot = await BotProcess.start(discord, {
  settings: { JIWEN_LOG: 'info' },
  preload: ['tests/support/discord/measured.ts'],
});
await bot.ready();
const soaked = await soak(discord, bot, { commands, seed, abreast: 8, relogins: 3, measures: 10 });
const code = await bot.stop();
await discord.stop();

const { asked, lost, twice, faults, measured, seconds } = soaked;
const { refused } = discord.interactions;
const leaks = /MaxListenersExceededWarning/.test(bot.output);
// The first measure is taken when all has been used once: what grows after that grows for ever.
const [first, last] = [measured[1], measured.at(-1)];
const growth = first && last ? (last.heapMb / first.heapMb - 1) * 100 : Number.NaN;
console.log(
  `${asked} interactions in ${seconds.toFixed(0)} s: ${lost.length} lost, ${twice.length} answered twice, ${refused.length} refused`,
);
console.log(
  `faults: ${Object.entries(faults)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}\n`,
);
const rows = measured.map(({ heapMb, rssMb, listeners, resources }, at) => [
  ...[`${at + 1}`, heapMb.toFixed(1), rssMb.toFixed(0), listeners, resources],
]);
console.log(table(['measure', 'heap MB', 'RSS MB', 'listeners', 'resources'], rows));
console.log(`\nheap ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} % from the second measure to the last`);
for (const one of [...lost, ...twice, ...refused].slice(0, 20)) console.log(one);
const ok = code === 0 && lost.length + twice.length + refused.length === 0 && !leaks && Math.abs(growth) < 10;
if (leaks) console.log('a listener leaks');
process.exit(ok ? 0 : 1);
