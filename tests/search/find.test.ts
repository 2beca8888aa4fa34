import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from '../../src/text/bare.ts';
import { buildSearch } from '../../src/search/build.ts';
import { hostileQueries } from './hostile.ts';
import { find, quoteOf, reports, search, thesaurus } from './seeds.ts';

describe('a passage', () => {
  const queries = ['疫苗接种率', '违建', '街道', '帮扶', '编制有多少', '接下来要搞的大项目', '满意度'];
  const passages = queries.flatMap((query) => find(query).passages);

  it('is cut at sentence ends', () => {
    for (const { paragraph, start, end } of passages) {
      const before = bare(paragraph.text.slice(0, start)).text;
      expect(before === '' || /[。！？；!?;][”’」』）》〕】"']*$/u.test(before)).toBe(true);
      const after = bare(paragraph.text.slice(end)).text;
      expect(
        after === '' || /[。！？；!?;：][”’」』）》〕】"')]*$/u.test(bare(paragraph.text.slice(0, end)).text),
      ).toBe(true);
    }
  });

  it('is one sentence with its heading, or several of at most 200 characters', () => {
    for (const passage of passages) {
      const quote = bare(quoteOf(passage)).text.replace(/^.{1,18}。/u, '');
      const stops = quote.slice(0, -1).match(/[。！？；]/gu) ?? [];
      expect(quote.length <= 200 || stops.length === 0).toBe(true);
    }
  });

  it('marks words inside itself, in order and apart', () => {
    for (const { highlights, start, end } of passages) {
      let last = start;
      for (const mark of highlights) {
        expect(mark.start).toBeGreaterThanOrEqual(last);
        expect(mark.end).toBeGreaterThan(mark.start);
        last = mark.end;
      }
      expect(last).toBeLessThanOrEqual(end);
    }
  });

  it.each(queries.filter((query) => find(query).status === 'answered'))(
    'that answers “%s” has its words marked',
    (query) => {
      expect(find(query).passages[0]?.highlights.length).toBeGreaterThan(0);
    },
  );

  it('takes along the short sentence that heads it', () => {
    // 精准有效落实疫情防控。 is no more than a heading for what follows.
    const quotes = find('一盘棋', '南石头街道')
      .passages.flatMap((one) => [one, ...one.alsoAt])
      .map(quoteOf);
    expect(quotes[0]).toMatch(/^精准有效落实疫情防控。坚持全街“一盘棋”/u);
  });

  it('does not run from one point, or one matter, into the next', () => {
    for (const query of [
      '疫情防控',
      '压实主体责任',
      '乡村振兴',
      '志愿服务',
      '宜居',
      '城中村',
      '安全',
      '管理',
    ]) {
      for (const passage of find(query, undefined, 50).passages) {
        const inner = bare(quoteOf(passage)).text.replace(/^[一二三四五六七]是/u, '');
        expect(inner).not.toMatch(/。[一二三四五六七]是/u);
        expect(inner).not.toMatch(/(?:乡村振兴事业持续巩固|志愿服务亮点纷呈|强化群防群治)。$/u);
      }
    }
  });

  it('is not a heading alone where a sentence stands behind it', () => {
    const quotes = find('志愿服务', '南石头街道').passages.map(quoteOf);
    const headed = quotes.filter((quote) => quote.startsWith('志愿服务亮点纷呈。'));
    expect(headed).toHaveLength(1);
    expect(headed[0]).toMatch(/^志愿服务亮点纷呈。\**在保利社区/u);
    const [duty] = find('压实主体责任', '南石头街道').passages.map(quoteOf);
    expect(duty).toMatch(/^全力压实主体责任。接稳用好执法职权.*224/u);
  });

  it('never shows a sentence twice', () => {
    for (const query of [...queries, '疫情', '消防', '执行数']) {
      const found = find(query, undefined, 30).passages;
      for (const [i, one] of found.entries()) {
        for (const other of found.slice(i + 1)) {
          const same = one.paragraph === other.paragraph;
          expect(same && one.start < other.end && other.start < one.end).toBe(false);
        }
      }
    }
  });

  it('takes along the sentence it leans on', () => {
    // 特别是“07·08”后 … would leave a reader asking: more than what?
    const { passages } = find('疫苗攻坚 宣讲攻坚队', '南石头街道');
    expect(quoteOf(passages[0] ?? expect.fail('nothing found'))).toMatch(/^我街 60 岁及以上.*特别是/su);
  });
});

describe('tellings of the same', () => {
  it('are folded into one, and said to differ where a word does', () => {
    const [first] = find('政务服务事项', '南石头街道').passages;
    // 评价满意率 100% in one place, 评价满意度 100% in the other.
    expect(first?.alsoAt.map(({ differs }) => differs)).toEqual([true]);
  });

  it('are not said to differ where only blanks do', () => {
    const [first] = find('四上企业', '南石头街道').passages;
    expect(quoteOf(first ?? expect.fail('nothing found'))).toContain('196');
    expect(first?.alsoAt.map(({ differs }) => differs)).toEqual([false]);
  });

  it('are two where their numbers differ', () => {
    // A project's budget and the department's: two facts in the same words.
    const quotes = find('全年预算数', '南石头街道').passages.map(quoteOf);
    expect(quotes.filter((quote) => /430 万元|130,92\.54 万元/u.test(quote))).toHaveLength(2);
  });

  it('of two offices are two passages', () => {
    const [report] = reports;
    if (report === undefined) return expect.fail('no report');
    const twin = {
      ...report,
      id: 'twin-2022',
      digest: 'twin',
      office: { ...report.office, name: '别处街道' },
    };
    const { passages } = buildSearch([report, twin], thesaurus).find('无偿献血');
    expect(passages.slice(0, 2).map((passage) => passage.report.id)).toEqual([report.id, twin.id]);
  });
});

describe('find', () => {
  it('lets the offices take turns where none is asked', () => {
    const offices = find('劳资纠纷')
      .passages.slice(0, 2)
      .map(({ report }) => report.office.name);
    expect(new Set(offices).size).toBe(2);
  });

  it('keeps to the reports asked, and to the limit', () => {
    const { passages } = find('街道', '中南街道', 3);
    expect(passages.map(({ report }) => report.office.name)).toEqual(['中南街道', '中南街道', '中南街道']);
  });

  it.each([
    ['打疫苗', '南石头街道', [['打疫苗', '疫苗接种']]],
    ['违发用地', '中南街道', [['违发用地', '违法用地']]],
    ['献血', undefined, []],
    ['劳资纠纷', undefined, []],
  ])('says for %s (%s) by what it was met: %j', (query, office, met) => {
    const { substituted } = find(query, office);
    expect(substituted.map(({ word }) => word)).toEqual(met.map(([word]) => word));
    for (const [i, [, by]] of met.entries()) expect(substituted[i]?.by).toContain(by);
  });

  it.each([
    ['党纪国法处分', '南石头街道', '党纪国法', '党内严重警告处分'],
    ['书法献血情况', '南石头街道', '书法', '无偿献血宣传活动 12 场'],
  ])('names the unheard words of %s (%s), %s, and gives the nearest', (query, office, unheard, said) => {
    const { status, missing, passages } = find(query, office);
    expect(status).toBe('unclear');
    expect(missing.join('')).toBe(unheard);
    expect(quoteOf(passages[0] ?? expect.fail('nothing found'))).toContain(said);
  });

  const all = reports.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => bare(text).text)).join('\n');

  it.each(['马拉松', '加班费'])('proves that %s stands nowhere, and gives nothing', (query) => {
    const { status, missing, passages } = find(query);
    expect({ status, passages }).toEqual({ status: 'not_found', passages: [] });
    expect(missing.join('')).toBe(query);
    for (const word of missing) expect(all).not.toContain(word);
  });

  it.each(['量子计算机', '恐龙化石'])(
    'does not answer %s, which stands nowhere and may have names that nobody knows',
    (query) => {
      const { status, missing } = find(query);
      expect(status).not.toBe('answered');
      expect(missing.join('')).toBe(query);
      for (const word of missing) expect(all).not.toContain(word);
    },
  );

  it('counts no passages where it finds nothing', () => {
    expect(find('马拉松')).toMatchObject({ status: 'not_found', total: 0, more: false });
  });

  it('counts the passages that it does not give', () => {
    const { passages, total } = find('疫情防控', undefined, 3);
    expect(passages).toHaveLength(3);
    expect(total).toBe(find('疫情防控', undefined, 50).passages.length);
  });

  it('keeps to the office or district that the query names', () => {
    for (const query of ['中南疫苗', '荔湾疫苗', '荔湾区的疫苗']) {
      const offices = find(query).passages.map(({ report }) => report.office.name);
      expect(new Set(offices)).toEqual(new Set(['中南街道']));
    }
  });

  it.each([
    ['预算公开细则', '中南街道'],
    ['收支预测', '中南街道'],
  ])('does not take for an answer to %s (%s) what only comes near', (query, office) => {
    expect(find(query, office).status).not.toBe('answered');
  });

  it('gives the same in whatever order the reports come', () => {
    const backwards = buildSearch([...reports].reverse(), thesaurus);
    for (const query of ['疫苗接种率', '街道', '违建', 'dianti']) {
      expect(JSON.stringify(backwards.find(query))).toBe(JSON.stringify(search.find(query)));
    }
  });

  it('finds nothing in no reports', () => {
    const empty = buildSearch([], thesaurus).find('疫苗');
    expect(empty).toEqual({
      ...{ status: 'not_found', missing: ['疫苗'], passages: [], substituted: [] },
      ...{ total: 0, more: false },
    });
  });
});

describe('a hostile query', () => {
  const queries = hostileQueries();

  it('is one of at least a hundred', () => {
    expect(queries.length).toBeGreaterThanOrEqual(100);
  });

  // How long they take is measured by the bench.
  it.each(queries)(
    'of %s has an answer that is no longer than others, from the reports alone',
    (_, query) => {
      const { status, passages, total } = search.find(query);
      expect(passages.length).toBeLessThanOrEqual(16);
      expect(total).toBeGreaterThanOrEqual(passages.length);
      expect(passages.length === 0).toBe(status === 'not_found');
      for (const passage of passages) expect(passage.paragraph.text).toContain(quoteOf(passage));
    },
  );

  it('of any kind does not throw, and quotes only what stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        for (const { start, end, paragraph } of search.find(query).passages) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(paragraph.text.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
