import { describe, expect, it } from 'vitest';
import { readings, sameSound } from '../../src/search/sounds.ts';
import { simplified } from '../../src/search/traditional.ts';
import { find, quoteOf } from './seeds.ts';

describe('pinyin', () => {
  it.each([
    ['chaiwei mianji', '拆违面积合计12.13万平方米'],
    ['yue ju ma zhuce duoshao ren', '11000 多人申领完成注册'],
    ['yuejuma', '粤居码'],
    ['laozi jiufen', '劳资纠纷'],
    ['gongzufang', '公租房'],
  ])('%s finds %s', (query, stretch) => {
    expect(find(query).passages.map(quoteOf).join('\n')).toContain(stretch);
  });

  it.each(['qwrt', 'zhzhzh', 'xyz chaiwei'])('%s is no pinyin of theirs, and is not answered', (query) => {
    expect(find(query).status).not.toBe('answered');
  });

  it('does not stand in the way of Latin words that the reports hold', () => {
    expect(quoteOf(find('logo').passages[0] ?? expect.fail('nothing found'))).toContain('logo');
  });
});

describe('sounds', () => {
  it('knows every reading of a character, and what sounds alike', () => {
    expect(readings('率')).toEqual(['lv', 'shuai']);
    expect(sameSound('发', '法')).toBe(true);
    expect(sameSound('发', '用')).toBe(false);
  });
});

describe('simplified', () => {
  it.each([
    ['退伍軍人優待證申辦率', '退伍军人优待证申办率'],
    ['書記係邊個', '书记系边个'],
    ['執行數', '执行数'],
    ['违法建设', '违法建设'],
  ])('%s is %s', (typed, expected) => {
    expect(simplified(typed)).toBe(expected);
  });
});
