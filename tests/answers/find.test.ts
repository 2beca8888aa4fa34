import { describe, expect, it } from 'vitest';
import { seedAnswer } from '../support/printed-answer.ts';

describe('/find 疫苗接种率', () => {
  it('shows the sentences with the three rates, though neither report has the phrase', async () => {
    const { passages } = await seedAnswer('/find 疫苗接种率');
    const first = passages
      .slice(0, 4)
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

it.each([
  ['/find 量子计算机', ['量子', '计算机'], 'unclear'],
  ['/find 马拉松', ['马拉松'], 'not_found'],
  ['/find query:加班费 office:中南', ['加班费'], 'not_found'],
  ['/find query:三公经费 office:中南', ['三公经费'], 'unclear'],
])('%s is not answered, and says that no report has %j', async (line, missing, status) => {
  const answer = await seedAnswer(line);
  expect(answer).toMatchObject({ status, missing, figures: [] });
  for (const word of missing) expect(answer.message).toContain(`“${word}”`);
  // Where nothing comes near, it says what was searched.
  expect(answer.passages.length === 0).toBe(status === 'not_found');
  expect(answer.coverage.length > 0).toBe(status === 'not_found');
});

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
    const { status, message, missing, passages } = await seedAnswer('/find 书法献血情况');
    expect(status).toBe('unclear');
    expect(missing).toEqual(['书法']);
    expect(message).toContain('报告里没有“书法”这样的字眼');
    expect(passages.length).toBeGreaterThan(0);
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

describe('/find in a section', () => {
  const headingsOf = async (line: string): Promise<string[]> => {
    const { sources, passages } = await seedAnswer(line);
    return passages.map(({ source }) => sources[source]?.section.join(' › ') ?? '');
  };

  it.each([
    ['街', 'section:三', /^三、/u],
    ['街', 'section:3', /^三、/u],
    ['街', 'section:第三部分', /^三、/u],
    ['街', 'section:三、存在的主要问题', /^三、存在的主要问题/u],
    ['街', 'section:主要问题', /^三、存在的主要问题/u],
    ['街', '章节：主要問題', /^三、存在的主要问题/u],
    ['街', 'section:3.', / › 3\./u],
    ['预算', 'section:二（一）', /^二、.* › （一）/u],
    ['预算', 'section:收支情况', /部门整体收支情况/u],
  ])('%s %s looks under no other heading', async (query, section, path) => {
    const told = await headingsOf(`/find query:${query} ${section}`);
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toMatch(path);
  });

  it('says where it looked', async () => {
    const { message } = await seedAnswer('/find query:预算 office:中南 section:收支情况');
    expect(message).toMatch(/^只查章节“（二）部门整体收支情况”；找到 \d+ 段原文/u);
    const nothing = await seedAnswer('/find query:疫苗 section:收支情况');
    expect(nothing).toMatchObject({ status: 'not_found', passages: [], missing: ['疫苗'] });
    expect(nothing.message).toBe('查过的章节里没有“疫苗”，按已知的同义说法也没有找到。');
    expect(nothing.coverage).toEqual([
      '南石头街道 2022',
      '中南街道 2022',
      '章节“（三）部门整体收支情况”、“（二）部门整体收支情况”',
    ]);
  });

  it('says that there is no such section, and which there are', async () => {
    const answer = await seedAnswer('/find query:疫苗 office:中南 section:附件');
    expect(answer).toMatchObject({ status: 'not_found', title: '没有章节“附件”', passages: [] });
    expect(answer.choices).toContain('一、基本情况');
    expect(answer.coverage).toEqual(['中南街道 2022']);
  });

  it('is asked for by name only: bare words are what is looked for', async () => {
    const { title } = await seedAnswer('/find 疫苗 接种 三');
    expect(title).toBe('“疫苗 接种 三”');
  });
});
