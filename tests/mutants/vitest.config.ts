import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { MUTANTS, mutated } from './mutant.ts';

const mutant = MUTANTS[Number(process.env.MUTANT)];

/** Runs the tests of the figures with one rule broken; the file itself stays as it is. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) =>
        mutant !== undefined && id.endsWith(`/${mutant.file}`)
          ? mutated(readFileSync(id, 'utf8'), mutant)
          : null,
    },
  ],
  test: {
    include: ['tests/facts/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    bail: 1,
    reporters: ['dot'],
  },
});
