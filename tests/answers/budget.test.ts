import { describe, expect, it } from 'vitest';
import { budgetLines } from '../../src/answers/budget-lines.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { answerLine } from '../../src/answers/ask-line.ts';
import { commands } from '../../src/answers/commands.ts';
import { entryOf } from '../support/answer-entries.ts';
import { entryOf as entryFrom, libraryOf } from '../support/entries.ts';
import { seedAnswer } from '../support/printed-answer.ts';

const rows = async (line: string): Promise<string[]> =>
  (await seedAnswer(line)).figures.map(({ metric, display, printed, formula }) =>
    [metric, display, printed ?? formula].join(' | '),
  );

describe('/budget 南石头', () => {
  it('gives the totals as read, printed and recomputed, and the project', async () => {
    expect(await rows('/budget 南石头')).toEqual([
      '全年预算数 | 13,092.54 万元 | 130,92.54 万元',
      '执行数 | 11,528.89 万元 | 115,28.89 万元',
      '预算完成率 | 88.06% | 88.06%',
      '预算完成率（复算） | 88.06% | 11,528.89 ÷ 13,092.54',
      '未执行数（全年预算数减执行数） | 1,563.65 万元 | 13,092.54 − 11,528.89 万元',
      '疫情防控项目全年预算数 | 430 万元 | 430 万元',
      '疫情防控项目执行数 | 429.61 万元 | 429.61 万元',
      '疫情防控项目预算完成率 | 99.91% | 99.91%',
    ]);
  });

  it('cites section and lines', async () => {
    const { figures, sources } = await seedAnswer('/budget 南石头');
    const [budget] = figures;
    expect(sources[budget?.source ?? -1]).toMatchObject({
      ...{
        report: 'haizhu-nanshitou-2022',
        file: 'haizhu-nanshitou-2022.txt',
        office: '南石头街道',
        year: 2022,
      },
      ...{ section: ['一、基本情况', '（三）部门整体收支情况'], paragraph: 3, lines: [19, 19] },
    });
    expect(budget?.alsoAt.map((index) => sources[index]?.lines)).toEqual([[31, 31]]);
  });

  it('warns of the misplaced commas and of the other office that the sentence names', async () => {
    const { findings } = await seedAnswer('/budget 南石头');
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'MALFORMED_NUMBER',
      'MALFORMED_NUMBER',
      'OFFICE_NAME_MISMATCH',
    ]);
    expect(findings.find(({ code }) => code === 'OFFICE_NAME_MISMATCH')?.message).toContain('南洲街道');
  });
});

describe('/budget 中南', () => {
  it('gives the split by source and nature with shares, and the carry-over', async () => {
    const found = await rows('/budget 中南');
    expect(found).toEqual(
      expect.arrayContaining([
        '年末结转和结余 | 121.20 万元 | 121.20 万元',
        '一般公共预算支出 | 5,612.47 万元 | 5612.47 万元',
        '一般公共预算占执行数的比重 | 92.60% | 5,612.47 ÷ 6,061.31',
        '国有资本经营支出 | 0.00 万元 | 0.00 万元',
        '基本支出占执行数的比重 | 40.96% | 2,482.58 ÷ 6,061.31',
        '项目支出 | 3,578.73 万元 | 3578.73万元',
      ]),
    );
  });

  it('says that the sources fall 88.35 short, and that money is left though all was spent', async () => {
    const { findings } = await seedAnswer('/budget 中南');
    const sum = findings.find(({ code }) => code === 'SUM_MISMATCH');
    expect(sum?.message).toMatch(/5,972\.96.*6,061\.31.*88\.35/u);
    expect(sum?.severity).toBe('conflict');
    expect(findings.find(({ code }) => code === 'SPENT_ALL_BUT_CARRIED')).toMatchObject({ severity: 'note' });
    expect(findings).toHaveLength(2);
  });
});

describe('an office', () => {
  it.each([
    '南石头',
    '南石头街道',
    '南石头街道办事处',
    '广州市海珠区人民政府南石头街道办事处',
    '南石頭',
    'nanshitou',
    'NST',
    '海珠区南石头街道',
  ])('is known as %s', async (name) => {
    const { status, figures } = await seedAnswer(`/budget ${name}`);
    expect(status).toBe('answered');
    expect(figures[0]?.office).toBe('南石头街道');
  });

  it.each(['南洲', '南洲街道', '海龙街道', '南石', 'xyz'])(
    'that is not loaded (%s) is not found, and none stands in for it',
    async (name) => {
      const answer = await seedAnswer(`/budget ${name}`);
      expect(answer.status).toBe('not_found');
      expect(answer.figures).toEqual([]);
      expect(answer.coverage).toEqual(['南石头街道 2022', '中南街道 2022']);
    },
  );

  it('is not answered from another year', async () => {
    const answer = await seedAnswer('/budget 南石头 2021');
    expect(answer).toMatchObject({
      status: 'not_found',
      figures: [],
      passages: [],
      coverage: ['南石头街道 2022'],
    });
  });
});

describe('what an office spends on receptions and cars', () => {
  it('is told of its own year before the last', async () => {
    const { figures } = await answerTo(
      '“三公”经费年初预算22.00万元，实际支出17.86万元，比上年的19.40万元下降。',
    );
    expect(figures.map(({ metric, printed, period }) => [metric, printed, period].join(' '))).toEqual([
      '“三公”经费预算数 22.00万元 ',
      '“三公”经费支出 17.86万元 ',
      '“三公”经费支出 19.40万元 上年',
    ]);
  });
});

describe('money that nobody knows whose it is', () => {
  it('is quoted, and not called undisclosed', async () => {
    const { message, passages } = await answerTo('全年预算数 300 万元。财政拨款中县级安排252.15万元。');
    expect(message).toContain('提到，未能归类（原文在引文最后）：按来源的构成。');
    expect(message).toContain('报告未披露：执行数');
    expect(passages.at(-1)?.quote).toBe('财政拨款中县级安排252.15万元。');
  });

  it('is not read where no amount stands by it', async () => {
    const { message } = await answerTo('全年预算数 300 万元。财政拨款按规定使用。');
    expect(message).toContain('报告提到但没有读出数字（请看原文）：按来源的构成。');
  });
});

async function answerTo(text: string): Promise<Answer> {
  const library = libraryOf([await entryFrom('中南', 2022, text)]);
  return answerLine(library, commands, '/budget 中南');
}

describe('the lines of a budget', () => {
  const money = '年初预算6000万元，年中追加500万元，调整后预算6500万元，执行数6300万元';

  it('hold what was added within the year', async () => {
    const { initial, changes, budget } = budgetLines(await entryOf(`${money}。`));
    expect([initial, ...changes, budget].map((one) => one?.printed)).toEqual([
      '6000万元',
      '500万元',
      '6500万元',
    ]);
  });

  it.each([
    ['预算执行率96.92%。', '96.92%'],
    ['预算执行率98.00%。预算执行率96.92%。', '96.92%'],
    ['预算执行率98.00%。预算执行率97.00%。', '98.00%'],
  ])('show the rate that budget and spending give, or the first: %s', async (rates, shown) => {
    expect(budgetLines(await entryOf(`${money}。${rates}`)).rate?.printed).toBe(shown);
  });

  it('give the amount itself where the report first rounds it', async () => {
    const { budget, executed } = budgetLines(
      await entryOf('全年预算数1.86亿元，执行数1.79亿元。全年预算数18612.47万元，执行数17905.33万元。'),
    );
    expect([budget, executed].map((one) => one?.printed)).toEqual(['18612.47万元', '17905.33万元']);
  });

  it('show the first rate where there is nothing to reckon it from', async () => {
    expect(budgetLines(await entryOf('预算执行率96.92%。')).rate?.printed).toBe('96.92%');
  });
});
