import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from './support/generator/corpus.ts';
import { CLEAN } from './support/generator/noise.ts';
import { render } from './support/generator/render.ts';

const USAGE = '用法：npm run demo -- [--offices 单位数] [--years 年数]\n';
const SEED = 20;
/** What every invented report is marked with: in its file name, which every source names, and in its text. */
const MARK = '虚构';
const MARKED = '\n\n本报告由程序虚构，数字与任何单位无关，仅供演示。\n';

/** Starts the chat on invented reports, written once into index/demo. */
function demo(offices: number, years: number): void {
  const folder = new URL(`../index/demo/${offices}x${years}/`, import.meta.url).pathname;
  const seeds = join(folder, 'seeds');
  if (!existsSync(join(folder, 'done'))) {
    mkdirSync(seeds, { recursive: true });
    for (const { reports } of corpus(SEED, offices, years))
      for (const report of reports) {
        const { file, bytes } = render(report, CLEAN);
        const text = new TextDecoder().decode(bytes);
        writeFileSync(join(seeds, `${MARK}-${file}`), text.trimEnd() + MARKED);
      }
    writeFileSync(join(folder, 'done'), '');
  }
  process.stdout.write(
    `演示：${offices} 个单位、${years} 年的报告全部是程序虚构的，文件名都以“${MARK}”开头。\n`,
  );
  const main = new URL('../src/main.ts', import.meta.url).pathname;
  const args = ['--import', 'tsx', main, '--seeds', seeds, '--index', join(folder, 'index')];
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, DISCORD_TOKEN: '' },
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

/** A whole number from 1 to `most`; null for anything else. */
function numberOf(typed: string, most: number): number | null {
  const number = /^\d{1,4}$/u.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : null;
}

try {
  const options = {
    offices: { type: 'string', default: '176' },
    years: { type: 'string', default: '5' },
  } as const;
  const { values } = parseArgs({ options });
  const [offices, years] = [numberOf(values.offices, 500), numberOf(values.years, 8)];
  if (offices === null || years === null) throw new RangeError(USAGE);
  demo(offices, years);
} catch {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
