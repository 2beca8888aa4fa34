/** An error as a log may hold it: where it happened and of what kind, without a word that a user or a token left in it. */
export interface SafeError {
  readonly error: string;
  readonly code: string | number | null;
  readonly status: number | null;
  readonly frames: readonly string[];
}

/**
 * What of an error may stand in a log above debug level. Its message may quote the question, its url holds the
 * interaction's token: neither is taken.
 *
 * @example safeError(new TypeError('"疫苗" is odd')) // { error: 'TypeError', code: null, status: null, frames: ['at …'] }
 */
export function safeError(thrown: unknown): SafeError {
  if (!(thrown instanceof Error)) return { error: typeof thrown, code: null, status: null, frames: [] };
  const { code, status } = thrown as { code?: unknown; status?: unknown };
  return {
    error: thrown.constructor.name,
    code: typeof code === 'string' || typeof code === 'number' ? code : null,
    status: typeof status === 'number' ? status : null,
    frames: framesOf(thrown.stack ?? ''),
  };
}

/**
 * A text with every occurrence of a secret taken out.
 *
 * @example withoutSecret('bad header "Bot abc.def"', 'abc.def') // 'bad header "Bot [redacted]"'
 */
export function withoutSecret(text: string, secret: string): string {
  return secret === '' ? text : text.replaceAll(secret, '[redacted]');
}

function framesOf(stack: string): string[] {
  return stack
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row.startsWith('at '))
    .slice(0, 8);
}
