import type { Json } from './json.ts';
import type { User } from './interaction-book.ts';

export const GUILD_ID = '900000000000000001';
/** Another server: of two shards the first has this one, the second the other. */
export const OTHER_GUILD_ID = '900000000004194305';
export const GUILD_IDS: readonly string[] = [GUILD_ID, OTHER_GUILD_ID];
export const CHANNEL_ID = '900000000000000002';

/** A server with one channel and the bot in it, with all that discord.js expects to find. */
export function guildOf(bot: User, id: string = GUILD_ID): Json {
  const everyone = {
    id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    permissions: '0',
    position: 0,
    flags: 0,
  };
  return {
    id,
    name: '绩效',
    owner_id: '1',
    icon: null,
    roles: [everyone],
    channels: [channel(id)],
    members: [
      { user: bot, roles: [], joined_at: '2024-01-01T00:00:00.000Z', deaf: false, mute: false, flags: 0 },
    ],
    emojis: [],
    stickers: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    features: [],
    member_count: 1,
    large: false,
    unavailable: false,
    joined_at: '2024-01-01T00:00:00.000Z',
    preferred_locale: 'zh-CN',
    system_channel_flags: 0,
  };
}

export function channel(guildId: string = GUILD_ID): Json {
  return {
    // Each server has its own.
    id: String(BigInt(CHANNEL_ID) + BigInt(guildId) - BigInt(GUILD_ID)),
    type: 0,
    guild_id: guildId,
    name: '提问',
    position: 0,
    permission_overwrites: [],
  };
}
