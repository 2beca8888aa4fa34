import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { quoteCheck } from '../answers/quote-check/quote-check.ts';
import { checkPages } from './check-view.ts';
import { deliver } from './deliver.ts';
import type { Desk, Outcome } from './desk.ts';
import { LIMITS } from './limits.ts';
import { textOf } from './message-text.ts';
import { ReadyReply } from './ready-reply.ts';
import { voiceFor } from './voice.ts';
import { whisper } from './whisper.ts';

/** The command in the menu of a message: is what it says in a report? */
export const CHECK = { name: 'Check quotes', names: { 'zh-CN': '查证引文', 'zh-TW': '查證引文' } } as const;

/**
 * Holds a message against the reports, for the one who asks alone. Its text comes with the interaction; no other
 * message is read. What takes more than one page comes as further messages, as no button could hold the text.
 */
export async function checkMessage(
  desk: Desk,
  interaction: MessageContextMenuCommandInteraction,
): Promise<Outcome> {
  const voice = voiceFor(interaction.locale);
  const text = textOf(interaction.targetMessage);
  if (text === '') return whisper(interaction, voice.say('checkEmpty'), 'not_found');
  const check = quoteCheck(desk.library(), text);
  const { checked } = check;
  if (checked.length === 0) return whisper(interaction, voice.say('checkNothing'), 'not_found');
  const pages = checkPages(check, voice, LIMITS.followUps);
  const [first, ...others] = pages.map((components) => new ReadyReply({ components, files: [] }, true, null));
  if (first === undefined) throw new RangeError('a check without a page');
  let delivery = await deliver(() => interaction.reply(first));
  // discord.js does not know of an answer that was carried out though it was told lost.
  if (delivery === 'already') interaction.replied = true;
  for (const other of others) delivery = await deliver(() => interaction.followUp(other));
  return { status: 'answered', claims: checked.length, pages: pages.length, delivery };
}
