import { expect, it } from 'vitest';
import { withinIn } from '../../src/matching/within.ts';

it.each([
  [
    '限上批零、限上住宿餐饮、规上服务哪个涨得最快',
    'most',
    ['限上批零', '限上住宿餐饮', '规上服务'],
    '同比增长',
  ],
  ['居家隔离和居家健康监测哪个人次多，多多少', 'most', ['居家隔离', '居家健康监测'], '人次'],
  ['四个主要项目里执行率最低的是哪个', 'least', [], '执行率'],
  ['几个项目里哪个完成率最低', 'least', [], '完成率'],
  ['哪个项目花钱最多', 'most', [], '花钱'],
  ['花钱最多的是哪个项目', 'most', [], '花钱'],
])('%s: the %s of %j by %s', (question, way, items, by) => {
  expect(withinIn(question)).toMatchObject({ way, items, by });
});

it.each(['谁负责河长制工作', '疫苗和口罩多少', '街道和社区谁负责', '拆违面积多大', ''])(
  '%j compares nothing within a report',
  (question) => {
    expect(withinIn(question)).toBeNull();
  },
);
