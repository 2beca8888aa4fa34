import type { APIApplicationCommand, REST } from 'discord.js';
import { Routes } from 'discord.js';
import type { Command } from '../answers/command.ts';
import { payloadsOf } from './payload.ts';

/**
 * Registers the commands with Discord, all in one, and only where Discord's list is another: each change counts against
 * 200 a day. Gives whether it did.
 */
export async function register(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const wanted = payloadsOf(commands);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = (await rest.get(route, { query })) as APIApplicationCommand[];
  if (sameCommands(present, wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Whether Discord's list says what ours does. It adds ids and defaults to what it was given, and may order it anew. */
export function sameCommands(
  present: readonly APIApplicationCommand[],
  wanted: ReturnType<typeof payloadsOf>,
): boolean {
  return JSON.stringify(canonical(present)) === JSON.stringify(canonical(wanted));
}

interface Loose {
  readonly type?: number | undefined;
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
  readonly description?: string;
  readonly description_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?:
    | readonly {
        readonly name: string;
        readonly value: string | number;
        readonly name_localizations?: Loose['name_localizations'];
      }[]
    | undefined;
  readonly options?: readonly Loose[] | undefined;
  readonly integration_types?: readonly number[] | undefined;
  readonly contexts?: readonly number[] | null | undefined;
}

function canonical(commands: readonly Loose[]): unknown[] {
  return commands.map(canonicalOne).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function canonicalOne(command: Loose): unknown {
  return {
    name: command.name,
    type: command.type ?? 1,
    names: sorted(command.name_localizations),
    description: command.description ?? '',
    descriptions: sorted(command.description_localizations),
    required: command.required ?? false,
    autocomplete: command.autocomplete ?? false,
    choices: (command.choices ?? []).map(({ name, value, name_localizations: names }) => [
      ...[name, value],
      sorted(names),
    ]),
    // The order of options is the order in which people see them.
    options: (command.options ?? []).map(canonicalOne),
    integrations: [...(command.integration_types ?? [])].sort((a, b) => a - b),
    contexts: [...(command.contexts ?? [])].sort((a, b) => a - b),
  };
}

function sorted(localizations: Loose['name_localizations']): [string, unknown][] {
  return Object.entries(localizations ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
