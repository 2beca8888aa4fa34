import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/search/query.ts';
import { missingOf, statusOf, substitutedIn } from '../../src/search/status.ts';
import type { Term } from '../../src/search/term.ts';
import type { Window } from '../../src/search/windows.ts';

/**
 * A query, and its best stretch: "word" is met there, "word=other" by another, "word-" only stands elsewhere, "word?"
 * stands nowhere, nor does what else the thesaurus calls it, "word??" has no other names that are known, "word~" stands
 * in part, "(word)" is light; "word*3" tells three times as much.
 */
function told(written: string, phrase = false): { query: Query; best: Window } {
  const met: (string | null)[] = [];
  const terms = written.split(' ').map((one): Term => {
    const [, word = '', other, mark, weight = '1'] =
      /^\(?([^=()?~*-]+)(?:=([^?~*)-]+))?\)?(\?\?|[?~-])?(?:\*(\d))?$/u.exec(one) ?? [];
    const isHeld = mark === undefined || mark === '-';
    met.push(mark === undefined ? (other ?? word) : null);
    return {
      ...{
        text: word,
        tokens: new Set<number>(),
        light: one.startsWith('('),
        partly: mark === '~',
        known: mark !== '??',
      },
      alternatives: isHeld ? [{ text: other ?? word, weight: 1 }] : [],
      weight: Number.parseInt(weight, 10),
    };
  });
  return { query: { terms } as unknown as Query, best: { met, phrase } as unknown as Window };
}

describe('statusOf', () => {
  it.each([
    ['every word that carries it is met', '疫苗 接种率', 'answered'],
    ['a word is met by another', '打针=接种', 'answered'],
    ['only a light word is not met', '献血 (情况)-', 'answered'],
    ['one of few words is not met', '疫苗 小学-', 'unclear'],
    ['one of few words stands nowhere', '疫苗 恐龙?', 'unclear'],
    ['one of many words stands nowhere', '疫苗 接种 老人 上门 恐龙?', 'unclear'],
    ['enough of many words are met', '疫苗 接种 老人 上门-', 'answered'],
    ['what is not met of many tells most', '疫苗 接种 老人 上门-*9', 'unclear'],
    ['no word stands anywhere', '量子? 恐龙?', 'not_found'],
    ['only a light word is met beside one that stands nowhere', '恐龙? (情况)', 'not_found'],
    ['the only word stands in part', '廉租房~', 'unclear'],
    ['no word stands anywhere, but nobody knows all their names', '龙舟鼓??', 'unclear'],
    ['no word stands anywhere, and only of one all names are known', '龙舟鼓?? 恐龙?', 'unclear'],
  ])('where %s: %s is %s', (_, written, expected) => {
    const { query, best } = told(written);
    expect(statusOf(query, best)).toBe(expected);
  });

  it('is answered where the exact words stand, whatever became of the words by themselves', () => {
    const { query, best } = told('量子? 疫苗-', true);
    expect(statusOf(query, best)).toBe('answered');
  });

  it.each(['疫苗-', '疫苗- 小学-'])('is not found without a stretch: %s', (written) => {
    expect(statusOf(told(written).query, null)).toBe('not_found');
  });
});

describe('missingOf', () => {
  it('names the words that stand nowhere, but no light ones', () => {
    expect(missingOf(told('疫苗 小学- 恐龙? 廉租房~ (情况)?').query)).toEqual(['恐龙', '廉租房']);
  });
});

describe('substitutedIn', () => {
  it('names what the stretches shown have for a word, each once, and never the word itself', () => {
    const one = told('打针=接种 违建');
    const other = told('打针=注射 违建=违法建设');
    expect(substitutedIn(one.query, [one.best, other.best, one.best])).toEqual([
      { word: '打针', by: ['接种', '注射'] },
      { word: '违建', by: ['违法建设'] },
    ]);
  });

  it('is silent where the exact words stand', () => {
    const { query, best } = told('打针=接种', true);
    expect(substitutedIn(query, [best])).toEqual([]);
  });
});
