import type { Offices } from '../library/offices.ts';
import type { Command } from './command.ts';

/**
 * A line that works on the reports that are loaded.
 *
 * @example exampleOf(budget, library.offices) // "/budget 南石头街道"
 */
export function exampleOf({ example }: Pick<Command, 'example'>, offices: Offices): string {
  return example.replace('{office}', offices.all[0]?.name ?? '单位名称');
}
