import type { Office } from '../../../src/report/office.ts';
import { briefFor, voiceOf } from './brief.ts';
import { type Budget, type BudgetPlan, budgetOf } from './budget.ts';
import type { Draft } from './draft.ts';
import { families, projectsFor } from './families.ts';
import { type FaultCode, type Planted } from './fault.ts';
import { FAULTS_IN_DRAFT, retoldSentence, soundSentences } from './faults.ts';
import { flatten } from './flatten.ts';
import { NUMBERINGS, type Numbering } from './numbering.ts';
import { type FamilyName, officeFor } from './office.ts';
import { twoPlaces, withAdded, withSentence } from './places-in.ts';
import type { GeneratedReport } from './report.ts';
import { type Rng, rngOf } from './rng.ts';
import { type Style, styleOf } from './style.ts';
import type { Voice } from './template.ts';
import { titleOf } from './title.ts';
import { factsOf, tablesOf } from './truth.ts';

/** What may be fixed beforehand; all else is drawn from the seed. */
export interface GenerateOptions {
  readonly family?: FamilyName;
  readonly office?: Office;
  readonly year?: number;
  readonly numbering?: Numbering;
  /** Codes to plant; none by default. What finds no place is left out of `planted`. */
  readonly faults?: readonly FaultCode[];
  /** The department's budget in 元. */
  readonly size?: bigint;
  readonly last?: Budget['last'];
  /** False: the report discloses no budget. */
  readonly budget?: boolean;
  readonly style?: Partial<Style>;
  readonly name?: string;
}

const OF_BUDGET: readonly FaultCode[] = [
  'SUM_MISMATCH',
  'RATE_MISMATCH',
  'SPENT_ALL_BUT_CARRIED',
  'OFFICE_NAME_MISMATCH',
  'YEAR_MISMATCH',
  'MALFORMED_NUMBER',
];

/**
 * A report of the genre that nobody wrote, with its ground truth: the same seed and options, the same report.
 *
 * @example generate(7).paragraphs[0]?.text // '广州市…街道办事处的主要职责是：…'
 */
export function generate(seed: number, options: GenerateOptions = {}): GeneratedReport {
  const rng = rngOf(seed);
  const faults = options.faults ?? [];
  const family = options.family ?? rng.fork('family').pick(['street', 'street', 'town', 'bureau'] as const);
  const office = options.office ?? officeFor(family, rng.fork('office'));
  const year = options.year ?? rng.fork('year').int(2018, 2025);
  const style = { ...styleFor(rng.fork('style'), faults), ...options.style };
  const told =
    options.budget ?? (faults.some((code) => OF_BUDGET.includes(code)) || rng.fork('told').chance(92));
  const budget = budgetFor(rng.fork('budget'), style, faults, options);
  const numbering = options.numbering ?? numberingFor(rng.fork('numbering'), faults);
  const planted: Planted[] = [];

  const voice = voiceOf(rng.fork('voice'), style, { office, year, family, budget });
  const brief = briefFor(rng.fork('brief'), voice, { office, year, budget, told, faults }, planted);
  let draft: Draft = { family, office, year, nodes: families[family](brief) };
  // A faulty report has none besides: the same sentence, right and wrong, would be a second fault.
  if (faults.length === 0) draft = sound(draft, { ...voice, rng: rng.fork('sound') });
  for (const code of faults) {
    const done = FAULTS_IN_DRAFT[code]?.(draft, { ...voice, rng: rng.fork(code) }) ?? null;
    if (done === null) continue;
    draft = done.draft;
    planted.push({ code, change: done.change });
  }
  if (faults.includes('SPENT_ALL_BUT_CARRIED'))
    planted.push({ code: 'SPENT_ALL_BUT_CARRIED', change: '全部支出，仍有结转' });
  const skipAt = faults.includes('BROKEN_NUMBERING') ? skipIn(draft, rng.fork('skip')) : null;
  if (skipAt !== null)
    planted.push({ code: 'BROKEN_NUMBERING', change: `编号跳过一个，在第 ${skipAt} 个之前` });

  const flat = flatten(draft, numbering, rng.fork('lost'), skipAt);
  const values = factsOf(flat.figures);
  const bare =
    family !== 'bureau' &&
    told &&
    faults.length === 0 &&
    flat.paragraphs[0]?.text.startsWith(office.official) === true;
  return {
    ...flat,
    ...{ name: options.name ?? `generated-${seed}`, seed, family, office, year, numbering, planted },
    title: titleOf(office, year, rng.fork('title'), bare && rng.fork('bare').chance(15)),
    budget: values,
    tables: told && rng.fork('table').chance(25) ? tablesOf(flat.figures) : [],
  };
}

// A comma slip is one only in 万元 or 元, printed without separators, and only a rate with decimals compels its reading.
function styleFor(rng: Rng, faults: readonly FaultCode[]): Style {
  const style = styleOf(rng);
  if (faults.includes('MALFORMED_NUMBER'))
    return { ...style, money: '万元', grouped: false, rateDecimals: 2 };
  return style;
}

function numberingFor(rng: Rng, faults: readonly FaultCode[]): Numbering {
  const drawn = rng.pick([...NUMBERINGS, 'han', 'han', 'han', 'han-half'] as const);
  const needed = faults.includes('BROKEN_NUMBERING') || faults.includes('RESTATED_DIFFERENTLY');
  return needed && ['none', 'lost', 'dotted'].includes(drawn) ? 'han' : drawn;
}

function budgetFor(rng: Rng, style: Style, faults: readonly FaultCode[], options: GenerateOptions): Budget {
  const plan: BudgetPlan = {
    ...{ style, projects: projectsFor(rng) },
    ...(options.size === undefined ? {} : { size: options.size }),
    ...(options.last === undefined ? {} : { last: options.last }),
    spentButCarried: faults.includes('SPENT_ALL_BUT_CARRIED'),
  };
  return budgetOf(rng, plan);
}

/** What every third report has besides: sentences that reckon, and one told twice. None of it wrong. */
function sound(draft: Draft, voice: Voice): Draft {
  let told = draft;
  for (const sentence of soundSentences(voice)) told = withSentence(told, sentence, voice.rng) ?? told;
  if (!voice.rng.chance(30)) return told;
  const [first, second] = retoldSentence(voice);
  const places = twoPlaces(told);
  return places === null ? told : withAdded(withAdded(told, places[0], first), places[1], second);
}

/** A heading that is not the first of its row: the number before it can be left out. */
function skipIn(draft: Draft, rng: Rng): number | null {
  const chapters = draft.nodes.flatMap((node, i) =>
    node.kind === 'heading' && node.depth <= 2 ? [{ i, node }] : [],
  );
  const later = chapters.filter(({ node }, k) => {
    const before = chapters.slice(0, k).findLast((one) => one.node.depth <= node.depth);
    return before?.node.depth === node.depth;
  });
  return later.length === 0 ? null : rng.pick(later).i;
}
