import { Decimal } from '../facts/decimal.ts';
import type { Evidence, Sentence } from './evidence.ts';
import { fold } from '../text/fold.ts';
import { blankless } from './blankless.ts';
import { intervalOf, isOpen } from './interval.ts';
import { finding, holds } from './make.ts';
import { shown } from './printed.ts';
import type { Check, Verdict } from './verdict.ts';

type Grade = '优' | '良' | '中' | '差';

/** 90（含）-100 分为优, 80-90（不含）分为良 */
const RANGE =
  /(\d{2,3})分?([（(]不?含[)）])?[-—–－~～至到](\d{2,3})分?([（(]不?含[)）])?分?的?(?:为|是|评为|等级为)?[“"]?([优良中差])/gu;
/** 90分（含）以上为优, 60分以下为差 */
const BOUND = /(\d{2,3})分?([（(]不?含[)）])?分?(以上|以下)的?(?:为|是|评为|等级为)?[“"]?([优良中差])/gu;
const SAID =
  /(?:等级|评级|评价结果|自评结论|绩效等级|评价等次|等次|结果|评定|评价|自评)(?:评定|结果|结论)?[为是：]?[“"]?([优良中差])[秀好等]?[”"]?(?=$|[，。；、）)级])/u;

interface Border {
  readonly at: Decimal;
  /** （含） or （不含）; null where the scale does not say. */
  readonly included: boolean | null;
}

interface Step {
  readonly from: Border;
  readonly to: Border;
  readonly grade: Grade;
}

/** The grade a report gives itself against its own printed scale and score. Without a printed scale: nothing. */
export const grade: Check = ({ report, sentences }: Evidence) => {
  const scale = report.paragraphs.flatMap(({ text }) => stepsIn(blankless(fold(text)).text));
  if (new Set(scale.map((step) => step.grade)).size < 2) return [];
  return sentences.flatMap((sentence) => gradeIn(sentence, scale));
};

function stepsIn(text: string): Step[] {
  const ranges = [...text.matchAll(RANGE)].map((match) => {
    const [a, b] = [border(match[1], match[2]), border(match[3], match[4])];
    const [from, to] = a.at.lt(b.at) ? [a, b] : [b, a];
    return { from, to, grade: match[5] as Grade };
  });
  const bounds = [...text.matchAll(BOUND)].map((match) => {
    const [given, none] = [border(match[1], match[2]), border('0', undefined)];
    const most = border('1000', undefined);
    const [from, to] = match[3] === '以上' ? [given, most] : [none, given];
    return { from, to, grade: match[4] as Grade };
  });
  return [...ranges, ...bounds];
}

function border(at: string | undefined, included: string | undefined): Border {
  return { at: new Decimal(at ?? '0'), included: included === undefined ? null : !included.includes('不') };
}

/** The steps a score can fall in: on a border that says which side it belongs to, one; else both. */
function stepsOf(value: Decimal, scale: readonly Step[]): Step[] {
  const fitting = scale.filter(({ from, to }) => from.at.lte(value) && value.lte(to.at));
  const sides = fitting.map(({ from, to }) => [from, to].find(({ at }) => at.eq(value))?.included ?? null);
  const chosen = sides.includes(true) ? true : null;
  return fitting.filter((_, i) => sides[i] !== false && (chosen === null || sides[i] === chosen));
}

function gradeIn(sentence: Sentence, scale: readonly Step[]): Verdict[] {
  const { text, at } = blankless(sentence.text);
  // A scale may stand in the sentence of the score: its grades and marks are nobody's.
  const steps = [...text.matchAll(RANGE), ...text.matchAll(BOUND)].map(({ index, 0: step }) => ({
    start: index,
    end: index + step.length,
  }));
  const rest = steps.reduce(
    (all, { start, end }) => all.slice(0, start) + '，'.repeat(end - start) + all.slice(end),
    text,
  );
  const said = SAID.exec(rest)?.[1];
  const scores = sentence.mentions.filter(
    ({ fact, lead, place }) =>
      fact.unit === '分' &&
      /得分|总分|评分|得|自评/u.test(lead) &&
      !/满分/u.test(lead) &&
      !steps.some(({ start, end }) => {
        const from = place.start - sentence.start;
        return at(start) <= from && from < at(end);
      }),
  );
  const score = scores.at(-1);
  const interval = score === undefined ? null : intervalOf(score.fact);
  if (said === undefined || score === undefined || interval === null || isOpen(interval)) return [];
  const value = new Decimal(score.fact.value ?? '0');
  const fitting = stepsOf(value, scale);
  if (fitting.length === 0) return [];
  const relation = `grade ${score.fact.id} ${said}`;
  const tied = {
    kind: 'scale',
    facts: [score.fact],
    places: [score.place],
    values: { score: shown(score.fact), printed: said },
  };
  if (fitting.some((step) => step.grade === said)) return [holds(relation, tied)];
  const [step] = fitting;
  return [
    {
      relation,
      finding: finding({
        ...tied,
        code: 'GRADE_MISMATCH',
        severity: 'conflict',
        values: {
          ...tied.values,
          computed: step?.grade ?? '',
          formula: `${step?.from.at.toFixed() ?? ''} ≤ ${value.toFixed()} ≤ ${step?.to.at.toFixed() ?? ''}`,
        },
      }),
    },
  ];
}
