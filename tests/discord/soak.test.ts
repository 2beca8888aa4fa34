import { expect, it } from 'vitest';
import { Loopback } from '../support/discord/loopback.ts';
import { BotProcess } from '../support/discord/process.ts';
import { soak } from './soak.ts';

// `npm run soak` is the long one. Here Discord waits longer than its 3 s: the machine may be busy with other tests.
it('300 commands with faults thrown in at random: none lost, none twice, no limit exceeded', async () => {
  const discord = await Loopback.start({ firstAnswerMs: 20_000 });
  const bot = await BotProcess.start(discord, {
    settings: { JIWEN_LOG: 'info' },
    preload: ['tests/support/discord/measured.ts'],
  });
  await bot.ready();
  const { asked, lost, twice, measured } = await soak(discord, bot, {
    ...{ commands: 300, seed: 7, abreast: 8, relogins: 1, measures: 2 },
  });
  expect(await bot.stop()).toBe(0);
  await discord.stop();
  expect({ asked, lost, twice }).toEqual({ asked: 300, lost: [], twice: [] });
  expect([discord.interactions.refused, discord.interactions.pinging]).toEqual([[], []]);
  expect(new Set(measured.map(({ listeners }) => listeners)).size).toBe(1);
  expect(bot.output).not.toContain('MaxListenersExceededWarning');
});
