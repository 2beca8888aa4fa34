import type { InteractionReplyOptions, RepliableInteraction } from 'discord.js';
import { InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import type { MessageComponent } from './message.ts';
import type { Attached, Outgoing } from './outgoing.ts';
import { filesOf } from './outgoing.ts';
import { type Wire, wireOf } from './wire.ts';

/** What sending takes of an interaction. */
type Answerable = Pick<RepliableInteraction, 'client' | 'id' | 'token' | 'ephemeral' | 'replied'>;

/** A reply takes no query; discord.js leaves the message away by default, too. */
const QUERY = new URLSearchParams({ with_response: 'false' });

/**
 * A reply whose request is made once and may be sent many times: the usual questions are asked again and again, and for
 * each reply discord.js would rename the keys of every component and put the form together anew. It holds nothing of
 * the one who asked, but whom it pings. For all other ways to send it, as a follow-up or an edit, it is the options of
 * an ordinary reply.
 */
export class ReadyReply implements InteractionReplyOptions {
  readonly components: MessageComponent[];
  readonly files: { attachment: Buffer; name: string }[];
  readonly flags: MessageFlags.IsComponentsV2 | [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral];
  readonly allowedMentions: { parse: []; users: string[] };
  readonly #hidden: boolean;
  readonly #attached: readonly Attached[];
  #wire: Wire | null = null;

  /** @param ping the one user who may be pinged by it; nobody where it is hidden */
  constructor({ components, files }: Outgoing, hidden: boolean, ping: string | null) {
    this.#hidden = hidden;
    this.#attached = files;
    this.components = components;
    this.files = filesOf(files);
    this.flags = hidden ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] : MessageFlags.IsComponentsV2;
    this.allowedMentions = { parse: [], users: hidden || ping === null ? [] : [ping] };
  }

  /** The request's body. */
  get wire(): Wire {
    this.#wire ??= wireOf(this.#payload(), this.#attached);
    return this.#wire;
  }

  /**
   * Sends it as the first answer to an interaction. Errors and second tries are as of discord.js's `reply`.
   *
   * @throws DiscordAPIError where Discord refuses it
   */
  async post(interaction: Answerable): Promise<void> {
    const { type, bytes } = this.wire;
    await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      ...{ body: bytes, passThroughBody: true, headers: { 'Content-Type': type } },
      ...{ auth: false, query: QUERY },
    });
    interaction.ephemeral = this.#hidden;
    interaction.replied = true;
  }

  #payload(): object {
    const flags = MessageFlags.IsComponentsV2 | (this.#hidden ? MessageFlags.Ephemeral : 0);
    return {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: {
        components: this.components,
        allowed_mentions: this.allowedMentions,
        flags,
        attachments: this.#attached.map((_, at) => ({ id: String(at) })),
      },
    };
  }
}
