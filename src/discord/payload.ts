import type {
  APIApplicationCommandStringOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody as CommandBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody as MenuBody,
} from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { Command, CommandOption } from '../answers/command.ts';
import { CHECK } from './check.ts';
import { HELP } from './help-view.ts';
import { HIDE } from './hide.ts';
import { LIMITS } from './limits.ts';
import { MENTION } from './mention.ts';

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/**
 * All that is registered with Discord: the commands, the help, and the command in a message's menu.
 *
 * @throws RangeError naming the command where a name or description is too long
 */
export function payloadsOf(commands: readonly Command[]): (CommandBody | MenuBody)[] {
  return [...[...commands, HELP].map(payloadOf), menuPayload()];
}

function menuPayload(): MenuBody {
  const { name, names } = CHECK;
  return { type: ApplicationCommandType.Message, name, name_localizations: { ...names }, ...EVERYWHERE };
}

/**
 * A command as Discord wants it registered: usable in servers, direct messages and as a user's own app, named in
 * simplified and traditional Chinese. Throws a RangeError naming the command where a name or description is too long.
 *
 * @example payloadOf(budget).name_localizations // { 'zh-CN': '预算', 'zh-TW': '預算' }
 */
export function payloadOf(command: Omit<Command, 'answer' | 'example'>): CommandBody {
  const options = [...command.options.map((option) => optionOf(command, option)), HIDE, MENTION];
  if (options.length > LIMITS.options) throw tooLong(command.name, 'options', options.length, LIMITS.options);
  return {
    type: ApplicationCommandType.ChatInput,
    ...namesOf(command.name, command),
    options,
    ...EVERYWHERE,
  };
}

// A year is text too: it can then be completed from the reports, and "2022年" is answered rather than refused by Discord.
function optionOf(command: Named, option: CommandOption): APIApplicationCommandStringOption {
  const { required, completes, choices, kind } = option;
  const plain = {
    type: ApplicationCommandOptionType.String,
    ...namesOf(`${command.name} ${option.name}`, option),
    required,
  } as const;
  if (choices === undefined) return { ...plain, autocomplete: completes !== null || kind === 'section' };
  // English is the language of names that are not localised: there the value says it.
  const listed = choices.map(({ value, names }) => ({
    name: value,
    name_localizations: { ...names },
    value,
  }));
  return { ...plain, choices: listed };
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
