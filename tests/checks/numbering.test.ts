import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const chapters = (...marks: readonly string[]): string[] =>
  marks.flatMap((mark) => [`# ${mark}标题`, '正文在此。']);

describe('numbers of headings and points', () => {
  it.each([
    [chapters('一、', '二、', '三、'), []],
    [chapters('一、', '二、', '四、'), ['note BROKEN_NUMBERING']],
    [chapters('一、', '二、', '二、'), ['note BROKEN_NUMBERING']],
    [chapters('1.', '2.', '1.', '2.'), []],
    [['# 一、标题', '## （一）甲', '正文。', '# 二、标题', '## （一）甲', '正文。'], []],
    [['# 一、标题', '## （一）甲', '正文。', '## （三）乙', '正文。'], ['note BROKEN_NUMBERING']],
    [['# （一）甲', '正文在此。（二）乙。正文在此。', '# （三）丙', '正文在此。'], []],
    [['# 1.甲', '正文在此。', '# 3.丙', '正文在此。'], ['note BROKEN_NUMBERING']],
    // 举一反三、 and 12.3 are no marks; a part is numbered inside its mark.
    [['# 二、甲', '举一反三、以案促改。', '# 四、丙', '正文在此。'], ['note BROKEN_NUMBERING']],
    [['# 1.甲', '完成12.3万平方米。', '# 3.丙', '正文在此。'], ['note BROKEN_NUMBERING']],
    [chapters('第一部分 ', '第三部分 '), ['note BROKEN_NUMBERING']],
    [['# 十、甲', '正文在此。十一、乙。', '# 十二、丙', '正文在此。'], []],
    [['一是强化矛盾化解。二是抓好清查整治。三是加强综合治理。'], []],
    [['一是强化矛盾化解。三是加强综合治理。'], ['note BROKEN_NUMBERING']],
    [['# （一）甲', '正文在此。（二）乙。正文在此。', '# （三）丙', '正文在此。'], []],
    [['# 1.甲', '正文在此。', '# 3.丙', '正文在此。'], ['note BROKEN_NUMBERING']],
    [['一是强化矛盾化解。二是抓好清查整治。一是甲。二是乙。'], []],
    [['一是甲。一是乙。一是丙。一是丁。'], ['note BROKEN_NUMBERING']],
    [['坚持党建引领，这是第一是关键。'], []],
  ])('%j', (lines, expected) => {
    expect(verdictOf(told(...lines))).toEqual(expected);
  });

  it('says which', () => {
    expect(sentencesOf(told(...chapters('一、', '三、')))).toEqual([
      '编号不连续：一、之后为三、（三、标题）',
    ]);
    expect(sentencesOf(told(...chapters('一、', '一、')))).toEqual(['编号重复：一、出现两次（一、标题）']);
  });
});
