import { leadOf } from './lead.ts';
import type { Point } from './report.ts';

const HAN = '一二三四五六七八九十';
/** 一是, 二要, 第三, at the start of a sentence or clause. */
const OPENING =
  /(?<=^|[。；：！？，,;:”）] {0,2})(?:([一二三四五六七八九十]{1,2})(?:是|要)|第([一二三四五六七八九十])，)(?!否|不是|求)/gu;

/**
 * The points of a paragraph: 一是 … 二是 …, each from its mark to the next. A row of points begins with one or with
 * the paragraph itself, and counts up; a lone 二是 in mid-sentence is none.
 *
 * @example pointsOf('一是强化矛盾化解。…二是抓好清查整治。…').map(({ title }) => title) // ['强化矛盾化解', '抓好清查整治']
 */
export function pointsOf(text: string): Point[] {
  const starts: { at: number; mark: string; value: number }[] = [];
  for (const match of text.matchAll(OPENING)) {
    const value = valueOf(match[1] ?? match[2] ?? '');
    const before = starts.at(-1);
    const counts = value === 1 || value === (before?.value ?? -1) + 1;
    if (counts || match.index === 0)
      starts.push({ at: match.index, mark: match[0].replace(/，$/u, ''), value });
  }
  return starts
    .filter(({ value, at }, i) => value > 1 || at === 0 || starts[i + 1]?.value === 2)
    .map(({ at, mark }, i, kept) => {
      const end = kept[i + 1]?.at ?? text.length;
      return { mark, start: at, end, title: leadOf(text.slice(at + mark.length, end)) };
    });
}

function valueOf(han: string): number {
  if (!han.includes('十')) return HAN.indexOf(han) + 1;
  const [tens = '', ones = ''] = han.split('十');
  return (tens === '' ? 1 : HAN.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : HAN.indexOf(ones) + 1);
}
