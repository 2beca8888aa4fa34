import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerValues } from './answers/ask-line.ts';
import type { OptionValues } from './answers/command.ts';
import { commands } from './answers/commands.ts';
import { figuresCsv } from './answers/figures-csv.ts';
import { figures } from './answers/figures.ts';
import { ledgerOf } from './answers/ledger.ts';
import { scopeOf } from './answers/scope.ts';
import { yearOf } from './answers/year-word.ts';
import { FOLDER_OPTIONS } from './folders.ts';
import type { Library } from './library/library.ts';
import { type Folders, start, StartError } from './start.ts';
import { paint, wantsColours } from './terminal/paint.ts';
import { render } from './terminal/render.ts';
import { ReaderGone, writerTo } from './terminal/write.ts';

const USAGE = `用法：npm run --silent figures -- [选项] [单位名称]
列出报告里的全部数字；不写单位则为已载入的每一份报告。
选项：
  --csv          输出 CSV（UTF-8，Excel 可直接打开），每行一个数字
  --json         每份报告输出一行 JSON
  --about 词语   只列与此有关的数字，或某一章节的数字
  --year 年份    只列这一年的报告
  --out 文件     写入文件，不写到标准输出
  --seeds DIR    报告文件夹（也可用 JIWEN_SEEDS）
  --index DIR    索引文件夹（也可用 JIWEN_INDEX）
`;

interface Arguments {
  readonly as: 'csv' | 'json' | 'text';
  readonly values: OptionValues;
  readonly out: string | null;
  readonly folders: Folders;
}

/** Writes the figures of the reports asked for. Gives the exit code: 1 where there is nothing to write. */
async function main(args: readonly string[]): Promise<number> {
  const told = argumentsOf(args);
  if (told === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { library, onFailure } = await start(told.folders);
  const scope = scopeOf(library(), told.values);
  if (scope.kind === 'refused') {
    const { message, choices = [] } = scope.verdict;
    const offered = choices.length > 0 ? `可选：${choices.join('、')}\n` : '';
    process.stderr.write(`${message ?? scope.verdict.title}\n${offered}`);
    return 1;
  }
  if (told.as === 'csv') {
    const rows = scope.entries.map((entry) => ({
      entry,
      facts: ledgerOf(entry, told.values['about'], library().search).facts,
    }));
    await put(figuresCsv(rows), told.out);
    return rows.every((row) => row.facts.length === 0) ? 1 : 0;
  }
  const colours = paint(told.out === null && wantsColours(process.env, process.stdout));
  const answers = scope.entries.map(({ report }) => {
    // One report at a time: the command itself asks for one office.
    const only = libraryOf(library(), report.id);
    const values = { ...told.values, office: report.office.name, year: String(report.year) };
    return answerValues(only, commands, figures, values, questionOf(values), onFailure);
  });
  const lines = answers.map((answer) =>
    told.as === 'json' ? `${JSON.stringify(answer)}\n` : `${render(answer, colours)}\n`,
  );
  await put(lines.join(told.as === 'json' ? '' : '\n'), told.out);
  return answers.some(({ status }) => status === 'answered') ? 0 : 1;
}

/** The library as if this report alone were asked. */
function libraryOf(library: Library, id: string): Library {
  return { ...library, entries: library.entries.filter(({ report }) => report.id === id) };
}

/** The question as it would be typed. */
function questionOf(values: OptionValues): string {
  const given = figures.options.filter(({ name }) => values[name] !== undefined);
  return ['/figures', ...given.map(({ name }) => `${name}:${values[name] ?? ''}`)].join(' ');
}

async function put(text: string, out: string | null): Promise<void> {
  if (out === null) await writerTo(process.stdout)(text);
  else writeFileSync(out, text);
}

/** Null where they cannot be understood, or ask for help. */
function argumentsOf(args: readonly string[]): Arguments | null {
  const options = {
    ...FOLDER_OPTIONS,
    csv: { type: 'boolean' },
    json: { type: 'boolean' },
    about: { type: 'string' },
    year: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values: given, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const year = given.year === undefined ? undefined : yearOf(given.year);
    if (given.help === true || (given.csv === true && given.json === true) || year === null) return null;
    const office = positionals.join(' ').trim();
    const about = given.about?.trim() ?? '';
    return {
      as: given.csv === true ? 'csv' : given.json === true ? 'json' : 'text',
      values: {
        ...(office === '' ? {} : { office }),
        ...(about === '' ? {} : { about }),
        ...(year === undefined ? {} : { year }),
      },
      out: given.out ?? null,
      folders: { seeds: given.seeds, index: given.index },
    };
  } catch {
    return null;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof StartError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else if (error instanceof Error && 'code' in error && 'path' in error) {
    process.stderr.write(`未能写入：${error.message}\n`);
    process.exitCode = 1;
  } else if (!(error instanceof ReaderGone)) throw error;
}
