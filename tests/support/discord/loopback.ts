import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Clock } from './clock.ts';
import { CommandBook } from './command-book.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { GUILD_IDS, guildOf } from './guild.ts';
import type { User } from './interaction-book.ts';
import { InteractionBook } from './interaction-book.ts';
import { Player } from './player.ts';
import { Rest } from './rest.ts';
import { routesOf } from './routes.ts';
import { Snowflakes } from './snowflake.ts';

export const TOKEN = 'MTIzNDU2Nzg5.loopback.correct-horse-battery-staple';

const BOT: User = {
  id: '700000000000000001',
  username: '绩问',
  discriminator: '0',
  avatar: null,
  global_name: null,
  bot: true,
};

export interface LoopbackOptions {
  readonly heartbeatMs?: number;
  /** Intents that the application may ask for. @default Guilds */
  readonly intents?: number;
  /** How long a first answer may take. @default 3000 */
  readonly firstAnswerMs?: number;
  /** Whether messages are held against Discord's limits; a bench measures the bot and not its checker. @default true */
  readonly checks?: boolean;
}

/**
 * A Discord of our own on 127.0.0.1: gateway and REST v10 over real sockets, with a played user, the limits and clocks
 * kept, and faults on command.
 *
 * @example
 * const discord = await Loopback.start();
 * const bot = await startBot({ token: TOKEN, api: discord.api, library, commands, log });
 * (await discord.player.slash('budget', { office: '南石头' })).text;
 */
export class Loopback {
  readonly clock = new Clock();
  readonly faults = new Faults();
  readonly commands: CommandBook;
  readonly interactions: InteractionBook;
  readonly gateway: Gateway;
  readonly player: Player;
  readonly rest: Rest;

  private constructor({
    heartbeatMs = 41_250,
    intents = 1,
    firstAnswerMs = 3000,
    checks = true,
  }: LoopbackOptions) {
    const ids = new Snowflakes(this.clock);
    this.commands = new CommandBook(ids, BOT.id);
    this.interactions = new InteractionBook(this.clock, ids, BOT, { firstAnswerMs, checks });
    const routes = routesOf(this.commands, this.interactions, BOT, () => this.#gatewayUrl);
    this.rest = new Rest(routes, this.faults, TOKEN);
    this.gateway = new Gateway(this.rest.server, {
      token: TOKEN,
      heartbeatMs,
      intents,
      guilds: (session) => GUILD_IDS.filter((id) => session.has(id)).map((id) => guildOf(BOT, id)),
      ready: (session) => ({
        v: 10,
        user: BOT,
        guilds: GUILD_IDS.filter((id) => session.has(id)).map((id) => ({ id, unavailable: true })),
        session_id: session.id,
        shard: session.shard,
        resume_gateway_url: this.#gatewayUrl,
        application: { id: BOT.id, flags: 0 },
      }),
    });
    this.player = new Player(this.gateway, this.interactions, this.commands, BOT.id);
  }

  static async start(options: LoopbackOptions = {}): Promise<Loopback> {
    const loopback = new Loopback(options);
    loopback.rest.server.listen(0, '127.0.0.1');
    await once(loopback.rest.server, 'listening');
    return loopback;
  }

  /** For the bot's `api` option. */
  get api(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  async stop(): Promise<void> {
    await this.gateway.stop();
    this.rest.server.closeAllConnections();
    await new Promise((resolve) => this.rest.server.close(resolve));
  }

  get #port(): number {
    return (this.rest.server.address() as AddressInfo).port;
  }

  get #gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}/gateway`;
  }
}
