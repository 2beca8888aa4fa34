import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/search/build.ts';
import { loadVocabulary } from '../../src/search/vocabulary.ts';
import { quoteOf, reports, vocabulary } from './seeds.ts';

const dir = mkdtempSync(join(tmpdir(), 'jiwen-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

function file(content: string): string {
  const path = join(dir, 'own.yaml');
  writeFileSync(path, content);
  return path;
}

describe('the vocabulary of the genre', () => {
  it.each([
    ['违建', '违法建设'],
    ['打疫苗', '疫苗接种'],
    ['上访', '信访'],
    ['讨薪', '劳资纠纷'],
    ['摄像头', '视频监控'],
    ['花了多少钱', '执行数'],
  ])('knows %s as %s', (said, written) => {
    expect(vocabulary.substitutes.get(said)?.map(({ word }) => word)).toContain(written);
  });

  it.each([
    ['广场', '公园'],
    ['gdp', '工业总产值'],
    ['小学', '幼儿园'],
    ['隧道', '桥梁'],
    ['宗教', '侨务'],
    ['核酸', '抗原检测'],
    ['编制', '在职人员'],
    ['事故', '事故隐患'],
    ['公务接待', '因公出国'],
  ])('does not give for %s another matter, %s', (said, other) => {
    expect((vocabulary.substitutes.get(said) ?? []).map(({ word }) => word)).not.toContain(other);
  });

  it.each([
    ['老人吃饭', '长者饭堂'],
    ['蚊子', '灭蚊'],
    ['补课机构', '学科类校外培训机构'],
    ['贫困学生', '家庭经济困难学生'],
    ['孩子放学后', '课后服务'],
    ['钱没花完', '未支出'],
    ['党纪处分', '党纪政务处分'],
    ['家庭医生', '家庭医生签约'],
    ['乱停车', '违规停放'],
  ])('knows the everyday %s as %s', (said, written) => {
    expect(vocabulary.substitutes.get(said)?.map(({ word }) => word)).toContain(written);
  });

  it('weighs every substitute below the literal word, the nearest most', () => {
    for (const list of vocabulary.substitutes.values()) {
      const weights = list.map(({ weight }) => weight);
      expect(weights.every((weight) => weight > 0 && weight < 1)).toBe(true);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });

  it('is broad', () => {
    expect(vocabulary.substitutes.size).toBeGreaterThan(700);
  });
});

describe('a vocabulary of one’s own', () => {
  it('adds to ours, and is searched by', () => {
    const own = loadVocabulary(file('words:\n  - { say: [撸铁], find: [体育场] }\n'));
    expect(own.substitutes.get('违建')).toEqual(vocabulary.substitutes.get('违建'));
    expect(own.digest).not.toBe(vocabulary.digest);
    const { passages, substitutes } = buildSearch(reports, own).find('撸铁');
    expect(quoteOf(passages[0] ?? expect.fail('nothing found'))).toContain('燕子岗体育场');
    expect(substitutes).toEqual(['体育场']);
  });

  it.each([
    ['an unknown field', 'wrods: []\n', /own\.yaml is not a vocabulary/u],
    ['a weight of one', 'words:\n  - { say: [a], find: [b], weight: 1 }\n', /own\.yaml is not a vocabulary/u],
    ['no YAML', 'words: [\n', /cannot read the vocabulary .*own\.yaml/u],
  ])('is refused with %s', (_, content, message) => {
    expect(() => loadVocabulary(file(content))).toThrow(message);
  });

  it('is refused where there is no such file', () => {
    expect(() => loadVocabulary(join(dir, 'missing.yaml'))).toThrow(
      /cannot read the vocabulary .*missing\.yaml/u,
    );
  });
});
