import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { evalQuestions, evaluate } from './score.ts';
import { READMES, resultOf, type Result, tableOf } from './table.ts';

describe('the evaluation', () => {
  let result: Result;
  beforeAll(async () => {
    const told = await evaluate();
    result = resultOf(told.map(({ question, verdict }) => ({ ...question, verdict })));
  });

  it('answers at least three of four figure questions, and one of a hundred wrong at most', () => {
    const { right = 0, wrong = 0 } = result.kinds['figure'] ?? {};
    const all = evalQuestions().filter(({ kind }) => kind === 'figure').length;
    expect(right * 4).toBeGreaterThanOrEqual(all * 3);
    expect(wrong * 100).toBeLessThanOrEqual(all);
  });

  it('refuses at least 95 of a hundred questions that no report answers', () => {
    const all = evalQuestions().filter(({ kind }) => kind === 'unanswerable').length;
    expect((result.kinds['unanswerable']?.right ?? 0) * 100).toBeGreaterThanOrEqual(all * 95);
  });

  it.each(READMES.map((file) => [file.pathname.replace(/^.*\//u, ''), file]))(
    'is what %s shows',
    (_, file) => {
      expect(readFileSync(file, 'utf8')).toContain(tableOf(result));
    },
  );
});

it('asks each question once, a third of them without an answer', () => {
  const questions = evalQuestions();
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(new Set(questions.map(({ report, ask }) => `${report} ${ask}`)).size).toBe(questions.length);
  const without = questions.filter(({ kind }) => kind === 'unanswerable').length;
  expect(without * 3).toBeGreaterThanOrEqual(questions.length - 10);
});
