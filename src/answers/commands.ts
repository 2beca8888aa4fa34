import { ask } from './ask/ask.ts';
import { audit } from './audit.ts';
import { budget } from './budget.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { figures } from './figures.ts';
import { find } from './find.ts';
import { office } from './office.ts';
import { rank } from './rank.ts';
import { reports } from './reports.ts';
import { trend } from './trend.ts';

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [
  ask,
  budget,
  find,
  figures,
  compare,
  rank,
  trend,
  office,
  audit,
  reports,
];
