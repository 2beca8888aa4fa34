import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../src/discord/line.ts';
import { questionLines, readQuestionLines } from '../../src/discord/question-lines.ts';
import { LANGUAGES, wordsIn } from '../../src/discord/words.ts';

describe('a question that stands in its message', () => {
  it('is a line for each option', () => {
    const lines = questionLines({ query: '疫苗接种率', office: '南石头' }, wordsIn('zh-CN'));
    expect(lines.map(({ text }) => text)).toEqual(['提问 query：疫苗接种率', '提问 office：南石头']);
  });

  it('is read back from the markdown as it was asked, in every language', () => {
    const unit = fc.constantFrom(...'*_~`|<>@#-+.1[](\\):/：=中率 ');
    const value = fc
      .string({ unit, minLength: 1, maxLength: 60 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const values = fc.record({ query: value, office: value }).map((one) => ({ ...one }));
    fc.assert(
      fc.property(values, fc.constantFrom(...LANGUAGES), (asked, language) => {
        const markdown = questionLines(asked, wordsIn(language)).map(markdownOf).join('\n');
        expect(readQuestionLines(markdown)).toEqual(asked);
      }),
    );
  });

  it.each(['', '-# 提问', 'query：疫苗', '-# 来源 [1] 南石头街道'])('is not read from %j', (markdown) => {
    expect(readQuestionLines(markdown)).toBeNull();
  });
});
