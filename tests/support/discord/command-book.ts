import { checkCommands } from './check-commands.ts';
import type { Json } from './json.ts';
import { listOf, textOf } from './json.ts';
import { invalidBody } from './refusal.ts';
import type { Snowflakes } from './snowflake.ts';

/** The registered commands, kept and told as Discord does: with ids and defaults, in an order of its own. */
export class CommandBook {
  readonly #ids: Snowflakes;
  readonly #applicationId: string;
  #commands: readonly Json[] = [];
  /** How often the list was put. */
  puts = 0;

  constructor(ids: Snowflakes, applicationId: string) {
    this.#ids = ids;
    this.#applicationId = applicationId;
  }

  put(commands: readonly Json[]): readonly Json[] {
    const problems = checkCommands(commands);
    if (problems.length > 0) throw invalidBody(problems);
    this.puts += 1;
    this.#commands = commands.map((command) => ({
      ...command,
      id: this.#ids.next(),
      application_id: this.#applicationId,
      version: this.#ids.next(),
      default_member_permissions: null,
      nsfw: false,
      ...(Array.isArray(command['options']) ? { options: listOf(command['options']).map(tidy) } : {}),
    }));
    return this.list(true);
  }

  list(withLocalizations: boolean): readonly Json[] {
    const told = withLocalizations ? this.#commands : this.#commands.map(withoutLocalizations);
    return [...told].reverse();
  }

  named(name: string): Json {
    const command = this.#commands.find((one) => one['name'] === name);
    if (!command) throw new Error(`no command is registered as ${textOf(name)}`);
    return command;
  }
}

/** Discord leaves out what says no. */
function tidy(option: Json): Json {
  const kept = Object.entries(option).filter(
    ([key, value]) => !(['required', 'autocomplete'].includes(key) && value === false),
  );
  return Object.fromEntries(kept);
}

function withoutLocalizations(value: Json): Json {
  const options = value['options'];
  return {
    ...value,
    name_localizations: null,
    description_localizations: null,
    ...(Array.isArray(options) ? { options: listOf(options).map(withoutLocalizations) } : {}),
  };
}
