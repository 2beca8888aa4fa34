import { describe, expect, it } from 'vitest';
import { asksFor, chapterAsked, isOf, sectionsOf, speaksOf } from '../../src/search/chapters.ts';
import type { Report, Section } from '../../src/report/report.ts';
import { find, quoteOf } from './seeds.ts';

/** A report with these headings, a blank before each for every level below the first. */
function headed(...titles: string[]): Report {
  const sections: Section[] = [];
  for (const [id, line] of titles.entries()) {
    const title = line.trim();
    const level = line.length - title.length + 1;
    const parent = sections.findLast((one) => one.level < level) ?? null;
    const path = [...(parent?.path ?? []), title];
    sections.push({
      ...{ id, level, mark: '', title, heading: title, kind: 'heading' },
      ...{ parent: parent?.id ?? null, path, lines: [1, 1] },
    });
  }
  return { sections } as unknown as Report;
}

function named(words: readonly string[], report: Report): string[] {
  const chapter = chapterAsked(words);
  if (chapter === null) return expect.fail('no chapter asked');
  const ids = sectionsOf(chapter, report);
  return report.sections.filter(({ id }) => ids.has(id)).map(({ title }) => title);
}

describe('chapterAsked', () => {
  it.each([
    [['存在的主要问题'], 'problems'],
    [['困难', '挑战'], 'problems'],
    [['部门', '存在', '不足'], 'problems'],
    [['下一步', '措施'], 'measures'],
    [['下一步', '打算'], 'measures'],
    [['改进措施'], 'measures'],
    [['消防', '问题'], null],
    [['接下来', '大项目'], null],
    [['整改'], null],
    [[], null],
  ])('hears in %j: %s', (words, name) => {
    expect(chapterAsked(words)?.name ?? null).toBe(name);
  });
});

describe('sectionsOf', () => {
  it('gives the chapter with what stands below it', () => {
    const report = headed('基本情况', '存在的主要问题', '下一步改进措施', ' 深挖地区经济', ' 打造共享发展');
    expect(named(['问题'], report)).toEqual(['存在的主要问题']);
    expect(named(['下一步'], report)).toEqual(['下一步改进措施', '深挖地区经济', '打造共享发展']);
  });

  it('parts a heading that names both', () => {
    const report = headed('存在问题及改进措施', ' 存在问题', ' 改进措施');
    expect(named(['问题'], report)).toEqual(['存在问题']);
    expect(named(['下一步'], report)).toEqual(['改进措施']);
  });

  it('takes no heading that only holds the word', () => {
    const report = headed('强基础、补短板，民生福祉跃上新水平', '其他需要说明的问题', '困难群众救助');
    expect(named(['问题'], report)).toEqual([]);
  });
});

it('a paragraph under a heading of both is told by how it begins', () => {
  const [problems, measures] = [chapterAsked(['问题']), chapterAsked(['下一步'])];
  if (problems === null || measures === null) return expect.fail('no chapter asked');
  const both = '存在问题及改进方向';
  expect(isOf(problems, both, '一是设备购置类项目执行缓慢')).toBe(true);
  expect(isOf(measures, both, '一是设备购置类项目执行缓慢')).toBe(false);
  expect(isOf(problems, both, '下一步将优化政府采购流程')).toBe(false);
  expect(isOf(measures, both, '下一步将优化政府采购流程')).toBe(true);
  expect(isOf(problems, '存在问题', '今后如何不得而知')).toBe(true);
});

describe('speaksOf', () => {
  it.each([
    [['一、基本情况', '（一）部门职能'], 'duties'],
    [['第一部分部门概况', '二、年度绩效目标'], 'plans'],
    [['四、下一步改进措施', '（一）深挖地区经济'], 'plans'],
    [['二、综合评价分析', '（二）绩效目标完成情况分析'], 'work'],
    [['三、存在的主要问题'], 'work'],
    [[], 'work'],
  ])('under %j: %s', (headings, kind) => {
    expect(speaksOf(headings)).toBe(kind);
  });

  it('is not held against a query that asks for it', () => {
    expect(asksFor('duties', '哪个部门管垃圾')).toBe(true);
    expect(asksFor('plans', '明年要建的公园')).toBe(true);
    expect(asksFor('duties', '垃圾分类')).toBe(false);
  });
});

describe('a chapter asked for by name', () => {
  it('is given whole, point by point', () => {
    const quotes = find('存在的主要问题').passages.map(quoteOf);
    expect(quotes).toHaveLength(6);
    expect(quotes.filter((quote) => /^(?:一是|二是|三是|目前，)/u.test(quote))).toHaveLength(6);
    // The first point of one report brings the sentence that announces it.
    expect(quotes.some((quote) => /^目前，.*仍然不少：一是受.*不牢固。$/su.test(quote))).toBe(true);
  });

  it('is given in the order of the report', () => {
    const { passages } = find('下一步改进措施', '中南街道');
    expect(passages.map(({ paragraph }) => paragraph.number)).toEqual([29, 30, 31, 32, 33]);
  });
});
