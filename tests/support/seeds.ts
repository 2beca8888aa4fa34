import { readFileSync } from 'node:fs';
import { readReport } from '../../src/report/read.ts';
import type { Report } from '../../src/report/report.ts';

export const NANSHITOU = 'haizhu-nanshitou-2022.txt';
export const ZHONGNAN = 'liwan-zhongnan-2022.txt';

/** The bytes of a seed. */
export function seedBytes(file: string): Buffer {
  return readFileSync(new URL(`../../seeds/${file}`, import.meta.url));
}

export function seedText(file: string): string {
  return seedBytes(file).toString('utf8');
}

export async function seedReport(file: string): Promise<Report> {
  return await readReport(file, seedBytes(file));
}

/** A checked-in reading of a seed by hand. */
export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
}
