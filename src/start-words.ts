import { problemWords } from './answers/problem-words.ts';
import type { SeedsError } from './library/folder.ts';
import type { Warning } from './library/load.ts';
import type { ReportProblem } from './report/problem.ts';

/** Why the folder of reports cannot be used, and what to do. */
export function seedsErrorWords({ code, folder }: SeedsError): string {
  switch (code) {
    case 'MISSING':
      return `找不到报告文件夹 ${folder}。请建立它并放入报告，或用 --seeds（JIWEN_SEEDS）指定别的文件夹。`;
    case 'NOT_A_FOLDER':
      return `${folder} 是一个文件，不是文件夹。请用 --seeds（JIWEN_SEEDS）指定放报告的文件夹。`;
    case 'NO_PERMISSION':
      return `没有权限读取报告文件夹 ${folder}。请更改它的权限，或换一个用户运行。`;
    case 'UNREADABLE':
      return `报告文件夹 ${folder} 无法读取。请检查磁盘，或用 --seeds（JIWEN_SEEDS）指定别的文件夹。`;
  }
}

const WARNINGS: Readonly<Record<string, string>> = {
  SNAPSHOT_CORRUPT: '索引快照无法读取，本次重新建立：{file}',
  SNAPSHOT_FOREIGN: '{file} 不是绩问的索引快照，未予使用，也未改动；本次索引不保存。',
  SNAPSHOT_STALE: '索引快照与现在的报告、词表或程序不符，本次重新建立：{file}',
  SNAPSHOT_INTERRUPTED: '上次写入索引快照时程序中断，留下的半截文件已清除：{file}',
  INDEX_NOT_WRITTEN: '索引快照未能写入 {folder}，下次启动要重新建立：{reason}',
  ENTRIES_DAMAGED: '索引文件夹里有 {count} 份报告的读取结果已损坏，本次重新读取。',
  VOCABULARY_NOT_READ: '词表 {file} 未能使用，只用内置词表：{reason}',
};

/** A warning as a sentence; null for one that has no words. */
export function warningWords({ code, facts }: Warning): string | null {
  return WARNINGS[code]?.replace(/\{(\w+)\}/gu, (_, name: string) => facts[name] ?? '') ?? null;
}

/** How many reports there are and how many files were refused. */
export function loadedWords(reports: number, refused: number): string {
  const rest = refused === 0 ? '' : `，${refused} 个文件未能读取`;
  return `已载入 ${reports} 份报告${rest}。`;
}

/** How many refused files are named before they are only counted. */
const NAMED = 5;

/** The files that were refused, each with its reason; null where none was. */
export function refusedWords(problems: readonly ReportProblem[]): string | null {
  if (problems.length === 0) return null;
  const named = problems.slice(0, NAMED).map((problem) => `未能读取 ${problemWords(problem)}`);
  const more = problems.length > NAMED ? [`……共 ${problems.length} 个文件未能读取，全部见 /reports。`] : [];
  return [...named, ...more].join('\n');
}
