import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Loopback } from '../support/discord/loopback.ts';
import { BotProcess } from '../support/discord/process.ts';

// How the program ends, each time in a process of its own.
let discord: Loopback;
beforeEach(async () => {
  discord = await Loopback.start();
});
afterEach(() => discord.stop());

describe('the bot as a process ends', () => {
  it('with the answer in flight given, within 5 s, when it is told to', async () => {
    const bot = await BotProcess.start(discord);
    await bot.ready();
    discord.faults.plan(/callback$/, { kind: 'slow', ms: 1500 });
    const asked = discord.player.slash('budget', { office: '中南' });
    await bot.until(() => discord.rest.requests.some((request) => request.includes('callback')));
    const told = performance.now();
    const code = await bot.stop();
    expect(code).toBe(0);
    expect(performance.now() - told).toBeLessThan(5000);
    expect((await asked).text).toContain('6,061.31 万元');
  });

  it('within 5 s when an answer never gets through', async () => {
    const bot = await BotProcess.start(discord);
    await bot.ready();
    discord.faults.plan(/callback$/, { kind: 'slow', ms: 20_000 });
    void discord.player.slash('budget', { office: '中南' }).catch(() => undefined);
    await bot.until(() => discord.rest.requests.some((request) => request.includes('callback')));
    const told = performance.now();
    expect(await bot.stop('SIGINT')).toBe(0);
    expect(performance.now() - told).toBeLessThan(5000);
  });

  it('when it is told to while Discord refuses connections', async () => {
    discord.gateway.refuses = true;
    const bot = await BotProcess.start(discord);
    await bot.until(() => discord.gateway.refusals > 0);
    expect((await bot.get('/healthz')).status).toBe(503);
    expect(await bot.stop()).toBe(0);
  });

  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'Guilds'],
  ])('with a sentence and a failure when the gateway closes with %i', async (code, words) => {
    const bot = await BotProcess.start(discord);
    await bot.ready();
    discord.gateway.close(code);
    expect(await bot.exit()).toBe(1);
    expect(bot.output).toContain(words);
  });

  it('with a sentence and a failure when its token is wrong, and without showing it', async () => {
    const bot = await BotProcess.start(discord, { token: 'MTk4.wrong.token' });
    expect(await bot.exit()).toBe(1);
    expect(bot.output).toContain('Discord 不接受这个令牌');
    expect(bot.output).not.toContain('MTk4.wrong.token');
  });

  it('with a sentence and a failure when its port is taken', async () => {
    const taken = new URL(discord.api).port;
    const bot = await BotProcess.start(discord, { settings: { JIWEN_HTTP_PORT: taken } });
    expect(await bot.exit()).toBe(1);
    expect(bot.output).toContain(`无法在 127.0.0.1:${taken} 提供 /healthz`);
  });
});
