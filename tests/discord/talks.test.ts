import { expect, it } from 'vitest';
import { Talks } from '../../src/discord/talks.ts';

const MINUTE = 60_000;

it('keeps the conversation of a person in a channel for some minutes', () => {
  const talks = new Talks();
  const talk = talks.of('42', '7', 0);
  expect(talks.of('42', '7', 9 * MINUTE)).toBe(talk);
  expect(talks.of('42', '7', 18 * MINUTE)).toBe(talk);
  expect(talks.of('42', '7', 30 * MINUTE)).not.toBe(talk);
});

it('keeps those of others and of other channels apart', () => {
  const talks = new Talks();
  const talk = talks.of('42', '7', 0);
  expect(talks.of('43', '7', 0)).not.toBe(talk);
  expect(talks.of('42', '8', 0)).not.toBe(talk);
});

it('holds no more than so many, the latest', () => {
  const talks = new Talks();
  const first = talks.of('0', '7', 0);
  for (let person = 1; person <= 2000; person += 1) talks.of(String(person), '7', 0);
  expect(talks.of('0', '7', 0)).not.toBe(first);
});
