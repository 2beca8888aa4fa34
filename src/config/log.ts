import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from './config.ts';
import { redact, type Secret } from './secret.ts';

/**
 * A log of one JSON line an event, on standard error unless told otherwise, so that answers keep standard output to
 * themselves. The token is put out of sight wherever it stands, in messages of errors as well.
 */
export function createLog(
  level: LogLevel,
  token: Secret | null,
  // Many lines at a time, and not waited for: answers come first. What is left is written when the process ends.
  to: DestinationStream = pino.destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 200 }),
): Logger {
  const stream: DestinationStream = {
    write(line) {
      to.write(redact(line, token));
    },
  };
  return pino(
    { level, base: null, serializers: { err: stdSerializers.err, error: stdSerializers.err } },
    stream,
  );
}
