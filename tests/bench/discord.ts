import { payloadsOf } from '../../src/discord/payload.ts';
import { commands } from '../../src/answers/commands.ts';
import type { Json } from '../support/discord/json.ts';
import { Loopback } from '../support/discord/loopback.ts';
import { BotProcess } from '../support/discord/process.ts';
import { table } from './table.ts';

const ROUNDS = 15;
const COMMANDS = 200;
/** People who ask at the same time, each the next question when the last is answered. */
const ABREAST = 10;

const QUESTIONS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['budget', { office: '中南' }],
  ['find', { query: '疫苗接种率' }],
  ['compare', { metric: '预算完成率' }],
  ['budget', { office: '南石头' }],
  ['find', { query: '安全生产' }],
  ['compare', {}],
];

interface Round {
  readonly perSecond: number;
  /** Milliseconds, in rising order. */
  readonly waits: readonly number[];
}

/** One round of questions, answered as fast as the bot can. */
async function round({ player }: Loopback): Promise<Round> {
  const waits: number[] = [];
  let asked = 0;
  const began = performance.now();
  const person = async (): Promise<void> => {
    while (asked < COMMANDS) {
      const [name, values] = QUESTIONS[asked % QUESTIONS.length] ?? ['budget', {}];
      asked += 1;
      const start = performance.now();
      await player.slash(name, values, { patienceMs: 30_000 });
      waits.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, person));
  const perSecond = (COMMANDS / (performance.now() - began)) * 1000;
  return { perSecond, waits: waits.sort((a, b) => a - b) };
}

/**
 * The bot beside a bare discord.js bot that replies "pong", each its own process on a Discord of its own, in turns: the
 * ratio of a pair of rounds depends little on what else the machine does. The median of the pairs counts.
 */
export async function discord(): Promise<void> {
  const [here, there] = [await Loopback.start({ checks: false }), await Loopback.start({ checks: false })];
  there.commands.put(payloadsOf(commands) as unknown as Json[]);
  const bot = await BotProcess.start(here, { settings: { JIWEN_LOG: 'info' } });
  const pong = await BotProcess.start(there, { program: 'tests/bench/pong.ts' });
  await bot.ready();
  await pong.until(() => there.gateway.sessions > 0);
  // What is loaded or compiled at the first use is no part of either.
  for (let times = 0; times < 3; times++) for (const one of [here, there]) await round(one);

  const pairs: (readonly [Round, Round])[] = [];
  for (let at = 0; at < ROUNDS; at++) {
    // Each goes first in every other pair.
    const [first, second] = at % 2 === 0 ? [here, there] : [there, here];
    const [a, b] = [await round(first), await round(second)];
    pairs.push(at % 2 === 0 ? [a, b] : [b, a]);
  }
  await Promise.all([bot.stop(), pong.stop()]);
  await Promise.all([here.stop(), there.stop()]);

  const row = (name: string, rounds: readonly Round[]): (string | number)[] => {
    const at = (share: number): string =>
      median(rounds.map(({ waits }) => quantile(waits, share))).toFixed(1);
    return [name, median(rounds.map(({ perSecond }) => perSecond)).toFixed(0), at(0.5), at(0.99)];
  };
  const ratio = (of: (round: Round) => number): string =>
    median(pairs.map(([ours, theirs]) => of(ours) / of(theirs))).toFixed(2);
  console.log(
    table(
      [
        `${ROUNDS} pairs of rounds of ${COMMANDS} commands, ${ABREAST} abreast`,
        'commands/s',
        'p50 ms',
        'p99 ms',
      ],
      [
        row(
          'a bare bot that replies "pong" (the peer)',
          pairs.map(([, theirs]) => theirs),
        ),
        row(
          'Jiwen: /budget, /find, /compare',
          pairs.map(([ours]) => ours),
        ),
        [
          'median ratio of a pair',
          ratio(({ perSecond }) => perSecond),
          ratio(({ waits }) => quantile(waits, 0.5)),
          ratio(({ waits }) => quantile(waits, 0.99)),
        ],
      ],
    ),
  );
}

function quantile(rising: readonly number[], share: number): number {
  return rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  const rising = [...values].sort((a, b) => a - b);
  return rising[Math.floor(rising.length / 2)] ?? Number.NaN;
}
