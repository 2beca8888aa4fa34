import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answers/ask/ask.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import { entryOf, libraryOf } from '../../support/entries.ts';

const OWN =
  '全年预算数 5000 万元，执行数 4800 万元，其中基本支出 1600 万元（人员经费 1200 万元），项目支出 3200 万元。';

async function asked(question: string, ...paragraphs: readonly string[]): Promise<Answer> {
  const entry = await entryOf('南石头', 2022, OWN, ...paragraphs);
  return ask.answer(libraryOf([entry]), { question }, '');
}

/** What the answer is headed by, as it is printed or worked out; none where none is sure. */
async function headed(question: string, ...paragraphs: readonly string[]): Promise<string | undefined> {
  const { status, figures } = await asked(question, ...paragraphs);
  return status === 'answered' ? figures[0]?.display : undefined;
}

const HOMES = '全区养老机构39家（公办12家、民办27家），床位8645张。';
const SUITS = '行政诉讼6件，一审胜诉5件，尚有1件未判决。';
const WORKS = '年度任务为拆除旧厂房1200亩，实际拆除1368亩，自启动以来累计拆除9742亩。';

describe('a part that the sentence tells further on', () => {
  it.each([
    ['行政诉讼胜诉几件', SUITS, '6 件'],
    ['公办养老机构几家', HOMES, '39 家'],
    ['养老机构床位多少', HOMES, '39 家'],
    ['累计拆除旧厂房多少亩', WORKS, '1,368 亩'],
  ])('is not answered by the whole: %s', async (question, sentence, whole) => {
    expect(await headed(question, sentence)).not.toBe(whole);
  });

  it.each([
    ['行政诉讼多少件', SUITS, '6 件'],
    ['养老机构几家', HOMES, '39 家'],
  ])('leaves the whole its answer: %s', async (question, sentence, whole) => {
    expect(await headed(question, sentence)).toBe(whole);
  });

  it('is no other thing that stands before a list and behind it', async () => {
    const text = '做好21名阳性病例、595名重点人员转运工作。';
    expect(await headed('转运了几个阳性', text)).toBe('21 人');
  });
});

describe('money that is asked of a part', () => {
  it.each([
    ['财政资金那部分实际支了多少', '学费等事业收入支出900万元。'],
    ['苗木卖了多少钱', '苗木、碳票、林地占用补偿等其他收入169.5万元。'],
    ['局里的车一年用掉多少钱', '办公用房维修支出12万元。'],
  ])('is not answered by the whole: %s', async (question, sentence) => {
    expect(await headed(question, sentence)).toBeUndefined();
  });

  it('is that of the cars, where they are told of', async () => {
    expect(await headed('局里的车一年用掉多少钱', '公务用车运行维护费61.27万元。')).toBe('61.27 万元');
  });
});

describe('people that are counted', () => {
  it('are not those who took part', async () => {
    expect(await headed('有多少个学生', '心理普测参加学生1083人。')).toBeUndefined();
    expect(await headed('参加普测的学生有多少个', '心理普测参加学生1083人。')).toBe('1,083 人');
  });
});

describe('the share that something has in a whole', () => {
  it.each([
    ['人员经费占基本支出多少', '75.00%'],
    ['基本支出占总支出多少', '33.33%'],
  ])('is worked out where 占 asks for it: %s', async (question, share) => {
    expect(await headed(question)).toBe(share);
  });

  it('is given as printed where it is', async () => {
    const { figures } = await asked('人员经费占基本支出多少', '人员经费占基本支出的75%，比例偏高。');
    expect(figures[0]).toMatchObject({ printed: '75%', formula: null });
  });

  it('is no area of land that is taken', async () => {
    expect(await headed('新校区占地多少', '新校区占地面积120亩。')).toBe('120 亩');
  });
});

describe('what is asked of two things at once', () => {
  it.each([
    [
      '住宅税和非住宅税各收了多少',
      '个人出租房屋住宅税139.2万元，非住宅税979.04万元。',
      '139.2 万元',
      '979.04 万元',
    ],
    ['公办和民办入住率各多少', '公办机构入住率71.2%，民办机构入住率48.7%。', '71.2%', '48.7%'],
    ['群众活动办了多少场，完成率多少', '举办群众活动215场，完成率107.5%。', '215 场', '107.5%'],
    ['“三公”花了多少，比上年是增是减', '“三公”经费支出24万元，比上年减少3万元。', '24 万元', '3 万元'],
  ])('is answered of both: %s', async (question, sentence, ...numbers) => {
    const { status, message } = await asked(question, sentence);
    expect(status).toBe('answered');
    for (const number of numbers) expect(message).toContain(number);
  });
});

describe('what is worked out of two numbers', () => {
  it.each([
    ['社区和村一共多少个', '全区社区（村）366个，其中社区247个、村119个。'],
    ['民办养老机构比公办多几家', HOMES],
    ['行政编制和实有差多少', '编制120名，其中行政编制37名、事业编制83名，实有在职118人。'],
  ])('is never worked out of a whole and its part: %s', async (question, sentence) => {
    const { figures } = await asked(question, sentence);
    expect(figures.every(({ formula }) => formula === null)).toBe(true);
  });

  it('is what the posts add up to, where no total is printed', async () => {
    const { figures } = await asked('编制多少人', '行政编制37名，参公编制158名，事业编制217名。');
    expect(figures[0]).toMatchObject({ value: '412', formula: '37 + 158 + 217 人' });
  });
});

describe('a time that is asked', () => {
  it('is a month, whichever way it is written', async () => {
    const text = '七月转移群众3508人，全年转移群众6120人。';
    expect(await headed('7月份转移了多少群众', text)).not.toBe('6,120 人');
    expect(await headed('七月转移了多少群众', text)).toBe('3,508 人');
  });

  it('leaves the money of the year no answer to that of a month', async () => {
    expect(await headed('一月份花了多少钱')).toBeUndefined();
  });

  it('is the year to come, as far as the report plans it', async () => {
    const { message } = await asked('明年计划办多少场展览', '2023年计划举办展览15场。');
    expect(message).toContain('15 场');
    expect(message).toContain('下一年的打算');
  });

  it('is the year before the one that is named', async () => {
    const text = '“三公”经费支出6.8万元，与上年7.1万元相比下降4.2%。';
    expect(await headed('2022年三公经费上年多少', text)).toBe('7.1 万元');
  });

  it('is the report of the year before, where the one that is named does not tell of it', async () => {
    const entries = await Promise.all([
      entryOf('南石头', 2021, '加装电梯完工22台。'),
      entryOf('南石头', 2022, '加装电梯完工34台。'),
    ]);
    const { status, figures } = ask.answer(
      libraryOf(entries),
      { question: '2022年的上一年加装电梯完工几台' },
      '',
    );
    expect([status, figures[0]?.printed]).toEqual(['answered', '22台']);
  });

  it('is not two years where each report tells of one', async () => {
    const entries = await Promise.all(
      [2021, 2022].map((year) => entryOf('南石头', year, '加装电梯完工34台。')),
    );
    const { status } = ask.answer(libraryOf(entries), { question: '两年一共加装了多少台电梯' }, '');
    expect(status).not.toBe('answered');
  });
});

describe('two numbers of one sentence that are as much what was asked', () => {
  it('are both told first', async () => {
    const { status, message } = await asked('低保人数', '全县农村低保人数15,386人，城市低保人数1,073人。');
    expect(status).toBe('answered');
    expect(message).toContain('15,386 人');
    expect(message).toContain('1,073 人');
    expect(message).toContain('有几个数都符合');
  });
});
