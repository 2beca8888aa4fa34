import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { RestFault } from '../support/discord/faults.ts';
import { GUILD_IDS } from '../support/discord/guild.ts';
import type { User } from '../support/discord/interaction-book.ts';
import type { Json } from '../support/discord/json.ts';
import { listOf, textOf } from '../support/discord/json.ts';
import type { Loopback } from '../support/discord/loopback.ts';
import type { Measured } from '../support/discord/measured.ts';
import type { BotProcess } from '../support/discord/process.ts';
import type { Reply } from '../support/discord/reply.ts';
import { type Rng, rngOf } from '../support/generator/rng.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  office: ['南石头', '中南', 'nst', '中南街道', '南洲', '棠下', ''],
  offices: ['南石头、中南', '中南', '南石头 南洲'],
  year: ['2022', '2022年', '2021', '去年'],
  metric: ['全年预算数', '执行数', '预算完成率', '接种率', '森林覆盖率'],
  '': [
    '疫苗接种率',
    '收支情况',
    '预算',
    '罚款',
    '存在问题',
    '@everyone **好**',
    '二、（一）',
    '长'.repeat(900),
  ],
};

const REST_FAULTS: readonly RestFault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'lost', status: 502 },
  { kind: 'cut' },
  { kind: 'cut-after' },
  { kind: 'slow', ms: 250 },
  { kind: 'rate', retryAfter: 0.05, global: false },
  { kind: 'rate', retryAfter: 0.05, global: true },
];

export interface SoakOptions {
  readonly commands: number;
  readonly seed: number;
  /** How many are under way at a time. */
  readonly abreast: number;
  /** How often the session is forgotten or declared invalid: each takes the five seconds between two logins. */
  readonly relogins: number;
  /** How often the bot is measured, at even distances. */
  readonly measures: number;
}

/** What came of a soak. */
export interface Soaked {
  readonly asked: number;
  /** Interactions that got no answer, each as it was asked. */
  readonly lost: readonly string[];
  /** Interactions with more than one message. */
  readonly twice: readonly string[];
  /** What was done to the bot, and how often. */
  readonly faults: Readonly<Record<string, number>>;
  readonly measured: readonly Measured[];
  readonly seconds: number;
}

/**
 * Asks a bot thousands of things as many people would, with Discord's faults thrown in at random, and counts what was
 * lost, what was answered twice, and what the bot holds on to. What is asked depends on the seed alone.
 *
 * @param bot started with `measured.ts` loaded before it
 */
export async function soak(discord: Loopback, bot: BotProcess, options: SoakOptions): Promise<Soaked> {
  const rng = rngOf(options.seed);
  const lost: string[] = [];
  const twice: string[] = [];
  const faults: Record<string, number> = {};
  const measured: Measured[] = [];
  const began = performance.now();
  const { commands, abreast, relogins, measures } = options;
  const pauses = Math.max(relogins, 0) + measures;
  const stretch = Math.ceil(commands / pauses);
  let asked = 0;

  for (let pause = 0; pause < pauses; pause++) {
    const until = Math.min(commands, asked + stretch);
    const replies: Reply[] = [];
    const work = async (): Promise<void> => {
      while (asked < until) {
        asked += 1;
        misbehave(discord, rng, faults);
        await askOne(discord, rng, replies, lost, twice);
      }
    };
    await Promise.all(Array.from({ length: abreast }, work));
    // Between two stretches nothing is under way: what Discord itself forgets is not the bot's to answer.
    const relogin = Math.floor(((pause + 1) * relogins) / pauses) > Math.floor((pause * relogins) / pauses);
    if (relogin) await forget(discord, bot, rng, faults);
    else measured.push(await measure(bot));
  }
  return { asked, lost, twice, faults, measured, seconds: (performance.now() - began) / 1000 };
}

async function measure(bot: BotProcess): Promise<Measured> {
  const told = once(bot.child, 'message') as Promise<[{ measured: Measured }]>;
  bot.child.send('measure');
  return (await told)[0].measured;
}

function misbehave(discord: Loopback, rng: Rng, faults: Record<string, number>): void {
  const count = (name: string): void => {
    faults[name] = (faults[name] ?? 0) + 1;
  };
  const { gateway } = discord;
  if (rng.chance(6)) {
    const fault = rng.pick(REST_FAULTS);
    discord.faults.plan(/callback$/, fault, rng.chance(10) ? 5 : 1);
    count(fault.kind === 'rate' ? `rate ${fault.global ? 'global' : 'local'}` : fault.kind);
  }
  // One in five hundred: each costs half a second in which nothing is delivered.
  if (!rng.chance(1) || !rng.chance(20)) return;
  gateway.replays = rng.int(0, 5);
  const [name, happens] = rng.pick<[string, () => void]>([
    [
      'drop',
      () => {
        gateway.drop();
      },
    ],
    [
      'op 7',
      () => {
        gateway.askToReconnect();
      },
    ],
    [
      'op 9 resumable',
      () => {
        gateway.invalidate(true);
      },
    ],
    [
      'close 4000',
      () => {
        gateway.close(4000);
      },
    ],
    [
      'refused',
      () => {
        gateway.refuses = true;
        gateway.drop();
        setTimeout(() => (gateway.refuses = false), 700);
      },
    ],
  ]);
  happens();
  count(name);
}

async function forget(
  discord: Loopback,
  bot: BotProcess,
  rng: Rng,
  faults: Record<string, number>,
): Promise<void> {
  await bot.ready();
  const { gateway } = discord;
  const { identifies } = gateway;
  const name = rng.pick(['forgotten', 'op 9']);
  faults[name] = (faults[name] ?? 0) + 1;
  if (name === 'op 9') gateway.invalidate(false);
  else {
    gateway.forget();
    gateway.drop();
  }
  await bot.until(() => gateway.identifies > identifies);
  await bot.ready();
}

/** One thing that a person does: mostly a command, sometimes a menu or a click; 2 % are delivered twice. */
async function askOne(
  discord: Loopback,
  rng: Rng,
  replies: Reply[],
  lost: string[],
  twice: string[],
): Promise<void> {
  const { player } = discord;
  const play = {
    user: userOf(rng.int(1, 500)),
    where: rng.chance(20) ? ('dm' as const) : ('guild' as const),
    guild: rng.pick(GUILD_IDS),
    deliveries: rng.chance(2) ? 2 : 1,
    patienceMs: 30_000,
  };
  const slash = discord.commands.list(true).filter(({ type }) => (type ?? 1) === 1);
  const command = rng.pick(slash);
  const name = textOf(command['name']);
  const values = valuesFor(command, rng);
  const what = `/${name} ${JSON.stringify(values)}`;
  const completing = listOf(command['options']).filter(({ autocomplete }) => autocomplete === true);
  const clickable = replies.at(-1)?.buttons.filter(({ id, disabled }) => !disabled && id !== '') ?? [];
  const kind = rng.int(1, 10);
  try {
    if (kind === 1 && completing.length > 0) {
      await player.autocomplete(
        name,
        textOf(rng.pick(completing)['name']),
        rng.pick(['', '南', 'n', '预']),
        values,
        play,
      );
      return;
    }
    const clicked = kind <= 3 && clickable.length > 0 ? replies.at(-1) : undefined;
    const reply = clicked
      ? await player.click(clicked, rng.pick(clickable).id, play)
      : await player.slash(name, values, play);
    if (!clicked) replies.push(reply);
    if (replies.length > 20) replies.shift();
    if (reply.count > 1) twice.push(what);
    if (reply.text.includes('错误号')) lost.push(`${what}: ${reply.text}`);
  } catch (error) {
    lost.push(`${what}: ${String(error)}`);
    await wait(10);
  }
}

function valuesFor(command: Json, rng: Rng): Record<string, string | boolean> {
  const values: Record<string, string | boolean> = {};
  for (const option of listOf(command['options'])) {
    if (option['required'] !== true && rng.chance(50)) continue;
    const name = textOf(option['name']);
    const choices = listOf(option['choices']).map(({ value }) => textOf(value));
    if (option['type'] === 5) values[name] = rng.chance(50);
    else if (option['type'] === 3)
      values[name] = rng.pick(choices.length > 0 ? choices : (WORDS[name] ?? WORDS[''] ?? []));
  }
  return values;
}

function userOf(number: number): User {
  const id = String(800_000_000_000_000_000n + BigInt(number));
  return { id, username: `user${number}`, discriminator: '0', avatar: null, global_name: null };
}
