import { describe, expect, it } from 'vitest';
import { substituteWorth } from '../../src/search/substitutes.ts';
import { buildSearch } from '../../src/search/build.ts';
import { made, queryOf, searchedOf } from './made.ts';
import { reports, thesaurus } from './seeds.ts';

describe('a substitute', () => {
  it('never beats the word itself, for any word of the thesaurus that has one in the reports', () => {
    const searched = searchedOf(reports);
    const seen = [...thesaurus.words.all()].filter((_, i) => i % 7 === 0);
    let met = 0;
    for (const typed of seen) {
      const query = queryOf(typed, reports, searched);
      for (const term of query.terms) {
        const own = [...term.tokens].reduce((sum, key) => sum + (query.tokens.get(key) ?? 0), 0);
        for (const other of term.alternatives.filter(({ weight }) => weight < 1)) {
          met += 1;
          expect(substituteWorth(term, other, query, searched)).toBeLessThan(own);
        }
      }
    }
    expect(met).toBeGreaterThan(100);
  });

  it('of a frequent word does not become rare by standing for a rare one', () => {
    const many = Array.from({ length: 40 }, () => '受理信访件。');
    const report = made('a', ...many, '群众上访。');
    const searched = searchedOf([report]);
    const query = queryOf('上访', [report], searched);
    const [term] = query.terms;
    const other = term?.alternatives.find(({ text }) => text === '信访');
    if (term === undefined || other === undefined) return expect.fail('信访 does not stand for 上访');
    const own = [...term.tokens].reduce((sum, key) => sum + (query.tokens.get(key) ?? 0), 0);
    expect(substituteWorth(term, other, query, searched)).toBeLessThan(own / 4);
  });

  it('comes behind the word itself in the same words around it', () => {
    const both = [made('a', '全年整治各处违法建设。'), made('b', '全年整治各处违建。')];
    const [first, second] = buildSearch(both, thesaurus).find('违建全年整治').passages;
    expect([first, second].map((passage) => passage?.paragraph.text)).toEqual([
      '全年整治各处违建。',
      '全年整治各处违法建设。',
    ]);
  });
});
