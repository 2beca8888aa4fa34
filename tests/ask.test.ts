import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/answers/answer.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TIMEOUT = 30_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiwen-ask-'));
  cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
  writeFileSync(join(folder, 'seeds', 'broken.txt'), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Standard error says which file was refused, and nothing else. */
const REFUSED = '未能读取 broken.txt：文件里没有文字。请换成有内容的文件。\n';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program as a process, on the seeds and a broken file beside them. */
function launch(program: string, args: readonly string[], environment: Record<string, string> = {}) {
  const folders = { JIWEN_INDEX: join(folder, 'index'), JIWEN_SEEDS: join(folder, 'seeds') };
  const env = { PATH: process.env['PATH'], DISCORD_TOKEN: '', ...folders, ...environment };
  return spawn(process.execPath, ['--import', 'tsx', join('src', program), ...args], { cwd: ROOT, env });
}

function run(
  program: string,
  args: readonly string[],
  input = '',
  environment: Record<string, string> = {},
): Promise<Run> {
  const child = launch(program, args, environment);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}

const answersOf = ({ out }: Run) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);

describe('npm run ask', { timeout: TIMEOUT }, () => {
  it('answers every line of a pipe with one line of JSON, in order, whatever the line', async () => {
    const lines = [
      '/budget 南石头',
      '',
      '/xyzzy',
      'x'.repeat(5000),
      '/budget \u0007',
      '/budget 火星',
      '/find 疫苗接种率',
      '/compare',
    ];
    const done = await run('ask.ts', ['--json'], `${lines.join('\n')}\n`);
    expect([done.code, done.err]).toEqual([0, REFUSED]);
    const answers = answersOf(done);
    expect(answers.map(({ query }) => query)).toEqual(lines);
    expect(answers.map(({ status }) => status)).toEqual([
      'answered',
      'invalid',
      'invalid',
      'invalid',
      'invalid',
      'not_found',
      'answered',
      'answered',
    ]);
    for (const { passages, sources } of answers)
      for (const { quote, source, start, end } of passages)
        expect(sources[source]?.text.slice(start, end)).toBe(quote);
  });

  it('answers the question of the command line as text and ends', async () => {
    const { code, out } = await run('ask.ts', ['/budget 南石头']);
    expect(code).toBe(0);
    expect(out).toContain('13,092.54 万元');
    expect(out).toContain('88.06');
    expect(out).not.toContain('\u001b[');
  });

  it('takes folders from the command line', async () => {
    const args = ['--seeds', join(folder, 'nowhere'), '--index', join(folder, 'other'), '/compare'];
    const { code, out, err } = await run('ask.ts', args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`找不到报告文件夹 ${join(folder, 'nowhere')}`);
  });

  it('explains itself where it is not understood', async () => {
    const { code, out, err } = await run('ask.ts', ['--nonsense']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('用法');
  });

  it('names wrong settings and shows no token', async () => {
    const { code, err } = await run('ask.ts', ['/compare'], '', {
      DISCORD_TOKEN: 'a b c',
      JIWEN_LOG: 'loud',
    });
    expect(code).toBe(1);
    expect(err).toContain('DISCORD_TOKEN：');
    expect(err).toContain('JIWEN_LOG：');
    expect(err).not.toContain('a b c');
  });
});

describe('npm start without a token', { timeout: TIMEOUT }, () => {
  it('answers lines from a pipe', async () => {
    const { code, out, err } = await run('main.ts', [], '/help\n\n/budget 中南\n/quit\n');
    expect([code, err]).toEqual([0, REFUSED]);
    expect(out).toContain('例：/budget');
    expect(out).toContain('6,061.31 万元');
  });

  it('leaves cleanly on SIGTERM', async () => {
    const child = launch('main.ts', []);
    child.stdin.write('/help\n');
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
