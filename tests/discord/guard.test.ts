import { setTimeout as wait } from 'node:timers/promises';
import type { ChatInputCommandInteraction, Client, Interaction } from 'discord.js';
import { ButtonStyle, ComponentType, Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quietClient } from '../../src/discord/client.ts';
import { deliver } from '../../src/discord/deliver.ts';
import type { Outcome } from '../../src/discord/desk.ts';
import { Guard } from '../../src/discord/guard.ts';
import { RateLimit } from '../../src/discord/rate-limit.ts';
import { Metrics } from '../../src/health/metrics.ts';
import { Loopback, TOKEN } from '../support/discord/loopback.ts';
import { BOB } from '../support/discord/player.ts';
import { memoryLog, until } from './setting.ts';

const CALLBACK = /callback$/;
const HIDE = { name: 'hide', description: 'hide', type: 5 };
const COMMANDS = [
  { name: 'quick', description: 'quick', options: [HIDE] },
  { name: 'slow', description: 'slow', options: [HIDE] },
  { name: 'blocking', description: 'blocking', options: [HIDE] },
  { name: 'refusing', description: 'refusing', options: [HIDE] },
  { name: 'breaking', description: 'breaking', options: [HIDE] },
  { name: 'late', description: 'late', options: [HIDE] },
];
const SLOW_MS = 150;

/** Handlers as they are written: they reply, and know of no guard. */
async function answer(interaction: Interaction): Promise<Outcome> {
  if (interaction.isButton()) return click(interaction.customId, interaction);
  const command = interaction as ChatInputCommandInteraction;
  const name = command.commandName;
  if (name === 'slow' || name === 'refusing' || name === 'late') await wait(SLOW_MS * 2);
  if (name === 'blocking') for (const end = performance.now() + SLOW_MS * 2; performance.now() < end;);
  if (name === 'breaking' || name === 'late') throw new TypeError('cannot read 疫苗');
  const hidden = name === 'refusing' || command.options.getBoolean('hide') === true;
  const delivery = await deliver(() =>
    command.reply({
      components: [
        { type: ComponentType.TextDisplay, content: `answer to ${name}` },
        { type: ComponentType.ActionRow, components: [button('change'), button('copy')] },
      ],
      flags: [MessageFlags.IsComponentsV2, ...(hidden ? [MessageFlags.Ephemeral as const] : [])],
    }),
  );
  return { status: 'answered', delivery };
}

async function click(id: string, interaction: Interaction): Promise<Outcome> {
  if (!interaction.isButton()) return {};
  await wait(SLOW_MS * 2);
  const components = [{ type: ComponentType.TextDisplay, content: `after ${id}` }] as const;
  if (id === 'change') await interaction.update({ components, flags: MessageFlags.IsComponentsV2 });
  else
    await interaction.reply({
      components,
      flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
    });
  return { status: 'answered' };
}

const button = (id: string) =>
  ({ type: ComponentType.Button, style: ButtonStyle.Secondary, label: id, custom_id: id }) as const;

describe('the guard round every handler', () => {
  let discord: Loopback;
  let client: Client;
  let guard: Guard;
  let metrics: Metrics;
  let logged: string[];
  async function come(rate: number): Promise<void> {
    const memory = memoryLog('info');
    logged = memory.logged;
    metrics = new Metrics({ reports: () => 0, gatewayReady: () => true });
    guard = new Guard({ answer, log: memory.log, metrics, rate: new RateLimit(rate), slowMs: SLOW_MS });
    client = quietClient(discord.api);
    client.on(Events.InteractionCreate, (interaction) => void guard.take(interaction));
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(TOKEN);
    await ready;
  }
  beforeEach(async () => {
    discord = await Loopback.start();
    discord.commands.put(COMMANDS);
  });
  afterEach(async () => {
    await guard.idle();
    await client.destroy();
    await discord.stop();
    expect(discord.interactions.refused).toEqual([]);
  });
  const requests = (): string[] =>
    discord.rest.requests
      .filter((one) => /interactions|webhooks/.test(one))
      .map((one) => one.split(' ')[0] ?? '');

  it('lets a quick answer through in one request', async () => {
    await come(0);
    const { text, kind } = await discord.player.slash('quick');
    expect([text, kind, requests()]).toEqual(['answer to quick', 4, ['POST']]);
  });

  it.each([
    ['in public', false],
    ['for one alone', true],
  ])('asks for time where an answer is slow, and edits it in: %s', async (_, hide) => {
    await come(0);
    const reply = await discord.player.slash('slow', { hide });
    expect(reply.kind).toBe(5);
    await until(() => reply.text === 'answer to slow');
    expect([reply.count, reply.isPrivate, requests()]).toEqual([1, hide, ['POST', 'PATCH']]);
  });

  it('keeps a slow refusal private though time was asked for in public', async () => {
    await come(0);
    const reply = await discord.player.slash('refusing');
    await until(() => reply.text === 'answer to refusing');
    expect([reply.count, reply.isPrivate]).toEqual([1, true]);
  });

  it('asks for time at once where the command blocked the last time', async () => {
    await come(0);
    expect((await discord.player.slash('blocking')).kind).toBe(4);
    const second = await discord.player.slash('blocking');
    expect(second.kind).toBe(5);
    await until(() => second.text === 'answer to blocking');
  });

  it('asks for time once, though Discord’s word of it was lost', async () => {
    await come(0);
    discord.faults.plan(CALLBACK, { kind: 'cut-after' });
    const reply = await discord.player.slash('slow');
    await until(() => reply.text === 'answer to slow');
    expect(reply.count).toBe(1);
  });

  it.each([
    ['changes the clicked message', 'change', 1],
    ['gives a copy', 'copy', 2],
  ])('leaves a slow click its meaning: one that %s', async (_, id, messages) => {
    await come(0);
    const first = await discord.player.slash('quick');
    const clicked = await discord.player.click(first, id);
    expect(clicked.kind).toBe(6);
    await until(() => clicked.text === `after ${id}`);
    expect(first.text).toBe(messages === 1 ? 'after change' : 'answer to quick');
  });

  it.each(['breaking', 'late'])('apologises with the id that is in the log: %s', async (name) => {
    await come(0);
    const reply = await discord.player.slash(name);
    await until(() => reply.text.includes('错误号'));
    const id = /错误号 ([\da-f]{8})/.exec(reply.text)?.[1] ?? '?';
    expect(reply.isPrivate).toBe(true);
    expect(logged.some((row) => row.includes(`"errorId":"${id}"`))).toBe(true);
    expect(logged.join('')).not.toContain('疫苗');
    expect(await metrics.text()).toContain(`jiwen_errors_total{kind="command",command="${name}"} 1`);
  });

  it('turns away who asks too fast, privately, and nobody else', async () => {
    await come(2);
    for (let times = 0; times < 2; times++)
      expect((await discord.player.slash('quick')).text).toBe('answer to quick');
    const third = await discord.player.slash('quick');
    expect(third.isPrivate).toBe(true);
    expect(third.text).toMatch(/^您问得太快了：每人每分钟最多 2 次。请 \d+ 秒后再试。$/);
    expect((await discord.player.slash('quick', {}, { user: BOB })).text).toBe('answer to quick');
    expect(await metrics.text()).toContain('jiwen_rate_limited_total 1');
  });

  it('tells who comes while it leaves to come again', async () => {
    await come(0);
    guard.leave();
    const reply = await discord.player.slash('quick');
    expect([reply.text, reply.isPrivate]).toEqual(['机器人正在重新启动，请稍后再试。', true]);
  });
});
