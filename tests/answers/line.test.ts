import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkValues, LONGEST_LINE, parseLine } from '../../src/answers/line.ts';
import { COMMANDS } from '../support/commands.ts';
import { officesOnly } from '../support/library.ts';

const { offices } = officesOnly();

/** "budget office=南石头 year=2022", or the kind of problem. */
function read(line: string): string {
  const parsed = parseLine(line, COMMANDS, offices);
  if (parsed.problem !== undefined) return parsed.problem.kind;
  const values = Object.entries(parsed.values).map(([name, value]) => `${name}=${value ?? ''}`);
  return [parsed.command.name, ...values.sort()].join('|');
}

describe('bare words', () => {
  it.each([
    ['/budget 南石头', 'budget|office=南石头'],
    ['/budget 南石头 2022', 'budget|office=南石头|year=2022'],
    ['/budget 2022 南石头', 'budget|office=南石头|year=2022'],
    ['/budget 南石头 2022年度', 'budget|office=南石头|year=2022'],
    ['/budget 南石头 ２０２２', 'budget|office=南石头|year=2022'],
    ['/budget nan shi tou 2022', 'budget|office=nan shi tou|year=2022'],
    ['/budget 海珠区 南石头街道', 'budget|office=海珠区 南石头街道'],
    ['/budget 南石头2022', 'budget|office=南石头2022'],
    ['/budget 南洲', 'budget|office=南洲'],
    ['/find 疫苗接种率', 'find|query=疫苗接种率'],
    ['/find 疫苗 接种', 'find|query=疫苗 接种'],
    ['/find 疫苗接种率 南石头', 'find|office=南石头|query=疫苗接种率'],
    ['/find 疫苗接种率 南石头 2022', 'find|office=南石头|query=疫苗接种率|year=2022'],
    ['/find 疫苗 接种 nan shi tou', 'find|office=nan shi tou|query=疫苗 接种'],
    ['/find 疫苗接种率 海珠区 南石头街道', 'find|office=海珠区 南石头街道|query=疫苗接种率'],
    ['/find 疫苗接种率 南洲', 'find|office=南洲|query=疫苗接种率'],
    ['/find 疫苗接种率 天河区猎德街道', 'find|office=天河区猎德街道|query=疫苗接种率'],
    ['/find 城市 建设', 'find|query=城市 建设'],
    ['/find 中南', 'find|query=中南'],
    ['/find 2022', 'find|query=2022'],
    ['/find 拆违 2022', 'find|query=拆违|year=2022'],
    ['/find 拆违 2022 面积', 'find|query=拆违 2022 面积'],
    ['/compare', 'compare'],
    ['/compare 执行数', 'compare|metric=执行数'],
    ['/compare 执行数 南石头,中南', 'compare|metric=执行数|offices=南石头,中南'],
    ['/compare 执行数 南石头、中南 2022', 'compare|metric=执行数|offices=南石头、中南|year=2022'],
    ['/compare 执行数 南石头 中南', 'compare|metric=执行数|offices=南石头 中南'],
    ['/compare 执行数 南石头 和 中南', 'compare|metric=执行数|offices=南石头 和 中南'],
    ['/compare 执行数 南石头,火星', 'compare|metric=执行数|offices=南石头,火星'],
    ['/compare 南石头 中南', 'compare|offices=南石头 中南'],
    ['/compare 2022', 'compare|year=2022'],
    ['/compare 60岁及以上 第一针接种率', 'compare|metric=60岁及以上 第一针接种率'],
    ['/trend nan shi tou 全年预算数', 'trend|metric=全年预算数|office=nan shi tou'],
    ['/trend 南石头', 'trend|office=南石头'],
    ['/reports', 'reports'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('named options', () => {
  it.each([
    ['/find query:疫苗接种率 office:南石头 year:2022', 'find|office=南石头|query=疫苗接种率|year=2022'],
    ['/find 疫苗接种率 office:南石头', 'find|office=南石头|query=疫苗接种率'],
    ['/find office:南石头 query:疫苗 接种: 多少', 'find|office=南石头|query=疫苗 接种: 多少'],
    ['/find query:12:30 之后 office:南石头', 'find|office=南石头|query=12:30 之后'],
    ['/find 疫苗 office:', 'find|query=疫苗'],
    ['/ask question:10:30 开会 note:无 office:中南', 'ask|office=中南|question=10:30 开会 note:无'],
    ['/find 内容：疫苗 部门：南石头 年份：2022', 'find|office=南石头|query=疫苗|year=2022'],
    ['/find 內容:疫苗 部門:南石頭', 'find|office=南石頭|query=疫苗'],
    ['/FIND Query:疫苗 OFFICE:南石头', 'find|office=南石头|query=疫苗'],
    ['/compare offices:南石头,中南 metric:执行数', 'compare|metric=执行数|offices=南石头,中南'],
    ['/budget 2022 office:南石头', 'budget|office=南石头|year=2022'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('the command', () => {
  it.each([
    ['/预算 南石头', 'budget|office=南石头'],
    ['/預算 南石頭', 'budget|office=南石頭'],
    ['/對比 執行數', 'compare|metric=執行數'],
    ['/预算南石头', 'budget|office=南石头'],
    ['／budget　南石头', 'budget|office=南石头'],
    ['  /budget 南石头\r', 'budget|office=南石头'],
    ['/BUDGET 南石头', 'budget|office=南石头'],
    ['拆违面积是多少', 'ask|question=拆违面积是多少'],
    ['拆违面积是多少 南石头', 'ask|office=南石头|question=拆违面积是多少'],
    ['/ask question:拆违面积 office:南石头', 'ask|office=南石头|question=拆违面积'],
    ['\u200b/budget 南石头', 'budget|office=南石头'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

it('takes a line without / for the command of free text where there is no /ask', () => {
  const three = COMMANDS.slice(0, 3);
  expect(parseLine('拆违面积', three, offices)).toMatchObject({ command: { name: 'find' } });
  expect(parseLine('拆违面积', three.slice(0, 1), offices).problem?.kind).toBe('unknown-command');
});

describe('what cannot be taken', () => {
  it.each([
    ['', 'empty'],
    [' \t\r', 'empty'],
    ['\u200b', 'empty'],
    ['/', 'unknown-command'],
    ['/bugdet 南石头', 'unknown-command'],
    ['/budget', 'missing'],
    ['/budget office:', 'missing'],
    ['/budget 2022', 'missing'],
    ['/find office:南石头', 'missing'],
    ['/budget 南石头 year:去年', 'bad-year'],
    ['/budget 南石头 year:22', 'bad-year'],
    ['/budget 南石头 year:2022-2023', 'bad-year'],
    ['/budget office:南石头', 'budget|office=南石头'],
    ['/budget 中南 office:南石头', 'surplus'],
    ['/reports 全部', 'surplus'],
    ['/budget 南石头\u0007', 'control'],
    ['/budget 南\u0000石头', 'control'],
    ['/budget \u202e南石头', 'control'],
    ['/budget \ud800', 'control'],
    ['x'.repeat(LONGEST_LINE + 1), 'too-long'],
    ['x'.repeat(LONGEST_LINE), `ask|question=${'x'.repeat(LONGEST_LINE)}`],
  ])('%j', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['/bugdet', ['budget']],
    ['/预', ['budget']],
    ['/comp', ['compare']],
    ['/xyzzy', []],
  ])('%s is near to %j', (line, near) => {
    const { problem } = parseLine(line, COMMANDS, offices);
    expect(problem?.kind === 'unknown-command' && problem.near.map(({ name }) => name)).toEqual(near);
  });
});

it('takes or refuses any line without an exception, and never gives an empty value', () => {
  const piece = fc.oneof(
    fc.constantFrom('/budget', '/find', '/预算', ' ', 'office:', '年份：', '南石头', '2022', ',', '，', '/'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const parsed = parseLine(pieces.join(''), COMMANDS, offices);
      if (parsed.problem === undefined) expect(Object.values(parsed.values)).not.toContain('');
      else expect(parsed.problem.kind).toMatch(/^[a-z-]+$/u);
    }),
  );
});

describe('checkValues', () => {
  const [budget] = COMMANDS;

  it.each([
    [
      { office: ' 南石头 ', year: '2022年' },
      { office: '南石头', year: '2022' },
    ],
    [{ office: '南石头', year: '' }, { office: '南石头' }],
    [{ office: '南石头', other: 'x' }, { office: '南石头' }],
  ])('brings %j to %j', (given, values) => {
    expect(budget && checkValues(budget, given)).toEqual({ command: budget, values });
  });

  it('refuses what is missing or no year', () => {
    expect(budget && checkValues(budget, { year: '2022' }).problem?.kind).toBe('missing');
    expect(budget && checkValues(budget, { office: '南石头', year: 'abc' }).problem?.kind).toBe('bad-year');
  });
});
