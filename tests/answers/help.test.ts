import { describe, expect, it } from 'vitest';
import { commands } from '../../src/answers/commands.ts';
import { helpFacts } from '../../src/answers/help.ts';
import { libraryOf } from '../support/entries.ts';
import { seedLibrary } from '../support/printed-answer.ts';

describe('what help tells of the reports', () => {
  it('is how many there are, of how many offices, of which years', async () => {
    const { reports, offices, years, refused } = helpFacts(await seedLibrary(), commands);
    expect({ reports, offices, years, refused }).toEqual({
      reports: 2,
      offices: 2,
      years: [2022],
      refused: 0,
    });
  });

  it('has for each command an example that it takes', async () => {
    const { examples } = helpFacts(await seedLibrary(), commands);
    expect(examples.map(({ command }) => command)).toEqual(commands.map(({ name }) => name));
    expect(examples.find(({ command }) => command === 'budget')).toEqual({
      ...{ line: '/budget 南石头街道', command: 'budget', values: { office: '南石头街道' } },
    });
  });

  it('is no more than zeros where nothing is loaded', () => {
    const { reports, offices, years } = helpFacts(libraryOf([]), commands);
    expect({ reports, offices, years }).toEqual({ reports: 0, offices: 0, years: [] });
  });
});
