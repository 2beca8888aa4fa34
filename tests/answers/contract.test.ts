import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { bare } from '../support/bare.ts';
import { seedAnswer } from '../support/printed-answer.ts';
import { seedText } from '../support/seeds.ts';

const LINES = [
  '/budget 南石头',
  '/budget 中南 2022',
  '/budget 南洲',
  '/budget 南石头 2021',
  '/find 疫苗接种率',
  '/find query:电梯 office:南石头',
  '/find 拆违',
  '/find 河长 2022',
  '/find 量子计算机',
  '/compare',
  '/compare 执行数',
  '/audit 中南',
  '/audit 南石头',
  '/figures 南石头',
  '/figures 中南',
  '/figures 中南 疫苗接种率',
  '/figures office:南石头 about:二、（三）',
  '/figures 南石头 三、',
  '/figures 中南 森林覆盖率',
  '/figures 南洲',
  '/figures',
  '/ask question:去年拆了多少违建？面积多大 office:中南',
  '/ask question:立案多少宗 office:中南',
  '/ask question:存在什么问题 office:中南',
  '/ask question:预算和实际花的差多少 office:南石头',
  '/ask question:住宅税和非住宅税一共多少钱 office:南石头',
  '/ask question:中央和省级媒体转载加起来多少篇 office:南石头',
  '/ask question:信访案件还有几宗没办结 office:中南',
  '/ask question:非住宅税占综合税的比例 office:南石头',
  '/ask question:平均每宗罚款多少 office:中南',
  '/ask question:第三针打了多少人 office:南石头',
  '/ask 南洲街道2022年预算是多少',
  '/ask question:2021年的预算是多少 office:中南',
  '/ask 预算和实际花的差多少',
  '/budget',
  '/nonsense',
  '',
];

/** Numbers of a text, separators and closing zeros of a fraction left out: 6,061.30 and 6061.3 are one. */
function numbers(text: string): string[] {
  const printed = text.replace(/(?<=\d),(?=\d)/gu, '').match(/\d+(?:\.\d+)?/gu) ?? [];
  return printed.map((number) => String(Number(number)));
}

/** Whether the operands of a formula stand in the sources it names, or in a misprinted form of theirs. */
function operandsPrinted(answer: Answer, formula: string, sources: readonly number[]): boolean {
  const printed = new Set(sources.flatMap((index) => numbers(answer.sources[index]?.text ?? '')));
  return numbers(formula).every((operand) => printed.has(operand));
}

describe.each(LINES)('the answer to %j', (line) => {
  it('quotes its sources to the letter, and they are in the file', async () => {
    const answer = await seedAnswer(line);
    for (const { source, start, end, quote, highlights } of answer.passages) {
      expect(answer.sources[source]?.text.slice(start, end)).toBe(quote);
      let last = 0;
      for (const [from, to] of highlights) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(quote.length);
        last = to;
      }
    }
    for (const { text, file } of answer.sources) expect(bare(seedText(file))).toContain(bare(text));
  });

  it('shows no figure that is not printed, or computed from printed ones', async () => {
    const answer = await seedAnswer(line);
    for (const { printed, formula, source, alsoAt, value } of answer.figures) {
      expect(value).toMatch(/^-?\d+(?:\.\d+)?$/u);
      const text = answer.sources[source]?.text ?? '';
      if (printed !== null) expect(text).toContain(printed);
      else expect(operandsPrinted(answer, formula ?? 'none', [source, ...alsoAt])).toBe(true);
    }
  });

  it('refers to sources that it has, and has none that nothing refers to', async () => {
    const answer = await seedAnswer(line);
    const used = [...answer.figures, ...answer.passages].flatMap(({ source, alsoAt }) => [source, ...alsoAt]);
    const all = new Set([...used, ...answer.findings.flatMap(({ sources }) => sources)]);
    expect([...all].sort((a, b) => a - b)).toEqual(answer.sources.map((_, index) => index));
  });

  it('has a status that fits what it holds', async () => {
    const answer = await seedAnswer(line);
    if (answer.status === 'answered')
      expect(answer.figures.length + answer.passages.length).toBeGreaterThan(0);
    // Where it cannot be told which number answers, the likely ones are shown, none as the answer.
    else if (answer.status !== 'unclear') expect(answer.figures).toEqual([]);
    if (answer.status === 'not_found') expect(answer.coverage.length).toBeGreaterThan(0);
    expect(answer.query).toBe(line);
  });

  it('is the same each time', async () => {
    expect(JSON.stringify(await seedAnswer(line))).toBe(JSON.stringify(await seedAnswer(line)));
  });
});
