import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { commands } from '../../src/answers/commands.ts';
import type { Outgoing } from '../../src/discord/outgoing.ts';
import { answered, shownPage } from '../../src/discord/reply-answer.ts';
import { voiceFor } from '../../src/discord/voice.ts';
import type { Library } from '../../src/library/library.ts';

/** What the README shows, by the name of its picture. */
export const PICTURED = [
  { name: 'budget', command: 'budget', values: { office: '南石头' } },
  { name: 'find', command: 'find', values: { query: '疫苗接种率' } },
  { name: 'compare', command: 'compare', values: { metric: '预算完成率' } },
] as const;

export type Pictured = (typeof PICTURED)[number];

/** The bot's own message in answer to it, as Discord would get it. */
export function messageFor({ command: name, values }: Pictured, library: Library): Promise<Outgoing> {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`no command /${name}`);
  const desk = { library: () => library, commands, log: pino({ level: 'silent' }) };
  return shownPage(desk, answered(desk, command, values, voiceFor('zh-CN')), 1, { isPrivate: false });
}

/** Tells whether a picture still shows what the bot says: of its message, without the bytes of its files. */
export function fingerprint({ components }: Outgoing): string {
  return createHash('sha256').update(JSON.stringify(components)).digest('hex').slice(0, 16);
}
