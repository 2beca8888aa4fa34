import { randomUUID } from 'node:crypto';
import type { Interaction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { Logger } from 'pino';
import type { Metrics } from '../health/metrics.ts';
import { Deferral } from './defer.ts';
import { deliver } from './deliver.ts';
import type { Outcome } from './desk.ts';
import { guardWords } from './guard-words.ts';
import { COST, type RateLimit } from './rate-limit.ts';
import { safeError } from './safe-error.ts';
import { Seen } from './seen.ts';

const REMEMBERED = 10_000;
/** An answer that takes longer asks Discord for time; half of its three seconds are left for a slow line. */
export const SLOW_MS = 1500;

export interface GuardOptions {
  /** Answers one interaction and gives what came of it. */
  readonly answer: (interaction: Interaction) => Promise<Outcome>;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly rate: RateLimit;
  /** @default SLOW_MS */
  readonly slowMs?: number | undefined;
}

/**
 * Stands round every handler: an interaction is taken once, however often Discord delivers it; within its user's rate;
 * timed, counted, and logged without the user's words; given more time where it is slow; and answered with an apology
 * that carries an error id where something breaks.
 */
export class Guard {
  readonly #options: GuardOptions;
  readonly #slowMs: number;
  readonly #seen = new Seen(REMEMBERED);
  readonly #running = new Set<Promise<void>>();
  /** How long each command worked the last time: one that was slow asks for time at once, even if it blocks. */
  readonly #workedMs = new Map<string, number>();
  #leaving = false;

  constructor(options: GuardOptions) {
    this.#options = options;
    this.#slowMs = options.slowMs ?? SLOW_MS;
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

  /** From now on whoever comes is told to come again in a moment. */
  leave(): void {
    this.#leaving = true;
  }

  async #run(interaction: Interaction): Promise<void> {
    const { log, metrics } = this.#options;
    const { kind, command } = kindOf(interaction);
    const facts = { interaction: interaction.id, kind, command };
    if (!this.#seen.add(interaction.id)) {
      metrics.deliveredTwice();
      log.debug(facts, 'delivered twice, answered once');
      return;
    }
    const started = performance.now();
    const elapsed = (): number => performance.now() - started;
    try {
      const outcome = await (this.#turnedAway(interaction) ??
        this.#answer(interaction, `${kind} ${command}`));
      const { status = 'answered', command: asked = command } = outcome;
      const seconds = elapsed() / 1000;
      metrics.handled({ kind, command: String(asked), status: String(status), seconds });
      // Menus are filled at every key: only questions are worth a line.
      log[kind === 'autocomplete' ? 'debug' : 'info'](
        { ...facts, ...outcome, ms: Math.round(elapsed()) },
        'handled',
      );
    } catch (error) {
      const errorId = randomUUID().slice(0, 8);
      metrics.failed(kind, command);
      log.error({ ...facts, errorId, ms: Math.round(elapsed()), ...safeError(error) }, 'failed');
      log.debug({ errorId, message: error instanceof Error ? error.message : '' }, 'failed with');
      await this.#apologise(interaction, errorId);
    }
  }

  async #answer(interaction: Interaction, name: string): Promise<Outcome> {
    if (
      !interaction.isChatInputCommand() &&
      !interaction.isContextMenuCommand() &&
      !interaction.isMessageComponent()
    )
      return this.#options.answer(interaction);
    let began = performance.now();
    const deferral = new Deferral(interaction, this.#slowMs, () => {
      this.#workedMs.set(name, performance.now() - began);
    });
    if ((this.#workedMs.get(name) ?? 0) > this.#slowMs) {
      await deferral.ask();
      began = performance.now();
    }
    try {
      return await this.#options.answer(interaction);
    } finally {
      deferral.stop();
    }
  }

  /** Where the interaction is not to be answered: what came of saying so; null where it is. */
  #turnedAway(interaction: Interaction): Promise<Outcome> | null {
    // A menu is filled from memory, and Discord itself asks no faster than a person types.
    if (interaction.isAutocomplete()) return null;
    if (this.#leaving)
      return this.#tell(interaction, guardWords(interaction.locale, 'leaving'), { status: 'leaving' });
    const { rate, metrics } = this.#options;
    const cost = interaction.isCommand() ? COST.question : COST.click;
    const seconds = rate.take(interaction.user.id, cost);
    if (seconds === 0) return null;
    metrics.rateLimited();
    const facts = { rate: rate.perMinute, seconds };
    return this.#tell(interaction, guardWords(interaction.locale, 'tooFast', facts), {
      status: 'rate_limited',
    });
  }

  /** Says something to the one who asked, and to nobody else. */
  async #tell(interaction: Interaction, content: string, outcome: Outcome): Promise<Outcome> {
    if (!interaction.isRepliable()) return outcome;
    const message = { content, flags: MessageFlags.Ephemeral } as const;
    const delivery = await deliver(() =>
      interaction.replied ? interaction.followUp(message) : interaction.reply(message),
    );
    return { ...outcome, delivery };
  }

  async #apologise(interaction: Interaction, errorId: string): Promise<void> {
    try {
      if (interaction.isAutocomplete()) await deliver(() => interaction.respond([]));
      else await this.#tell(interaction, guardWords(interaction.locale, 'apology', { id: errorId }), {});
    } catch (error) {
      this.#options.log.error({ errorId, ...safeError(error) }, 'could not apologise');
    }
  }
}

/** What the log and the counts call an interaction: names that we gave, none that a user did. */
function kindOf(interaction: Interaction): { kind: string; command: string } {
  if (interaction.isAutocomplete()) return { kind: 'autocomplete', command: interaction.commandName };
  if (interaction.isContextMenuCommand()) return { kind: 'menu', command: interaction.commandName };
  if (interaction.isCommand()) return { kind: 'command', command: interaction.commandName };
  if (interaction.isButton()) return { kind: 'button', command: '' };
  return { kind: interaction.isMessageComponent() ? 'select' : 'other', command: '' };
}
