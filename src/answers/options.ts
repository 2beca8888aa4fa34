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

export const SECTION: CommandOption = {
  name: 'section',
  names: { 'zh-CN': '章节', 'zh-TW': '章節' },
  description: 'Only under headings of this number or with these words',
  descriptions: {
    'zh-CN': '只查这个编号或标题的章节，如 三、存在的问题',
    'zh-TW': '只查這個編號或標題的章節，如 三、存在的問題',
  },
  required: false,
  completes: null,
  kind: 'section',
};

export const DISTRICT: CommandOption = {
  name: 'district',
  names: { 'zh-CN': '地区', 'zh-TW': '地區' },
  description: 'Only offices of this district or city',
  descriptions: { 'zh-CN': '只看这个区县或城市的单位', 'zh-TW': '只看這個區縣或城市的單位' },
  required: false,
  completes: 'district',
  kind: 'text',
};

export const METRIC: CommandOption = {
  name: 'metric',
  names: { 'zh-CN': '指标', 'zh-TW': '指標' },
  description: 'What to compare: budget, demolished area, labour disputes …',
  descriptions: { 'zh-CN': '要对比的指标，如 拆违面积', 'zh-TW': '要對比的指標，如 拆違面積' },
  required: false,
  completes: 'metric',
  kind: 'text',
};
