import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownHtml } from '../scripts/pictures/markdown-html.ts';
import { PICTURED, fingerprint, messageFor } from '../scripts/pictures/pictured.ts';
import { seedLibrary } from './support/printed-answer.ts';

const folder = new URL('../docs/pictures/', import.meta.url);
const shown = JSON.parse(readFileSync(new URL('shown.json', folder), 'utf8')) as Record<string, string>;

describe('a picture in the README', () => {
  it.each(PICTURED.map((pictured) => [pictured.name, pictured] as const))(
    'of /%s shows what the bot says today (else: npm run pictures, and look at it)',
    async (name, pictured) => {
      expect(fingerprint(await messageFor(pictured, await seedLibrary()))).toBe(shown[name]);
    },
  );

  it.each(PICTURED.map(({ name }) => name))('of /%s is there, and small', (name) => {
    const bytes = readFileSync(new URL(`${name}.png`, folder));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.length).toBeLessThan(400_000);
  });
});

it.each([
  ['### 标题', '<h3>标题</h3>'],
  ['-# 来源 [1]', '<p class="small">来源 [1]</p>'],
  ['> 完成 **88.06%** <3', '<blockquote>完成 <b>88.06%</b> &lt;3</blockquote>'],
  ['\\*\\*不粗\\*\\* 1\\. x', '<p>**不粗** 1. x</p>'],
])('markdown as Discord shows it: %s', (markdown, html) => {
  expect(markdownHtml(markdown)).toBe(html);
});
