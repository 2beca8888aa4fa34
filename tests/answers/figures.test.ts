import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerLine } from '../../src/answers/ask-line.ts';
import { commands } from '../../src/answers/commands.ts';
import type { Library } from '../../src/library/library.ts';
import { entryOf, libraryOf } from '../support/entries.ts';
import { seedAnswer, seedLibrary } from '../support/printed-answer.ts';

function ask(library: Library, line: string): Answer {
  return answerLine(library, commands, line, (error) => {
    throw error;
  });
}

const prints = ({ figures }: Answer): (string | null)[] => figures.map(({ printed }) => printed);

describe('the whole ledger', () => {
  it.each(['南石头', '中南'])('of %s has every figure of the report, in its order', async (office) => {
    const answer = await seedAnswer(`/figures ${office}`);
    const entry = (await seedLibrary()).entries.find(({ report }) => report.office.name.startsWith(office));
    expect(answer.figures).toHaveLength(entry?.facts.length ?? 0);
    expect(answer.message).toContain(`共有 ${answer.figures.length} 个数字`);
    const paragraphs = answer.figures.map(({ source }) => answer.sources[source]?.paragraph ?? 0);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });

  // Read in the reports: print, value in the base unit, heading, and how often it is told again.
  it.each([
    ['南石头', '130,92.54 万元', '130925400', '元', '（三）部门整体收支情况', 1],
    ['南石头', '88.06%', '88.06', '%', '（三）部门整体收支情况', 1],
    ['南石头', '83.25%', '83.25', '%', '（二）各项工作任务绩效目标完成情况分析', 2],
    ['南石头', '50.99 亿元', '5099000000', '元', '（二）各项工作任务绩效目标完成情况分析', 1],
    ['南石头', '99.91%', '99.91', '%', '（三）各重点任务项目支出完成情况分析', 0],
    ['南石头', '约1118.3万元', '11183000', '元', '（四）主要工作成效', 0],
    ['中南', '121.20 万元', '1212000', '元', '（二）部门整体收支情况', 0],
    ['中南', '330 余万人次', '3300000', '人次', '2.稳保障、强防控，经济社会发展韧性增强', 0],
    ['中南', '199.63 亩', '199.63', '亩', '4.强品质、促蝶变，人居环境焕发新形象', 0],
    ['中南', '40%', '40', '%', '三、存在的主要问题', 0],
  ])('of %s has %s', async (office, printed, value, unit, heading, again) => {
    const { figures, sources } = await seedAnswer(`/figures ${office}`);
    const figure = figures.find((one) => one.printed === printed);
    expect(figure).toMatchObject({ value, unit, formula: null });
    expect(sources[figure?.source ?? -1]?.section.at(-1)).toBe(heading);
    expect(figure?.alsoAt).toHaveLength(again);
  });

  it('keeps what qualifies a number: hedge, direction, period, whose it is, that it is planned', async () => {
    const [nanshitou, zhongnan] = [await seedAnswer('/figures 南石头'), await seedAnswer('/figures 中南')];
    const of = ({ figures }: Answer, printed: string) => figures.find((one) => one.printed === printed);
    expect(of(nanshitou, '超 30 个')).toMatchObject({ hedge: '超', value: '30' });
    expect(of(zhongnan, '9.7%')).toMatchObject({ direction: 'down', period: '截至11月份' });
    expect(of(nanshitou, '1235 人次')?.metric).toMatch(/（康鹭片区）$/u);
    expect(of(nanshitou, '1 万多平方')?.metric).toMatch(/（计划）$/u);
    expect(of(nanshitou, '5 人')?.metric).not.toContain('（目标）');
  });

  it('comes with the doubts about its figures', async () => {
    const { findings } = await seedAnswer('/figures 中南');
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['SUM_MISMATCH', 'SPENT_ALL_BUT_CARRIED']),
    );
  });
});

describe('/figures about', () => {
  it('tells how many more stand in sentences with the word: 116 人次 of “10·22”疫情发生以来', async () => {
    const { message } = await seedAnswer('/figures 南石头 疫情');
    expect(message).toContain('其中 4 个与“疫情”有关；另有 6 个在提到它的句子里');
  });

  it.each([
    ['a word of the report', '/figures 南石头 拆违', ['12.13万平方米', '第五名', '101.12%']],
    ['an everyday word', '/figures 中南 罚款', ['301275.73 元']],
    ['a word that the report has another for', '/figures 南石头 罚款', ['213.96 万元']],
    ['two spellings of one thing', '/figures 南石头 满意度', ['100%']],
    ['a place', '/figures 南石头 康鹭', ['1235 人次', '2930 人次']],
    ['pinyin', '/figures office:南石头 about:laozi jiufen', ['731 起', '1879.43 万元']],
    ['a traditional word', '/figures 南石头 紅袖章', ['520 人', '三个']],
    ['a number', '/figures 南石头 83.25%', ['83.25%']],
  ])('finds %s, and nothing else', async (_, line, expected) => {
    const answer = await seedAnswer(line);
    expect(answer.status).toBe('answered');
    expect(prints(answer).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['执法处罚金额', '213.96 万元'],
    ['在建电梯台数', '17 台'],
    ['志愿服务受益人次', '2542974 人次'],
    ['疫苗接种', '83.25%'],
    ['60岁以上老人第一针接种率', '83.25%'],
    ['2022年执行数', '115,28.89 万元'],
  ])('puts %s first', async (about, printed) => {
    expect(prints(await seedAnswer(`/figures 南石头 ${about}`))[0]).toBe(printed);
  });

  it('quotes the sentences of a few figures', async () => {
    const { passages } = await seedAnswer('/figures 中南 罚款');
    expect(passages.map(({ quote, highlights }) => highlights.map(([a, b]) => quote.slice(a, b)))).toEqual([
      ['301275.73 元'],
    ]);
  });

  it.each([
    ['收支情况', ['130,92.54 万元', '115,28.89 万元', '88.06%']],
    ['（三）部门整体收支情况', ['130,92.54 万元', '115,28.89 万元', '88.06%']],
    [
      '二、（三）',
      // prettier-ignore
      ['430 万元', '429.61 万元', '99.91%', '2898 人次', '8221 人次', '12596 人次', '4287 人次', '25314 人', '83.25%', '第一', '897 名'],
    ],
    ['二(一)', ['130,92.54 万元', '115,28.89 万元', '88.06%']],
  ])('takes %s for a section', async (about, expected) => {
    const answer = await seedAnswer(`/figures office:南石头 about:${about}`);
    expect(prints(answer)).toEqual(expected);
    expect(answer.message).toMatch(/个在“（/u);
  });

  it('tells a figure at the section that was asked for, its first place beside it', async () => {
    const { figures, sources } = await seedAnswer('/figures office:南石头 about:二、（一）');
    expect(figures.map(({ source }) => sources[source]?.lines)).toEqual([
      [31, 31],
      [31, 31],
      [31, 31],
    ]);
    expect(figures.map(({ alsoAt }) => alsoAt.map((at) => sources[at]?.lines))).toEqual([
      [[19, 19]],
      [[19, 19]],
      [[19, 19]],
    ]);
  });

  it('says so where a section has no figures', async () => {
    const answer = await seedAnswer('/figures 南石头 三、');
    expect(answer).toMatchObject({ status: 'not_found', figures: [], coverage: ['南石头街道 2022'] });
    expect(answer.message).toBe('“三、存在的主要问题”里没有数字。');
  });

  // Each has half its words in the report: 疫苗覆盖率, 党工委会议, 志愿者.
  it.each([
    '森林覆盖率',
    '三公经费',
    '会议费',
    '志愿者服装',
    '加班费',
    '养老床位数',
    '60岁及以上人群第2剂覆盖率',
    '第三针接种率',
  ])('never gives the nearest number for %s', async (about) => {
    const answer = await seedAnswer(`/figures 中南 ${about}`);
    expect(answer).toMatchObject({ status: 'not_found', figures: [], coverage: ['中南街道 2022'] });
  });

  it.each(['、', '……', '？！'])('finds nothing for %s, which says nothing', async (about) => {
    const answer = await seedAnswer(`/figures office:中南 about:${about}`);
    expect(answer).toMatchObject({ status: 'not_found', figures: [] });
  });

  it('gives those that have the words themselves, before those of other acts, kinds and years', async () => {
    const said = '处罚 12 宗，罚款 3.2 万元。2021年处罚 9 宗。开展检查 20 次。开展巡查 33 次。';
    const library = libraryOf([await entryOf('中南', 2022, said)]);
    const of = (about: string) => prints(ask(library, `/figures office:中南 about:${about}`));
    expect(of('检查')).toEqual(['20 次']);
    expect(of('2021年处罚')).toEqual(['9 宗']);
    expect(of('罚款金额')).toEqual(['3.2 万元']);
  });

  it('quotes a number that cannot be read, where the words are its own', async () => {
    const library = libraryOf([await entryOf('中南', 2022, '全年预算数 12,34.5 万元。处理案件 20 宗。')]);
    const answer = ask(library, '/figures office:中南 about:预算');
    expect(answer).toMatchObject({ status: 'answered', figures: [] });
    expect(answer.passages.map(({ quote }) => quote)).toEqual(['全年预算数 12,34.5 万元。']);
  });

  it('offers the nearest metrics instead', async () => {
    const { choices } = await seedAnswer('/figures 中南 森林覆盖率');
    expect(choices[0]).toContain('覆盖率');
  });
});

describe('which report', () => {
  it('is asked for where several are loaded', async () => {
    const answer = await seedAnswer('/figures');
    expect(answer).toMatchObject({ status: 'ambiguous', choices: ['南石头街道', '中南街道'] });
  });

  it('is the only one that is loaded, or the only one of the year', async () => {
    const [old, young] = [
      await entryOf('中南', 2021, '执行数 12 万元。'),
      await entryOf('南石头', 2022, '执行数 13 万元。'),
    ];
    expect(prints(ask(libraryOf([young]), '/figures'))).toEqual(['13 万元']);
    expect(prints(ask(libraryOf([old, young]), '/figures year:2021'))).toEqual(['12 万元']);
  });

  it('is the latest of the office', async () => {
    const entries = [
      await entryOf('中南', 2022, '执行数 12 万元。'),
      await entryOf('中南', 2021, '执行数 11 万元。'),
    ];
    expect(prints(ask(libraryOf(entries), '/figures 中南'))).toEqual(['12 万元']);
    expect(prints(ask(libraryOf(entries), '/figures 中南 2021'))).toEqual(['11 万元']);
  });

  it.each(['/figures 南洲', '/figures 南石头 2021'])('is never another: %s', async (line) => {
    expect(await seedAnswer(line)).toMatchObject({ status: 'not_found', figures: [] });
  });
});

describe('a number that is misprinted', () => {
  it('is shown as read and as printed, with the reason', async () => {
    const { figures, findings } = await seedAnswer('/figures 南石头 收支情况');
    expect(figures[0]).toMatchObject({ display: '13,092.54 万元', printed: '130,92.54 万元' });
    expect(findings.map(({ message }) => message).join()).toContain('11,528.89 ÷ 13,092.54 = 88.06%');
  });

  it('is quoted without a value where nothing compels a reading', async () => {
    const entry = await entryOf('中南', 2022, '全年预算数 12,34.5 万元。处理案件 20 宗。');
    const answer = ask(libraryOf([entry]), '/figures 中南');
    expect(prints(answer)).toEqual(['20 宗']);
    expect(answer.passages.map(({ quote }) => quote)).toEqual(['全年预算数 12,34.5 万元。']);
    expect(answer.message).toContain('1 个印刷有误、读不出数值，只引原文：“12,34.5 万元”');
    expect(answer.findings.map(({ code }) => code)).toContain('MALFORMED_NUMBER');
  });
});

it('a report without numbers has no ledger', async () => {
  const answer = ask(libraryOf([await entryOf('中南', 2022, '本年没有支出。')]), '/figures 中南');
  expect(answer).toMatchObject({ status: 'not_found', message: '这份报告里没有读到数字。' });
});

it('300 figures take less than 20 ms', async () => {
  const sentences = Array.from({ length: 300 }, (_, at) => `第${at + 1}号桥检查桥墩 ${1000 + at * 7} 处。`);
  const library = libraryOf([await entryOf('中南', 2022, ...sentences)]);
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    expect(ask(library, '/figures 中南').figures.length).toBeGreaterThanOrEqual(300);
    return performance.now() - begun;
  });
  expect(Math.min(...times)).toBeLessThan(20);
});
