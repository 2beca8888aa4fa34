import { simplified } from '../search/traditional.ts';

/** Metrics and names are brought to this form again and again: the converter is slow. */
const known = new Map<string, string>();
const MOST_KNOWN = 100_000;
const LONGEST_KNOWN = 60;

/**
 * What a person typed, brought to one form for looking up: simplified, half-width, lower case, without tone marks,
 * blanks and the marks that separate words and syllables; ü as v.
 *
 * @example lookupForm('Ｎán shí-tóu') // 'nanshitou'
 */
export function lookupForm(text: string): string {
  if (text.length > LONGEST_KNOWN) return formOf(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const form = formOf(text);
  known.set(text, form);
  return form;
}

function formOf(text: string): string {
  const parts = text.normalize('NFKC').toLowerCase().normalize('NFD');
  const bare = parts.replace(/u\u0304?\u0308/gu, 'v').replace(/[\u0300-\u036f]/gu, '');
  return simplified(bare.normalize('NFC')).replace(/[\s'’·・,，、。.\-_]/gu, '');
}
