import type { CommandBook } from './command-book.ts';
import type { Gateway } from './gateway.ts';
import { GUILD_ID, channel } from './guild.ts';
import type { InteractionBook, Taken, User } from './interaction-book.ts';
import type { Json } from './json.ts';
import { listOf } from './json.ts';
import { Reply } from './reply.ts';

export const ALICE: User = {
  id: '800000000000000001',
  username: 'alice',
  discriminator: '0',
  avatar: null,
  global_name: null,
};
export const BOB: User = {
  id: '800000000000000002',
  username: 'bob',
  discriminator: '0',
  avatar: null,
  global_name: null,
};

export interface Play {
  readonly user?: User;
  readonly where?: 'guild' | 'dm';
  /** The language of the user's Discord. @default 'zh-CN' */
  readonly locale?: string;
  /** Which server, where it is in one. */
  readonly guild?: string;
  /** How often the gateway delivers it. */
  readonly deliveries?: number;
  /** How long to wait for the answer before giving up. */
  readonly patienceMs?: number;
}

type Values = Readonly<Record<string, string | boolean>>;

/** A person in front of Discord: types commands, opens menus, clicks. Each gives what the bot answered. */
export class Player {
  readonly #gateway: Gateway;
  readonly #book: InteractionBook;
  readonly #commands: CommandBook;
  readonly #applicationId: string;

  constructor(gateway: Gateway, book: InteractionBook, commands: CommandBook, applicationId: string) {
    this.#gateway = gateway;
    this.#book = book;
    this.#commands = commands;
    this.#applicationId = applicationId;
  }

  /** A slash command with its options by name. */
  slash(name: string, values: Values = {}, play: Play = {}): Promise<Reply> {
    const command = this.#commands.named(name);
    const options = optionsOf(command, values);
    const data = { id: command['id'], name, type: 1, options, ...resolvedOf(options) };
    return this.#make(2, data, null, play);
  }

  /** What the menu offers while `value` stands in one option. */
  async autocomplete(
    name: string,
    option: string,
    value: string,
    others: Values = {},
    play: Play = {},
  ): Promise<Json[]> {
    const command = this.#commands.named(name);
    const options = optionsOf(command, { ...others, [option]: value }).map((one) =>
      one['name'] === option ? { ...one, focused: true } : one,
    );
    return (await this.#make(4, { id: command['id'], name, type: 1, options }, null, play)).choices;
  }

  /** A click on the button with this id. */
  click(reply: Reply, customId: string, play: Play = {}): Promise<Reply> {
    return this.#make(3, { custom_id: customId, component_type: 2 }, reply.message, play);
  }

  /** Entries picked in a select. */
  select(reply: Reply, customId: string, values: readonly string[], play: Play = {}): Promise<Reply> {
    return this.#make(3, { custom_id: customId, component_type: 3, values }, reply.message, play);
  }

  /** A command from the context menu of a message. */
  contextMenu(name: string, message: Json, play: Play = {}): Promise<Reply> {
    const id = String(message['id']);
    const data = { id: '1', name, type: 3, target_id: id, resolved: { messages: { [id]: message } } };
    return this.#make(2, data, null, play);
  }

  async #make(type: number, data: Json, clicked: Json | null, play: Play): Promise<Reply> {
    const { user = ALICE, where = 'guild', guild = GUILD_ID, deliveries = 1, patienceMs = 5000 } = play;
    const taken = this.#book.open(type, user, clicked);
    const event = {
      ...this.#event(taken, where, guild),
      locale: play.locale ?? 'zh-CN',
      data,
      ...(clicked ? { message: clicked } : {}),
    };
    this.#gateway.dispatch('INTERACTION_CREATE', event, deliveries);
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error(`no answer within ${patienceMs} ms`));
      }, patienceMs).unref();
    });
    await Promise.race([this.#book.answered(taken), late]);
    return new Reply(taken);
  }

  #event({ id, token, type, user }: Taken, where: 'guild' | 'dm', guildId: string): Json {
    const member = {
      user,
      roles: [],
      joined_at: '2024-01-01T00:00:00.000Z',
      permissions: '0',
      deaf: false,
      mute: false,
      flags: 0,
    };
    const place: Json =
      where === 'guild'
        ? {
            guild_id: guildId,
            guild: { id: guildId, locale: 'zh-CN', features: [] },
            guild_locale: 'zh-CN',
            member,
            channel: channel(guildId),
            channel_id: channel(guildId)['id'],
            context: 0,
          }
        : {
            user,
            channel: { id: '900000000000000003', type: 1, recipients: [user] },
            channel_id: '900000000000000003',
            context: 1,
          };
    return {
      id,
      token,
      type,
      version: 1,
      application_id: this.#applicationId,
      app_permissions: '0',
      locale: 'zh-CN',
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10_485_760,
      ...place,
    };
  }
}

/** The users that options name, as Discord sends them along. */
function resolvedOf(options: readonly Json[]): Json {
  const users = [ALICE, BOB].filter(({ id }) =>
    options.some(({ type, value }) => type === 6 && value === id),
  );
  return users.length === 0
    ? {}
    : { resolved: { users: Object.fromEntries(users.map((user) => [user.id, user])) } };
}

/** Options as Discord sends them; one that the command does not have cannot be typed. */
function optionsOf(command: Json, values: Values): Json[] {
  const declared = listOf(command['options']);
  return Object.entries(values).map(([name, value]) => {
    const option = declared.find((one) => one['name'] === name);
    if (!option) throw new Error(`/${String(command['name'])} has no option ${name}`);
    return { name, type: option['type'], value };
  });
}
