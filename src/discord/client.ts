import type { Client as AnyClient, ClientOptions } from 'discord.js';
import { Client, GatewayIntentBits, Options } from 'discord.js';

/**
 * A discord.js client for a bot that only answers: intent Guilds and nothing else, no mention ever pings, and what it
 * meets in passing (members, users, messages) is not kept, so that memory stays flat.
 *
 * @param api Discord's REST address up to "/api"; Discord's own where undefined.
 */
export function quietClient(api: string | undefined): AnyClient {
  const options: ClientOptions = {
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      ThreadMemberManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      UserManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    ...(api === undefined ? {} : { rest: { api } }),
  };
  return new Client(options);
}
