import { expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf } from '../support/findings.ts';

it.each([
  [
    '打造“悦江社区驿站”。',
    '“阅江社区驿站”接待群众。',
    '同一名称可能有两种写法：悦江社区驿站，另一处为阅江社区驿站',
  ],
  [
    '印发《洪水防御预案》。',
    '演练《宏水防御预案》。',
    '同一名称可能有两种写法：洪水防御预案，另一处为宏水防御预案',
  ],
])('%s %s', (first, second, words) => {
  expect(sentencesOf(told(first, second))).toEqual([words]);
});

it.each([
  ['印发《消防整治方案》。', '印发《交通整治方案》。'],
  ['打造“海南社区驿站”。', '打造“海中社区驿站”。'],
  ['打造“江月”。', '打造“江悦”。'],
  ['打造“悦江社区驿站”。', '“悦江社区驿站”接待群众。'],
])('%s %s are two names, or one', (first, second) => {
  expect(sentencesOf(told(first, second))).toEqual([]);
});
