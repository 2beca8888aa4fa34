import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commonCharacters, loadThesaurus } from '../../src/lexicon/thesaurus.ts';

const lines = readFileSync(new URL('../../src/lexicon/everyday.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('everyday words', () => {
  const thesaurus = loadThesaurus();

  it('lead to words of the reports, and not back', () => {
    expect(thesaurus.loosely('拍板')).toContain('审定');
    expect(thesaurus.loosely('审定')).toEqual([]);
  });

  it('stand once each, with other words behind them', () => {
    const rows = lines.map((line) => line.split('：'));
    const words = rows.map(([word]) => word);
    expect(new Set(words).size).toBe(words.length);
    for (const [word = '', others = ''] of rows) {
      expect(others.split('、').every((one) => one.length > 1 && one !== word)).toBe(true);
    }
  });

  it('ask for nothing themselves', () => {
    expect(lines.filter((line) => /多少|几多|什么|怎么/u.test(line.split('：')[0] ?? ''))).toEqual([]);
  });
});

describe('characters', () => {
  it.each(['厕', '鼠', '诈', '砍'])('that tell what a text is about: %s', (one) => {
    expect(commonCharacters().has(one)).toBe(false);
  });

  it.each(['生', '公', '人', '出'])('of many words, which tell little: %s', (one) => {
    expect(commonCharacters().has(one)).toBe(true);
  });
});
