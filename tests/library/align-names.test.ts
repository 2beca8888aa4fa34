import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKin, nameForm } from '../../src/library/align-names.ts';

describe('the words of a metric', () => {
  it.each([
    ['打造“幸福微站”个数', '幸福微站打造数量'],
    ['举办龙舟赛场数', '龙舟赛次数'],
    ['古祠堂修缮座数', '修缮古祠堂座数'],
  ])('are one: %s and %s', (one, other) => {
    expect(nameForm(one, [])).not.toBeNull();
    expect(nameForm(one, [])).toBe(nameForm(other, []));
  });

  it.each([
    ['更换井盖数', '更换路牌数'],
    ['修缮古祠堂座数', '新建古祠堂座数'],
    ['盘活闲置厂房面积', '盘活闲置地块面积'],
  ])('are two: %s and %s', (one, other) => {
    expect(nameForm(one, [])).not.toBe(nameForm(other, []));
  });

  it.each(['宣传活动场数', '整改任务项数', '惠及群众人次', '覆盖党员人次', '全年预算数', '工作小组数'])(
    'prove nothing where they fit any field: %s',
    (metric) => {
      expect(nameForm(metric, [])).toBeNull();
    },
  );

  it('leave out the name of the office', () => {
    expect(nameForm('新塘镇古祠堂座数', ['新塘镇', '新塘'])).toBe(nameForm('古祠堂座数', []));
  });

  it('are one in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...'祠堂井盖龙舟骑楼'], { minLength: 4 }), (signs) => {
        expect(nameForm(signs.join(''), [])).toBe(nameForm(signs.toReversed().join(''), []));
      }),
    );
  });
});

describe('names of one thing', () => {
  it.each([
    ['阳性病例数', '转运阳性病例人数', true],
    ['拆除违法建设面积', '拆除违法建设宗数', true],
    ['信访件数（省信访系统）', '信访件数（“云信访”）', true],
    ['禁毒宣传活动场数', '反诈宣传活动场数', false],
    ['志愿服务受益人次', '政务服务办理件数', false],
    ['企业走访家次', '企业入驻家数', false],
  ])('share its words: %s and %s — %s', (one, other, kin) => {
    expect(isKin(one, other)).toBe(kin);
  });
});
