import type { Interaction } from 'discord.js';
import { CHECK, checkMessage } from './check.ts';
import { answerClick } from './clicks.ts';
import type { Desk, Outcome } from './desk.ts';
import { answerCommand, offerChoices } from './slash.ts';
import { voiceFor } from './voice.ts';
import { whisper } from './whisper.ts';

/**
 * Answers one interaction, of whatever kind, and gives what came of it. Throws what goes wrong: the guard round all of
 * them (`guard.ts`) takes each once, times, logs and apologises.
 */
export async function answerInteraction(desk: Desk, interaction: Interaction): Promise<Outcome> {
  if (interaction.isAutocomplete()) return offerChoices(desk, interaction);
  if (interaction.isChatInputCommand()) return answerCommand(desk, interaction);
  if (interaction.isMessageContextMenuCommand() && interaction.commandName === CHECK.name)
    return checkMessage(desk, interaction);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return answerClick(desk, interaction);
  if (!interaction.isRepliable()) return { status: 'ignored' };
  const key = interaction.isCommand() ? 'unknownCommand' : 'oldButton';
  return whisper(interaction, voiceFor(interaction.locale).say(key), 'unknown');
}
