import { describe, expect, it } from 'vitest';
import { match } from '../../src/matching/match.ts';
import { partsOf } from '../../src/matching/part.ts';
import { likelihood, type Signals, surest } from '../../src/matching/sure.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

/** What is surely the answer, as it is printed. */
async function sure(question: string, ...said: string[]): Promise<string[]> {
  const entry = await entryOf('中南', 2022, '全年预算数 300 万元，执行数 90 万元，完成预算的 30%。', ...said);
  const { search } = libraryOf([entry]);
  const [part] = partsOf(question, search, new Set([entry.report.id]));
  if (part === undefined) return [];
  return surest(match(part, [entry], search, null)).map(({ fact }) => fact.printed);
}

describe('the answer that is sure', () => {
  it.each([
    ['the likeliest, where nothing else is near', '拆了多少宗违建', ['全年拆除违法建设 53 宗。'], ['53 宗']],
    [
      'a whole with its parts behind it',
      '三公经费花了多少',
      ['三公经费支出 18 万元，其中公务接待费 2 万元。'],
      ['18 万元'],
    ],
    [
      'two that are just what was asked',
      '立案多少宗',
      ['纪工委全年立案 36 宗。', '执法队全年立案 76 宗。'],
      ['36 宗', '76 宗'],
    ],
    [
      'the next, where the likeliest cannot be it',
      '污水处理率目标是多少',
      ['城市污水集中处理率 96.4%，目标为 95%。'],
      ['95%'],
    ],
  ])('is %s', async (_, question, said, expected) => {
    expect((await sure(question, ...said)).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['something stands against the likeliest', '慰问用了多少钱', ['走访慰问 374 人次。']],
    [
      'two are as likely, and say more than was asked',
      '公园游客多少人次',
      ['东湖公园接待游客 6 万人次。', '西山公园接待游客 9 万人次。'],
    ],
    [
      'another is told by another word for the same thing',
      '一年办了几次婚姻登记',
      ['全年办理结婚登记 1,846 次、离婚登记 702 次。'],
    ],
    [
      'a word of the question stands for another word of it',
      '图书馆藏书多少',
      ['图书馆接待读者 34.8 万人次。'],
    ],
    [
      'hardly a word of the question stands in its sentence',
      '被老百姓告了几次',
      ['上门为老弱病残群众办理登记 83 次。'],
    ],
    [
      'it is the half of what is asked, and the other half is told, too',
      '低保对象多少人',
      [
        '城市低保对象 2,316 人。走访慰问 120 人。',
        '农村低保对象资格复核 3 轮，涉及 11,427 人。建成养老机构 12 家，护理员 88 人，开展培训 6 期。',
      ],
    ],
    ['too little of the question is met', '隔壁镇上的农贸市场收了多少摊位费', ['收取租金 5 万元。']],
  ])('is none where %s', async (_, question, said) => {
    expect(await sure(question, ...said)).toEqual([]);
  });
});

describe('how likely the first fact is the answer', () => {
  const none: Signals = {
    ...{ close: 0.8, third: 3, clean: 3, doubts: 0, unmet: 0, unmetManner: 0, unmetKnown: 0 },
    ...{ met: 1, sentence: 0.3, search: 1, precision: 0.5 },
  };

  it.each<[string, Partial<Signals>]>([
    ['another fact is as likely', { close: 0 }],
    ['several others are near', { third: 0.5 }],
    ['the next that nothing stands against is near', { clean: 0.2 }],
    ['something stands against it weakly', { doubts: 1 }],
    ['much of the question is met nowhere', { unmet: 0.7 }],
    ['words of the genre are met nowhere', { unmetKnown: 0.7 }],
    ['little stands in its sentence', { met: 0.2 }],
    ['the next has as much of the question', { sentence: 0 }],
    ['the search prefers another paragraph', { search: 0.3 }],
  ])('is less where %s', (_, signals) => {
    expect(likelihood({ ...none, ...signals })).toBeLessThan(likelihood(none));
  });

  it('is little less where what is met nowhere only says how', () => {
    const unmet = likelihood({ ...none, unmet: 0.6 });
    expect(likelihood({ ...none, unmet: 0.6, unmetManner: 0.6 })).toBeGreaterThan(unmet);
  });
});
