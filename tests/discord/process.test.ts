import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RestFault } from '../support/discord/faults.ts';
import { OTHER_GUILD_ID } from '../support/discord/guild.ts';
import { Loopback } from '../support/discord/loopback.ts';
import { BotProcess } from '../support/discord/process.ts';

const CALLBACK = /callback$/;

// The program as it is started, through all that Discord does to it, one after the other, in one life.
describe('the bot as a process', () => {
  let discord: Loopback;
  let bot: BotProcess;
  beforeAll(async () => {
    discord = await Loopback.start({ heartbeatMs: 400 });
    bot = await BotProcess.start(discord);
    await bot.ready();
  });
  afterAll(async () => {
    expect(await bot.stop()).toBe(0);
    await discord.stop();
    expect(discord.interactions.refused).toEqual([]);
    expect(discord.interactions.pinging).toEqual([]);
    expect(bot.output).not.toContain('疫苗接种率');
  });

  /** Asks, and gives how many messages came of it. */
  async function ask(): Promise<number> {
    const reply = await discord.player.slash('budget', { office: '中南' }, { patienceMs: 20_000 });
    expect(reply.text).toContain('6,061.31 万元');
    return reply.count;
  }

  it.each<[string, RestFault, number]>([
    ['a failing server', { kind: 'status', status: 500 }, 1],
    ['a server that fails longer than discord.js tries', { kind: 'status', status: 503 }, 5],
    ['an answer that arrived though it was told lost', { kind: 'lost', status: 502 }, 1],
    ['a socket cut before', { kind: 'cut' }, 1],
    ['a socket cut after', { kind: 'cut-after' }, 1],
    ['a local rate limit', { kind: 'rate', retryAfter: 0.1, global: false }, 1],
    ['a global rate limit', { kind: 'rate', retryAfter: 0.1, global: true }, 1],
    ['a slow server', { kind: 'slow', ms: 500 }, 1],
  ])('answers once through %s', async (_, fault, times) => {
    discord.faults.plan(CALLBACK, fault, times);
    expect(await ask()).toBe(1);
  });

  it('answers once what is delivered again after a dropped socket', async () => {
    const { resumes } = discord.gateway;
    const answers = (): number => discord.rest.requests.filter((request) => CALLBACK.test(request)).length;
    const before = answers();
    expect(await ask()).toBe(1);
    discord.gateway.replays = 1;
    discord.gateway.drop();
    await bot.until(() => bot.output.includes('delivered twice, answered once'));
    discord.gateway.replays = 0;
    expect([discord.gateway.resumes - resumes, answers() - before]).toEqual([1, 1]);
    await bot.ready();
  });

  it.each<[string, () => void]>([
    [
      'it is asked to reconnect (op 7)',
      () => {
        discord.gateway.askToReconnect();
      },
    ],
    [
      'the session is invalid but resumable (op 9)',
      () => {
        discord.gateway.invalidate(true);
      },
    ],
    [
      'it closes with 4000',
      () => {
        discord.gateway.close(4000);
      },
    ],
    [
      'the socket drops',
      () => {
        discord.gateway.drop();
      },
    ],
  ])('resumes and answers what was asked meanwhile when %s', async (_, happens) => {
    const { resumes, identifies } = discord.gateway;
    happens();
    expect(await ask()).toBe(1);
    await bot.until(() => discord.gateway.resumes > resumes);
    expect(discord.gateway.identifies).toBe(identifies);
    await bot.ready();
  });

  it('resumes when its heartbeats are no longer acknowledged', async () => {
    const { resumes } = discord.gateway;
    discord.gateway.acknowledges = false;
    await bot.until(() => discord.gateway.resumes > resumes);
    discord.gateway.acknowledges = true;
    expect(await ask()).toBe(1);
    await bot.ready();
  });

  it('says that it does not serve while Discord refuses connections, and comes back', async () => {
    discord.gateway.refuses = true;
    discord.gateway.drop();
    await bot.until(() => discord.gateway.refusals > 1);
    const { status, body } = await bot.get('/healthz');
    expect(status).toBe(503);
    expect(JSON.parse(body)).toEqual({
      status: 'unavailable',
      shards: [{ library: true, gateway: false, reports: 2 }],
    });
    const asked = ask();
    discord.gateway.refuses = false;
    expect(await asked).toBe(1);
    await bot.ready();
  });

  it.each<[string, () => void]>([
    [
      'its session is forgotten',
      () => {
        discord.gateway.forget();
        discord.gateway.drop();
      },
    ],
    [
      'its session is invalid (op 9)',
      () => {
        discord.gateway.invalidate(false);
      },
    ],
  ])('logs in anew when %s', async (_, happens) => {
    const { identifies } = discord.gateway;
    happens();
    await bot.until(() => discord.gateway.identifies > identifies);
    await bot.ready();
    expect(await ask()).toBe(1);
  });

  it('survives a payload that discord.js cannot read', async () => {
    discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', type: 2, data: null });
    await bot.until(() => bot.output.includes('unhandled rejection') || bot.output.includes('client error'));
    expect(await ask()).toBe(1);
  });

  it('answers in every server', async () => {
    const { text } = await discord.player.slash('budget', { office: '中南' }, { guild: OTHER_GUILD_ID });
    expect(text).toContain('6,061.31 万元');
  });

  it('counts what it does, without a word or an id of a person', async () => {
    await discord.player.slash('find', { query: '疫苗接种率' });
    const { status, body } = await bot.get('/metrics');
    expect(status).toBe(200);
    const told = body.split('\n').filter((row) => /^(?:jiwen|process_resident)/.test(row));
    for (const row of [
      /^jiwen_interactions_total\{kind="command",command="find",status="answered"\} 1$/,
      /^jiwen_interaction_seconds_bucket\{le="3",kind="command",command="budget"\} \d+$/,
      /^jiwen_reports_loaded 2$/,
      /^jiwen_gateway_ready_shards 1$/,
      /^jiwen_duplicates_total [1-9]$/,
      /^process_resident_memory_bytes \d/,
    ])
      expect(told).toContainEqual(expect.stringMatching(row));
    for (const secret of ['疫苗', '800000000000000001', '900000000000000001'])
      expect(body).not.toContain(secret);
    expect((await bot.get('/')).status).toBe(404);
  });
});
