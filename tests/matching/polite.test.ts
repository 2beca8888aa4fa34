import { describe, expect, it } from 'vitest';
import { withoutCourtesy } from '../../src/matching/polite.ts';

describe('a question without courtesy', () => {
  it.each([
    ['请问一下，拆了多少违建？谢谢', '拆了多少违建'],
    ['我想问问，局里招待客人用了多少钱？', '局里招待客人用了多少钱？'],
    ['麻烦您帮我查一下去年的预算', '去年的预算'],
    ['预算比上年多了多少？请告诉我一下。', '预算比上年多了多少'],
    ['比任务多了几家？请帮我算一下。', '比任务多了几家'],
    ['您好，请问低保户有几户', '低保户有几户'],
    ['想请教一下，谁牵头负责', '谁牵头负责'],
    ['请客吃饭花了多少', '请客吃饭花了多少'],
    ['麻烦的事有哪些', '麻烦的事有哪些'],
    ['请看护工花了多少', '请看护工花了多少'],
    ['谢谢', '谢谢'],
    ['核一下：预算比年初调减多少', '预算比年初调减多少'],
    ['看一下午电视花了多少', '看一下午电视花了多少'],
    ['，'.repeat(6000), '，'.repeat(6000)],
  ])('%s: %s', (question, expected) => {
    expect(withoutCourtesy(question)).toBe(expected);
  });
});
