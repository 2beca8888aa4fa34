import type {
  APIApplicationCommandStringOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody as CommandBody,
} from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { Command, CommandOption } from '../answers/command.ts';
import { HIDE } from './hide.ts';
import { LIMITS } from './limits.ts';

/**
 * A command as Discord wants it registered: usable in servers, direct messages and as a user's own app, named in
 * simplified and traditional Chinese. Throws a RangeError naming the command where a name or description is too long.
 *
 * @example payloadOf(budget).name_localizations // { 'zh-CN': '预算', 'zh-TW': '預算' }
 */
export function payloadOf(command: Command): CommandBody {
  const options = [...command.options.map((option) => optionOf(command, option)), HIDE];
  if (options.length > LIMITS.options) throw tooLong(command.name, 'options', options.length, LIMITS.options);
  return {
    type: ApplicationCommandType.ChatInput,
    ...namesOf(command.name, command),
    options,
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
}

// A year is text too: it can then be completed from the reports, and "2022年" is answered rather than refused by Discord.
function optionOf(command: Command, option: CommandOption): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...namesOf(`${command.name} ${option.name}`, option),
    required: option.required,
    autocomplete: option.completes !== null,
  };
}

type Named = Pick<Command, 'name' | 'names' | 'description' | 'descriptions'>;

interface NamedBody {
  name: string;
  name_localizations: Command['names'];
  description: string;
  description_localizations: Command['descriptions'];
}

function namesOf(where: string, { name, names, description, descriptions }: Named): NamedBody {
  for (const text of [name, ...Object.values(names)])
    if (text.length > LIMITS.commandName)
      throw tooLong(where, `name ${text}`, text.length, LIMITS.commandName);
  for (const text of [description, ...Object.values(descriptions)])
    if (text.length > LIMITS.description)
      throw tooLong(where, 'description', text.length, LIMITS.description);
  return {
    name,
    name_localizations: { ...names },
    description,
    description_localizations: { ...descriptions },
  };
}

function tooLong(where: string, what: string, length: number, limit: number): RangeError {
  return new RangeError(`/${where}: ${what}: ${length}, but Discord takes ${limit}`);
}
