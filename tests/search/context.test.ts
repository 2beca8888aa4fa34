import { describe, expect, it } from 'vitest';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { readReport } from '../../src/report/read.ts';
import { buildSearch } from '../../src/search/build.ts';

const TITLE = '广州市云桥区人民政府题库街道办事处2022年部门整体支出绩效自评报告';

async function found(query: string, ...paragraphs: readonly string[]) {
  const text = [TITLE, '一、基本情况', '（一）部门概况', ...paragraphs].join('\n\n');
  const search = buildSearch([await readReport('made.txt', Buffer.from(`${text}\n`))], loadThesaurus());
  const { status, missing, passages } = search.find(query);
  return {
    status,
    missing,
    quotes: passages.map(({ paragraph, start, end }) => paragraph.text.slice(start, end)),
  };
}

describe('a passage', () => {
  it('that is short takes its neighbours along: a reason stands in the sentence behind', async () => {
    const { quotes } = await found('操场为什么晚了', '操场改造没有按期完工。施工赶上雨季，工期顺延了50天。');
    expect(quotes[0]).toContain('施工赶上雨季');
  });

  it('that is long stands alone', async () => {
    const long = `操场改造${'按设计要求铺设塑胶面层并重做排水沟和围网，'.repeat(5)}没有按期完工。`;
    const { quotes } = await found('操场改造', `${long}施工赶上雨季，工期顺延了50天。`);
    expect(quotes[0]).not.toContain('雨季');
  });
});

describe('an everyday word', () => {
  it('finds what reports write for it, and is not said to be answered', async () => {
    const { status, quotes } = await found(
      '救助最后谁拍板',
      '临时救助由区服务中心审定。',
      '路灯由供电所巡查。',
    );
    expect(quotes[0]).toContain('审定');
    expect(status).toBe('unclear');
  });

  it('is not called absent where a character that tells stands', async () => {
    expect((await found('厕所', '农村改厕 3,520 户。')).status).toBe('unclear');
    expect((await found('厕所', '农村修路 12 公里。')).status).toBe('not_found');
  });
});
