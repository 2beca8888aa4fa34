import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingWords, templates } from '../../src/checks/words.ts';

const finding = (code: string, values: Record<string, string>) => ({ code, values });

describe('findings in words', () => {
  it('fills a sentence with the values', () => {
    expect(
      findingWords(
        finding('RATE_MISMATCH', {
          kind: 'ratio',
          name: '办结率',
          printed: '97.9%',
          computed: '87.88%',
          formula: '58 ÷ 66 = 87.88%',
        }),
      ),
    ).toBe('办结率印为 97.9%，按所印数字计算为 87.88%（58 ÷ 66 = 87.88%）');
  });

  it('does not make up what a finding lacks', () => {
    expect(() => findingWords(finding('RATE_MISMATCH', { kind: 'ratio' }))).toThrow('lacks the fact name');
    expect(() => findingWords(finding('NEVER_SEEN', {}))).toThrow('no sentence for NEVER_SEEN');
  });

  it('has a sentence for every code that the checks give, and no other', () => {
    const folder = new URL('../../src/checks/', import.meta.url);
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const given = sources.flatMap((source) =>
      [...source.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/gu)].map(([, code]) => code),
    );
    expect([...new Set(given)].toSorted()).toEqual(Object.keys(templates).toSorted());
  });
});
