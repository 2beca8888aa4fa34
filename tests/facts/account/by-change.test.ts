import { describe, expect, it } from 'vitest';
import { keyed, keyedIn, OWN } from './keyed.ts';

const SPENT = '调整后预算2396万元。全年决算支出2317万元';

describe('the money of the year before that its change proves', () => {
  it.each([
    [`${SPENT}，与上年的2162万元相比增长7.17%。`, 'executed 2162 上年'],
    [`${SPENT}。2021年用款2162万元，本年多用155万元，上升7.17%。`, 'executed 2162 2021年'],
    [`${SPENT}，比上年的2417万元少支100万元。`, 'executed 2417 上年'],
  ])('has the measure of the year’s own: %s', (text, expected) => {
    expect(keyed(text)).toContain(expected);
  });

  it.each([
    ['the rate is not theirs', `${SPENT}，与上年的2162万元相比增长9.17%。`],
    ['it is of two years before', `${SPENT}。2020年用款2162万元，本年多用155万元。`],
    ['nothing says how it changed', `${SPENT}，上年为2162万元。`],
    ['the change is another sentence’s', `${SPENT}。上年某项用款2162万元。本年多用155万元。`],
  ])('has none where %s', (_, text) => {
    expect(keyed(text).filter((one) => one.includes('2162'))).toEqual([]);
  });

  it('is not told paragraphs away', () => {
    const told = keyedIn([
      [`${SPENT}。`, OWN],
      ['会议多次。', OWN],
      ['调研多次。', OWN],
      ['2021年用款2162万元，本年多用155万元。', OWN],
    ]);
    expect(told.filter((one) => one.includes('2162'))).toEqual([]);
  });
});
