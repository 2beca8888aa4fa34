import { type Field, fields, phrases } from './data.ts';
import { type Node, heading, paragraph } from './draft.ts';
import type { FamilyName } from './office.ts';
import type { Rng } from './rng.ts';
import type { Piece } from './said.ts';
import { type Voice, fill } from './template.ts';

const HAN = '一二三四五六七八九十';

/** How an account of the year's work is laid out. */
export type Layout = 'run-in points' | 'run-in' | 'headings' | 'plain';

/** The fields a family tells of, drawn by chance. */
export function fieldsFor(family: FamilyName, rng: Rng): Field[] {
  const fitting = fields.filter((field) => field.for.includes(family));
  return rng.some(fitting, rng.int(3, fitting.length));
}

/** The account of a year's work: one block of nodes for each field. */
export function workOf(told: readonly Field[], layout: Layout, depth: number, voice: Voice): Node[] {
  return told.flatMap((field, i) => {
    const title = voice.rng.pick(field.titles);
    const told = voice.rng
      .some(field.told, voice.rng.int(3, field.told.length))
      .map((one) => fill(one, voice));
    switch (layout) {
      case 'run-in points':
        return [paragraph(points(field, told, voice), { depth, title })];
      case 'run-in':
        return [paragraph(joined(told, voice), { depth, title })];
      case 'headings':
        return [heading(depth, title), ...inParagraphs(told, voice)];
      case 'plain':
        return [paragraph([...fill(phrases.openers[i] ?? `${title}。`, voice), ...joined(told, voice)])];
    }
  });
}

/** 一是…。…二是…。… as far as there are leads. */
function points(field: Field, told: readonly (readonly Piece[])[], { rng }: Voice): Piece[] {
  const share = Math.ceil(told.length / field.leads.length);
  const leads = rng.some(field.leads, Math.ceil(told.length / share));
  return leads.flatMap((title, i) => [
    { mark: `${HAN[i] ?? ''}是`, title },
    ...told.slice(i * share, (i + 1) * share).flat(),
    ...(rng.chance(30) ? [rng.pick(phrases.empty)] : []),
  ]);
}

function joined(told: readonly (readonly Piece[])[], { rng }: Voice): Piece[] {
  return told.flatMap((pieces) => [...pieces, ...(rng.chance(25) ? [rng.pick(phrases.empty)] : [])]);
}

function inParagraphs(told: readonly (readonly Piece[])[], voice: Voice): Node[] {
  const half = Math.ceil(told.length / 2);
  const parts = voice.rng.chance(50) ? [told] : [told.slice(0, half), told.slice(half)];
  return parts.filter((part) => part.length > 0).map((part) => paragraph(joined(part, voice)));
}
