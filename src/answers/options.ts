import type { CommandOption } from './command.ts';

/** Options that several commands take. */
export const OFFICE: CommandOption = {
  name: 'office',
  names: { 'zh-CN': '单位', 'zh-TW': '單位' },
  description: 'Office: full name, short name, pinyin or initials',
  descriptions: { 'zh-CN': '单位：全称、简称、拼音或首字母', 'zh-TW': '單位：全稱、簡稱、拼音或首字母' },
  required: false,
  completes: 'office',
  kind: 'text',
};

export const YEAR: CommandOption = {
  name: 'year',
  names: { 'zh-CN': '年份', 'zh-TW': '年份' },
  description: 'Year of the report, 2022',
  descriptions: { 'zh-CN': '报告年份，如 2022', 'zh-TW': '報告年份，如 2022' },
  required: false,
  completes: 'year',
  kind: 'year',
};
