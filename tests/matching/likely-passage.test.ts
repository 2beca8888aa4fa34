import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask/ask.ts';
import { asksReason } from '../../src/matching/intent.ts';
import { isLikely, passageSignals } from '../../src/matching/likely-passage.ts';
import { partsOf } from '../../src/matching/part.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

const LATE = '公厕改造进度偏慢，主要是因为中标单位资金周转困难，施工队两次停工。';
const OTHERS = ['全年清扫道路 12 公里，保洁员 36 人。', '社区开展义诊 4 场，服务老人 320 人次。'];

async function asked(question: string, ...said: readonly string[]) {
  const entry = await entryOf('南石头', 2022, ...said);
  const library = libraryOf([entry]);
  const only = new Set([entry.report.id]);
  const found = library.search.find(question, { reports: only });
  return { library, found, why: asksReason(partsOf(question, library.search, only)) };
}

describe('whether the first passage is the answer', () => {
  it('is likely where it leads and tells the reason that is asked, though a word stands nowhere', async () => {
    const { library, found, why } = await asked('为啥公厕磨磨蹭蹭改不完', LATE, ...OTHERS);
    expect(found.status).toBe('unclear');
    expect(isLikely(found, why)).toBe(true);
    const { status, message, passages } = ask.answer(library, { question: '为啥公厕磨磨蹭蹭改不完' }, '');
    expect(status).toBe('answered');
    expect(message).toContain('最像的在前');
    expect(passages[0]?.quote).toContain('资金周转困难');
  });

  it('is not where several speak as much of it, and none tells a reason', async () => {
    const { found, why } = await asked(
      '为啥老人食堂冷冷清清',
      '老人食堂 4 家。',
      '老人食堂用餐 320 人次。',
      '老人食堂补贴 5 万元。',
    );
    expect(isLikely(found, why)).toBe(false);
  });

  it('is told by how far it leads and whether it gives a reason', async () => {
    const { found, why } = await asked('为什么公厕没改完', LATE, ...OTHERS);
    const signals = passageSignals(found, why);
    expect(signals.reason).toBe(1);
    expect(signals.second).toBeLessThan(1);
    expect(signals.score).toBeGreaterThan(0);
  });

  it('is never where nothing was found', async () => {
    const { found, why } = await asked('zzz qqq', ...OTHERS);
    expect(isLikely({ ...found, passages: [] }, why)).toBe(false);
  });
});
