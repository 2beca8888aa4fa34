import { budget } from './budget.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { find } from './find.ts';
import { reports } from './reports.ts';

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [budget, find, compare, reports];
