import type { Library } from '../library/library.ts';
import type { Answer } from './answer.ts';
import type { Command, OptionValues } from './command.ts';
import { failedAnswer, invalidAnswer } from './invalid.ts';
import { checkValues, parseLine, type ParsedLine } from './line.ts';

/** Told of an exception inside a command, which the answer only calls a failure. */
export type OnFailure = (error: unknown, command: string) => void;

/**
 * Answers one typed line. Whatever the line, there is an `Answer` and no exception.
 *
 * @example answerLine(library, commands, '/budget 南石头').figures[0]?.display // '13,092.54 万元'
 */
export function answerLine(
  library: Library,
  commands: readonly Command[],
  line: string,
  onFailure: OnFailure = () => undefined,
): Answer {
  return answerParsed(library, commands, line, () => parseLine(line, commands, library.offices), onFailure);
}

/**
 * Answers a command whose options a channel hands over by name. `query` is what `Answer.query` will say.
 *
 * @example answerValues(library, commands, budget, { office: '南石头' }, '/budget office:南石头')
 */
export function answerValues(
  library: Library,
  commands: readonly Command[],
  command: Command,
  values: OptionValues,
  query: string,
  onFailure: OnFailure = () => undefined,
): Answer {
  return answerParsed(library, commands, query, () => checkValues(command, values), onFailure);
}

function answerParsed(
  library: Library,
  commands: readonly Command[],
  query: string,
  parse: () => ParsedLine,
  onFailure: OnFailure,
): Answer {
  let name = '';
  try {
    const parsed = parse();
    if (parsed.problem !== undefined) return invalidAnswer(query, parsed.problem, commands, library.offices);
    name = parsed.command.name;
    return parsed.command.answer(library, parsed.values, query);
  } catch (error) {
    onFailure(error, name);
    return failedAnswer(query, name);
  }
}
