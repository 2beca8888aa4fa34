import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commonWords, hollowWords, loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { buildSearch } from '../../src/search/build.ts';
import { quoteOf, reports, thesaurus } from '../search/seeds.ts';

const dir = mkdtempSync(join(tmpdir(), 'jiwen-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

function file(content: string): string {
  const path = join(dir, 'own.txt');
  writeFileSync(path, content);
  return path;
}

describe('the thesaurus of the genre', () => {
  it.each([
    ['违建', '违法建设'],
    ['打疫苗', '疫苗接种'],
    ['上访', '信访'],
    ['讨薪', '劳资纠纷'],
    ['摄像头', '视频监控'],
    ['红绿灯', '交通灯'],
    ['塞车', '交通拥堵'],
    ['花了多少钱', '实际支出'],
    ['乱停车', '违停'],
    ['贫困学生', '家庭经济困难学生'],
    ['家庭医生', '家庭医生签约'],
  ])('knows %s as %s', (said, written) => {
    expect(thesaurus.others(said)).toContain(written);
  });

  it.each([
    ['广场', '公园'],
    ['gdp', '工业总产值'],
    ['小学', '幼儿园'],
    ['宗教', '侨务'],
    ['核酸', '抗原检测'],
    ['编制', '在职人员'],
    ['事故', '事故隐患'],
    ['公务接待', '因公出国'],
  ])('does not give for %s another matter, %s', (said, other) => {
    expect(thesaurus.others(said)).not.toContain(other);
  });

  it('gives each word of a matter for each, and never the word itself', () => {
    for (const word of thesaurus.words.all()) {
      const others = thesaurus.others(word);
      expect(others).not.toContain(word);
      expect(new Set(others).size).toBe(others.length);
      for (const other of others) expect(thesaurus.others(other)).toContain(word);
    }
  });

  it('gives nothing for a word that it does not know', () => {
    expect(thesaurus.others('量子计算机')).toEqual([]);
  });

  it('is broad', () => {
    expect([...thesaurus.words.all()].length).toBeGreaterThan(10_000);
  });
});

describe('a thesaurus of one’s own', () => {
  it('adds to ours, and is searched by', () => {
    const own = loadThesaurus(file('# 我们的话\n\n体育场：撸铁、ＧＹＭ\r\n'));
    expect(own.others('违建')).toEqual(thesaurus.others('违建'));
    expect(own.others('撸铁')).toEqual(['体育场', 'gym']);
    expect(own.words.has('撸铁')).toBe(true);
    const { status, passages, substituted } = buildSearch(reports, own).find('撸铁');
    expect(status).toBe('answered');
    expect(quoteOf(passages[0] ?? expect.fail('nothing found'))).toContain('燕子岗体育场');
    expect(substituted).toEqual([{ word: '撸铁', by: ['体育场'] }]);
  });

  it('adds words to a matter of ours', () => {
    const own = loadThesaurus(file('违法建设：歪楼'));
    expect(own.others('违法建设')).toEqual([...thesaurus.others('违法建设'), '歪楼']);
    expect(own.others('歪楼')).toEqual(['违法建设']);
  });

  it('may be empty', () => {
    expect(loadThesaurus(file('')).others('违建')).toEqual(thesaurus.others('违建'));
  });

  it.each([
    ['a matter without other words', '违建：', 'a line is a matter'],
    ['words without a matter', '：违建', 'a line is a matter'],
    ['two matters in a line', '违建：a：b', 'a line is a matter'],
    ['another form', '- { matter: 违建, words: [a] }', 'a line is a matter'],
    ['an empty word', '违建：a、、b', 'a word is empty'],
    ['a word twice', '违建：ａ、a', 'a word stands twice'],
  ])('is refused with %s, by its name and line', (_, line, reason) => {
    const path = file(`体育场：撸铁\n${line}\n`);
    expect(() => loadThesaurus(path)).toThrow(`${path}:2: ${reason}`);
  });

  it('is refused, by its name, where there is no such file', () => {
    const path = join(dir, 'missing.txt');
    expect(() => loadThesaurus(path)).toThrow(path);
  });
});

describe('common words', () => {
  it('tell where a word ends', () => {
    expect([...commonWords().all()].length).toBeGreaterThan(50_000);
    expect(commonWords().from('马拉松比赛', 0)).toContain('马拉松');
  });

  it('are hollow only where they name nothing', () => {
    expect([...hollowWords()]).toEqual(expect.arrayContaining(['究竟', '以及']));
    for (const word of ['疫苗', '预算', '电梯']) expect(hollowWords()).not.toContain(word);
  });
});
