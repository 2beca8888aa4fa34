import { describe, expect, it } from 'vitest';
import { match } from '../../src/matching/match.ts';
import type { Ranked } from '../../src/matching/rank.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

/** The facts of a report of one paragraph of work, ranked for a question. */
async function ranked(
  question: string,
  said: string,
  year: number | null = null,
): Promise<readonly Ranked[]> {
  const entry = await entryOf('中南', 2022, '全年预算数 300 万元，执行数 90 万元，完成预算的 30%。', said);
  return match(question, [entry], libraryOf([entry]).search, year);
}

describe('the ranking of facts', () => {
  it.each([
    ['拆了多少违建', '全年拆除违法建设 53 宗，面积 9604 平方米。', '53 宗'],
    ['违建面积多大', '全年拆除违法建设 53 宗，面积 9604 平方米。', '9604 平方米'],
    ['执行数是多少', '发放慰问金 5 万元。', '90 万元'],
    ['全年预算多少', '环卫项目全年预算数 20 万元，执行数 18 万元。', '300 万元'],
    ['加装电梯几台', '完成电梯加装备案 20 台，改造公厕 4 座。', '20 台'],
    ['公厕改造几座', '完成电梯加装备案 20 台，改造公厕 4 座。', '4 座'],
  ])('puts first for “%s” in “%s”: %s', async (question, said, printed) => {
    const [best] = await ranked(question, said);
    expect(best?.figure.printed).toBe(printed);
    expect(best?.against).toEqual([]);
  });
});

describe('what stands against a fact', () => {
  it.each<[string, string, Ranked['against'][number]]>([
    ['疫苗接种多少人', '疫苗接种率达 95%。', 'kind'],
    ['慰问用了多少钱', '走访慰问 374 人次。', 'kind'],
    ['电梯加装多少台', '计划加装电梯 30 台。', 'role'],
    ['第三针打了多少人', '第一针接种完成 25314 人。', 'ordinal'],
    ['信访办结几宗', '信访案件同比下降 12%。', 'kind'],
    ['管理效率得几分', '管理效率满分 50 分。', 'narrowing'],
    ['隐患还剩几处没整改', '发现隐患 2315 处。', 'narrowing'],
    ['公厕建了几座', '上年建成公厕 7 座。', 'narrowing'],
  ])('of “%s” in “%s”: %s', async (question, said, against) => {
    const all = await ranked(question, said);
    const own = all.find(({ place }) => place.paragraph === 2);
    expect(own?.against).toContain(against);
  });

  it('is another year than is asked', async () => {
    const all = await ranked('全年预算多少', '走访慰问 374 人次。', 2021);
    expect(all.every(({ against }) => against.includes('year'))).toBe(true);
  });
});
