import type { Fact, Telling } from '../facts/fact.ts';
import { foldedText, sentenceBefore } from '../facts/tell.ts';
import type { Office } from '../report/office.ts';
import type { Paragraph } from '../report/report.ts';
import { fold } from '../text/fold.ts';
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

function around(paragraph: Paragraph, telling: Telling, metric: string): Told {
  const text = foldedText(paragraph);
  const { start, end, sentence, clause: own } = telling;
  const before = text.slice(sentence.start, start);
  const inRow = own.end <= start;
  const clause = solid(
    text.slice(own.start, Math.min(own.end, start)) + text.slice(end, Math.max(end, own.end)),
  );
  const previous = sentenceBefore(paragraph, telling);
  const earlier = previous === null ? '' : solid(text.slice(previous.start, previous.end));
  const point = paragraph.points.find((one) => one.start <= start && start < one.end)?.title ?? '';
  const heading = solid(fold(paragraph.path.at(-1) ?? ''));
  return {
    // A row of an indicator table that lost its columns: what names the next row may stand in the metric.
    own: inRow ? `${clause}｜${clause}` : `${solid(fold(metric))}｜${clause}`,
    clause,
    before: solid(before),
    sentence: solid(text.slice(sentence.start, sentence.end)),
    lead: [
      earlier.length <= SHORT_SENTENCE ? earlier : '',
      solid(fold(point)),
      // 安全生产和消防工作 tells of neither.
      heading.length <= SHORT_HEADING && !/[、和与及]/u.test(heading) ? heading : '',
    ].join('｜'),
    within: before.includes('其中'),
  };
}

function solid(text: string): string {
  return text.replace(/[\s*]+/gu, '');
}
