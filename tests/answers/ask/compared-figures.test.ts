import { describe, expect, it } from 'vitest';
import { comparedIn } from '../../../src/matching/compared.ts';
import { comparedTo } from '../../../src/answers/ask/compared-figures.ts';
import type { Found } from '../../../src/answers/ask/figures.ts';
import { entryOf, libraryOf } from '../../support/entries.ts';

async function found(question: string, ...paragraphs: readonly string[]): Promise<Found | null> {
  const entry = await entryOf('南石头', 2022, ...paragraphs);
  const compared = comparedIn(question);
  return compared === null ? null : comparedTo(entry, compared, libraryOf([entry]).search);
}

const HOMES = '全年商品房卖出面积68.4万平方米，上年为75.8万平方米，均价平稳。';
const PUBLIC = '“三公”经费16.05万元，预算18.00万元，上年为17.83万元，其中公务接待费4.10万元。';
const SPENT = '全年预算6200万元，决算支出6000万元，执行率96.77%，与上年的5000万元相比增长20.00%。';
const SHOWS = '送戏下乡任务320场，实际演出336场。公益电影放映2148场。';

describe('by how much a number differs', () => {
  it.each([
    ['商品房比前一年少卖多少平方', HOMES, '74000', '75.8 − 68.4 万平方米'],
    ['送戏比任务多演了几场', SHOWS, '16', '336 − 320 场'],
    ['自来水普及率比上年提高了几个百分点', '自来水普及率达到94.7%，上年为92.9%。', '1.8', '94.7 − 92.9'],
    ['垃圾清运比上年多了百分之几', '全年清运垃圾1100吨，上年为1000吨。', '10', '(1,100 − 1,000) ÷ 1,000'],
    ['三公比前一年省了多少', PUBLIC, '17800', '17.83 − 16.05 万元'],
    ['新增就业比任务多了几人', '新增就业任务2000人，实际新增就业2186人。', '186', '2,186 − 2,000 人'],
    ['平均住院费比去年少了多少', '平均住院费用由上年的6702元降到6615元。', '87', '6,702 − 6,615 元'],
  ])('%s', async (question, paragraph, value, formula) => {
    const computed = (await found(question, paragraph))?.computed[0];
    expect(computed).toMatchObject({ value, formula });
  });

  it('is not another thing’s that is printed near', async () => {
    const text = '人工造林完成1.85万亩，计划任务2.00万亩。封山育林3.2万亩，超出目标0.2万亩。';
    const { computed } = (await found('人工造林比计划少了多少亩', text)) ?? {};
    expect(computed?.[0]).toMatchObject({ value: '1500', formula: '2.00 − 1.85 万亩' });
  });

  it('is not of a part where the printed growth is of the whole', async () => {
    const text = '全年门急诊218,640人次，门诊197,312人次，急诊21,328人次，上年合计203,575人次，增长7.4%。';
    expect(await found('门诊比上年多了多少人次', text)).toBeNull();
  });

  it('is given as the report prints it', async () => {
    const text = '受理信访事项486宗，上年468宗，多出18宗。';
    const { facts, computed } = (await found('信访事项比去年多了几宗', text)) ?? { facts: [] };
    expect(facts[0]).toMatchObject({ printed: '18宗', value: '18' });
    expect(computed).toEqual([]);
  });

  it('of the office’s own money is found where the change proves what was spent before', async () => {
    const { facts } = (await found('花的钱比上年多了百分之几', SPENT)) ?? { facts: [] };
    expect(facts.map(({ printed }) => printed)).toEqual(['20.00%', '6000万元', '5000万元']);
  });

  it.each([
    [
      '上年同期分别为 names two',
      '项目支出比上年多花多少',
      '基本支出41.2万元，项目支出61.4万元，上年同期分别为40.1万元和57.3万元。',
    ],
    ['a target is no year before', '住院天数比去年少了几天', '平均住院8.9天，要求不超过8.5天。'],
    [
      'nothing is printed of the year before',
      '商品房比前一年少卖多少平方',
      '全年商品房卖出面积68.4万平方米。',
    ],
    ['a part is not the whole', '学生比前一年少了多少人', '学校有学生2118人，其中随迁子女287人。'],
  ])('is not said where %s', async (_, question, text) => {
    expect(await found(question, text)).toBeNull();
  });
});
