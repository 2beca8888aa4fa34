// Builds dist/: compiles src/ with tsc and copies the data files (vocabulary, units, place names) beside the code that reads them.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';

const DATA = new Set(['.yaml', '.tsv', '.txt']);

rmSync('dist', { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
cpSync('src', 'dist', { recursive: true, filter: (path) => extname(path) === '' || DATA.has(extname(path)) });
