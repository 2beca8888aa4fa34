import { Writable } from 'node:stream';
import type { Logger } from 'pino';
import { pino } from 'pino';
import type { Command } from '../../src/answers/command.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Library } from '../../src/library/library.ts';
import type { LoopbackOptions } from '../support/discord/loopback.ts';
import { Loopback, TOKEN } from '../support/discord/loopback.ts';
import { COMMANDS, cannedLibrary } from './canned.ts';

export interface Setting {
  readonly discord: Loopback;
  readonly bot: Bot;
  /** Every line of the log so far, as JSON. */
  readonly logged: string[];
  readonly stop: () => Promise<void>;
}

export interface SettingOptions extends LoopbackOptions {
  readonly level?: 'info' | 'trace';
  readonly commands?: readonly Command[];
  readonly library?: () => Library;
  /** Done to Discord before the bot comes. */
  readonly before?: (discord: Loopback) => void;
}

/** A log that is kept in memory. */
export function memoryLog(level: string): { log: Logger; logged: string[] } {
  const logged: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      logged.push(chunk.toString('utf8'));
      done();
    },
  });
  return { log: pino({ level }, stream), logged };
}

/** The real bot with the real discord.js against a loopback Discord. */
export async function setting(options: SettingOptions = {}): Promise<Setting> {
  const discord = await Loopback.start(options);
  options.before?.(discord);
  const { log, logged } = memoryLog(options.level ?? 'trace');
  const loaded = cannedLibrary();
  const bot = await startBot({
    token: TOKEN,
    api: discord.api,
    library: options.library ?? (() => loaded),
    commands: options.commands ?? COMMANDS,
    log,
  });
  const stop = async (): Promise<void> => {
    await bot.stop(1000);
    await discord.stop();
  };
  return { discord, bot, logged, stop };
}

/** Waits until something holds, at most two seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error('it did not come to hold within 2 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
