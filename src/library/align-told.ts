import type { Fact, Place } from '../facts/fact.ts';
import type { Office } from '../report/office.ts';
import type { Paragraph } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Entry } from './library.ts';

/** The words around one telling of a fact, folded and without blanks: what it is recognised by. */
export interface Told {
  /** The metric and the number's own clause. Where the clause says only how much, with the clause before it. */
  readonly own: string;
  /** The clause alone. */
  readonly clause: string;
  /** Before the number, back to the beginning of the sentence. */
  readonly before: string;
  readonly sentence: string;
  /** The short sentence before this one, the point it stands under, and its heading where that is short. */
  readonly lead: string;
  /** 其中 stands before it: it tells of a part. */
  readonly within: boolean;
}

const SHORT_SENTENCE = 16;
const SHORT_HEADING = 18;
/** Places beyond these say nothing new. */
const PLACES = 3;
const CUT = /[，：:；;（(]|(?<!\d),|,(?!\d)|\d\s?[余多万亿]{0,2}\s?[^\d，、。；\s]{1,10}(?:、|[和及]$)/gu;
const STOP = /[，、。；;：:（(！？]|(?<!\d),|,(?!\d)|[和及]\s?\d/u;
const HOLLOW =
  /[\d.,%，、\s为约近]|面积|金额|总额|资金|数量|比例|人数|涉及|其中|累计|共计|合计|总计|达到?|分别|[共有的已占均计宗件个率]/gu;

/**
 * The words around each telling of a fact, its first place first.
 *
 * @example toldOf(entry, fact)[0]?.own // '违法建设面积｜今年以来共拆除各项违法建设53宗，面积' of "面积 96046.05 平方米"
 */
export function toldOf({ report }: Entry, fact: Fact): Told[] {
  return [fact.place, ...fact.alsoAt].slice(0, PLACES).flatMap((place) => {
    const paragraph = report.paragraphs[place.paragraph - 1];
    return paragraph === undefined ? [] : [around(paragraph, place, nameless(fact.name, report.office))];
  });
}

/** Without the report's own office: 南石头街道常住人口 is the 常住人口 of all. */
function nameless(metric: string, office: Office): string {
  return metric.replace(office.name, '').replace(office.district ?? office.name, '');
}

// A paragraph may hold a hundred facts: it is cut into sentences once, and goes when its report goes.
const cut = new WeakMap<Paragraph, { readonly text: string; readonly spans: readonly Span[] }>();

function cutUp(paragraph: Paragraph): { readonly text: string; readonly spans: readonly Span[] } {
  const known = cut.get(paragraph) ?? { text: fold(paragraph.text), spans: sentences(paragraph.text) };
  cut.set(paragraph, known);
  return known;
}

function around(paragraph: Paragraph, place: Place, metric: string): Told {
  const { text, spans } = cutUp(paragraph);
  const at = Math.max(
    0,
    spans.findIndex(({ end }) => end > place.start),
  );
  const span = spans[at] ?? { start: 0, end: text.length };
  const before = text.slice(span.start, place.start);
  const after = text.slice(place.end, Math.max(place.end, span.end));
  const sentence = solid(text.slice(span.start, span.end));
  const inRow = INDICATORS.test(sentence);
  const clause = inRow ? solid(rowWords(before)) : solid(clauseOf(before, after));
  const previous = spans[at - 1];
  const earlier = previous === undefined ? '' : solid(text.slice(previous.start, previous.end));
  const point =
    paragraph.points.find(({ start, end }) => start <= place.start && place.start < end)?.title ?? '';
  const heading = solid(fold(paragraph.path.at(-1) ?? ''));
  return {
    // A row of an indicator table that lost its columns: what names the next row may stand in the metric.
    own: inRow ? `${clause}｜${clause}` : `${solid(fold(metric))}｜${clause}`,
    clause,
    before: solid(before),
    sentence,
    lead: [
      earlier.length <= SHORT_SENTENCE ? earlier : '',
      solid(fold(point)),
      // 安全生产和消防工作 tells of neither.
      heading.length <= SHORT_HEADING && !/[、和与及]/u.test(heading) ? heading : '',
    ].join('｜'),
    within: before.includes('其中'),
  };
}

/** 三级指标 新建农田面积 ≥1500亩 1632亩 8 8: an indicator table of which only the words and numbers are left. */
const INDICATORS =
  /(?:产出|效益|满意度|数量|质量|时效|成本)指标[^，。；]*(?:产出|效益|满意度|数量|质量|时效|成本)指标/u;
/** A number with its unit, as far as cells of such a table print them. */
const CELL = /[≥≤＞＜>=<]?\d[\d.,]*[万亿]?[^\d\s≥≤，。；]{0,3}\s?/u;
const GROUPS =
  /^.*(?:[一二三]级指标|(?:产出|效益|满意度|数量|质量|时效|成本|社会效益|生态效益|经济效益|服务对象满意度)指标)/u;

/** The words of the row that the number stands in: before it, with no number between but its target. */
function rowWords(before: string): string {
  const cells = solid(before).split(CELL);
  const words = cells.findLast((cell) => cell.replace(/[≥≤＞＜>=<]/gu, '').length >= 2) ?? '';
  return words.replace(GROUPS, '');
}

function clauseOf(before: string, after: string): string {
  const stop = after.search(STOP);
  const behind = stop < 0 ? after : after.slice(0, stop);
  return `${ownWords(before, behind)}${behind}`;
}

/** The number's clause before it, with the clause before that where it says nothing of its own. */
function ownWords(before: string, behind: string): string {
  const cuts = [...before.matchAll(CUT)].map((match) => match.index + match[0].length);
  let words = before.slice(cuts.at(-1) ?? 0);
  for (
    let back = 2;
    back <= 3 && `${words}${behind}`.replace(HOLLOW, '').length < 2 && cuts.length >= back - 1;
    back += 1
  )
    words = before.slice(cuts.at(-back) ?? 0);
  return words;
}

function solid(text: string): string {
  return text.replace(/[\s*]+/gu, '');
}
