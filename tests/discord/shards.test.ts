import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUILD_ID, OTHER_GUILD_ID } from '../support/discord/guild.ts';
import { Loopback } from '../support/discord/loopback.ts';
import { BotProcess } from '../support/discord/process.ts';

interface Told {
  readonly status: string;
  readonly shards: readonly unknown[];
}

describe('two shards', () => {
  let discord: Loopback;
  let bot: BotProcess;
  beforeAll(async () => {
    discord = await Loopback.start();
    bot = await BotProcess.start(discord, { settings: { JIWEN_SHARDS: '2' } });
    await bot.until(() => discord.gateway.sessions === 1);
    // The second identifies five seconds after the first: until then the bot is not whole.
    expect((await bot.get('/healthz')).status).toBe(503);
    await bot.ready();
  });
  afterAll(async () => {
    expect(await bot.stop()).toBe(0);
    // What is left is the session of the one that was killed, until Discord forgets it.
    expect(discord.gateway.sessions).toBe(1);
    await discord.stop();
  });

  it('share the servers: each question is answered once, by its own', async () => {
    expect([discord.gateway.identifies, discord.gateway.sessions]).toEqual([2, 2]);
    for (const guild of [GUILD_ID, OTHER_GUILD_ID]) {
      const { count, text } = await discord.player.slash('budget', { office: '中南' }, { guild });
      expect(count).toBe(1);
      expect(text).toContain('6,061.31 万元');
    }
    expect((await discord.player.slash('budget', { office: '中南' }, { where: 'dm' })).count).toBe(1);
  });

  it('register the commands once', () => {
    expect(discord.commands.puts).toBe(1);
  });

  it('tell how they fare at one port, added up', async () => {
    const { body } = await bot.get('/healthz');
    const shard = { library: true, gateway: true, reports: 2 };
    expect(JSON.parse(body) as Told).toEqual({ status: 'ok', shards: [shard, shard] });
    const metrics = (await bot.get('/metrics')).body;
    expect(metrics).toMatch(
      /^jiwen_interactions_total\{kind="command",command="budget",status="answered"\} 3$/m,
    );
    expect(metrics).toMatch(/^jiwen_gateway_ready_shards 2$/m);
    expect(metrics).toMatch(/^jiwen_reports_loaded 2$/m);
  });

  it('come back when one of them dies, while the other answers', async () => {
    const pid = /"pid":(\d+),"shard":1/.exec(bot.output)?.[1] ?? '';
    process.kill(Number(pid), 'SIGKILL');
    await bot.until(async () => (await bot.get('/healthz')).status === 503);
    const first = await discord.player.slash('budget', { office: '中南' }, { guild: OTHER_GUILD_ID });
    expect(first.count).toBe(1);
    await bot.ready();
    const second = await discord.player.slash('budget', { office: '中南' }, { guild: GUILD_ID });
    expect(second.text).toContain('6,061.31 万元');
  });
});

it('shards that Discord shuts out end the program, with a sentence and a failure', async () => {
  const discord = await Loopback.start();
  const bot = await BotProcess.start(discord, {
    settings: { JIWEN_SHARDS: '2' },
    token: 'MTk4.wrong.token',
  });
  expect(await bot.exit()).toBe(1);
  expect(bot.output).toContain('Discord 不接受这个令牌');
  expect(bot.output).toContain('分片 0 无法启动');
  await discord.stop();
});
