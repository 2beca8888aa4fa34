import type { Library } from '../library/library.ts';
import { display } from '../library/offices.ts';
import type { Command, OptionValues } from './command.ts';
import { exampleOf } from './example.ts';
import { parseLine } from './line.ts';

/** A line that works on the loaded reports, and what it asks. */
export interface HelpExample {
  readonly line: string;
  readonly command: string;
  readonly values: OptionValues;
}

/** What a channel's help tells of the reports, as data. */
export interface HelpFacts {
  readonly examples: readonly HelpExample[];
  readonly reports: number;
  readonly offices: number;
  /** Each once, ascending. */
  readonly years: readonly number[];
  /** Files that could not be read. */
  readonly refused: number;
}

/**
 * What is loaded, and an example for each command.
 *
 * @example helpFacts(library, commands).examples[0]?.line // '/budget 南石头街道'
 */
export function helpFacts(library: Library, commands: readonly Command[]): HelpFacts {
  const { entries, problems, offices } = library;
  const examples = commands.flatMap((command): HelpExample[] => {
    const line = exampleOf(command, offices);
    const parsed = parseLine(line, commands, offices);
    return parsed.problem === undefined
      ? [{ line, command: parsed.command.name, values: parsed.values }]
      : [];
  });
  const names = new Set(entries.map(({ report }) => display(report.office, offices.all)));
  return {
    examples,
    reports: entries.length,
    offices: names.size,
    years: [...new Set(entries.map(({ report }) => report.year))].sort((a, b) => a - b),
    refused: problems.length,
  };
}
