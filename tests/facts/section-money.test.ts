import { describe, expect, it } from 'vitest';
import { baseOf, leadOf } from '../../src/facts/section-money.ts';

const PROJECTS = '（三）重点项目完成情况';

describe('whose money a paragraph speaks of where it does not say', () => {
  it.each([
    [[PROJECTS, '1.市政维护经费'], '全年预算数 300 万元', 'project', '市政维护经费'],
    [[PROJECTS, '2.“雪亮工程”项目'], '全年预算数 300 万元', 'project', '雪亮工程'],
    [[PROJECTS, '3.三公”经费'], '全年预算数 300 万元', 'project', '“三公”经费'],
    [[PROJECTS], '（1）校舍维修项目：全年预算数 5 万元', 'project', '校舍维修'],
    [[PROJECTS], '全年预算数 300 万元', 'project', ''],
    [['二、成效'], '森林防火项目：全年预算数 50 万元', 'project', '森林防火'],
    [['二、成效'], '全年预算数 50 万元', 'bare', ''],
    [['三、各项目完成情况', '整体支出绩效目标完成情况'], '全年预算数 50 万元', 'bare', ''],
    [['四、存在的问题'], '执行率 50%', 'unknown', ''],
    [[], '全年预算数 50 万元', 'bare', ''],
  ] as const)('under %j: %s', (path, text, kind, name) => {
    expect(baseOf(path, text)).toEqual({ kind, name });
  });
});

describe('the project at the head of a sentence', () => {
  it.each([['其他内容项目：预算 3 万元'], ['甲项目：预算 3 万元'], ['全年预算数 50 万元']])(
    'is none in %s',
    (text) => {
      expect(leadOf(text)).toBeNull();
    },
  );
});
