import type { Entry, Library } from '../library/library.ts';
import { display as officeDisplay } from '../library/offices.ts';
import type { Answer } from './answer.ts';
import type { Command, OptionValues } from './command.ts';
import { problemWords } from './problem-words.ts';

/** What is loaded, and what was refused and why. */
export const reports: Command = {
  name: 'reports',
  names: { 'zh-CN': '报告', 'zh-TW': '報告' },
  description: 'The reports loaded, and the files that could not be read',
  descriptions: { 'zh-CN': '已载入的报告，和未能读取的文件', 'zh-TW': '已載入的報告，和未能讀取的文件' },
  options: [],
  example: '/reports',
  answer: answerReports,
};

function answerReports(library: Library, _values: OptionValues, query: string): Answer {
  const { entries, problems } = library;
  const refused = problems.length === 0 ? '' : `，${problems.length} 个文件未能读取`;
  return {
    ...{ query, command: reports.name, status: 'answered', title: '已载入的报告' },
    message: `已载入 ${entries.length} 份报告${refused}。`,
    ...{ figures: [], passages: [], sources: [], choices: [], missing: [] },
    findings: problems.map((problem) => ({
      ...{ code: problem.code, severity: 'note', message: problemWords(problem), sources: [] },
    })),
    coverage: entries.map((entry) => row(entry, library)),
  };
}

function row({ report, facts, findings }: Entry, { offices }: Library): string {
  const name = officeDisplay(report.office, offices.all);
  const counts = [
    `${report.sections.length} 个标题`,
    `${report.paragraphs.length} 段`,
    `${facts.length} 个数字`,
    `${findings.length} 条疑点`,
  ];
  return `${name} ${report.year}：${counts.join('，')}（${report.file}）`;
}
