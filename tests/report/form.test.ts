import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/report/form.ts';

describe('the fields of a form', () => {
  it.each([
    ['填报单位：东环街道办事处', '东环街道办事处'],
    ['填报单位（盖章）：东环街道办事处', '东环街道办事处'],
    // The line ends within the bracket.
    ['填报单位：东环街道办事处（盖', '东环街道办事处'],
    ['填报单位：东环街道办事处（本级）', '东环街道办事处（本级）'],
  ])('%s tells the office', (line, value) => {
    expect(fieldsOf([line])).toEqual([{ asked: 'office', value }]);
  });
});
