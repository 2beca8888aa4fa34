import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MUTANTS, mutated } from './mutant.ts';

describe('the list of broken rules', () => {
  it('holds at least the ten core rules', () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(10);
  });

  it.each(MUTANTS)('still fits the code: $rule', (mutant) => {
    const text = readFileSync(new URL(`../../${mutant.file}`, import.meta.url), 'utf8');
    expect(mutated(text, mutant) === text).toBe(false);
  });
});
