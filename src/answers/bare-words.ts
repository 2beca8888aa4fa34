import type { Offices } from '../library/offices.ts';
import type { CommandOption } from './command.ts';
import { isOffice, officeNames } from './office-words.ts';
import { yearOf } from './year-word.ts';

/**
 * Gives the bare words of a line to the options that were not named. In order of the options as declared, the last
 * text option taking the rest of the line, with three refinements, so that words meant for one place get there:
 *
 * 1. A year at either end of the words goes to the year option: /find 疫苗 2022.
 * 2. Where an office option follows a free text (/find query office, /compare metric offices), the last words go
 *    to it if they name an office, loaded or real: /find 疫苗接种率 南石头. Else all of them are the text:
 *    /find 疫苗 接种. A required text is never left empty: /find 中南 searches for 中南.
 * 3. Where an office option comes first, it takes as many words as make up a name: /trend nan shi tou 执行数.
 */
export function bareValues(
  words: readonly string[],
  options: readonly CommandOption[],
  offices: Offices,
): { values: Record<string, string>; surplus: string } {
  const values: Record<string, string> = {};
  let left = words;
  const texts = options.filter(({ kind }) => kind === 'text');
  // A year is no office, but it may be what is searched for: /find 2022.
  const needed = texts.filter(({ required, completes }) => required && !isForOffices(completes)).length;

  const year = options.find(({ kind }) => kind === 'year');
  if (year !== undefined && left.length > needed) {
    const at = [left.length - 1, 0].find((index) => yearOf(left[index] ?? '') !== null);
    if (at !== undefined) {
      values[year.name] = left[at] ?? '';
      left = left.toSpliced(at, 1);
    }
  }

  const [first, ...later] = texts;
  const following = later.find(({ completes }) => isForOffices(completes));
  if (first !== undefined && following !== undefined && !isForOffices(first.completes)) {
    const at = officeStart(left, first.required ? 1 : 0, following, offices);
    if (at < left.length) values[following.name] = left.slice(at).join(' ');
    left = left.slice(0, at);
  }

  const open = texts.filter((option) => option !== following || isForOffices(first?.completes ?? null));
  for (const [index, option] of open.entries()) {
    if (left.length === 0) break;
    const count = index === open.length - 1 ? left.length : wordsFor(option, left, offices);
    values[option.name] = left.slice(0, count).join(' ');
    left = left.slice(count);
  }
  return { values, surplus: left.join(' ') };
}

function isForOffices(completes: CommandOption['completes']): boolean {
  return completes === 'office' || completes === 'offices';
}

/** Words at the end of a line that are tried as names; more would only be slow. */
const MOST_WORDS = 24;

/** Where the words that name offices begin, at the end of the line; its length where none do. */
function officeStart(
  words: readonly string[],
  from: number,
  option: CommandOption,
  offices: Offices,
): number {
  for (let at = Math.max(from, words.length - MOST_WORDS); at < words.length; at += 1) {
    const typed = words.slice(at).join(' ');
    // Of two that are joined both are asked about, and neither alone is meant.
    if (isOffice(typed, offices)) return JOINS.test(words[at - 1] ?? '') ? words.length : at;
    if (option.completes !== 'offices') continue;
    const names = officeNames(typed, offices);
    const known = names.filter((name) => isOffice(name, offices));
    if (
      names.length > 1 &&
      known.length > 0 &&
      names.every((name) => known.includes(name) || !/\s/u.test(name))
    )
      return at;
  }
  return words.length;
}

const JOINS = /(?:^and|^vs\.?|[&和与跟同及、，,])$/iu;

function wordsFor(option: CommandOption, words: readonly string[], offices: Offices): number {
  if (!isForOffices(option.completes)) return 1;
  for (let count = Math.min(words.length, MOST_WORDS); count > 1; count -= 1)
    if (offices.resolve(words.slice(0, count).join(' ')).kind !== 'none') return count;
  return 1;
}
