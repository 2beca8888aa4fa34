import { expect, it } from 'vitest';
import { whoMostIn } from '../../src/matching/who-most.ts';

it.each([
  ['哪个街道拆违面积更小', '拆违面积', 'least'],
  ['两个街道谁的预算完成率高？', '预算完成率', 'most'],
  ['哪个街道罰款多', '罚款', 'most'],
  ['自评得分最高的是哪个单位', '自评得分', 'most'],
  ['边个街道拆违最少', '拆违', 'least'],
])('%s asks who has most or least of what', (question, metric, way) => {
  expect(whoMostIn(question)).toEqual({ metric, way });
});

it.each(['拆了多少违建', '哪个街道有律师', '谁负责河长制工作', '满意度为什么低', '最高的楼多少米', ''])(
  '%j does not',
  (question) => {
    expect(whoMostIn(question)).toBeNull();
  },
);
