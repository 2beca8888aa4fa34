import { describe, expect, it } from 'vitest';
import { eachToken } from '../../src/search/tokens.ts';
import { made, queryOf } from './made.ts';
import { reports, search } from './seeds.ts';

const read = (typed: string) => search.read(typed);
const terms = (typed: string): string[] => read(typed).terms.map(({ text }) => text);
/** What the tokens of a text are worth in a query. */
function worth(typed: string, text: string): number {
  const { tokens } = read(typed);
  let sum = 0;
  eachToken(text, (key) => (sum += tokens.get(key) ?? 0));
  return sum;
}

describe('the name of an office', () => {
  it.each([
    ['中南街道的疫苗', '中南街道', '疫苗'],
    ['南石头街道办事处电梯', '南石头街道办事处', '电梯'],
    ['荔湾区有多少公租房', '荔湾', '公租房'],
  ])('says where to look and carries no weight: in “%s” only “%s” does not', (typed, name, about) => {
    expect(worth(typed, name)).toBe(0);
    expect(worth(typed, about)).toBeGreaterThan(0);
    expect(terms(typed).join(' ')).not.toContain(name);
  });

  it('is looked for where nothing else is asked', () => {
    expect(worth('中南街道', '中南')).toBeGreaterThan(0);
    expect(worth('中南街道怎么样', '中南')).toBeGreaterThan(0);
  });
});

describe('a year', () => {
  it.each([
    ['2022年拆违面积', true, 'the reports are of it'],
    ['2019年拆违面积', false, 'none of the reports is of it'],
  ])('of “%s” says where to look: %s, for %s', (typed, dropped) => {
    expect(worth(typed, typed.slice(0, 4)) === 0).toBe(dropped);
  });
});

describe('words that ask', () => {
  it.each([
    ['疫苗怎么样', '怎么样'],
    ['违建拆了多少', '多少'],
    ['书记系边个', '系边个'],
    ['边度有充电桩', '边度'],
  ])('of “%s” are no words of it, so that none is missed', (typed, asking) => {
    expect(terms(typed).length).toBeGreaterThan(0);
    expect(terms(typed).join(' ')).not.toContain(asking);
  });
});

describe('the words of a query', () => {
  it.each([
    ['电梯和公租房', ['电梯', '公租房']],
    ['疫苗 电梯', ['疫苗', '电梯']],
    ['违建违建', ['违建']],
    ['違建', ['违建']],
    ['第1剂', ['第', '1', '剂']],
    ['logo gdp', ['logo', 'gdp']],
    ['', []],
    ['，。！', []],
  ])('“%s” are %j', (typed, expected) => {
    expect(terms(typed)).toEqual(expected);
  });

  it.each([
    ['打疫苗', '疫苗接种', 'another word of the matter'],
    ['违发用地', '违法用地', 'the word that was misspelt'],
    ['拉圾', '垃圾', 'a short word that is spoken alike'],
    ['劳资纠汾', '劳资纠纷', 'the word that was misspelt'],
    ['chaiwei', '拆违', 'what the pinyin spells'],
    ['laozi jiufen', '劳资纠纷', 'what the pinyin spells'],
  ])('“%s” may be met by %s: %s', (typed, other) => {
    const found = read(typed).terms.flatMap(({ alternatives }) => alternatives);
    expect(found.find(({ text }) => text === other)?.weight).toBeGreaterThan(0);
    expect(found.find(({ text }) => text === other)?.weight).toBeLessThan(1);
  });

  it('are met only by what stands in the reports searched, their own first', () => {
    for (const typed of ['违建', '打疫苗', '老人饭堂', '塞车', '恐龙'])
      for (const { text, alternatives } of read(typed).terms) {
        const all = reports.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('\n');
        for (const one of alternatives) expect(all.replaceAll(/[\s*]/gu, '')).toContain(one.text);
        const own = alternatives.findIndex((one) => one.text === text);
        expect(own).toBeLessThanOrEqual(0);
      }
  });

  it.each(['量子计算机', '恐龙', '马拉松'])('“%s” that stand nowhere are met by nothing', (typed) => {
    expect(read(typed).terms.flatMap(({ alternatives }) => alternatives)).toEqual([]);
  });
});

describe('a token', () => {
  it('is worth more the rarer it is, and a single character less than a pair', () => {
    const report = made('a', '树木。', '树木和花草。', '马路。');
    const { tokens } = queryOf('树木花草', [report]);
    const of = (text: string): number => {
      let last = 0;
      eachToken(text, (key) => (last = tokens.get(key) ?? 0));
      return last;
    };
    expect(of('花')).toBeGreaterThan(of('树'));
    const pair = (text: string): number => {
      const found: number[] = [];
      eachToken(text, (key, start, end) => {
        if (end - start === 2) found.push(tokens.get(key) ?? 0);
      });
      return found[0] ?? 0;
    };
    expect(pair('花草')).toBeGreaterThan(of('花'));
  });

  it('is not made across what was taken out', () => {
    // 拆 and 建 stand beside one another only once 了多少违 is gone.
    const { tokens } = read('拆了多少违建');
    const across: number[] = [];
    eachToken('拆违', (key, start, end) => {
      if (end - start === 2) across.push(key);
    });
    expect(across.some((key) => tokens.has(key))).toBe(false);
  });
});

describe('what a query wants', () => {
  it.each([
    ['拆违面积', 'area', false, false],
    ['书记是谁', null, true, false],
    ['有哪些科室', null, false, true],
    ['古树', null, false, false],
  ])('“%s”: kind %s, a name %s, a list %s', (typed, kind, who, list) => {
    expect(read(typed)).toMatchObject({ kind, who, list });
  });

  it('is no duty and no plan where it asks for neither', () => {
    expect(read('垃圾分类').unasked).toEqual(['duties', 'plans']);
    expect(read('明年要建的公园').unasked).not.toContain('plans');
    expect(read('哪个部门管垃圾').unasked).not.toContain('duties');
  });
});
