import { describe, expect, it } from 'vitest';
import { seedAnswer } from '../support/printed-answer.ts';

describe('/find 疫苗接种率', () => {
  it('shows the sentences with the three rates, though neither report has the phrase', async () => {
    const { passages } = await seedAnswer('/find 疫苗接种率');
    const first = passages
      .slice(0, 3)
      .map(({ quote }) => quote)
      .join('\n');
    for (const rate of ['83.25%', '96.5%', '95.4%']) expect(first).toContain(rate);
  });

  it('tells a sentence that stands in three places once', async () => {
    const { passages } = await seedAnswer('/find query:疫苗接种率 office:南石头');
    const told = passages.filter(({ quote }) => quote.endsWith('83.25%，接种量排名全区第一。'));
    expect(told).toHaveLength(1);
    expect(told[0]?.alsoAt).toHaveLength(2);
  });
});

it('/find quotes passages, not pages', async () => {
  const { passages } = await seedAnswer('/find query:电梯 office:南石头');
  expect(passages.length).toBeGreaterThan(0);
  for (const { quote } of passages) expect(quote.length).toBeLessThanOrEqual(220);
});

it.each(['/find 量子计算机', '/find query:三公经费 office:中南', '/find query:加班费 office:中南'])(
  '%s finds nothing, and says what was searched',
  async (line) => {
    const answer = await seedAnswer(line);
    expect(answer).toMatchObject({ status: 'not_found', passages: [], figures: [] });
    expect(answer.coverage.length).toBeGreaterThan(0);
  },
);
