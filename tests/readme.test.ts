import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printedAnswer } from './support/printed-answer.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const shown = [...readme.matchAll(/```console\n\$ npm run --silent ask -- '([^']+)'\n([\s\S]*?)```/gu)];

describe('an answer shown in the README', () => {
  it('is there for every command', () => {
    expect(shown.map(([, line]) => line?.split(' ')[0])).toEqual(
      expect.arrayContaining(['/budget', '/find', '/figures', '/compare']),
    );
  });

  it.each(shown.map(([, line, output]) => [line, output]))(
    'to %s is what the program prints',
    async (line, output) => {
      expect(output).toBe(await printedAnswer(line ?? ''));
    },
  );
});

it('the README names every runtime dependency', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const named = readme.split('\n').map((line) => line.split('|')[1]?.trim());
  expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});
