import { type Numeral, percentOf } from './numeral.ts';
import { exactly, placed, roughly } from './quantity.ts';
import type { Rng } from './rng.ts';
import type { Piece, Stated } from './said.ts';
import type { Style } from './style.ts';

/** What templates may name: words of the report, and its budget. */
export interface Facts {
  /** {office}, {short}, {we}, {year}, {lastyear} … */
  readonly words: Readonly<Record<string, string>>;
  /** {$budget}, {$source.executed/政府性基金}: the number, already printed. Undefined where the report has none. */
  readonly budget: (key: string, of: string | null) => Stated | undefined;
}

export interface Voice {
  readonly rng: Rng;
  readonly style: Style;
  readonly values: Facts;
}

const SLOT = /\{([^{}]+)\}/gu;
/** {~20-900件} a range, hedged at times; {!a=20-90场} a target with a name; {1.00-8.99万元}. */
const RANGE = /^([~!]*)(?:([a-z])=)?(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)(\D.*)$/u;
/** {b<a宗} some of a; {b>a宗} more than a; {a+b宗}, {a-b宗} reckoned; {b/a%} the rate. */
const RECKONED = /^([a-z])=?([<>+/-])([a-z])(\D.*)$/u;
const PLACE = /^([第前])(\d)-(\d)名$/u;
/** {=六成五|65|%} {=近千人|1000|人|近}: as it stands. */
const LITERAL = /^=([^|]+)\|([\d.]+)\|([^|]+)(?:\|(.+))?$/u;
const UP = /(?:增长|增加|上升|提高|提升|增幅|增速|净增)[了约为]?$/u;
const DOWN = /(?:下降|减少|降低|压减|降幅)[了约为]?$/u;

/**
 * A template filled in: numbers drawn or reckoned and printed in the author's style.
 *
 * @example fill('受理来信{20-90件}。', voice) // ['受理来信', { printed: '37件', value: '37', unit: '件', … }, '。']
 * @throws Error where a slot is none of the known kinds
 */
export function fill(template: string, voice: Voice): Piece[] {
  const pieces: Piece[] = [];
  const known = new Map<string, Numeral>();
  let at = 0;
  const say = (text: string): void => {
    if (text !== '') pieces.push(text);
  };
  for (const match of template.matchAll(SLOT)) {
    say(template.slice(at, match.index));
    at = match.index + match[0].length;
    const slot = match[1] ?? '';
    const word = voice.values.words[slot];
    if (word !== undefined) say(word);
    else pieces.push(numberIn(slot, template.slice(0, match.index), known, voice));
  }
  say(template.slice(at));
  return spaced(pieces, voice.style);
}

function numberIn(slot: string, before: string, known: Map<string, Numeral>, voice: Voice): Stated {
  const { rng, style, values } = voice;
  const direction = UP.test(before) ? 'up' : DOWN.test(before) ? 'down' : null;
  if (slot.startsWith('$')) {
    const [key = '', of = null] = slot.slice(1).split('/');
    const stated = values.budget(key, of);
    if (stated === undefined) throw new Error(`template: the budget has no ${slot}`);
    return stated;
  }
  const literal = LITERAL.exec(slot);
  if (literal !== null) {
    const [, printed = '', value = '', unit = '', hedge = null] = literal;
    return { printed, value, unit, hedge, direction, role: 'actual', key: null, of: null };
  }
  const place = PLACE.exec(slot);
  if (place !== null)
    return placed(rng.int(Number(place[2]), Number(place[3])), place[1] === '前', style, rng.chance(40));
  const range = RANGE.exec(slot);
  if (range !== null) {
    const [, flags = '', name, low = '', high = '', unit = ''] = range;
    const decimals = low.split('.')[1]?.length ?? 0;
    const steps = rng.int(Number(low.replace('.', '')), Number(high.replace('.', '')));
    const numeral = { steps: BigInt(steps), decimals };
    if (name !== undefined) known.set(name, numeral);
    const marks = { direction, role: flags.includes('!') ? 'target' : 'actual' } as const;
    const hedged = flags.includes('~') && rng.chance(style.hedges);
    return hedged ? roughly(numeral, unit, style, rng, marks) : exactly(numeral, unit, style, marks);
  }
  const reckoned = RECKONED.exec(slot);
  if (reckoned === null) throw new Error(`template: no such slot {${slot}}`);
  const [, name = '', sign = '', other = '', unit = ''] = reckoned;
  return exactly(reckon(name, sign, other, known, voice), unit, style, { direction });
}

function reckon(
  name: string,
  sign: string,
  other: string,
  known: Map<string, Numeral>,
  voice: Voice,
): Numeral {
  const b = known.get(other);
  if (b === undefined) throw new Error(`template: {${other}} is not known yet`);
  if (sign === '<' || sign === '>') {
    const share = BigInt(sign === '<' ? voice.rng.int(55, 99) : voice.rng.int(102, 160));
    const steps = (b.steps * share) / 100n;
    const more = sign === '>' && steps === b.steps ? 1n : 0n;
    const numeral = { ...b, steps: steps === 0n ? 1n : steps + more };
    known.set(name, numeral);
    return numeral;
  }
  const a = known.get(name);
  if (a === undefined) throw new Error(`template: {${name}} is not known yet`);
  if (sign === '/') return percentOf(a.steps, b.steps, voice.style.rateDecimals);
  return { ...a, steps: sign === '+' ? a.steps + b.steps : a.steps - b.steps };
}

/** The author's blanks between Chinese and a number, and behind its unit where that is a bare word. */
function spaced(pieces: readonly Piece[], style: Style): Piece[] {
  if (style.blanks !== 'around') return [...pieces];
  return pieces.map((piece, i) => {
    const next = pieces[i + 1];
    const number = typeof next === 'object' && 'printed' in next && /^\d/u.test(next.printed);
    return typeof piece === 'string' && number && /\p{Script=Han}$/u.test(piece) ? `${piece} ` : piece;
  });
}
