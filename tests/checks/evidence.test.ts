import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/checks/evidence.ts';
import { told } from '../support/figure.ts';

describe('figures laid back into their sentences', () => {
  it('knows what stands before each number and after it', () => {
    const { report, facts } = told(
      '今年省信访系统交办案件 66 宗，已办结 58 宗，办结率为 87.9%，国满件满意评价良好。',
    );
    const [sentence] = evidenceOf(report, facts).sentences;
    expect(sentence?.mentions.map(({ lead }) => lead)).toEqual([
      '今年省信访系统交办案件',
      '已办结',
      '办结率为',
    ]);
    expect(sentence?.mentions.map(({ gap }) => gap)[1]).toBe('，已办结');
    expect(sentence?.mentions.at(-1)?.tail).toBe('，国满件满意评价良好。');
  });

  it('gives every telling of a figure, and each to its own sentence', () => {
    const { report, facts } = told('立案 224 宗；罚款 10 万元。', '立案 224 宗。');
    const [first, fine, again] = facts;
    if (!first || !fine || !again) throw new Error('three figures expected');
    const once = { ...first, alsoAt: [again.place] };
    const read = evidenceOf(report, [once, fine]).sentences;
    expect(read.map(({ mentions }) => mentions.map(({ fact }) => fact.value))).toEqual([
      ['224'],
      ['100000'],
      ['224'],
    ]);
  });

  it('takes the outer of two figures that overlap', () => {
    const { report, facts } = told('立案 224 宗。');
    const [whole] = facts;
    if (whole === undefined) throw new Error('a figure expected');
    const inside = { ...whole, id: 1, place: { ...whole.place, start: whole.place.start + 1 } };
    expect(evidenceOf(report, [whole, inside]).sentences[0]?.mentions).toHaveLength(1);
  });
});
