import { describe, expect, it } from 'vitest';
import {
  narrowed,
  NARROWINGS_OF_COUNTS,
  NARROWINGS_OF_RATES,
  narrowingsFor,
} from '../../src/library/align-narrowings.ts';

describe('words that make another number of any', () => {
  it.each([
    ['抽查市场主体', ['抽查']],
    ['市级河湖长巡河', ['市级']],
    ['区、街、村三级河长巡河', ['三级']],
    ['日均产生量', []],
    ['亩均税收', ['平均']],
    ['应建停车位', ['拟办']],
    ['供应急救物资', []],
    ['新增学位', ['新增']],
    ['由2022年的41.7亿元增加到', []],
    ['完成区级下达任务', []],
    ['三级医院', []],
    ['全部超100万元', ['各自']],
  ])('are told in %s', (words, labels) => {
    expect(narrowed(words, NARROWINGS_OF_COUNTS)).toEqual(labels);
  });

  it('are not all those of counts where a rate is told', () => {
    expect(narrowed('新增病例控制率均达到', NARROWINGS_OF_RATES)).toEqual([]);
    expect(narrowed('考核占比', NARROWINGS_OF_RATES)).toEqual(['占比']);
  });

  it('leave out what the matter names itself', () => {
    const own = narrowingsFor(false, ['完成加装电梯台数', '新增|增设']);
    expect(narrowed('新增电梯', own)).toEqual([]);
    expect(narrowed('抽查电梯', own)).toEqual(['抽查']);
  });
});
