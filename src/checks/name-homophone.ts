import { pinyin } from 'pinyin-pro';
import type { Place } from '../facts/fact.ts';
import { fold } from '../text/fold.ts';
import { blankless } from './blankless.ts';
import { placeAt, type Evidence } from './evidence.ts';
import { finding } from './make.ts';
import type { Check, Verdict } from './verdict.ts';

/** A name between marks, whose ends are sure: 《…实施方案》, “…服务站”. */
const NAMED = /[《“"](\p{Script=Han}{4,24})[》”"]/gu;
/** Names that are compared with each other; beyond it hostile input would be quadratic. */
const MOST = 400;

interface Named {
  readonly name: string;
  readonly place: Place;
}

/**
 * One name written in two ways that sound alike: “悦江驿站” and “阅江驿站”. All characters but one are the same, and the two
 * are typed alike; names that differ in sound are two names.
 */
export const nameHomophone: Check = ({ report }: Evidence) => {
  const byName = new Map<string, Named>();
  for (const paragraph of report.paragraphs) {
    const { text, at } = blankless(fold(paragraph.text));
    for (const match of text.matchAll(NAMED)) {
      const name = match[1] ?? '';
      if (byName.has(name) || byName.size >= MOST) continue;
      const start = at(match.index + 1);
      byName.set(name, { name, place: placeAt(paragraph, start, at(match.index + name.length) + 1) });
    }
  }
  const names = [...byName.values()];
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b) => (soundAlike(a.name, b.name) ? [noted(a, b)] : [])),
  );
};

function soundAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const apart = [...a].flatMap((char, i) => (char === b[i] ? [] : [[char, b[i] ?? ''] as const]));
  const [pair] = apart;
  return apart.length === 1 && pair !== undefined && sound(pair[0]) === sound(pair[1]);
}

function sound(char: string): string {
  return pinyin(char, { toneType: 'none', v: true });
}

function noted(a: Named, b: Named): Verdict {
  return {
    relation: null,
    finding: finding({
      code: 'NAME_VARIANT',
      kind: 'two-forms',
      severity: 'note',
      places: [a.place, b.place],
      values: { first: a.name, second: b.name },
    }),
  };
}
