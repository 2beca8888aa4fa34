import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../src/answers/ask-line.ts';
import { ask } from '../../../src/answers/ask/ask.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import { loadThesaurus } from '../../../src/lexicon/thesaurus.ts';
import { buildSearch } from '../../../src/search/build.ts';
import { entryOf, libraryOf } from '../../support/entries.ts';
import { seedAnswer } from '../../support/printed-answer.ts';

const asked = (question: string, office: string): Promise<Answer> =>
  seedAnswer(`/ask question:${question} office:${office}`);

describe('a number that is asked', () => {
  it.each([
    ['去年拆了多少违建？面积多大', '中南', ['53', '96046.05']],
    ['帮打工人讨薪追回多少钱', '中南', ['2650000']],
    ['安全生产检查了多少家企业，查出多少隐患', '中南', ['1323', '1595']],
    ['轉運了幾個陽性', '中南', ['21']],
    ['年底还剩多少钱没用完', '中南', ['1212000']],
    ['yue ju ma zhuce duoshao ren', '中南', ['11000']],
    ['疫情防控花了多少钱', '南石头', ['4296100']],
    ['骨髓捐献任务是多少人', '南石头', ['5']],
    ['骨髓捐献实际完成多少人', '南石头', ['76']],
    ['四上企业比上年多了多少家', '南石头', ['26']],
    ['康鹭片区转运了多少阳性', '南石头', ['1235']],
    ['骨髓捐献任务多少人，实际完成多少人', '南石头', ['76', '5']],
    ['南石头街办疫情防控花了多少钱', '南石头', ['4296100']],
    ['六十岁以上老人打疫苗的比例', '中南', ['96.5']],
  ])('%s (%s) is answered first with %j', async (question, office, values) => {
    const { status, figures, passages, sources } = await asked(question, office);
    expect(status).toBe('answered');
    expect(figures.slice(0, values.length).map(({ value }) => value)).toEqual(values);
    const [head] = figures;
    const quoted = passages.filter(({ source }) => source === head?.source).map(({ quote }) => quote);
    expect(quoted.join('\n').replace(/\s/gu, '')).toContain((head?.printed ?? '').replace(/\s/gu, ''));
    expect(sources[head?.source ?? -1]?.section.length).toBeGreaterThan(0);
  });

  it.each(['0', '12', '？？'])('%j asks for nothing', async (question) => {
    expect((await asked(question, '中南')).status).not.toBe('answered');
  });

  it('is of the report’s own year, where the year before is asked behind it', async () => {
    const { figures } = await asked('全年预算多少，上一年呢', '中南');
    expect(figures[0]?.metric).toBe('全年预算数');
  });

  it('says how it was read where a word was put right', async () => {
    const { message } = await asked('劳资纠份追回多少钱', '中南');
    expect(message).toContain('问题按“劳资纠纷追回多少钱”读');
  });

  it('is no date of something else', async () => {
    const { status } = await asked('高铁什么时候修到这里', '中南');
    expect(status).not.toBe('answered');
  });

  it('is proven absent where none of its names stands in the report', async () => {
    const { status, missing } = await asked('请客吃饭花了多少', '中南');
    expect(status).toBe('not_found');
    expect(missing).toContain('公务接待');
  });

  it('comes with what is told beside it', async () => {
    const { figures } = await asked('疫情防控花了多少钱', '南石头');
    expect(figures.map(({ metric }) => metric)).toEqual([
      '疫情防控项目执行数',
      '疫情防控项目全年预算数',
      '疫情防控项目预算完成率',
    ]);
  });

  it('is worked out where it is not printed, with its operands', async () => {
    const { figures } = await asked('没花完的预算有多少', '南石头');
    expect(figures[0]).toMatchObject({
      value: '15636500',
      printed: null,
      formula: '13,092.54 − 11,528.89 万元',
    });
    const share = await asked('基本支出占总支出的比例', '中南');
    expect(share.figures[0]).toMatchObject({ value: '40.96', formula: '2,482.58 ÷ 6,061.31' });
  });

  it('says which year 去年 is', async () => {
    expect((await asked('去年拆了多少违建', '中南')).message).toContain('报告年度是 2022 年');
  });

  it('needs no slash', async () => {
    const { command, figures } = await seedAnswer('拆违面积多大 南石头');
    expect(command).toBe('ask');
    expect(figures[0]?.value).toBe('121300');
  });

  it('is shown for each report where no office is named', async () => {
    const { figures } = await seedAnswer('/ask 预算执行率');
    expect(
      figures
        .filter(({ metric }) => metric === '预算完成率')
        .map(({ office }) => office)
        .sort(),
    ).toEqual(['中南街道', '南石头街道']);
  });
});

describe('what the reports do not say', () => {
  it.each([
    ['三公经费花了多少', '中南'],
    ['加班费发了多少', '中南'],
    ['2021年的预算是多少', '中南'],
    ['明年预算是多少', '中南'],
    ['80岁以上老人接种率', '中南'],
    ['拆违花了多少钱', '中南'],
    ['工业总产值的目标是多少', '中南'],
    ['第三针打了多少人', '南石头'],
    ['追回了多少工资', '南石头'],
    ['康鹭片区隔离了多少人', '南石头'],
    ['年末结转结余多少', '南石头'],
    ['南石头2022年一共做了多少人次核酸', '南石头'],
    ['南洲街道2022年预算是多少', '南石头'],
    ['中南街道的预算是多少', '南石头'],
    ['街道办主任叫什么名字', '南石头'],
    ['拆违目标是多少平方米', '南石头'],
  ])('%s (%s) is not answered', async (question, office) => {
    const { status, figures, coverage, passages, message } = await asked(question, office);
    expect(status).not.toBe('answered');
    expect(status === 'unclear' || figures.length === 0).toBe(true);
    expect(coverage.length + passages.length).toBeGreaterThan(0);
    expect(message).not.toBeNull();
  });
});

describe('an office that is not loaded', () => {
  it.each(['南头街道2022年预算是多少', '海珠区南头街道花了多少钱', '广州市教育局预算多少'])(
    'is no loaded one whose name holds its characters: %s',
    async (question) => {
      const { status, figures } = await seedAnswer(`/ask ${question}`);
      expect(status).not.toBe('answered');
      expect(figures).toEqual([]);
    },
  );
});

describe('a number that cannot be told', () => {
  it.each([['纪委今年办了几个案子', '中南', '立案 36 宗']])(
    '%s (%s) is shown in its sentence, and is not called the answer',
    async (question, office, words) => {
      const { status, passages } = await asked(question, office);
      const near = passages.slice(0, 3).map(({ quote }) => quote.replace(/\s/gu, ''));
      expect(status).toBe('unclear');
      expect(near.join('\n')).toContain(words.replace(/\s/gu, ''));
    },
  );
});

describe('a list that is asked', () => {
  it.each([
    ['目前碰到什么困难', '中南', '一是受当前疫情影响'],
    ['自评发现的主要问题', '中南', '一是受当前疫情影响'],
  ])('%s is answered from its chapter', async (question, office, words) => {
    const { status, passages } = await asked(question, office);
    expect(status).toBe('answered');
    expect(
      passages
        .slice(0, 3)
        .map(({ quote }) => quote.replace(/\s/gu, ''))
        .join('\n'),
    ).toContain(words);
  });

  it('lists the money by source from the figures', async () => {
    const { figures, message } = await asked('资金来源有哪些', '中南');
    expect(figures.map(({ value }) => value)).toEqual(['56124700', '3604900', '0', '0']);
    expect(message).toBe('报告列出 4 项：一般公共预算、政府性基金、国有资本经营、其他资金。');
  });
});

describe('a report that tells of more than one', () => {
  const answer = async (question: string, ...paragraphs: string[]): Promise<Answer> => {
    const entry = await entryOf('南石头', 2022, ...paragraphs);
    const library = { ...libraryOf([entry]), search: buildSearch([entry.report], loadThesaurus()) };
    return answerLine(library, [ask], `/ask question:${question}`, (error) => {
      throw error;
    });
  };

  it('of two matters that fit as well, both are shown and told apart', async () => {
    const { status, figures, message } = await answer(
      '立案多少宗',
      '街道纪工委全年立案 36 宗。',
      '综合行政执法队全年立案 76 宗。',
    );
    expect(status).toBe('answered');
    expect(figures.map(({ value }) => value).sort()).toEqual(['36', '76']);
    expect(message).toContain('口径不同');
  });

  it.each([
    ['办结了多少宗信访', '58'],
    ['信访受理了多少宗', '66'],
  ])('%s: %s', async (question, value) => {
    const { figures } = await answer(question, '全年受理信访案件 66 宗，办结信访案件 58 宗。');
    expect(figures[0]?.value).toBe(value);
  });

  it('the level reached is given, not the one it rose from', async () => {
    const { figures } = await answer('自来水普及率是多少', '农村自来水普及率由 93.1%提高到 94.6%。');
    expect(figures[0]?.value).toBe('94.6');
  });

  it('another year is answered where the report tells of it, and only then', async () => {
    const told = ['2022年全年预算数 500 万元，执行数 400 万元。2021年全年预算数 450 万元，执行数 300 万元。'];
    expect((await answer('2021年预算多少', ...told)).figures[0]?.value).toBe('4500000');
    expect((await answer('2020年预算多少', ...told)).status).toBe('not_found');
    expect((await answer('预算多少', ...told)).figures[0]?.value).toBe('5000000');
  });

  it('a word inside a longer name is not that word', async () => {
    const { status } = await answer('做了多少人次核酸', '为 897 名长者定制“粤核酸码”钥匙扣。');
    expect(status).not.toBe('answered');
  });
});

it('takes whatever is typed', async () => {
  for (const question of [
    '？',
    '多少',
    '，，，',
    '几',
    '的',
    'a'.repeat(400),
    '多少家'.repeat(60),
    '🙂多少个',
  ])
    expect((await asked(question, '中南')).command).toMatch(/^(?:ask)?$/u);
});
