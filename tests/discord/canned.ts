import type { Answer, AnswerFigure, Source } from '../../src/answers/answer.ts';
import type { Command, CommandOption } from '../../src/answers/command.ts';
import type { Library } from '../../src/library/library.ts';
import { buildOffices } from '../../src/library/offices.ts';

const OFFICES = [
  {
    name: '南石头街道',
    official: '广州市海珠区人民政府南石头街道办事处',
    district: '海珠区',
    city: '广州市',
  },
  { name: '中南街道', official: '广州市荔湾区人民政府中南街道办事处', district: '荔湾区', city: '广州市' },
] as const;

/** Two reports, no more of them than the menus read. */
export function cannedLibrary(): Library {
  const metrics = [
    ['全年预算数', '执行数', '第一针接种率'],
    ['全年预算数', '执行数', '办结率'],
  ];
  const entries = OFFICES.map((office, at) => ({
    report: { id: `report-${at}`, office, year: 2022 + at, sections: [] },
    facts: (metrics[at] ?? []).map((name, place) => ({
      name,
      measure: place < 2 ? `known-${place}` : null,
    })),
    findings: [],
    held: [],
  }));
  const library = { entries, problems: [], search: { find: () => ({}) }, offices: buildOffices(OFFICES) };
  return library as unknown as Library;
}

export const SOURCE: Source = {
  report: 'haizhu-nanshitou-2022',
  file: 'haizhu-nanshitou-2022.txt',
  title: '2022 年度广州市海珠区人民政府南石头街道办事处部门整体支出绩效自评报告',
  office: '南石头街道',
  year: 2022,
  section: ['一、基本情况', '（三）部门整体收支情况'],
  paragraph: 3,
  lines: [19, 19],
  text: '广州市海珠区人民政府南洲街道办事处 2022 年度全年预算数 130,92.54 万元，执行数 115,28.89 万元，完成预算的 88.06%。',
};

const FIGURE: AnswerFigure = {
  office: '南石头街道',
  district: '海珠区',
  year: 2022,
  metric: '全年预算数',
  value: '130925400',
  unit: '元',
  hedge: null,
  direction: null,
  display: '13,092.54 万元',
  printed: '130,92.54 万元',
  formula: null,
  period: null,
  source: 0,
  alsoAt: [],
};

export const BUDGET: Answer = {
  query: '/budget 南石头',
  command: 'budget',
  status: 'answered',
  title: '南石头街道 2022 年整体收支',
  message: '全年预算 13,092.54 万元，执行 11,528.89 万元。',
  figures: [
    FIGURE,
    { ...FIGURE, metric: '执行数', value: '115288900', display: '11,528.89 万元', printed: '115,28.89 万元' },
    { ...FIGURE, metric: '预算完成率', value: '88.06', unit: '%', display: '88.06%', printed: '88.06%' },
    {
      ...FIGURE,
      metric: '未执行数',
      value: '15636500',
      display: '1,563.65 万元',
      printed: null,
      formula: '13,092.54 − 11,528.89',
    },
  ],
  passages: [
    { quote: SOURCE.text, start: 0, end: SOURCE.text.length, highlights: [[26, 31]], source: 0, alsoAt: [] },
  ],
  findings: [
    {
      code: 'OFFICE_NAME_MISMATCH',
      severity: 'conflict',
      message: '句子的主语是南洲街道，本报告是南石头街道的。',
      sources: [0],
    },
    { code: 'MALFORMED_NUMBER', severity: 'note', message: '“130,92.54” 的逗号位置有误。', sources: [0] },
  ],
  sources: [SOURCE],
  choices: [],
  coverage: [],
  missing: [],
};

/** An answer of many passages, too long for one page. */
export function longAnswer(query: string, count: number): Answer {
  const sources = Array.from({ length: count }, (_, at) => ({
    ...SOURCE,
    paragraph: at + 1,
    lines: [at + 1, at + 2] as const,
    text: `第 ${at + 1} 处：${'街道全年开展清查整治行动，有效维护人民群众财产安全。'.repeat(10)}`,
  }));
  return {
    ...BUDGET,
    query,
    command: 'find',
    title: '查找结果',
    figures: [],
    findings: [
      {
        code: 'RESTATED_DIFFERENTLY',
        severity: 'conflict',
        message: '两处说法不一。',
        sources: [0, count - 1],
      },
    ],
    sources,
    passages: sources.map(({ text }, source) => ({
      quote: text,
      start: 0,
      end: text.length,
      highlights: [],
      source,
      alsoAt: [],
    })),
  };
}

function refusal(command: string, query: string, status: Answer['status'], message: string): Answer {
  const nothing = { figures: [], passages: [], findings: [], sources: [], choices: [], missing: [] };
  return { ...nothing, command, query, status, title: '没有找到', message, coverage: ['南石头街道 2022'] };
}

function option(
  name: string,
  chinese: string,
  completes: CommandOption['completes'],
  required = false,
): CommandOption {
  const names = { 'zh-CN': chinese, 'zh-TW': chinese };
  return {
    name,
    names,
    description: name,
    descriptions: names,
    required,
    completes,
    kind: completes === 'year' ? 'year' : 'text',
  };
}

const office = option('office', '单位', 'office');
const year = option('year', '年度', 'year');

function command(
  name: string,
  chinese: string,
  options: CommandOption[],
  answer: Command['answer'],
): Command {
  const names = { 'zh-CN': chinese, 'zh-TW': chinese };
  return { name, names, description: name, descriptions: names, options, example: `/${name}`, answer };
}

/** Every command of the tests: one that answers or refuses, a long one, one that compares, one that breaks. */
export const COMMANDS: readonly Command[] = [
  command('budget', '预算', [{ ...office, required: true }, year], (library, values, query) => {
    const match = library.offices.resolve(values['office'] ?? '');
    if (match.kind === 'one' && match.office.name === '南石头街道') return { ...BUDGET, query };
    return refusal('budget', query, 'not_found', '已载入的报告里没有这个单位。');
  }),
  command('find', '查找', [option('query', '内容', null, true), office], (_, values, query) =>
    longAnswer(query, values['query'] === '少' ? 1 : 20),
  ),
  command(
    'compare',
    '对比',
    [option('metric', '指标', 'metric'), option('offices', '多个单位', 'offices'), year],
    (_, __, query) => refusal('compare', query, 'ambiguous', '有几个指标合适。'),
  ),
  command('broken', '坏', [option('query', '内容', null)], (_, values) => {
    throw new TypeError(`cannot read ${values['query'] ?? ''}`);
  }),
];
