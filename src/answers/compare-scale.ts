import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import { display, displayComputed, type Scale, scaleOf } from '../facts/display.ts';
import { fold } from '../text/fold.ts';
import type { Computed } from './draft.ts';

/** Hedges behind the number: 265 万余元, 40 多万平方米. */
const MORE = /[余多来]/u;
/** Hedges behind the unit: 30 万元以上. */
const BEHIND = /(?:以[上下内]|左右|上下|有余|不到)$/u;

/** The scale in which the figures of a row are shown: the first one's. Null for what has no scales. */
export function rowScale(facts: readonly Fact[]): Scale | null {
  const [head] = facts;
  return head === undefined || !isScaled(head) ? null : scaleOf(head);
}

/**
 * A figure for people in the scale of its row, with every digit that is printed and its hedge.
 *
 * @example displayIn(figure, rowScale(row)) // '9.604605 万平方米' of "96046.05 平方米" beside "12.13万平方米"
 */
export function displayIn(fact: Fact, scale: Scale | null): string {
  const own = scaleOf(fact);
  if (scale === null || fact.value === null || !isScaled(fact) || own.word === scale.word)
    return display(fact);
  if (fact.hedge === null) return displayComputed(new Decimal(fact.value), scale, fact.unit, 0);
  const printed = fold(fact.printed).replace(/\s+/gu, '');
  const first = printed.search(/\d/u);
  const last = printed.split('').findLastIndex((sign) => /\d/u.test(sign)) + 1;
  if (first < 0) return display(fact);
  const [before, tail] = [printed.slice(0, first), printed.slice(last)];
  const after = BEHIND.exec(tail)?.[0] ?? '';
  const more = MORE.exec(tail.slice(0, tail.length - after.length))?.[0] ?? '';
  const shown = displayComputed(new Decimal(fact.value), scale, `${more}${fact.unit}`, 0);
  return `${before === '' ? '' : `${before} `}${shown}${after}`;
}

/** A number worked out, in the scale of its row; its formula keeps the operands as they are printed. */
export function computedIn(computed: Computed, scale: Scale | null): Computed {
  const own = scaleOf({ printed: computed.display, kind: computed.from[0].kind });
  const isShare = computed.unit !== computed.from[0].unit || computed.unit === '%';
  if (scale === null || isShare || own.word === scale.word) return computed;
  const shown = displayComputed(new Decimal(computed.value), scale, computed.unit, 0);
  return { ...computed, display: shown };
}

function isScaled({ kind }: Fact): boolean {
  return kind === 'money' || kind === 'area';
}
