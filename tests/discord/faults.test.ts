import { afterEach, describe, expect, it } from 'vitest';
import type { RestFault } from '../support/discord/faults.ts';
import type { Setting, SettingOptions } from './setting.ts';
import { setting, until } from './setting.ts';

const CALLBACK = /callback$/;
let at: Setting;

async function come(options: SettingOptions = {}): Promise<Setting> {
  at = await setting(options);
  return at;
}

afterEach(async () => {
  await at.stop();
  expect(at.discord.interactions.refused).toEqual([]);
});

function answersSent(): number {
  return at.discord.rest.requests.filter((request) => CALLBACK.test(request)).length;
}

describe('what Discord does to REST', () => {
  it.each<[string, RestFault, number, 'sent' | 'already']>([
    ['a failing server', { kind: 'status', status: 500 }, 1, 'sent'],
    ['a server that fails longer than discord.js tries', { kind: 'status', status: 502 }, 5, 'sent'],
    ['an answer that arrived though it was told lost', { kind: 'lost', status: 500 }, 1, 'already'],
    ['a socket cut before', { kind: 'cut' }, 1, 'sent'],
    ['a socket cut after', { kind: 'cut-after' }, 1, 'already'],
    ['a local rate limit', { kind: 'rate', retryAfter: 0.05, global: false }, 1, 'sent'],
    ['a global rate limit', { kind: 'rate', retryAfter: 0.05, global: true }, 1, 'sent'],
    ['a slow server', { kind: 'slow', ms: 200 }, 1, 'sent'],
  ])('answers once through %s', async (_, fault, times, delivery) => {
    const { discord, logged } = await come();
    discord.faults.plan(CALLBACK, fault, times);
    const reply = await discord.player.slash('budget', { office: '南石头' });
    await until(() => logged.some((line) => line.includes(`"delivery":"${delivery}"`)));
    expect(reply.count).toBe(1);
    expect(reply.text).toContain('88.06%');
    expect(logged.join('')).not.toContain('"failed"');
  });

  it('does not answer again what Discord has given up', async () => {
    const { discord, logged } = await come();
    const asked = discord.player.slash('budget', { office: '南石头' }, { patienceMs: 300 });
    discord.clock.advance(4000);
    await expect(asked).rejects.toThrow('no answer within 300 ms');
    expect(logged.join('')).toContain('"delivery":"late"');
    expect(answersSent()).toBe(1);
  });

  it('serves with the commands of the last time when registering fails', async () => {
    const { discord, logged } = await come({
      before: ({ faults }) => {
        faults.plan(/commands$/, { kind: 'status', status: 403 });
      },
    });
    expect(discord.commands.puts).toBe(0);
    expect(logged.join('')).toContain('commands not registered');
  });
});

describe('what Discord does to the gateway', () => {
  it('answers once what is delivered twice', async () => {
    const { discord, logged } = await come();
    const reply = await discord.player.slash('budget', { office: '南石头' }, { deliveries: 2 });
    await until(() => logged.some((line) => line.includes('answered once')));
    expect([reply.count, answersSent()]).toEqual([1, 1]);
  });

  it.each<[string, (setting: Setting) => void]>([
    [
      'the socket drops',
      ({ discord }) => {
        discord.gateway.drop();
      },
    ],
    [
      'it is asked to reconnect (op 7)',
      ({ discord }) => {
        discord.gateway.askToReconnect();
      },
    ],
    [
      'the session is invalid but resumable (op 9)',
      ({ discord }) => {
        discord.gateway.invalidate(true);
      },
    ],
    [
      'it closes with 4000',
      ({ discord }) => {
        discord.gateway.close(4000);
      },
    ],
  ])('resumes and answers what was asked meanwhile when %s', async (_, happens) => {
    const { discord } = await come();
    happens(at);
    const reply = await discord.player.slash('budget', { office: '南石头' });
    expect(reply.count).toBe(1);
    await until(() => discord.gateway.resumes === 1);
    expect(discord.gateway.identifies).toBe(1);
  });

  it('resumes when its heartbeats are no longer acknowledged', async () => {
    const { discord } = await come({ heartbeatMs: 60 });
    discord.gateway.acknowledges = false;
    await until(() => discord.gateway.resumes > 0);
    discord.gateway.acknowledges = true;
    expect((await discord.player.slash('budget', { office: '南石头' })).count).toBe(1);
  });

  it('passes over an interaction of a kind that it does not know', async () => {
    const { discord } = await come();
    discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', type: 99 });
    expect((await discord.player.slash('budget', { office: '南石头' })).count).toBe(1);
  });
});
