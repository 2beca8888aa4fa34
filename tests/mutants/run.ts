import { spawnSync } from 'node:child_process';
import { MUTANTS } from './mutant.ts';

const run = (mutant: string): number | null =>
  spawnSync('npx', ['vitest', 'run', '--config', 'tests/mutants/vitest.config.ts'], {
    env: { ...process.env, MUTANT: mutant },
    stdio: 'ignore',
  }).status;

if (run('none') !== 0) {
  console.error('the tests of the figures fail without any mutant');
  process.exit(2);
}
const lived = MUTANTS.filter((mutant, i) => {
  const lives = run(String(i)) === 0;
  console.log(`${lives ? 'LIVES ' : 'killed'} ${mutant.rule}`);
  return lives;
});
console.log(`${String(MUTANTS.length - lived.length)} of ${String(MUTANTS.length)} killed`);
process.exitCode = lived.length === 0 ? 0 : 1;
