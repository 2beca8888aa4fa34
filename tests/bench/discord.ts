import { once } from 'node:events';
import { payloadsOf } from '../../src/discord/payload.ts';
import { commands } from '../../src/answers/commands.ts';
import type { Json } from '../support/discord/json.ts';
import { Loopback } from '../support/discord/loopback.ts';
import { BotProcess } from '../support/discord/process.ts';
import { takeLean } from './lean.ts';
import { table } from './table.ts';

const PAIRS = 15;
const COMMANDS = 240;
/** People who ask at the same time, each the next question when the last is answered. */
const ABREAST = 10;

type Question = readonly [string, Readonly<Record<string, string>>];

/** Answers that are text and buttons. */
const PLAIN: readonly Question[] = [
  ['find', { query: '疫苗接种率' }],
  ['find', { query: '安全生产' }],
  ['ask', { question: '帮打工人讨薪追回多少钱' }],
  ['ask', { question: '第三针打了多少人' }],
  ['figures', { office: '中南', about: '收支情况' }],
  ['audit', { office: '中南' }],
  ['office', { office: '南石头' }],
  ['reports', {}],
];
/** Answers with a picture. */
const PICTURED: readonly Question[] = [
  ['budget', { office: '中南' }],
  ['budget', { office: '南石头' }],
  ['compare', { metric: '预算完成率' }],
  ['compare', {}],
];
/** What a channel asks over and over: a third of it answered with a picture. */
const USUAL: readonly Question[] = PICTURED.flatMap((one, at) => [one, ...PLAIN.slice(2 * at, 2 * at + 2)]);

const MIXES = [
  ['12 usual questions', USUAL],
  ['the 8 of them without a picture', PLAIN],
  ['the 4 of them with a picture', PICTURED],
] as const;

interface Round {
  readonly perSecond: number;
  /** Processor time of the bot for a command, in milliseconds. */
  readonly cpuMs: number;
  /** Milliseconds, in rising order. */
  readonly waits: readonly number[];
}

/** A bot in a process of its own, on a Discord of its own. */
interface Side {
  readonly loopback: Loopback;
  readonly bot: BotProcess;
}

/** One round of questions, answered as fast as the bot can. */
async function round({ loopback, bot }: Side, questions: readonly Question[]): Promise<Round> {
  const waits: number[] = [];
  let asked = 0;
  const cpuBefore = await cpuOf(bot);
  const began = performance.now();
  const person = async (): Promise<void> => {
    while (asked < COMMANDS) {
      const [name, values] = questions[asked % questions.length] ?? ['reports', {}];
      asked += 1;
      const start = performance.now();
      await loopback.player.slash(name, values, { patienceMs: 30_000 });
      waits.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, person));
  const perSecond = (COMMANDS / (performance.now() - began)) * 1000;
  const cpuMs = ((await cpuOf(bot)) - cpuBefore) / COMMANDS;
  return { perSecond, cpuMs, waits: waits.sort((a, b) => a - b) };
}

/** Processor time that a bot has taken so far, in milliseconds. */
async function cpuOf({ child }: BotProcess): Promise<number> {
  const told = once(child, 'message');
  child.send('cpu');
  const [{ cpuMs }] = (await told) as [{ cpuMs: number }];
  return cpuMs;
}

/**
 * The bot beside a bare discord.js bot that replies "pong", each its own process on a Discord of its own, in turns: the
 * ratio of a pair of rounds depends little on what else the machine does. The median of the pairs counts.
 */
export async function discord(): Promise<void> {
  const [here, there] = [await Loopback.start({ checks: false }), await Loopback.start({ checks: false })];
  for (const loopback of [here, there]) takeLean(loopback);
  there.commands.put(payloadsOf(commands) as unknown as Json[]);
  const preload = ['tests/bench/cpu.ts'];
  const ours: Side = {
    loopback: here,
    bot: await BotProcess.start(here, { preload, settings: { JIWEN_LOG: 'info' } }),
  };
  const peer: Side = {
    loopback: there,
    bot: await BotProcess.start(there, { preload, program: 'tests/bench/pong.ts' }),
  };
  await ours.bot.ready();
  await peer.bot.until(() => there.gateway.sessions > 0);
  // What is loaded, compiled or asked for the first time is no part of either.
  for (let times = 0; times < 4; times++) for (const side of [ours, peer]) await round(side, USUAL);

  const rows: (string | number)[][] = [];
  for (const [name, questions] of MIXES) {
    const pairs: (readonly [Round, Round])[] = [];
    for (let at = 0; at < PAIRS; at++) {
      // Each goes first in every other pair.
      const [first, second] = at % 2 === 0 ? [ours, peer] : [peer, ours];
      const [a, b] = [await round(first, questions), await round(second, questions)];
      pairs.push(at % 2 === 0 ? [a, b] : [b, a]);
    }
    rows.push(...rowsOf(name, pairs));
  }
  await Promise.all([ours.bot.stop(), peer.bot.stop()]);
  await Promise.all([here.stop(), there.stop()]);
  const title = `${PAIRS} pairs of rounds of ${COMMANDS} commands, ${ABREAST} abreast`;
  console.log(table([title, 'commands/s', 'p50 ms', 'p99 ms', 'processor ms a command'], rows));
}

/** A mix of questions: the bot, its peer in the same rounds, and the one over the other. */
function rowsOf(name: string, pairs: readonly (readonly [Round, Round])[]): (string | number)[][] {
  const measures: readonly (readonly [(round: Round) => number, number])[] = [
    [({ perSecond }) => perSecond, 0],
    [({ waits }) => quantile(waits, 0.5), 1],
    [({ waits }) => quantile(waits, 0.99), 1],
    [({ cpuMs }) => cpuMs, 2],
  ];
  const of = (which: 0 | 1): string[] =>
    measures.map(([measure, digits]) => median(pairs.map((pair) => measure(pair[which]))).toFixed(digits));
  const ratios = measures.map(([measure]) =>
    median(pairs.map(([ours, peer]) => measure(ours) / measure(peer))).toFixed(2),
  );
  return [
    [`Jiwen: ${name}`, ...of(0)],
    ['a bare bot that replies "pong" (the peer)', ...of(1)],
    ['median ratio of a pair', ...ratios],
  ];
}

function quantile(rising: readonly number[], share: number): number {
  return rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  const rising = [...values].sort((a, b) => a - b);
  return rising[Math.floor(rising.length / 2)] ?? Number.NaN;
}
