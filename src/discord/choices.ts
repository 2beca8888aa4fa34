import type { Command, CommandOption, OptionValues } from '../answers/command.ts';
import { districtsOf } from '../answers/district.ts';
import { parseLine } from '../answers/line.ts';
import { officeNames } from '../answers/office-words.ts';
import { sectionScope } from '../answers/section-scope.ts';
import type { Library } from '../library/library.ts';
import { writeButtonId } from './button-id.ts';
import { LIMITS } from './limits.ts';
import type { Button } from './message.ts';
import { button } from './rows.ts';

/** A choice, and the question that it stands for. */
export interface Target {
  readonly label: string;
  readonly command: string;
  readonly values: OptionValues;
}

/** Two rows of buttons; more choices are listed as text. */
const MOST = 10;

/**
 * What each choice of an answer asks: the question again with the choice in the place of what was unclear, or the line
 * that the choice is.
 *
 * @example targetsOf(library, commands, find, { query: '接种', office: '南州' }, ['南洲街道'])[0]?.values
 * // { query: '接种', office: '南洲街道' }
 */
export function targetsOf(
  library: Library,
  commands: readonly Command[],
  command: Command,
  values: OptionValues,
  choices: readonly string[],
): Target[] {
  return choices.flatMap((label) => {
    if (/^[/／]/u.test(label)) {
      const parsed = parseLine(label, commands, library.offices);
      if (parsed.problem !== undefined) return [];
      return [{ label, command: parsed.command.name, values: parsed.values }];
    }
    const changed = changedBy(library, command, values, label);
    return changed === null ? [] : [{ label, command: command.name, values: { ...values, ...changed } }];
  });
}

/** The choices that a button can hold, each label once. */
export function choiceButtons(targets: readonly Target[], digest: string): Button[] {
  const buttons: Button[] = [];
  for (const { label, command, values } of targets) {
    const id = writeButtonId({ action: 'choose', at: [], digest, command, values });
    const taken = buttons.some((one) => one.custom_id === id || one.label === label);
    if (id === null || taken || label.trim() === '' || label.length > LIMITS.buttonLabel) continue;
    buttons.push(button(label, id));
  }
  return buttons.slice(0, MOST);
}

/** The option that a choice is meant for, with its new value; null where it fits none. */
function changedBy(
  library: Library,
  { options }: Command,
  values: OptionValues,
  choice: string,
): OptionValues | null {
  const given = ({ name }: CommandOption): string | undefined => values[name];
  const closed = options.find((option) =>
    option.choices?.some(({ value, names }) => [value, names['zh-CN'], names['zh-TW']].includes(choice)),
  );
  if (closed !== undefined) return { [closed.name]: choice };
  const isOffice = (name: string): boolean => library.offices.resolve(name).kind === 'one';
  for (const option of options) {
    const before = given(option);
    if (option.completes === 'office' && isOffice(choice) && (before === undefined || !isOffice(before)))
      return { [option.name]: choice };
    if (option.completes === 'offices' && before !== undefined && isOffice(choice)) {
      const names = officeNames(before, library.offices);
      const all = names.length === 0 ? [before] : names;
      if (all.some((name) => !isOffice(name)))
        return { [option.name]: all.map((name) => (isOffice(name) ? name : choice)).join('、') };
    }
    if (option.completes === 'district' && before !== undefined && isDistrict(library, choice))
      return { [option.name]: choice };
    if (option.kind === 'section' && before !== undefined && !isSection(library, before))
      return { [option.name]: choice };
  }
  const metric = options.find((option) => option.completes === 'metric' && given(option) !== undefined);
  const text = options.find(({ completes, kind }) => completes === null && kind === 'text');
  const option = metric ?? text;
  return option === undefined ? null : { [option.name]: choice };
}

function isDistrict(library: Library, choice: string): boolean {
  return districtsOf(library.entries).includes(choice);
}

function isSection(library: Library, typed: string): boolean {
  return sectionScope(library.entries, typed).entries.length > 0;
}
