import { Decimal } from '../../facts/decimal.ts';
import { display } from '../../facts/display.ts';
import type { Entry } from '../../library/library.ts';
import type { WhoMost } from '../../matching/who-most.ts';
import type { Answer } from '../answer.ts';
import { isKnown, type Known } from '../computed.ts';
import { trimmed } from '../../text/trim.ts';
import { withoutOffices } from '../../library/office-places.ts';
import { rank } from '../rank.ts';
import { MOST_ACROSS } from './across.ts';
import type { Asking } from './asking.ts';

/**
 * Who has most or least of what: the offices by `/rank`, the projects of one report by their own numbers; null where
 * they cannot be set side by side.
 */
export function whoMostAnswer(on: Asking, asked: WhoMost): Answer | null {
  return asked.among === 'projects' ? ofProjects(on, asked) : ofOffices(on, asked);
}

function ofOffices(on: Asking, { metric, way }: WhoMost): Answer | null {
  const { library, entries, question, query } = on;
  const offices = new Set(entries.map(({ report }) => report.office.official));
  const plain = trimmed(withoutOffices(metric, library), JOINED);
  // Of fewer offices each is asked by itself (across.ts).
  if (offices.size <= MOST_ACROSS || plain.length < 2) return null;
  const ranked = rank.answer({ ...library, entries }, { metric: plain }, query);
  if (ranked.status !== 'answered') return null;
  const printed = ranked.figures.filter(({ formula }) => formula === null);
  const order = way === 'least' ? printed.toReversed() : printed;
  const [first] = order;
  const last = order.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  if (first.value === last.value) return { ...ranked, command: 'ask', title: question };
  const [one, other] = way === 'least' ? ['最低', '最高'] : ['最高', '最低'];
  const told = `${first.metric}${one}的是${first.office}（${first.display}）；${other}的是${last.office}（${last.display}）`;
  const rest = (ranked.message ?? '').replace(/^最高：[^；]*；最低：[^；。]*[；。]/u, '');
  const figures = [...order, ...ranked.figures.filter(({ formula }) => formula !== null)];
  return { ...ranked, command: 'ask', title: question, figures, message: `${told}。${rest}` };
}

/** What is left between and behind the names of offices. */
const JOINED = /[和与跟同及、，,的嘅]/u;

/** What of a project is compared, by the words for it. */
const OF_PROJECT: readonly (readonly [RegExp, string])[] = [
  [/率|进度|比例/u, 'project.rate'],
  [/支出|花|用|执行|支付/u, 'project.executed'],
  [/预算|安排|资金|钱/u, 'project.budget'],
];

function ofProjects({ entries, draft, question }: Asking, { metric, way }: WhoMost): Answer | null {
  const measure = OF_PROJECT.find(([words]) => words.test(metric))?.[1];
  const [entry, ...others] = entries;
  if (measure === undefined || entry === undefined || others.length > 0) return null;
  const told = projectsOf(entry, measure);
  const order = way === 'most' ? told.toReversed() : told;
  const [first, second] = order;
  if (first === undefined || second === undefined) return null;
  const { report } = entry;
  for (const fact of order) draft.figure(report, fact);
  for (const { place, alsoAt } of order) draft.sentence(report, place, alsoAt);
  draft.findingsOf(entry, order);
  const same = order.filter(({ value }) => value === first.value);
  const heads = same.map((fact) => `${fact.name} ${display(fact)}`).join('、');
  return draft.answer({
    ...{ status: 'answered', title: question },
    message: `报告列出 ${told.length} 个项目，${way === 'most' ? '最高' : '最低'}的是${heads}${same.length > 1 ? '（并列）' : ''}。`,
  });
}

/** The numbers of one measure that a report tells of its projects, each once, least first. */
function projectsOf({ facts }: Entry, measure: string): Known[] {
  const known = facts.filter(isKnown).filter((fact) => fact.measure === measure && fact.of !== null);
  const first = new Map(known.toReversed().map((fact) => [fact.of, fact]));
  return [...first.values()].toSorted(
    (a, b) => new Decimal(a.value).cmp(new Decimal(b.value)) || a.id - b.id,
  );
}
