import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeOf } from '../../src/report/office.ts';

const OFFICIAL = '广州空港经济区管理委员会';

describe('the short names of an office', () => {
  it.each([
    [`${OFFICIAL}（以下简称“空港委”）为市政府派出机构。`, ['空港委']],
    [`${OFFICIAL}（以下简称空港委）为市政府派出机构。`, ['空港委']],
    [`${OFFICIAL} (以下简称：“空港委”) 为市政府派出机构。`, ['空港委']],
    [`${OFFICIAL}（简称“空港委”）。${OFFICIAL}（下文简称“空港委”）`, ['空港委']],
  ])('are read behind its name: %s', (context, aliases) => {
    expect(officeOf(OFFICIAL, context)?.aliases).toEqual(aliases);
  });

  it.each([
    ['another’s', '广州市财政局（以下简称“市财政局”）批复。'],
    ['a programme’s', `${OFFICIAL}落实城市更新（以下简称“更新”）。`],
    ['what every office calls itself', `${OFFICIAL}（以下简称“我委”）为市政府派出机构。`],
    ['what every office of its kind is called', `${OFFICIAL}（以下简称“管委会”）为市政府派出机构。`],
    ['none', '为市政府派出机构。'],
  ])('are not %s', (_, context) => {
    expect(officeOf(OFFICIAL, context)).not.toHaveProperty('aliases');
  });

  it('change nothing else of it, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (context) => {
        const { name, official, district } = officeOf(OFFICIAL, context) ?? {};
        expect([name, official, district]).toEqual([OFFICIAL, OFFICIAL, null]);
      }),
    );
  });
});
