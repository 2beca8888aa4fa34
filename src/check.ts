import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Checked, checkFile, checkedText } from './answers/checked.ts';
import { readSeed } from './library/folder.ts';

const USAGE = `用法：npm run check -- [--json] 文件…
检查报告能否读取，读成什么样：标题、单位、年度、提纲、段落、预算、疑点、核对成立的关系。
有文件不能读取时退出码为 1。
`;

/** For the person who adds a report: how each file would be read. Gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help === true || positionals.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  let refused = 0;
  for (const [i, path] of positionals.entries()) {
    if (process.stderr.isTTY && positionals.length > 5)
      process.stderr.write(`\r检查 ${i + 1}/${positionals.length} `);
    const checked = await checkFile(basename(path), () => readSeed(dirname(path), basename(path)));
    refused += checked.problem === null ? 0 : 1;
    process.stdout.write(values.json === true ? `${JSON.stringify(checked)}\n` : text(checked, i > 0));
  }
  if (positionals.length > 1)
    process.stderr.write(`共 ${positionals.length} 个文件，${refused} 个不能读取。\n`);
  return refused > 0 ? 1 : 0;
}

function text(checked: Checked, further: boolean): string {
  return `${further ? '\n' : ''}${checkedText(checked)}\n`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TypeError) || !('code' in error)) throw error;
  process.stderr.write(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
