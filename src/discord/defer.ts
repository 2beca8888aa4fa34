import type {
  ChatInputCommandInteraction,
  ContextMenuCommandInteraction,
  InteractionReplyOptions,
  InteractionUpdateOptions,
  MessageComponentInteraction,
  MessageFlagsResolvable,
} from 'discord.js';
import { DiscordAPIError, MessageFlags, MessageFlagsBitField } from 'discord.js';
import { deliver } from './deliver.ts';
import { HIDE } from './hide.ts';
import { ReadyReply } from './ready-reply.ts';

/** An interaction that Discord gives three seconds, or fifteen minutes once it is asked for time. */
export type Deferrable =
  ChatInputCommandInteraction | ContextMenuCommandInteraction | MessageComponentInteraction;

const UNKNOWN_MESSAGE = 10_008;

type Send = (options: never) => Promise<unknown>;

/**
 * Asks Discord for time where an answer takes longer than `afterMs`, and turns the `reply` or `update` that comes then
 * into what is allowed after that, so that handlers need not know. Asking costs a second request, and edits count
 * against 50 a second: a quick answer must not pay for it. A private answer stays private.
 */
export class Deferral {
  readonly #interaction: Deferrable;
  readonly #timer: NodeJS.Timeout;
  readonly #onWorked: () => void;
  #asking: Promise<void> | null = null;
  #working = true;

  /** @param onWorked called once, when the handler has its answer ready or is done without one */
  constructor(interaction: Deferrable, afterMs: number, onWorked: () => void) {
    this.#interaction = interaction;
    this.#onWorked = onWorked;
    this.#timer = setTimeout(() => {
      this.#ask().catch(() => undefined);
    }, afterMs);
    this.#after('reply', (options: InteractionReplyOptions) => this.#lateReply(options));
    // After a deferred update the clicked message is the reply, and is edited.
    this.#after('update', (options: InteractionUpdateOptions) => interaction.editReply(options));
  }

  /** Asks for time now: for what is known to be slow. */
  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#ask();
  }

  /** Nothing will be asked any more. */
  stop(): void {
    clearTimeout(this.#timer);
    if (this.#working) this.#onWorked();
    this.#working = false;
  }

  /** Puts in the place of the interaction's own method one that knows whether time was asked for. */
  #after(name: 'reply' | 'update', late: Send): void {
    const methods = this.#interaction as unknown as Record<string, Send | undefined>;
    const own = methods[name]?.bind(this.#interaction);
    if (own === undefined) return;
    methods[name] = async (options) => {
      this.stop();
      await this.#asking;
      if (this.#interaction.deferred) return late(options);
      const ready = name === 'reply' && (options as unknown) instanceof ReadyReply;
      return ready ? (options as ReadyReply).post(this.#interaction) : own(options);
    };
  }

  #ask(): Promise<void> {
    const interaction = this.#interaction;
    this.#asking ??= deliver(() =>
      interaction.isMessageComponent()
        ? interaction.deferUpdate()
        : interaction.deferReply(isPrivate(interaction) ? { flags: MessageFlags.Ephemeral } : {}),
    ).then((delivery) => {
      // discord.js does not know of a request that was carried out though its answer was lost.
      if (delivery === 'already') interaction.deferred = true;
    });
    return this.#asking;
  }

  async #lateReply(options: InteractionReplyOptions): Promise<unknown> {
    const interaction = this.#interaction;
    // The update of the clicked message was promised and is not needed: the reply is a message of its own.
    if (interaction.isMessageComponent()) return interaction.followUp(options);
    const flags = new MessageFlagsBitField((options.flags ?? 0) as MessageFlagsResolvable);
    const hidden = flags.has(MessageFlags.Ephemeral);
    if (hidden === isPrivate(interaction)) {
      const isV2 = flags.has(MessageFlags.IsComponentsV2);
      const { content, components, files, embeds, allowedMentions } = options;
      const message = { content, components, files, embeds, allowedMentions };
      const given = Object.fromEntries(Object.entries(message).filter(([, value]) => value !== undefined));
      return interaction.editReply({ ...given, ...(isV2 ? { flags: MessageFlags.IsComponentsV2 } : {}) });
    }
    // Who sees a deferred reply is settled when it is deferred: a refusal takes its place as a message of its own.
    await interaction.deleteReply().catch((error: unknown) => {
      // A second try: the first took it away.
      if (!(error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE)) throw error;
    });
    return interaction.followUp(options);
  }
}

/** Whether the answer is surely for the one alone who asks. */
function isPrivate(interaction: ChatInputCommandInteraction | ContextMenuCommandInteraction): boolean {
  return !interaction.isChatInputCommand() || interaction.options.getBoolean(HIDE.name) === true;
}
