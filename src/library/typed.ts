import { simplified } from '../search/traditional.ts';

/**
 * What a person typed, brought to one form for looking up: simplified, half-width, lower case, without tone marks,
 * blanks and the marks that separate words and syllables; ü as v.
 *
 * @example lookupForm('Ｎán shí-tóu') // 'nanshitou'
 */
export function lookupForm(text: string): string {
  const parts = text.normalize('NFKC').toLowerCase().normalize('NFD');
  const bare = parts.replace(/u\u0304?\u0308/gu, 'v').replace(/[\u0300-\u036f]/gu, '');
  return simplified(bare.normalize('NFC')).replace(/[\s'’·・,，、。.\-_]/gu, '');
}
