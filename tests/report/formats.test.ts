import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { readReport } from '../../src/report/read.ts';
import type { Report } from '../../src/report/report.ts';
import { bare } from '../support/bare.ts';
import { NANSHITOU, ZHONGNAN, seedReport, seedText } from '../support/seeds.ts';

/** What must be the same of a report, whatever it was printed to. */
function essence(report: Report): unknown {
  return {
    ...{ id: report.id, title: bare(report.title) },
    sections: report.sections.map(({ level, kind, heading }) => [level, kind, bare(heading)]),
    paragraphs: report.paragraphs.map(({ text }) => bare(text)),
    figures: readFacts(report).map(({ value, unit }) => `${value ?? '?'} ${unit}`),
  };
}

const PRINTED = new URL('../fixtures/printed/', import.meta.url);

describe.each([NANSHITOU, ZHONGNAN])('%s', (file) => {
  it.each(['docx', 'pdf'])('printed by a word processor to %s reads the same', async (format) => {
    const name = file.replace('.txt', `.${format}`);
    const found = await readReport(name, readFileSync(new URL(name, PRINTED)));
    expect(essence(found)).toEqual(essence(await seedReport(file)));
  });

  it('saved as a web page reads the same, without the furniture of the site', async () => {
    const body = seedText(file)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `<p>${line.trim().replaceAll('**', '')}</p>`)
      .join('\n');
    const page = `<!DOCTYPE html><html><head><title>政务公开</title><style>p{}</style></head><body>
      <div class="header"><a href="/">首页</a> <a href="/zwgk">政务公开</a></div>
      <div class="crumb">当前位置：首页 &gt; 政务公开 &gt; 绩效</div>
      <div class="main"><div class="info">发布时间：2023-09-01 来源：本网 字体：[大 中 小]</div>
      <div class="content">${body}</div></div>
      <div class="footer"><p>主办单位：区人民政府</p><p>粤ICP备00000000号</p></div><script>var x = 1;</script></body></html>`;
    const found = await readReport('page.html', Buffer.from(page));
    expect(essence(found)).toEqual(essence(await seedReport(file)));
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!office)('LibreOffice (skipped where soffice is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiwen-print-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['docx', 'pdf'])(
    'prints a seed to %s that reads the same',
    { timeout: 120_000 },
    async (format) => {
      const seed = new URL(`../../seeds/${NANSHITOU}`, import.meta.url).pathname;
      const args = [
        '--headless',
        '--convert-to',
        format,
        '--infilter=Text (encoded):UTF8',
        '--outdir',
        folder,
        seed,
      ];
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...args], {
        stdio: 'ignore',
      });
      const name = NANSHITOU.replace('.txt', `.${format}`);
      expect(essence(await readReport(name, readFileSync(join(folder, name))))).toEqual(
        essence(await seedReport(NANSHITOU)),
      );
    },
  );
});

describe('a markdown report', () => {
  it('has its headings and keeps its table readable', async () => {
    const text = `# 广州市天河区石牌街道办事处2022年度部门整体支出绩效自评报告

## 一、基本情况

### （一）部门整体收支情况

全年预算数 6,000 万元，**执行数** 5,400 万元，完成预算的 90%。

## 存在的问题

预算编制不够细化，个别项目进度偏慢，资金使用效率有待提高，需要继续加强管理和监督。
`;
    const report = await readReport('a.md', Buffer.from(text));
    expect(report.title).toBe('广州市天河区石牌街道办事处2022年度部门整体支出绩效自评报告');
    expect(report.sections.map(({ level, heading }) => [level, heading])).toEqual([
      [1, '一、基本情况'],
      [2, '（一）部门整体收支情况'],
      [1, '存在的问题'],
    ]);
    expect(report.paragraphs[0]?.text).toBe('全年预算数 6,000 万元，执行数 5,400 万元，完成预算的 90%。');
  });
});
