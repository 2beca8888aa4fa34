import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Source } from '../../src/answers/answer.ts';
import type { OptionValues } from '../../src/answers/command.ts';
import { fits } from '../../src/discord/fits.ts';
import type { MessageComponent } from '../../src/discord/message.ts';
import { COMPONENT } from '../../src/discord/message.ts';
import { type Extras, pagesOf, type Showing } from '../../src/discord/pages.ts';
import { voiceFor } from '../../src/discord/voice.ts';
import { checkMessage, flatten } from '../support/discord/check-message.ts';
import type { Json } from '../support/discord/json.ts';
import { listOf, textOf } from '../support/discord/json.ts';
import { textOfMessage } from '../support/discord/reply.ts';
import { BUDGET, SOURCE, longAnswer } from './canned.ts';

const SHORT = { office: '南石头' };
/** As long as a question may be. */
const LONGEST = { query: '*疫'.repeat(480) };
const TOO_LONG = { query: '疫苗接种率'.repeat(30) };

const BARE: Extras = { isPrivate: false, mention: null, picture: null };
const FULL: Extras = { isPrivate: true, mention: '9'.repeat(19), picture: { file: 'a.png', alt: '图' } };

/** Every page of an answer, as a reader in China sees it. */
function allPages(
  answer: Answer,
  values: OptionValues,
  { extras = BARE, ...showing }: Partial<Showing> & { extras?: Extras } = {},
): MessageComponent[][] {
  const pages = pagesOf(answer, values, { voice: voiceFor('zh-CN'), ...showing });
  return Array.from({ length: pages.count }, (_, at) => pages.page(at + 1, extras));
}

function messageOf(components: MessageComponent[]): Json {
  return { flags: 1 << 15, components };
}

function shown(components: MessageComponent[]): string {
  return textOfMessage(messageOf(components));
}

/** Blanks and characters that show nothing do not count as lost. */
function bare(text: string): string {
  return text.replace(/[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

describe('an answer on pages', () => {
  it('puts the headline figure before the quotes, the quotes before the findings, the sources last', () => {
    const pages = allPages(BUDGET, SHORT);
    const text = shown(pages[0] ?? []);
    const order = [
      '13,092.54 万元',
      '11,528.89 万元',
      '广州市海珠区人民政府南洲街道',
      '⚠️',
      'ℹ️',
      '来源 [1]',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(pages).toHaveLength(1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it.each([
    ['约', null, null, '398 万元（约）'],
    [null, 'down', null, '↓ 398 万元'],
    [null, null, '截至 11 月份', '398 万元（截至 11 月份）'],
  ] as const)(
    'never shows a figure without what qualifies it: %s %s %s',
    (hedge, direction, period, expected) => {
      const figure = {
        ...(BUDGET.figures[0] as Answer['figures'][number]),
        display: '398 万元',
        hedge,
        direction,
        period,
      };
      const pages = allPages({ ...BUDGET, figures: [figure] }, SHORT);
      expect(shown(pages[0] ?? [])).toContain(`${expected}\n`);
    },
  );

  it.each([
    ['130,92.54 万元', '13,092.54 万元', true],
    ['6061.31万元', '6,061.31 万元', false],
    ['88.06%', '88.06%', false],
    ['330 余万人次', '3,300,000 人次', true],
  ])('tells how %s was printed where %s is more than tidier', (printed, display, told) => {
    const figure = { ...(BUDGET.figures[0] as Answer['figures'][number]), printed, display };
    const pages = allPages({ ...BUDGET, figures: [figure], findings: [], passages: [] }, SHORT);
    expect(shown(pages[0] ?? []).includes(`原文印作“${printed}”`)).toBe(told);
  });

  it('names the office of every figure where there are several', () => {
    const [first, second] = BUDGET.figures as [Answer['figures'][number], Answer['figures'][number]];
    const other = { ...second, office: '中南街道' };
    const pages = allPages({ ...BUDGET, figures: [first, other] }, SHORT);
    expect(shown(pages[0] ?? [])).toContain('执行数（中南街道 2022） 11,528.89 万元');
  });

  it('lists on each page the sources that it cites, and no others', () => {
    for (const page of allPages(longAnswer('/find 清查', 20), SHORT)) {
      const text = shown(page);
      const listed = [...text.matchAll(/^来源 \[(\d+)\]/gm)].map(([, number]) => number);
      const cited = [...text.replace(/^来源.*$/gm, '').matchAll(/\[(\d+)\]/g)].map(([, number]) => number);
      expect(new Set(listed)).toEqual(new Set(cited));
    }
  });

  it('shows the question where the buttons are too short for it, and turns its pages all the same', () => {
    const pages = allPages(longAnswer('/find 清查', 20), TOO_LONG);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(shown(page)).toContain(`提问 query：${TOO_LONG.query}`);
    expect(shown(allPages(BUDGET, SHORT)[0] ?? [])).not.toContain('提问');
  });

  it('cuts a paragraph that no page can hold only where a sentence ends', () => {
    const sentences = Array.from(
      { length: 250 },
      (_, at) => `第${at}项工作投入 ${at * 37}.5 万元，完成率 ${at % 100}.25%。`,
    );
    const quote = sentences.join('');
    const answer = {
      ...BUDGET,
      passages: [{ quote, start: 0, end: quote.length, highlights: [], source: 0, alsoAt: [] }],
    };
    const texts = allPages(answer, SHORT).map((page) => shown(page));
    expect(texts.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(texts.filter((text) => text.includes(sentence))).toHaveLength(1);
  });

  it('gives the same bytes for the same answer', () => {
    const answer = longAnswer('/find 清查', 20);
    expect(JSON.stringify(allPages(answer, SHORT))).toBe(
      JSON.stringify(allPages(structuredClone(answer), SHORT)),
    );
  });
});

describe('any answer', () => {
  const unit = fc.constantFrom(
    ...'*_~`|<>@#-+.1[](\\):/。，；中万元%\n ',
    '@everyone',
    '<@123>',
    '😀',
    '\u202e',
    '执行数',
    '6061.31',
  );
  const words = (maxLength: number): fc.Arbitrary<string> => fc.string({ unit, minLength: 1, maxLength });
  const long = fc.oneof({ weight: 9, arbitrary: words(120) }, { weight: 1, arbitrary: words(6000) });
  const cites = fc.array(fc.nat(11), { maxLength: 8 });
  const source: fc.Arbitrary<Source> = fc
    .record({ office: words(12), section: fc.array(words(60), { maxLength: 4 }), file: words(30) })
    .map((parts) => ({ ...SOURCE, ...parts }));
  const figure = fc.record({
    office: words(12),
    district: fc.constant(null),
    year: fc.integer({ min: 2018, max: 2025 }),
    metric: words(40),
    value: fc.constant('1'),
    unit: fc.constant('元'),
    hedge: fc.option(fc.constantFrom('约', '余')),
    direction: fc.option(fc.constantFrom('up' as const, 'down' as const)),
    display: words(20),
    printed: fc.option(words(20)),
    formula: fc.option(words(60)),
    period: fc.option(words(10)),
    source: fc.nat(11),
    alsoAt: cites,
  });
  const passage = fc
    .record({ quote: long, source: fc.nat(11), alsoAt: cites, mark: fc.nat(60) })
    .map(({ mark, ...rest }) => {
      const start = Math.min(mark, rest.quote.length);
      const end = Math.min(mark + 5, rest.quote.length);
      return { ...rest, start: 0, end: rest.quote.length, highlights: [[start, end] as const] };
    });
  const finding = fc.record({
    code: fc.constant('SUM_MISMATCH'),
    severity: fc.constantFrom('conflict' as const, 'note' as const),
    message: words(150),
    sources: cites,
  });
  const answer: fc.Arbitrary<Answer> = fc.record({
    query: words(40),
    command: fc.constantFrom('find', 'figures'),
    status: fc.constantFrom(
      'answered' as const,
      'unclear' as const,
      'not_found' as const,
      'ambiguous' as const,
      'invalid' as const,
    ),
    title: words(80),
    message: fc.option(long),
    figures: fc.array(figure, { maxLength: 40 }),
    passages: fc.array(passage, { maxLength: 12 }),
    findings: fc.array(finding, { maxLength: 8 }),
    sources: fc.array(source, { minLength: 12, maxLength: 12 }),
    choices: fc.array(words(40), { maxLength: 10 }),
    coverage: fc.array(words(20), { maxLength: 200 }),
    missing: fc.array(words(20), { maxLength: 10 }),
  });
  const runs = { numRuns: 60 };
  const voices = fc.constantFrom(...['zh-CN', 'zh-TW', 'en-US'].map(voiceFor));
  const targets = fc.array(
    words(90).map((label) => ({ label, command: 'find', values: { query: label } })),
    { maxLength: 14 },
  );

  it('keeps every page within the limits and without a mark that pings or links', () => {
    fc.assert(
      fc.property(
        answer,
        fc.constantFrom(SHORT, TOO_LONG, LONGEST),
        voices,
        targets,
        (any, values, voice, to) => {
          for (const page of allPages(any, values, { voice, targets: to, notices: ['新'], extras: FULL })) {
            expect(checkMessage(messageOf(page))).toEqual([]);
            expect(fits(page)).toBe(true);
            const markdown = flatten(listOf(messageOf(page)['components']))
              .filter(({ id }) => id !== COMPONENT.mention)
              .map(({ content }) => textOf(content));
            for (const text of markdown)
              expect(text).not.toMatch(/(?<!\\)<[@#:]|(?<!\\)@(?:everyone|here)|(?<!\\):\/\//);
          }
        },
      ),
      runs,
    );
  });

  it('loses nothing: every figure, quote, finding and choice stands on one page, whole', () => {
    fc.assert(
      fc.property(answer, fc.constantFrom(SHORT, TOO_LONG), (any, values) => {
        const texts = allPages(any, values).map((page) => bare(shown(page)));
        const whole = (part: string): boolean => texts.some((text) => text.includes(bare(part)));
        for (const { display, metric, formula } of any.figures)
          for (const part of [display, metric, formula ?? '']) expect(whole(part)).toBe(true);
        for (const { quote } of any.passages) if (quote.length < 1000) expect(whole(quote)).toBe(true);
        for (const { message } of any.findings) expect(whole(message)).toBe(true);
        for (const choice of any.choices) expect(whole(choice)).toBe(true);
      }),
      runs,
    );
  });

  it('shows each thing on exactly one page, and with it the sources that it cites', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(11), { minLength: 1, maxLength: 40 }), fc.nat(600), (cited, length) => {
        const figures = cited.map((at, number) => ({
          ...(BUDGET.figures[0] as Answer['figures'][number]),
          ...{ metric: `指标甲${number}乙${'长'.repeat(length % 60)}`, source: at, alsoAt: [] },
        }));
        const passages = cited.map((at, number) => {
          const quote = `原句丙${number}丁${'字'.repeat(length)}`;
          return { quote, start: 0, end: quote.length, highlights: [], source: at, alsoAt: [] };
        });
        const findings = cited.map((at, number) => ({
          ...{ code: 'X', severity: 'note' as const, message: `提示戊${number}己`, sources: [at] },
        }));
        const sources = Array.from({ length: 12 }, (_, at) => ({ ...SOURCE, paragraph: at + 1 }));
        const any = { ...BUDGET, figures, passages, findings, sources };
        const texts = allPages(any, SHORT).map(shown);
        for (const [number, at] of cited.entries())
          for (const words of [`指标甲${number}乙`, `原句丙${number}丁`, `提示戊${number}己`]) {
            const on = texts.filter((text) => text.includes(words));
            expect(on).toHaveLength(1);
            expect(on[0]).toContain(`来源 [${at + 1}] `);
          }
      }),
      runs,
    );
  });
});
