import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';

/** 'already': an answer that was thought lost had arrived. 'late': Discord has given the interaction up. */
export type Delivery = 'sent' | 'already' | 'late';

const ALREADY_ANSWERED = 40_060;
const UNKNOWN_INTERACTION = 10_062;
/** discord.js repeats a 5xx at once, and a cut socket not at all; these come after, and within the 3 s that an answer has. */
const PAUSES_MS = [100, 400, 900];

/**
 * Sends an answer until Discord has it: a cut socket or a failing server may have taken the answer or not, and Discord
 * itself tells which. Throws what Discord refuses (a `DiscordAPIError`), or the last failure.
 *
 * @example await deliver(() => interaction.reply({ content: '…' })) // 'sent'
 */
export async function deliver(send: () => Promise<unknown>): Promise<Delivery> {
  for (let attempt = 0; ; attempt++) {
    try {
      await send();
      return 'sent';
    } catch (error) {
      if (error instanceof DiscordAPIError) {
        if (error.code === ALREADY_ANSWERED) return 'already';
        if (error.code === UNKNOWN_INTERACTION) return 'late';
        throw error;
      }
      const pause = PAUSES_MS[attempt];
      if (pause === undefined) throw error;
      await wait(pause);
    }
  }
}
