import { describe, expect, it } from 'vitest';
import { keyed, OWN, PROJECTS } from './keyed.ts';

const YEAR = '调整预算为3,000万元，决算支出2,780万元，预算完成率92.67%。';
const carried = (text: string, path = OWN): string[] =>
  keyed(text, path).filter((one) => one.startsWith('carryover '));

describe('what goes on to the next year', () => {
  it.each([
    ['before the number', '年末结转180万元，由财政收回40万元。'],
    ['behind the number', '没有花完的220万元中，40万元被财政收回，180万元按规定结转2023年。'],
    [
      'behind a comma, where no other number follows',
      '由财政收回40万元。账上余下180万元，带入2023年接着用。',
    ],
    ['behind what it is of', '没有用完的220万元中，180万元是库房项目款，结转2023年；40万元年底注销。'],
    ['by what it is for', '留待下年继续使用的为180万元，全部属于两个工程。'],
    ['behind what it mostly is of', '余下180万元多为跨年工程款，已按规定结转下年继续使用。'],
    ['behind what became of it', '180万元未形成支出，转入2023年。'],
    ['with its parts behind it', '剩余资金中，180万元结转下年（房屋改造100万元转入下年、设备80万元）。'],
  ])('is told %s', (_, text) => {
    expect(carried(YEAR + text)).toEqual(['carryover 180']);
  });

  it.each([
    ['what was taken back before it', '由财政收回40万元，结转2023年继续安排的另算。'],
    ['what was taken back behind it', '余下220万元年底由区财政局收回。'],
    ['more than the budget leaves over', '按规定900万元结转下年。'],
    ['what came from the year before', '上年结转带入180万元。'],
  ])('is not %s', (_, text) => {
    expect(carried(YEAR + text).filter((one) => !one.endsWith('年'))).toEqual([]);
  });

  it('is not what one project leaves, told alone', () => {
    expect(carried('设备采购项目进度慢，余款180万元转入2023年支付。', PROJECTS)).toEqual([]);
  });
});
