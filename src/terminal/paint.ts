/** Colours and weights of the terminal; each leaves the text as it is where colours are off. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly warn: (text: string) => string;
}

const ESCAPE = '\u001b[';

/** @param colours see `wantsColours` */
export function paint(colours: boolean): Paint {
  const style = (open: string, close: string) => (text: string) =>
    colours && text !== '' ? `${ESCAPE}${open}m${text}${ESCAPE}${close}m` : text;
  return {
    bold: style('1', '22'),
    dim: style('2', '22'),
    strong: style('1;36', '22;39'),
    mark: style('1;33', '22;39'),
    warn: style('31', '39'),
  };
}

/**
 * Whether to use colours: FORCE_COLOR (0 and false forbid them), then NO_COLOR, then whether a person looks on.
 * That is the order Node itself keeps.
 */
export function wantsColours(
  environment: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean },
): boolean {
  const force = environment['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  return stream.isTTY === true && environment['TERM'] !== 'dumb';
}
