import { Decimal, plain } from '../../../src/facts/decimal.ts';
import { faultWords, phrases } from './data.ts';
import { eachParagraph } from './draft.ts';
import type { Fault, FaultCode } from './fault.ts';
import { FAULT_KINDS, plantKind } from './fault-kinds.ts';
import { twoPlaces, withAdded, withSentence } from './places-in.ts';
import { type Piece, type Stated, isStated, restate, textOf } from './said.ts';
import { fill } from './template.ts';

/** Faults that are put into a finished draft. The others (office, year, all spent, numbering) are there from the start. */
export const FAULTS_IN_DRAFT: Readonly<Partial<Record<FaultCode, Fault>>> = {
  SUM_MISMATCH: (draft, { rng }) =>
    changed(draft, (one) =>
      one.key === 'source.executed' && one.of === '一般公共预算'
        ? times(one, `0.${rng.int(900, 975)}`)
        : null,
    ),
  RATE_MISMATCH: (draft, { rng }) => {
    const lower = rng.int(2, 9);
    return changed(draft, (one) => (one.key === 'rate' ? minus(one, lower) : null));
  },
  DIFFERENCE_MISMATCH: (draft, voice) => {
    const sentence = fill(voice.rng.pick([...faultWords.excess, ...faultWords.growth]), voice);
    return inSentence(
      draft,
      voice,
      lastNumber(sentence, (one) => times(one, '2', '3')),
    );
  },
  RESTATED_DIFFERENTLY: (draft, voice) => {
    const sentence = fill(voice.rng.pick(faultWords.retold), voice);
    const places = twoPlaces(draft);
    if (places === null) return null;
    const other = firstNumber(sentence, (one) => times(one, '2', '7'));
    const told = withAdded(withAdded(draft, places[0], sentence), places[1], other);
    return { draft: told, change: `${textOf(sentence)} / ${textOf(other)}` };
  },
  MALFORMED_NUMBER: (draft) =>
    changed(draft, (one) => {
      const slipped =
        one.key === 'budget' ? one.printed.replace(/^(\d+)(\d{2})(?=\.)/u, '$1,$2') : one.printed;
      return slipped === one.printed || /\d,\d{3}/u.test(one.printed) ? null : { ...one, printed: slipped };
    }),
  MISSING_NUMBER: (draft, voice) => inSentence(draft, voice, [voice.rng.pick(faultWords.blanks)]),
  TEMPLATE_LEFTOVER: (draft, voice) =>
    inSentence(draft, voice, fill(voice.rng.pick(faultWords.leftovers), voice)),
  TARGET_MISSED: (draft, voice) => {
    const claim = voice.rng.chance(50) ? [voice.rng.pick(faultWords.allMet)] : [];
    return inSentence(draft, voice, [...fill(voice.rng.pick(faultWords.missed), voice), ...claim]);
  },
  GRADE_MISMATCH: (draft, voice) => {
    const sentence = graded(voice, true);
    const told = withSentence(draft, sentence, voice.rng);
    return told === null ? null : { draft: told, change: textOf(sentence) };
  },
  TEXT_STOPS: (draft, { rng }) => {
    const last = draft.nodes.findLastIndex((node) => node.kind === 'paragraph');
    const node = draft.nodes[last];
    if (node?.kind !== 'paragraph') return null;
    const text = textOf(node.pieces);
    const cut = untilHan(text.slice(0, rng.int(Math.min(6, text.length - 1), text.length - 2)));
    if (cut.length < 4) return null;
    const nodes = [...draft.nodes.slice(0, last), { ...node, pieces: [cut] }];
    return { draft: { ...draft, nodes }, change: `止于“${cut.slice(-8)}”` };
  },
  ...Object.fromEntries(
    FAULT_KINDS.flatMap((kind): [FaultCode, Fault][] => [
      [kind, (draft, voice) => plantKind(kind, draft, voice, true)],
      [`sound ${kind}`, (draft, voice) => plantKind(kind, draft, voice, false)],
    ]),
  ),
};

/** Sentences of the kinds that faults are made of, as they should be: what must raise no alarm. */
export function soundSentences(voice: Parameters<Fault>[1]): Piece[][] {
  const { rng } = voice;
  const told = [faultWords.excess, faultWords.growth].map((list) => fill(rng.pick(list), voice));
  return [...told, graded(voice, false)].filter(() => rng.chance(25));
}

/** A sentence to be told in two chapters, in the same words. */
export function retoldSentence(voice: Parameters<Fault>[1]): [Piece[], Piece[]] {
  const sentence = fill(voice.rng.pick(faultWords.retold), voice);
  return [sentence, [voice.rng.pick(phrases.retold), ...sentence]];
}

function graded({ rng, values, style }: Parameters<Fault>[1], wrong: boolean): Piece[] {
  const score = rng.int(62, 99);
  const grades = ['优', '良', '中'];
  const right = score >= 90 ? 0 : score >= 80 ? 1 : 2;
  const grade = grades[wrong ? (right + 1) % 3 : right] ?? '优';
  const words = { ...values.words, score: String(score), grade };
  return fill(rng.pick(faultWords.grades), { rng, style, values: { ...values, words } });
}

/** The text without what stands behind its last Chinese character: it ends in mid-sentence. */
function untilHan(text: string): string {
  let end = text.length;
  while (end > 0 && !/\p{Script=Han}/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function inSentence(
  draft: Parameters<Fault>[0],
  voice: Parameters<Fault>[1],
  pieces: Piece[],
): ReturnType<Fault> {
  const told = withSentence(draft, pieces, voice.rng);
  return told === null ? null : { draft: told, change: textOf(pieces) };
}

/** Every telling of a number changed in the same way. */
function changed(draft: Parameters<Fault>[0], change: (one: Stated) => Stated | null): ReturnType<Fault> {
  const done = new Map<string, Stated>();
  const told = eachParagraph(draft, ({ pieces }) =>
    restate(pieces, (one) => {
      const known = done.get(one.printed) ?? change(one);
      if (known === null) return null;
      if (change(one) === null && !done.has(one.printed)) return null;
      done.set(one.printed, known);
      return known.key === one.key ? known : null;
    }),
  );
  const [first] = done;
  return first === undefined ? null : { draft: told, change: `${first[0]} → ${first[1].printed}` };
}

function lastNumber(pieces: readonly Piece[], change: (one: Stated) => Stated): Piece[] {
  const at = pieces.findLastIndex(isStated);
  return pieces.map((piece, i) => (i === at && isStated(piece) ? change(piece) : piece));
}

function firstNumber(pieces: readonly Piece[], change: (one: Stated) => Stated): Piece[] {
  const at = pieces.findIndex(isStated);
  return pieces.map((piece, i) => (i === at && isStated(piece) ? change(piece) : piece));
}

/** The number times `factor` plus `more` steps of its last digit, its decimals and unit as they were. */
function times(one: Stated, factor: string, more = '0'): Stated {
  return reprinted(one, (printed, decimals) =>
    printed
      .times(factor)
      .plus(new Decimal(`${more}e-${String(decimals)}`))
      .round(decimals),
  );
}

function minus(one: Stated, less: number): Stated {
  return reprinted(one, (printed) => printed.minus(String(less)));
}

function reprinted(one: Stated, change: (printed: Decimal, decimals: number) => Decimal): Stated {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(one.printed)?.[0] ?? '0';
  const decimals = digits.split('.')[1]?.length ?? 0;
  const before = new Decimal(digits.replaceAll(',', ''));
  const after = change(before, decimals);
  const scale = new Decimal(one.value ?? '0').div(before.eq('0') ? '1' : before);
  return {
    ...one,
    printed: one.printed.replace(digits, after.toFixed(decimals)),
    value: plain(after.times(scale)),
  };
}
