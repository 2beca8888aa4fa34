import { readFileSync } from 'node:fs';

let chars: ReadonlyMap<string, string> | undefined;

function charOf(outline: string): string {
  chars ??= new Map(
    readFileSync(new URL('../../src/charts/glyphs.tsv', import.meta.url), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([char = '', , path = '']): [string, string] => [path, char])
      // Latin letters come before the Cyrillic ones that look the same.
      .reverse(),
  );
  return chars.get(outline) ?? '?';
}

/** The lines of text of a picture, read back from their outlines, blanks left out; a rim is not told again. */
export function textsIn(svg: string): string[] {
  const groups = svg.matchAll(/<g transform="[^"]*scale\([^"]*"([^>]*)>((?:<path d="M[^"]*"\/>)*)<\/g>/gu);
  return [...groups].flatMap(([, attributes = '', paths = '']) => {
    if (attributes.includes('fill="none"')) return [];
    return [[...paths.matchAll(/d="M\d+ 0([^"]*)"/gu)].map(([, outline = '']) => charOf(outline)).join('')];
  });
}

/** Attributes of the elements of a kind, as they are written. */
export function elementsIn(svg: string, tag: string): Record<string, string>[] {
  return svg
    .split(`<${tag} `)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('>')).split('" '))
    .map((written) =>
      Object.fromEntries(
        written.map((one): [string, string] => [
          one.split('="')[0] ?? '',
          (one.split('="')[1] ?? '').replace(/["/]/gu, ''),
        ]),
      ),
    );
}

/** Where the bars begin and how long they are, tracks and axes left out. */
export function barsIn(svg: string): { x: number; width: number; fill: string }[] {
  return elementsIn(svg, 'rect')
    .filter(
      ({ fill = '', rx, width }) => rx === undefined && width !== '3' && /^#5b9cf5|^#f0a63c|^url/u.test(fill),
    )
    .map(({ x, width, fill = '' }) => ({ x: Number(x), width: Number(width), fill }));
}
