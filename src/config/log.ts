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
  to: DestinationStream = pino.destination(2),
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
