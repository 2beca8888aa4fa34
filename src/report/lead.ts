import { trimEndOf } from '../text/trim.ts';

/** The first sentence of a marked text, blanks around it and the closing stop left out: what serves as its title. */
export function leadOf(text: string): string {
  const stop = text.search(/[。！？]/u);
  return trimEndOf(stop < 0 ? text : text.slice(0, stop), '；; \u3000').replace(/^[，、：:\s]+/u, '');
}
