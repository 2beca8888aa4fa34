import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Finding } from './finding.ts';

const shape = z.record(z.string().regex(/^[A-Z_]+$/u), z.record(z.string(), z.string().min(1)));

/** The sentence of every code and kind, with {facts} to fill in. */
export const templates = shape.parse(parse(readFileSync(new URL('./words.yaml', import.meta.url), 'utf8')));

/**
 * The finding as one Chinese sentence with its numbers and formula, without a closing stop.
 *
 * @throws Error where words.yaml has no sentence for it, or the finding lacks a fact its sentence needs
 * @example findingWords(finding)
 * // '按资金来源的 4 项（…）合计 5,972.96 万元，比执行数 6,061.31 万元少 88.35 万元（5,612.47 + … = 5,972.96）'
 */
export function findingWords(finding: Finding): string {
  const { code, facts } = finding;
  const template = templates[code]?.[facts['kind'] ?? ''];
  if (template === undefined) throw new Error(`words.yaml: no sentence for ${code} ${facts['kind'] ?? ''}`);
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined)
      throw new Error(`words.yaml: ${code} ${facts['kind'] ?? ''} lacks the fact ${name}`);
    return fact;
  });
}
