import type { Noise } from './noise.ts';
import type { Rng } from './rng.ts';

/** A text as an extractor leaves it: full-width digits, loose blanks, stray asterisks. */
export function smudged(text: string, noise: Noise, paragraph: boolean, rng: Rng): string {
  let told = text;
  if (noise.looseBlanks) told = loosened(told, rng);
  if (noise.fullWidth)
    told = told.replace(/[0-9.%]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  if (noise.strayBold && paragraph && rng.chance(15)) told = told.replace(/^([^。]{4,30}。)/u, '**$1**');
  return told;
}

function loosened(text: string, rng: Rng): string {
  let told = '';
  for (let i = 0; i < text.length; i += 1) {
    const [char, next] = [text.charAt(i), text.charAt(i + 1)];
    told += char;
    const border = /\d\p{Script=Han}|\p{Script=Han}\d/u.test(char + next);
    const inWord = /\p{Script=Han}{2}/u.test(char + next);
    if ((border && rng.chance(30)) || (inWord && i > 4 && rng.int(0, 399) === 0)) told += ' ';
  }
  return told;
}
