import { expect, it } from 'vitest';
import { acrossIn } from '../../src/matching/across.ts';

it.each([
  ['谁的拆违面积大', 2, 'most', '拆违面积'],
  ['拆违面积哪个街道大？相差多少', 0, 'most', '拆违面积'],
  ['和的预算总额差多少', 2, 'difference', '预算总额'],
  ['比多花多少钱', 2, 'difference', '花了多少钱'],
  ['调处的劳资纠纷是的几倍', 2, 'times', '调处的劳资纠纷'],
  ['、两个街道2022年一共花了多少钱', 2, 'sum', '花了多少钱'],
  ['、、、四个街道支出加起来多少', 4, 'sum', '支出多少'],
  ['执行率和比谁高', 2, 'most', '执行率'],
  ['和谁的三公更少', 2, 'least', '三公'],
  ['和全年预算数对比', 2, 'side', '全年预算数'],
  ['这八家哪家预算执行率最高', 0, 'most', '预算执行率'],
  ['哪個街道罰款多', 0, 'most', '罚款'],
  ['八家里头整体预算执行率最高的是谁？多少', 0, 'most', '整体预算执行率'],
  ['、、 长者饭堂谁最多', 3, 'most', '长者饭堂'],
  ['比党员人数，在、、、里排第几？', 4, 'place', '党员人数'],
  ['接种率谁高 高几个点', 2, 'most', '接种率'],
])('%s, with %i offices named, asks %s of %s', (question, named, way, metric) => {
  expect(acrossIn(question, named)).toMatchObject({ way, metric });
});

it('knows which place is asked for, and from which end', () => {
  expect(acrossIn('结转下年的钱，哪家排第二', 0)).toMatchObject({ way: 'place', nth: 2, fewest: false });
  expect(acrossIn('哪个街道三公最少', 0)).toMatchObject({ way: 'least', fewest: true });
});

it.each(['拆了多少违建', '哪个项目执行率最低', '谁负责河长制工作', '哪个街道做得好', '和相差多少', ''])(
  '%j asks nothing of several offices',
  (question) => {
    expect(acrossIn(question, 0)).toBeNull();
  },
);
