import type { APIApplicationCommandUserOption } from 'discord.js';
import { ApplicationCommandOptionType } from 'discord.js';

/** The option every command has in Discord: whom the answer is for. Nobody but that user is pinged. */
export const MENTION: APIApplicationCommandUserOption = {
  type: ApplicationCommandOptionType.User,
  name: 'mention',
  name_localizations: { 'zh-CN': '提醒', 'zh-TW': '提醒' },
  description: 'Whom the answer is for; only this user is pinged',
  description_localizations: { 'zh-CN': '答案给谁看；只提醒这一个人', 'zh-TW': '答案給誰看；只提醒這一個人' },
};
