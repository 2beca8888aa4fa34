import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The rooms whose code decides what is read in a report. */
const ROOMS = ['text', 'report', 'facts', 'checks'];

/**
 * A fingerprint of the program as far as it reads reports: equal only where every file of those rooms is, code and
 * data. What one program kept, another that reads differently must not use.
 *
 * @example programPrint() // "9f2c…", 64 hexadecimal digits
 */
export function programPrint(): string {
  const hash = createHash('sha256').update(`${process.versions.unicode ?? ''}\n`);
  for (const room of ROOMS) {
    const folder = new URL(`../${room}/`, import.meta.url);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
    for (const name of names.filter((one) => /\.(?:ts|js|yaml|tsv|txt)$/u.test(one)))
      hash.update(`${room}/${name}\n`).update(readFileSync(new URL(name.replaceAll('\\', '/'), folder)));
  }
  return hash.digest('hex');
}
