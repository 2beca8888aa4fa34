import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { readReport } from '../../src/report/read.ts';
import { buildSearch, type BuiltSearch } from '../../src/search/build.ts';
import type { Search } from '../../src/search/search.ts';
import { bare } from '../../src/text/bare.ts';
import { type Asked, openSet } from './sets.ts';

/** A question that a search is tried with. */
export interface Trial {
  readonly group: string;
  readonly search: Search;
  readonly question: string;
  readonly only: ReadonlySet<string>;
  /** What the answer's passage must hold, or be most of. */
  readonly answers: readonly string[];
  /** The paragraph that holds it. */
  readonly paragraph: string | null;
}

/** Passages beyond this length show nobody where the answer stands. */
const LONGEST = 300;
/** Of a long gold sentence, a passage must hold this share in one piece. */
const MOST = 0.6;

/** By group of questions: how often the first passage holds the answer, how often one of the first three. */
export function measure(trials: readonly Trial[]): Map<string, Measured> {
  const all = new Map<string, Measured>();
  for (const { group, search, question, only, answers, paragraph } of trials) {
    const { passages } = search.find(question, { reports: only, limit: 8 });
    const quotes = passages.map(({ paragraph: { text }, start, end }) => bare(text.slice(start, end)).text);
    const held = quotes.map((quote) => quote.length <= LONGEST && answers.some((one) => holds(quote, one)));
    const own = all.get(group) ?? { asked: 0, first: 0, three: 0, paragraph: 0, lengths: [] };
    own.asked += 1;
    own.first += held[0] === true ? 1 : 0;
    own.three += held.slice(0, 3).includes(true) ? 1 : 0;
    const text = passages[0]?.paragraph.text ?? '';
    own.paragraph += paragraph !== null && bare(text).text === bare(paragraph).text ? 1 : 0;
    if (quotes[0] !== undefined) own.lengths.push(quotes[0].length);
    all.set(group, own);
  }
  return all;
}

export interface Measured {
  asked: number;
  first: number;
  three: number;
  paragraph: number;
  lengths: number[];
}

export function holds(quote: string, answer: string): boolean {
  const gold = bare(answer).text;
  if (quote.includes(gold)) return true;
  if (quote.length >= MOST * gold.length && gold.includes(quote)) return true;
  const part = Math.ceil(MOST * gold.length);
  for (let at = 0; at + part <= gold.length && part > 12; at += 4)
    if (quote.includes(gold.slice(at, at + part))) return true;
  return false;
}

/** The questions of open sets: each is asked of its own report. */
export async function setTrials(folders: readonly string[]): Promise<Trial[]> {
  const found: Trial[] = [];
  const thesaurus = loadThesaurus();
  for (const folder of folders) {
    const { reports, asked } = await openSet(folder);
    const search = buildSearch(reports, thesaurus);
    found.push(...asked.filter(({ answers }) => answers.length > 0).map((one) => trialOf(one, search)));
  }
  return found;
}

function trialOf({ report, question, answers }: Asked, search: BuiltSearch): Trial {
  return { group: report, search, question, only: new Set([report]), answers, paragraph: null };
}

const question = z.object({ ask: z.string(), answer: z.string(), paragraph: z.int() });

/**
 * Public questions over public paragraphs: a JSON list of paragraphs, and lines of `ask`, `answer` (its words) and
 * `paragraph` (its place in the list).
 */
export async function publicTrials(paragraphs: string, questions: string, most: number): Promise<Trial[]> {
  const texts = z.array(z.string()).parse(JSON.parse(readFileSync(paragraphs, 'utf8')));
  const head =
    '广州市云桥区人民政府题库街道办事处2022年部门整体支出绩效自评报告\n\n一、基本情况\n\n（一）部门概况';
  const report = await readReport('public.txt', Buffer.from(`${head}\n\n${texts.join('\n\n')}\n`));
  const search = buildSearch([report], loadThesaurus());
  const lines = readFileSync(questions, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const step = Math.max(1, Math.floor(lines.length / most));
  return lines
    .filter((_, i) => i % step === 0)
    .slice(0, most)
    .map((line) => question.parse(JSON.parse(line)))
    .map(({ ask, answer, paragraph }) => ({
      ...{ group: 'public', search, question: ask, only: new Set([report.id]), answers: [answer] },
      paragraph: texts[paragraph] ?? null,
    }));
}
