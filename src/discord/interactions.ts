import { randomUUID } from 'node:crypto';
import type { Interaction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import { deliver } from './deliver.ts';
import type { Desk, Outcome } from './desk.ts';
import { answerCommand, answerTurn, offerChoices } from './handlers.ts';
import { safeError } from './safe-error.ts';
import { Seen } from './seen.ts';
import { WORDS } from './words.ts';

const REMEMBERED = 10_000;

/**
 * Takes every interaction of the bot: once, however often Discord delivers it; timed; logged without the user's words;
 * and with an apology that carries an error id where something breaks. Never throws.
 */
export class Interactions {
  readonly #desk: Desk;
  readonly #seen = new Seen(REMEMBERED);
  readonly #running = new Set<Promise<void>>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Handles one; the promise never rejects. */
  take(interaction: Interaction): Promise<void> {
    const run = this.#run(interaction).finally(() => this.#running.delete(run));
    this.#running.add(run);
    return run;
  }

  /** When all that was taken so far is answered. */
  async idle(): Promise<void> {
    await Promise.all(this.#running);
  }

  async #run(interaction: Interaction): Promise<void> {
    const facts = { interaction: interaction.id, ...factsOf(interaction) };
    const { log } = this.#desk;
    if (!this.#seen.add(interaction.id)) {
      log.debug(facts, 'delivered twice, answered once');
      return;
    }
    const started = performance.now();
    const elapsed = (): number => Math.round(performance.now() - started);
    try {
      const outcome = await route(this.#desk, interaction);
      // Menus are filled at every key: only questions are worth a line.
      const level = interaction.isAutocomplete() ? 'debug' : 'info';
      log[level]({ ...facts, ...outcome, ms: elapsed() }, 'handled');
    } catch (error) {
      const errorId = randomUUID().slice(0, 8);
      log.error({ ...facts, errorId, ms: elapsed(), ...safeError(error) }, 'failed');
      log.debug({ errorId, message: error instanceof Error ? error.message : '' }, 'failed with');
      await this.#apologise(interaction, errorId);
    }
  }

  async #apologise(interaction: Interaction, errorId: string): Promise<void> {
    try {
      if (interaction.isAutocomplete()) await deliver(() => interaction.respond([]));
      else if (interaction.isRepliable())
        await deliver(() =>
          interaction.reply({ content: WORDS.apology(errorId), flags: MessageFlags.Ephemeral }),
        );
    } catch (error) {
      this.#desk.log.error({ errorId, ...safeError(error) }, 'could not apologise');
    }
  }
}

async function route(desk: Desk, interaction: Interaction): Promise<Outcome> {
  if (interaction.isAutocomplete()) return offerChoices(desk, interaction);
  if (interaction.isChatInputCommand()) return answerCommand(desk, interaction);
  if (interaction.isButton()) return answerTurn(desk, interaction);
  if (interaction.isRepliable()) {
    const content = interaction.isCommand() ? WORDS.unknownCommand : WORDS.oldButton;
    const delivery = await deliver(() => interaction.reply({ content, flags: MessageFlags.Ephemeral }));
    return { status: 'unknown', delivery };
  }
  return { status: 'ignored' };
}

function factsOf(interaction: Interaction): Outcome {
  if (interaction.isAutocomplete()) return { kind: 'autocomplete', command: interaction.commandName };
  if (interaction.isCommand()) return { kind: 'command', command: interaction.commandName };
  return { kind: interaction.isMessageComponent() ? 'component' : 'other' };
}
