import type { Paragraph, Report, Section } from '../../src/report/report.ts';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { type Rng, rngOf } from '../support/generator/rng.ts';

const SEED = 2022;
/** Words of made-up characters beside those of the genre: a large corpus has very many. */
const MADE_UP = 30_000;
const FIRST_HAN = 0x4e00;
/** The first 2,500 characters of the block stand for the common ones. */
const COMMON = 2500;
const PARAGRAPHS_A_REPORT = 30;
const HEADINGS = ['一、基本情况', '二、综合评价分析', '三、存在的主要问题', '四、下一步改进措施'];
const UNITS = ['万元', '宗', '家', '人次', '场', '平方米', '%', '个'];
const FINE = 0xffffff;

/** What the index is measured over. */
export interface Corpus {
  readonly reports: readonly Report[];
  /** As people type: one word, or two. */
  readonly keywords: readonly string[];
  /** Some 25 to 40 characters, most words of one paragraph, as a question that quotes. */
  readonly questions: readonly string[];
}

/**
 * Reports of made-up Chinese text, the same for the same size: words of the genre and others, the n-th about 1/n as
 * often as the first (Zipf's law), in clauses with numbers; paragraphs of 60 to 540 characters under headings.
 *
 * @example corpusOf(1000, 200).reports.length // 34
 */
export function corpusOf(paragraphs: number, queries: number): Corpus {
  const rng = rngOf(SEED);
  const words = wordsOf(rng.fork('words'));
  const text = rng.fork('text');
  const draw = (from: Rng): string =>
    words[Math.floor(words.length ** (from.int(0, FINE) / (FINE + 1))) - 1] ?? '';
  const reports: Report[] = [];
  for (let made = 0; made < paragraphs; made += PARAGRAPHS_A_REPORT) {
    const count = Math.min(PARAGRAPHS_A_REPORT, paragraphs - made);
    reports.push(reportOf(reports.length, count, () => paragraphText(text, draw)));
  }
  const asked = rng.fork('queries');
  const paragraph = (): string => asked.pick(asked.pick(reports).paragraphs).text;
  return {
    reports,
    keywords: Array.from({ length: queries }, (_, i) =>
      i % 2 === 0 ? draw(asked) : `${draw(asked)} ${draw(asked)}`,
    ),
    questions: Array.from({ length: queries }, () => {
      const clauses = paragraph().split(/[，。]/u);
      const [one, other] = [asked.pick(clauses), asked.pick(clauses)];
      return `${one.slice(0, 18)}和${other.slice(0, 18)}怎么样`;
    }),
  };
}

function wordsOf(rng: Rng): string[] {
  const made = Array.from({ length: MADE_UP }, () =>
    Array.from({ length: rng.int(2, 3) }, () => String.fromCharCode(FIRST_HAN + rng.int(0, COMMON - 1))).join(
      '',
    ),
  );
  const genre = [...loadThesaurus().words.all()].filter((word) => /^[\u3400-\u9fff]+$/u.test(word));
  // Every third of the commonest words is of the genre, for as long as there are such.
  return made.flatMap((word, i) => [word, ...(i % 2 === 0 ? genre.slice(i / 2, i / 2 + 1) : [])]);
}

function paragraphText(rng: Rng, draw: (from: Rng) => string): string {
  const length = rng.int(60, 540);
  let text = '';
  let clauses = 0;
  while (text.length < length) {
    const said = Array.from({ length: rng.int(3, 8) }, () => draw(rng)).join('');
    const number = rng.chance(35) ? `${String(rng.int(1, 9999))}${rng.pick(UNITS)}` : '';
    clauses += 1;
    text += said + number + (clauses % 3 === 0 ? '。' : '，');
  }
  return `${text.slice(0, -1)}。`;
}

function reportOf(number: number, count: number, text: () => string): Report {
  const id = `r${String(number).padStart(5, '0')}`;
  const name = `${String.fromCharCode(0x5000 + (number % 2000), 0x6000 + Math.floor(number / 2000))}街道`;
  const sections = HEADINGS.map((heading, i): Section => {
    const [mark, title] = [heading.slice(0, 2), heading.slice(2)];
    return {
      ...{ id: i, level: 1, mark, title, heading, kind: 'heading', parent: null },
      ...{ path: [heading], lines: [1, 1] },
    };
  });
  const paragraphs = Array.from({ length: count }, (_, i): Paragraph => {
    const section = Math.floor((i * sections.length) / count);
    const said = text();
    return {
      ...{ number: i + 1, section, path: sections[section]?.path ?? [], points: [], text: said },
      pieces: [{ start: 0, length: said.length, line: i + 1, column: 0 }],
      lines: [i + 1, i + 1],
    };
  });
  return {
    ...{ id, file: `${id}.txt`, digest: id, title: `${name}绩效自评报告`, year: 2022, sections, paragraphs },
    office: { name, official: `${name}办事处`, district: null, city: null },
  };
}
