/** Told how far a piece of work has come. */
export type Progress = (done: number, total: number) => void;

/** Work that is done sooner is not worth a word. */
const SILENT_MS = 1000;
/** Nor is a handful of steps. */
const FEWEST = 20;
/** How often a bar moves, and how often a log gets a line. */
const EVERY_MS = { bar: 250, line: 5000 };
const WIDTH = 20;

/**
 * Shows how a piece of work of many steps goes on once it has taken a second: as a bar that is drawn over where a person looks on
 * (a terminal), else as a line now and then. The clock starts with the call.
 *
 * @param now milliseconds; for tests
 * @example const told = progressOn(process.stderr, '建立索引'); told(1, 300);
 */
export function progressOn(
  to: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  what: string,
  now: () => number = () => performance.now(),
): Progress {
  const begun = now();
  let last: number | null = null;
  return (done, total) => {
    if (total < FEWEST) return;
    const at = now();
    const isDone = done >= total;
    const every = to.isTTY ? EVERY_MS.bar : EVERY_MS.line;
    if (last === null ? at - begun < SILENT_MS : !isDone && at - last < every) return;
    // What comes to its end just now needs no beginning.
    if (last === null && isDone) return;
    last = at;
    to.write(
      to.isTTY ? `\r${what} ${bar(done, total)}${isDone ? '\n' : ''}` : `${what} ${share(done, total)}\n`,
    );
  };
}

function bar(done: number, total: number): string {
  const full = Math.floor((WIDTH * done) / total);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${share(done, total)}`;
}

/** "120/333（36%）": rounded down, so that 100 % is the end. */
function share(done: number, total: number): string {
  return `${String(done)}/${String(total)}（${String(Math.floor((100 * done) / total))}%）`;
}
