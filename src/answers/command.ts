import type { Library } from '../library/library.ts';
import type { Answer } from './answer.ts';

/** One option of a command, as data: the channels make their menus, completions and help from it. */
export interface CommandOption {
  /** Lower-case Latin, the name in `name:value`. */
  readonly name: string;
  readonly names: { readonly 'zh-CN': string; readonly 'zh-TW': string };
  readonly description: string;
  readonly descriptions: { readonly 'zh-CN': string; readonly 'zh-TW': string };
  readonly required: boolean;
  /** What a channel may offer while it is typed. */
  readonly completes: 'office' | 'offices' | 'year' | 'metric' | 'district' | null;
  /** A section is only given by name, `section:三`: bare words never fill it. */
  readonly kind: 'text' | 'year' | 'section';
  /** The only values there are, each with its names; absent where anything may be typed. */
  readonly choices?: readonly {
    readonly value: string;
    readonly names: { readonly 'zh-CN': string; readonly 'zh-TW': string };
  }[];
}

/** A command: what it is called, what it takes, and how it is answered. Knows no channel. */
export interface Command {
  readonly name: string;
  readonly names: { readonly 'zh-CN': string; readonly 'zh-TW': string };
  readonly description: string;
  readonly descriptions: { readonly 'zh-CN': string; readonly 'zh-TW': string };
  /** In the order bare words fill them; required ones first. */
  readonly options: readonly CommandOption[];
  /** A line for the help, "/budget {office}": `exampleOf` puts in an office that is loaded. */
  readonly example: string;
  /** Gives the answer to valid options. Must not throw for anything a user can type. */
  readonly answer: (library: Library, values: OptionValues, query: string) => Answer;
}

/** Values by option name, trimmed, never empty. An option not given is absent. */
export type OptionValues = Readonly<Partial<Record<string, string>>>;
