// Makes src/charts/glyphs.tsv from the development dependency @embedpdf/fonts-sc (Noto Sans Hans, OFL 1.1): one line
// a character that a chart may have to draw, with its width and its outline in thousandths of the letter size, y
// downwards. Run by hand after that package or the list of places has been updated:
//
//   node scripts/chart-glyphs.mjs
//
// The font is 8.4 MB and would be read and parsed for each glyph by what draws the picture; outlines are just drawn.
// The licence goes with them, and as it reserves the font's name, they bear none.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import { TextDecoder } from 'node:util';
import { Blob, Face, Font } from 'harfbuzzjs';

const file = (path) => new URL(`../${path}`, import.meta.url);
const source = file('node_modules/@embedpdf/fonts-sc/');

/** Every character of GB2312: 6,763 hanzi, and the punctuation, numerals and forms beside them. */
function gb2312() {
  const bytes = [];
  for (let row = 0xa1; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(/[\p{Co}\p{Cn}\uFFFD]/gu, '');
}

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
// Signs of reports and of our own labels that GB2312 lacks.
const signs = '〇−–—…﹪²³㎡㎞㎏㏄·•°′″≈≤≥↑↓←→△▲▼▽○●◎☆★□■◆◇™©®€￥¥№℃％‰〓﹣／～“”‘’「」『』÷×※';
const places = readFileSync(file('src/report/places.tsv'), 'utf8').replace(/\s/gu, '');
const wanted = [...new Set(ascii + signs + gb2312() + places)].sort();

const face = new Face(new Blob(readFileSync(new URL('fonts/NotoSansHans-Regular.otf', source))));
if (face.upem !== 1000) throw new Error(`units of the font: ${face.upem}, expected 1000`);
const font = new Font(face);
const lines = wanted.map((char) => {
  const glyph = font.nominalGlyph(char.codePointAt(0));
  if (glyph === undefined || glyph === 0) throw new Error(`the font has no ${char}`);
  return [char, font.glyphHAdvance(glyph), compact(font.glyphToPath(glyph))].join('\t');
});
writeFileSync(file('src/charts/glyphs.tsv'), ['char\twidth\toutline', ...lines, ''].join('\n'));
copyFileSync(new URL('LICENSE', source), file('src/charts/glyphs-OFL.txt'));

/** The path with steps instead of places, y downwards, without needless blanks: a third of its length. */
function compact(path) {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = '';
  for (const [, command, rest] of path.matchAll(/([MLCQZ])([^MLCQZ]*)/gu)) {
    if (command === 'Z') {
      out += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const numbers = rest.split(/[ ,]+/u).filter(Boolean).map(Number);
    const steps = numbers.map((number, i) => (i % 2 === 0 ? number - x : -number - y));
    [x, y] = [numbers.at(-2), -numbers.at(-1)];
    if (command === 'M') [startX, startY] = [x, y];
    const [dx, dy] = steps;
    if (command === 'L' && dy === 0) out += `h${dx}`;
    else if (command === 'L' && dx === 0) out += `v${dy}`;
    else out += command.toLowerCase() + steps.join(' ').replaceAll(' -', '-');
  }
  return out;
}
