import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';

const many = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);
const units = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(from + i)).join('');

const PIECES: Readonly<Record<string, string>> = {
  'a phrase of the reports': '疫苗接种率',
  'a common word': '支出',
  'a common character': '年',
  'a number': '83.25%',
  'a digit': '1',
  'a letter': 'a',
  'a syllable': 'yi',
  'pinyin without an end': 'zhuangshuangchuang',
  'an emoji': '\u{1f600}',
  'a family of emoji': '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'signs of regular expressions': '.*+?^${}()|[]\\',
  'a nested quantifier': '(a+)+$',
  'zero-width marks': '\u200b\u200c\u200d\ufeff',
  'right-to-left marks': '\u200f\u202e\u2066\u2069',
  'a high surrogate': '\ud800',
  'a low surrogate': '\udfff',
  'a path': '../',
  'a path of another system': '..\\',
  markup: '<script>alert(1)</script>',
  'a mention': '@everyone <@1234567890>',
  'a combining mark': 'e\u0301\u0301\u0301',
  Korean: '예산',
  Arabic: 'ميزانية',
  'traditional characters': '違章建築',
  'full-width digits': '１２３４５',
  'full-width letters': 'ＡＢＣ',
  'thousands commas': '1,234,567.89',
  commas: '，,、',
  stops: '。！？；',
  brackets: '（【《“',
  blanks: ' \u3000\t',
  'null characters': '\u0000',
  'line ends': '\r\n\u2028',
  'question words': '有没有什么怎么样多少',
  'an office': '南石头街道',
  'a place that is not loaded': '猎德街道',
  'a chapter': '存在的主要问题',
  negations: '不没未无非',
  'one wrong character': '疫苗接肿率',
  'a name of the language': '__proto__ constructor ',
  'a percent sign': '%',
  'a sign of a query language': '" OR 1=1; DROP TABLE --',
  'a year': '2022年',
  'a huge number': '9e999999',
  'a comparison': '>=100',
  'a rare character': '\u9fa5',
  radicals: '\u2f00\u2f12',
  'a character beyond the first plane': '\u{20000}',
};

/**
 * 100 queries that nobody asks in good faith: each piece once and over 6,000 characters, and some of their own kind.
 * By what they are.
 */
export function hostileQueries(): readonly (readonly [name: string, query: string])[] {
  const words = [...loadThesaurus().words.all()];
  const pieces = Object.entries(PIECES);
  return [
    ...pieces.map(([name, piece]) => [name, piece] as const),
    ...pieces.map(([name, piece]) => [`6,000 characters of ${name}`, many(piece, 6000)] as const),
    ['nothing', ''],
    ['6,000 different characters', units(0x4e00, 6000)],
    ['8,000 digits', many('1234567890', 8000)],
    ['every word of the thesaurus', words.join('')],
    ['every word of the thesaurus, apart', words.join(' ')],
    ['every piece at once', pieces.map(([, piece]) => piece).join('')],
    ['every piece, apart', pieces.map(([, piece]) => piece).join(' ')],
    ['every UTF-16 unit', units(0, 0x10000)],
  ];
}
