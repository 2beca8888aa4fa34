import type { ProblemCode, ReportProblem } from '../report/problem.ts';

/** For each code: what is wrong with the file, and what to do. {name} is one of the problem's facts. */
const WORDS: Readonly<Record<ProblemCode, readonly [what: string, remedy: string]>> = {
  EMPTY: ['文件里没有文字', '请换成有内容的文件'],
  BINARY: ['文件不是文本，也不是能读的文档', '请另存为 .txt、.docx、.pdf 或网页再放入'],
  TRUNCATED: ['文件不完整或已损坏，打不开', '请重新下载或另存一份'],
  ENCRYPTED: ['文件有密码', '请去掉密码另存一份'],
  NO_TEXT_LAYER: ['PDF 只有扫描图片，没有文字层', '请先做文字识别，再存为带文字层的 PDF 或 .txt'],
  TOO_LARGE: ['文件太大，超过能读的上限', '请只保留报告正文，另存为较小的文件'],
  UNDECODABLE: ['文字编码无法辨认（不是 UTF-8、UTF-16 或 GB18030）', '请另存为 UTF-8'],
  NO_OFFICE: ['找不到单位名称', '请确认标题或“评价单位”一行写有单位全称'],
  NO_YEAR: ['找不到报告年度', '请确认标题或“评价年度”一行写有年份'],
  NO_PARAGRAPHS: ['只有标题，没有正文', '请确认文件是完整的报告'],
  NOT_A_FILE: ['不是普通文件（是管道或设备）', '请放入报告文件本身'],
  NO_PERMISSION: ['没有读取权限', '请更改文件权限'],
  UNKNOWN_FORMAT: ['是旧版 Office 文件（.doc、.xls）或加密文档，无法读取', '请另存为 .docx、.pdf 或 .txt'],
  DUPLICATE: ['与 {other} 是同一单位同一年度的报告（{office} {year}），无法判断以哪份为准', '请只保留一份'],
  UNREADABLE: ['读取时出错', '请检查文件，或把它报告给维护者'],
};

/**
 * Why a file was not taken, and what to do, as one sentence.
 *
 * @example problemWords(problem) // "a.pdf：PDF 只有扫描图片，没有文字层。请先做文字识别，再存为带文字层的 PDF 或 .txt。"
 */
export function problemWords({ code, file, facts }: ReportProblem): string {
  const [what, remedy] = WORDS[code];
  const filled = what.replace(/\{(\w+)\}/gu, (_, name: string) => facts[name] ?? '');
  return `${file}：${filled}。${remedy}。`;
}
