import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Finding, Held, Relation } from './finding.ts';
import { HOLDS } from './make.ts';
import type { Reckoned } from './reckoned.ts';

const shape = z.record(z.string().regex(/^[A-Z_]+$/u), z.record(z.string(), z.string().min(1)));

/** The sentence of every code and kind, with {values} to fill in. */
export const templates = shape.parse(parse(readFileSync(new URL('./words.yaml', import.meta.url), 'utf8')));

/**
 * The finding as one Chinese sentence with its numbers and formula, without a closing stop.
 *
 * @throws Error where words.yaml has no sentence for it, or the finding lacks a fact its sentence needs
 * @example findingWords(finding)
 * // '按资金来源的 4 项（…）合计 5,972.96 万元，比执行数 6,061.31 万元少 88.35 万元（5,612.47 + … = 5,972.96）'
 */
export function findingWords({ code, values }: Pick<Finding, 'code' | 'values'>): string {
  return filled(code, values['kind'], values);
}

/**
 * What holds, as a few words without its formula.
 *
 * @example heldWords(held) // '办结率印为 87.9%'
 */
export function heldWords({ values }: Held): string {
  return filled(HOLDS, values['kind'], values);
}

/**
 * What a number is that was worked out for a relation.
 *
 * @example reckonedWords(finding, reckoned) // '一般公共预算、政府性基金、国有资本经营、其他资金合计'
 */
export function reckonedWords({ values }: Relation, { as }: Reckoned): string {
  return filled('RECKONED_NUMBER', as, values);
}

function filled(code: string, kind: string | undefined, values: Relation['values']): string {
  const template = templates[code]?.[kind ?? ''];
  if (template === undefined) throw new Error(`words.yaml: no sentence for ${code} ${kind ?? ''}`);
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const fact = values[name];
    if (fact === undefined) throw new Error(`words.yaml: ${code} ${kind ?? ''} lacks the fact ${name}`);
    return fact;
  });
}
