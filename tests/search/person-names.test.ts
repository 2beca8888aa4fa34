import { describe, expect, it } from 'vitest';
import { namedBeside } from '../../src/search/person-names.ts';

describe('namedBeside', () => {
  it.each([
    ['在街道书记邹伟同志的领导下', '书记', true],
    ['由张三同志担任书记，', '书记', true],
    ['局长王小明，副局长李四', '局长', true],
    ['以街道党工委书记为组长的领导小组', '书记', false],
    ['党委书记高度重视整改工作', '书记', false],
    ['委员会主任分别由分管领导担任', '主任', false],
    ['书记', '书记', false],
  ])('in %s beside %s: %s', (text, word, expected) => {
    expect(namedBeside(text, word)).toBe(expected);
  });
});
