import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import type { Snapshot } from '../../src/search/snapshot.ts';

/** Saves the snapshot that lies in a folder, and kills itself at a moment of it. Run by killed.test.ts. */

const [given = '', dir = '', moment = ''] = process.argv.slice(2);
const kill = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('still alive');
};
const real = { ...fs };
let writes = 0;
/** The file that is being written; others, of the loader, are none of ours. */
let ours = -1;
const patched = fs as unknown as Record<string, unknown>;

patched['openSync'] = (path: string, flags: string) => {
  const file = real.openSync(path, flags);
  if (!path.endsWith('.tmp')) return file;
  ours = file;
  if (moment === 'opened') kill();
  return file;
};
patched['writeSync'] = (file: number, data: string | Uint8Array) => {
  if (file === ours) writes += 1;
  if (file === ours && moment === `half of write ${String(writes)}`) {
    const bytes = Buffer.from(data as Uint8Array);
    real.writeSync(file, bytes.subarray(0, bytes.length / 2));
    kill();
  }
  const written =
    typeof data === 'string' ? real.writeSync(file, data) : real.writeSync(file, data, 0, data.length);
  if (file === ours && moment === `after write ${String(writes)}`) kill();
  return written;
};
patched['fsyncSync'] = (file: number) => {
  real.fsyncSync(file);
  if (file === ours && moment === 'written out') kill();
};
patched['renameSync'] = (from: string, to: string) => {
  if (!from.endsWith('.tmp') || ours < 0) {
    real.renameSync(from, to);
    return;
  }
  if (moment === 'before the new name') kill();
  real.renameSync(from, to);
  if (moment === 'after the new name') kill();
};
syncBuiltinESMExports();

const { saveSnapshot } = await import('../../src/search/snapshot.ts');
const head = JSON.parse(real.readFileSync(join(given, 'head.json'), 'utf8')) as Omit<Snapshot, 'index'>;
saveSnapshot(dir, { ...head, index: real.readFileSync(join(given, 'index')) });
