import type { Place } from '../facts/fact.ts';
import { fold } from '../text/fold.ts';
import { blankless } from './blankless.ts';
import { placeAt, type Evidence } from './evidence.ts';
import { finding } from './make.ts';
import type { Check, Verdict } from './verdict.ts';

/** A project with its phase: 如意坊系统工程（二期） */
const PHASED = /(\p{Script=Han}{4,20})[（(](第?[一二三四五六七八九十\d]{1,2}(?:期|标段|阶段|批次?))[)）]/gu;
/** What a project's proper name must share, and how much more of it there may be. */
const SHARED = 3;
const REST = 6;

interface Named {
  readonly run: string;
  readonly phase: string;
  readonly paragraph: number;
  /** The place of the name from the given character of `run` on. */
  readonly placeFrom: (offset: number) => Place;
}

/**
 * One project under two names: same proper name, same phase in brackets, different words between. A rule that is
 * meant to miss rather than to guess: the proper name must occur nowhere else in the report, and the two names must
 * not stand in one paragraph, where a list would name two projects.
 */
export const nameVariant: Check = ({ report }: Evidence) => {
  const names: Named[] = [];
  let whole = '';
  for (const paragraph of report.paragraphs) {
    const { text, at } = blankless(fold(paragraph.text));
    whole += `${text}\n`;
    for (const match of text.matchAll(PHASED)) {
      const [printed, run = '', phase = ''] = match;
      const end = at(match.index + printed.length - 1) + 1;
      const placeFrom = (offset: number): Place => placeAt(paragraph, at(match.index + offset), end);
      names.push({ run, phase, paragraph: paragraph.number, placeFrom });
    }
  }
  return names.flatMap((a, i) => names.slice(i + 1).flatMap((b) => variant(a, b, whole)));
};

function variant(a: Named, b: Named, whole: string): Verdict[] {
  if (a.phase !== b.phase || a.paragraph === b.paragraph) return [];
  const shared = longestShared(a.run, b.run);
  const [x, y] = [a, b].map(({ run }) => run.slice(run.indexOf(shared) + shared.length));
  if (shared.length < SHARED || x === undefined || y === undefined || x === y) return [];
  if ([x, y].some((rest) => rest.length === 0 || rest.length > REST)) return [];
  if (whole.split(shared).length - 1 !== 2) return [];
  const [first, second] = [`${shared}${x}（${a.phase}）`, `${shared}${y}（${b.phase}）`];
  const places = [a, b].map(({ run, placeFrom }) => placeFrom(run.indexOf(shared)));
  return [
    {
      relation: null,
      finding: finding({
        code: 'NAME_VARIANT',
        kind: 'two-forms',
        severity: 'note',
        places,
        values: { first, second },
      }),
    },
  ];
}

function longestShared(a: string, b: string): string {
  for (let length = Math.min(a.length, b.length); length >= SHARED; length -= 1)
    for (let at = 0; at + length <= a.length; at += 1)
      if (b.includes(a.slice(at, at + length))) return a.slice(at, at + length);
  return '';
}
