import type { APIApplicationCommandBooleanOption } from 'discord.js';
import { ApplicationCommandOptionType } from 'discord.js';

/** The option every command has in Discord: an answer only for the one who asks. */
export const HIDE: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'hide',
  name_localizations: { 'zh-CN': '仅自己可见', 'zh-TW': '僅自己可見' },
  description: 'Show the answer only to me',
  description_localizations: { 'zh-CN': '答案只给我自己看', 'zh-TW': '答案只給我自己看' },
};
