import { expect, it } from 'vitest';
import { seedAnswer } from '../../support/printed-answer.ts';

it('answers each question of a line, of its own office, the first as headline', async () => {
  const { status, figures, message, sources } = await seedAnswer(
    '/ask question:南石头疫情防控项目花了多少钱？中南拆了多少违建',
  );
  expect(status).toBe('answered');
  expect(figures[0]).toMatchObject({ office: '南石头街道', value: '4296100' });
  const other = figures.find(({ office }) => office === '中南街道');
  expect(other).toMatchObject({ value: '53' });
  expect(sources[other?.source ?? -1]?.office).toBe('中南街道');
  expect(message).toContain('429.61');
  expect(message).toContain('53 宗');
});

it('gives the reason that stands beside the number', async () => {
  const { figures, passages, message } = await seedAnswer('/ask question:中南耕地占多大比例？土地为什么紧张');
  expect(figures[0]).toMatchObject({ value: '40', unit: '%' });
  expect(passages.length).toBeGreaterThan(0);
  expect(message).toContain('40%');
});

it('says which question was not answered, and shows no number of it as an answer', async () => {
  const { status, figures, message } = await seedAnswer(
    '/ask question:南石头全年预算数是多少？中南高铁站建了几座',
  );
  expect(status).toBe('answered');
  expect(new Set(figures.map(({ office }) => office))).toEqual(new Set(['南石头街道']));
  expect(message).toContain('“中南高铁站建了几座”：');
});
