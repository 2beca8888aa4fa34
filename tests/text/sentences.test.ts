import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['今年完成备案 20 台。在建 17 台。', ['今年完成备案 20 台。', '在建 17 台。']],
  ['指导 23 处；完成 125 宗。', ['指导 23 处；', '完成 125 宗。']],
  ['做到“每日必接访。”随后总结。', ['做到“每日必接访。”', '随后总结。']],
  [' 完成率 84% ', ['完成率 84%']],
  ['', []],
])('%j has the sentences %j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

it('loses no character but blanks, and overlaps none', () => {
  const chinese = fc.string({
    unit: fc.constantFrom('一', '预', '算', '。', '；', '”', ' ', '3', '.', '！'),
  });
  fc.assert(
    fc.property(chinese, (text) => {
      expect(cut(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      const spans = sentences(text);
      for (const [i, span] of spans.entries())
        expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    }),
  );
});
