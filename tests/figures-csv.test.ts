import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/answers/answer.ts';
import { figuresCsv } from '../src/answers/figures-csv.ts';
import { Decimal, plain } from '../src/facts/decimal.ts';
import { entryOf } from './support/entries.ts';
import { parseCsv } from './support/parse-csv.ts';
import { seedLibrary } from './support/printed-answer.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiwen-figures-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The rows by the name over their columns. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(file);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

async function seedCsv(): Promise<string> {
  const { entries } = await seedLibrary();
  return figuresCsv(entries.map((entry) => ({ entry, facts: entry.facts })));
}

describe('the figures as a table', () => {
  it('have a row each, all reports under one head', async () => {
    const { entries } = await seedLibrary();
    const rows = rowsOf(await seedCsv());
    expect(rows).toHaveLength(entries.reduce((sum, { facts }) => sum + facts.length, 0));
    expect(Object.keys(rows[0] ?? {})).toEqual(
      // prettier-ignore
      ['报告', '地区', '单位', '年度', '指标', '数值', '计量单位', '约数', '增减', '口径期间', '性质', '原文数字', '读法', '主体', '键', '章节', '段落', '行', '原句', '另见', '文件'],
    );
  });

  // Read in the reports.
  it.each([
    [
      '130,92.54 万元',
      {
        ...{ 报告: 'haizhu-nanshitou-2022', 地区: '广州市海珠区', 单位: '南石头街道', 年度: '2022' },
        ...{ 指标: '全年预算数', 数值: '130925400', 计量单位: '元', 键: 'budget', 段落: '3', 行: '19' },
        读法: '130,92.54 读作 13,092.54：11,528.89 ÷ 13,092.54 = 88.06%',
        章节: '一、基本情况 › （三）部门整体收支情况',
        另见: '第 5 段第 31 行',
      },
    ],
    ['约1118.3万元', { 数值: '11183000', 约数: '约', 行: '75', 另见: '', 性质: '实际' }],
    ['1235 人次', { 数值: '1235', 计量单位: '人次', 主体: '康鹭片区', 行: '63' }],
    ['1 万多平方', { 数值: '10000', 计量单位: '平方米', 约数: '多', 性质: '计划' }],
    ['9.7%', { 数值: '9.7', 计量单位: '%', 增减: '减', 口径期间: '截至11月份' }],
    ['301275.73 元', { 数值: '301275.73', 单位: '中南街道', 地区: '广州市荔湾区' }],
  ])('tell %s with its sentence and place', async (printed, expected) => {
    const [row, ...more] = rowsOf(await seedCsv()).filter((one) => one['原文数字'] === printed);
    expect(more).toEqual([]);
    expect(row).toMatchObject(expected);
    expect(row?.['原句']).toContain(printed);
  });

  it('have no value where the print cannot be read', async () => {
    const entry = await entryOf('中南', 2022, '全年预算数 12,34.5 万元。');
    const rows = rowsOf(figuresCsv([{ entry, facts: entry.facts }]));
    expect(rows).toMatchObject([
      { 原文数字: '12,34.5 万元', 数值: '', 读法: '印刷有误，读不出数值', 原句: '全年预算数 12,34.5 万元。' },
    ]);
  });
});

describe('LibreOffice', { timeout: 120_000 }, () => {
  it('opens the table with its columns and decimals (skipped where it has no Calc)', async (ctx) => {
    const csv = join(folder, 'figures.csv');
    writeFileSync(csv, await seedCsv());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Comma, double quote, UTF-8: the byte order mark says so to a person's window, not to a headless conversion.
    const args = ['--headless', '--infilter=CSV:44,34,76,1', '--convert-to', 'fods', '--outdir', folder, csv];
    spawnSync('soffice', [profile, ...args], { stdio: 'ignore' });
    const sheet = join(folder, 'figures.fods');
    if (!existsSync(sheet)) ctx.skip('no soffice here, or one without Calc');
    const rows = rowsOfSheet(readFileSync(sheet, 'utf8'));
    const expected = parseCsv(await seedCsv());
    expect(rows).toHaveLength(expected.length);
    for (const [at, row] of expected.entries()) {
      // A sheet shows 7.1% as 7.10%; what is printed stands in the sentence as well.
      expect(rows[at]?.map(({ text }) => shortest(text)).slice(0, row.length)).toEqual(row.map(shortest));
      if (at > 0) expect(rows[at]?.[5]).toEqual({ kind: 'float', value: row[5], text: row[5] });
    }
  });
});

function shortest(text: string): string {
  return /^\d+(?:\.\d+)?%$/u.test(text) ? `${plain(new Decimal(text.slice(0, -1)))}%` : text;
}

/** The cells of a flat OpenDocument sheet, row by row. */
function rowsOfSheet(sheet: string): { kind: string; value: string; text: string }[][] {
  const parts = (xml: string, name: string): string[] =>
    xml
      .split(`<table:${name}`)
      .slice(1)
      .filter((part) => /^[\s>/]/u.test(part));
  return parts(sheet, 'table-row').map((row) =>
    parts(row, 'table-cell').flatMap((cell) => {
      const of = (name: string): string => new RegExp(`${name}="([^"]*)"`, 'u').exec(cell)?.[1] ?? '';
      const inside = cell.includes('<text:p>') ? cell.split('<text:p>').slice(1) : [];
      const text = inside.map((part) => part.slice(0, part.indexOf('</text:p>'))).join('\n');
      const one = { kind: of('value-type'), value: of('office:value'), text: unescaped(text) };
      return Array.from({ length: Number(of('number-columns-repeated') || 1) }, () => one);
    }),
  );
}

function unescaped(xml: string): string {
  return xml
    .replace(/<text:s\/>/gu, ' ')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('npm run figures', { timeout: 60_000 }, () => {
  function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
    const env = { PATH: process.env['PATH'], JIWEN_INDEX: join(folder, 'index') };
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/figures.ts', ...args], { cwd: ROOT, env });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    return new Promise((resolve) => {
      child.on('close', (code) => {
        resolve({ code, out, err });
      });
    });
  }

  it('writes the table of one office, by about, to a file', async () => {
    const file = join(folder, 'out.csv');
    const { code, out } = await run('--csv', '--about', '收支情况', '--out', file, '南石头');
    expect([code, out]).toEqual([0, '']);
    expect(rowsOf(readFileSync(file, 'utf8')).map((row) => row['数值'])).toEqual([
      '130925400',
      '115288900',
      '88.06',
    ]);
  });

  it('writes an answer a line as JSON', async () => {
    const { code, out } = await run('--json', '--about', '拆违');
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(code).toBe(0);
    expect(answers.map(({ query }) => query)).toEqual([
      '/figures office:南石头街道 about:拆违 year:2022',
      '/figures office:中南街道 about:拆违 year:2022',
    ]);
  });

  it('prints the ledger as text', async () => {
    const { code, out } = await run('中南', '--year', '2022年');
    expect(code).toBe(0);
    expect(out).toContain('\n\n一、基本情况 › （二）部门整体收支情况\n全年预算数');
  });

  it.each([
    [['火星'], 1, '没有载入“火星”的报告'],
    [['--year', 'x'], 2, '用法'],
    [['--csv', '--out', '/nowhere/at/all.csv'], 1, '未能写入'],
  ])('%j ends with code %i and says why', async (args, expected, words) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toContain(words);
  });
});
