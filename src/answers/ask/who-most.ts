import type { WhoMost } from '../../matching/who-most.ts';
import type { Answer } from '../answer.ts';
import { trimmed } from '../../text/trim.ts';
import { withoutOffices } from '../../library/office-places.ts';
import { rank } from '../rank.ts';
import { MOST_ACROSS } from './across.ts';
import type { Asking } from './asking.ts';

/** Who has most or least of what among many offices, by `/rank`; null where they cannot be set side by side. */
export function whoMostAnswer(on: Asking, { metric, way }: WhoMost): Answer | null {
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
