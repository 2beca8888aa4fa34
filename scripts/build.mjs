// Builds dist/: compiles src/ with tsc and copies the data files (vocabulary, units, place names) beside the code that reads them.
// `node scripts/build.mjs tsconfig.bench.json dist-bench` does the same for what the bench runs.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';

const DATA = new Set(['.yaml', '.tsv', '.txt']);

const [project = 'tsconfig.build.json', out = 'dist'] = process.argv.slice(2);
const data = out === 'dist' ? out : `${out}/src`;

rmSync(out, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
cpSync('src', data, { recursive: true, filter: (path) => extname(path) === '' || DATA.has(extname(path)) });
