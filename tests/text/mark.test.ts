import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/text/mark.ts';

describe('a mark', () => {
  it.each([
    ['一、基本情况', 'han', 1, '一、'],
    ['十二、其他', 'han', 12, '十二、'],
    ['【三】钱从哪来', 'han', 3, '【三】'],
    ['二、一般公共预算支出情况', 'han', 2, '二、'],
    ['（二）部门整体收支情况', 'han-bracket', 2, '（二）'],
    ['(三)绩效目标', 'han-bracket', 3, '(三)'],
    ['1.党建工作', 'digit', 1, '1.'],
    ['2、城市管理', 'digit', 2, '2、'],
    ['3．民生', 'digit', 3, '3．'],
    ['（4）公共服务', 'digit-bracket', 4, '（4）'],
    ['①产出', 'circled', 1, '①'],
    ['第一部分 概况', 'part', 1, '第一部分'],
    ['第三章 结论', 'part', 3, '第三章'],
    ['2.2.1 绩效分析', 'dotted', 2, '2.2.1'],
    ['1.1基本情况', 'dotted', 1, '1.1'],
    ['## 概况', 'markdown', null, '##'],
  ])('opens %s', (text, kind, value, printed) => {
    expect(markOf(text)).toMatchObject({ kind, value, text: printed });
  });

  it.each([
    '6061.31 万元，执行数',
    '3.8 万元；做好公租房',
    '2022 年',
    '三、四季度',
    '一年来，我们',
    '12345 工单',
    '五大行业',
    '1.5亿元',
    '（恢复信心）',
    '十九大精神',
  ])('does not open %s', (text) => {
    expect(markOf(text)).toBeNull();
  });
});
