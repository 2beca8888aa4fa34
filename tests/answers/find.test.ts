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

describe('the message of /find', () => {
  it('says how many of how many are listed', async () => {
    const { message, passages } = await seedAnswer('/find 疫情防控');
    expect(passages).toHaveLength(8);
    expect(message).toMatch(/^2 份报告中共 \d+ 处，先列 8 段/u);
  });

  it('says which source differs from which', async () => {
    const { message, sources } = await seedAnswer('/find query:政务服务事项 office:南石头');
    const named = /\[(\d)\] 与 \[(\d)\] 用词不同/u.exec(message ?? '');
    const texts = [named?.[1], named?.[2]].map(
      (number) => sources[Number.parseInt(number ?? '0', 10) - 1]?.text,
    );
    expect(texts.map((text) => /评价满意[率度] 100%/u.exec(text ?? '')?.[0]).sort()).toEqual([
      '评价满意度 100%',
      '评价满意率 100%',
    ]);
  });

  it('says which word of the question no report has', async () => {
    const { status, message } = await seedAnswer('/find 书法献血情况');
    expect(status).toBe('answered');
    expect(message).toContain('报告中没有“书法”一词');
  });
});

describe('the findings of /find', () => {
  it('come along where they touch a number of what was asked', async () => {
    const { findings } = await seedAnswer('/find query:年末结转 office:中南');
    expect(findings.map(({ code }) => code)).toContain('SPENT_ALL_BUT_CARRIED');
  });

  it('stay away where the number is of something else in the sentence', async () => {
    // 养老关怀 stands in a sentence that ends with 评价满意率 100%, told elsewhere as 满意度.
    const { passages, findings } = await seedAnswer('/find 养老');
    expect(passages.some(({ quote }) => quote.includes('评价满意率'))).toBe(true);
    expect(findings).toEqual([]);
  });
});
