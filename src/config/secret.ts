import { inspect } from 'node:util';

const HIDDEN = '[已隐去]';

/** A value that no log, message or JSON shows; only `reveal()` gives it. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}

/**
 * The text with every occurrence of the secret put out of sight: for messages that other programs wrote.
 *
 * @example redact('bad token abc.def', new Secret('abc.def')) // 'bad token [已隐去]'
 */
export function redact(text: string, secret: Secret | null): string {
  const value = secret?.reveal() ?? '';
  return value === '' ? text : text.replaceAll(value, HIDDEN);
}
