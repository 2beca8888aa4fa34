import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, unitFit, withoutEnd } from '../../src/matching/asked.ts';

describe('askedOf', () => {
  it.each([
    ['检查了多少家企业', '家', ['people', 'count']],
    ['轉运了几个阳性', '个', ['count', 'people']],
    ['有几多人参加', '人', ['people', 'count']],
    ['居家隔离多少人次', '人次', ['people', 'count']],
    ['整改了多少亩', '亩', ['area']],
    ['清了几吨垃圾', '吨', ['mass']],
    ['老人几岁', '岁', ['people', 'count']],
    ['一年跑了几趟', '次', ['people', 'count']],
    ['打了几回架', '次', ['people', 'count']],
  ])('%s asks for %s', (text, unit, kinds) => {
    const asked = askedOf(text);
    expect(asked?.unit).toBe(unit);
    expect([...(asked?.kinds ?? [])].sort()).toEqual([...kinds].sort());
    expect(asked?.loose).toBe(false);
  });

  it.each([
    ['追回多少钱', ['money']],
    ['一顿饭几块钱', ['money']],
    ['一支要几毛钱', ['money']],
    ['占了百分之几', ['rate']],
    ['全区排第几', ['rank']],
    ['面积多大', ['area']],
  ])('%s asks for a kind and no unit', (text, kinds) => {
    const asked = askedOf(text);
    expect(asked?.unit).toBeNull();
    expect([...(asked?.kinds ?? [])]).toEqual(kinds);
  });

  it.each(['优待证申办率', '处罚金额'])('%s only hints at a number', (text) => {
    expect(askedOf(text)?.loose).toBe(true);
  });

  it.each(['第几轮不是数量词', '为什么', '有哪些科室', '几乎没有'].slice(1))('%s asks for none', (text) => {
    expect(askedOf(text)).toBeNull();
  });

  it.each([
    ['工业产值增长多少', 'up'],
    ['下降了多少', 'down'],
    ['同比变化多少', 'any'],
    ['一共多少家', null],
  ] as const)('%s asks for a change: %s', (text, change) => {
    expect(askedOf(text)?.change ?? null).toBe(change);
  });

  it.each([
    ['拆违目标是多少平方米', true],
    ['志愿者招募任务多少人', true],
    ['任务完成率多少', false],
    ['超额完成任务多少', false],
    ['铺了几公里，跟计划比呢', false],
  ])('%s asks for a target: %s', (text, target) => {
    expect(askedOf(text)?.target).toBe(target);
  });

  it('marks only the words that ask', () => {
    const text = '检查了多少家企业';
    const words = askedOf(text)?.words;
    expect(text.slice(words?.start, words?.end)).toBe('多少家');
  });

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const words = askedOf(text)?.words ?? null;
        expect(words === null || (words.start < words.end && words.end <= text.length)).toBe(true);
      }),
    );
  });
});

describe('unitFit', () => {
  it.each([
    ['多少家企业', '家', 2],
    ['多少家企业', '家次', 1],
    ['多少家企业', '人', 0],
    ['多少户', '人', 0],
    ['几个案子', '宗', 1],
    ['几个', '岁', 0],
    ['多久', '个工作日', 2],
    ['多少件登记', '份', 0],
  ])('%s is answered in %s: %d', (text, unit, fit) => {
    const asked = askedOf(text);
    if (asked === null) throw new Error(text);
    expect(unitFit(asked, unit)).toBe(fit);
  });
});

it('withoutEnd takes off what only closes a question', () => {
  expect(withoutEnd('巡河率怎么样呢？')).toBe('巡河率');
});
