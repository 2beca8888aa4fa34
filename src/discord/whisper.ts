import type { RepliableInteraction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import { deliver } from './deliver.ts';
import type { Outcome } from './desk.ts';

/** Says a sentence to the one who asked, and to nobody else. */
export async function whisper(
  interaction: RepliableInteraction,
  content: string,
  status: string,
): Promise<Outcome> {
  const delivery = await deliver(() => interaction.reply({ content, flags: MessageFlags.Ephemeral }));
  return { status, delivery };
}
