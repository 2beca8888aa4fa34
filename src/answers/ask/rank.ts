import { bare } from '../../text/bare.ts';
import { speaksOf } from '../../search/chapters.ts';
import type { SearchReading } from '../../search/reading.ts';
import type { Term } from '../../search/term.ts';
import { isAnything, isMeasured, unitFit } from '../../matching/asked.ts';
import { type Cover, coverOf, type Met, isMet, isNear, worth } from './cover.ts';
import type { Candidate, Fields } from '../../matching/fields.ts';
import { misfit, type Wanted } from './fits.ts';
import { isHollow } from '../../matching/part.ts';

/** What is looked for among the figures. */
export interface Sought extends Wanted {
  readonly reading: SearchReading;
  /** The words that must be met; those that may come after them. */
  readonly terms: readonly Term[];
  /** The thing counted: it must be met in the metric or the number's clause. Null where nothing is named. */
  readonly head: Term | null;
  /** The question says nothing of it but how many there are: 医生有多少名. */
  readonly counted: boolean;
}

/** A figure that answers, or nearly. */
export interface Ranked {
  readonly candidate: Candidate;
  /** Of 100 and somewhat more; only comparable within one question. */
  readonly score: number;
  /** Why it is no answer; null where it is one. */
  readonly misfit: string | null;
  /** Only a heading or point names the thing counted, and all else fits. */
  readonly underHeading: boolean;
  /** The thing counted is named earlier in the sentence, and all else fits. */
  readonly inSentence: boolean;
  /** Words that need not be met and are, in the metric or the clause. */
  readonly lights: number;
  /** Of these, words for what was done. */
  readonly acts: number;
}

/** Added for the very unit asked, for a light word met, and taken for each pair of the metric that nobody asked for. */
const UNIT = 10;
const LIGHT = 5;
const SPARE = 1;
const MOST_SPARE = 12;
/** 不低于 95%: a bound is likelier what was to be reached than what was. */
const BOUND = /不[低少高多]于|不超过/u;
const OF_BOUND = 20;
/** What stands under the year's tasks was meant to be done, whatever its words say. */
const OF_PLAN = 15;
/** Nearer than this to nothing is not near. */
const NEAR = 30;

/**
 * The figures by how well they answer, best first, at each figure's best place. Figures that share too little with
 * the question are left out; those that cannot be its answer come last, with the reason.
 */
export function rank(sought: Sought, candidates: readonly Candidate[]): Ranked[] {
  const found = candidates.flatMap((candidate) => {
    const places = candidate.fields.map((fields) => rankAt(sought, candidate, fields));
    const best = places.filter((one) => one !== null).sort(byScore)[0];
    return best === undefined ? [] : [best];
  });
  return found.sort((a, b) => byScore(a, b) || a.candidate.figure.id - b.candidate.figure.id);
}

function byScore(a: Ranked, b: Ranked): number {
  return (a.misfit === null ? 0 : 1) - (b.misfit === null ? 0 : 1) || b.score - a.score;
}

function rankAt(sought: Sought, candidate: Candidate, fields: Fields): Ranked | null {
  const { terms, reading, asked, head } = sought;
  if (head !== null && !isMet(reading, head, fields)) return null;
  const cover = coverOf(reading, terms, fields);
  let [all, met, light, lights, acts] = [0, 0, 0, 0, 0];
  for (const [t, { text, weight, light: isLight }] of terms.entries()) {
    const place = cover[t] ?? null;
    const value = place === null ? 0 : worth(place.weight, place.level);
    // An act that is met near tells more than one that is said somewhere.
    if (isLight && isNear(place)) lights += 1;
    if (isLight && isNear(place) && !isHollow(text)) acts += 1;
    if (isLight) light += value > 0 ? (isNear(place) ? 2 : 1) * LIGHT : 0;
    else [all, met] = [all + weight, met + weight * value];
  }
  const share = all === 0 ? 0 : met / all;
  if (all > 0 && share < NEAR) return null;
  const unit = unitFit(asked, candidate.figure.unit) === 2 && asked.unit !== null ? UNIT : 0;
  const spare = Math.min(MOST_SPARE, SPARE * spareOf(fields.metric, cover));
  const far =
    uncovered(sought, cover, candidate.figure.kind) ??
    (isOfBefore(sought, cover, candidate, fields) ? 'word' : null);
  const unfit =
    misfit(sought, candidate, fields) ??
    (isOther(sought, candidate, cover) || isDoneTo(sought, candidate, cover) ? 'unit' : null);
  const own = head === null ? undefined : cover[terms.indexOf(head)];
  return {
    candidate,
    score:
      share +
      light +
      unit -
      spare -
      (isPlanned(candidate, fields) && !asked.target ? OF_PLAN : 0) -
      (isNext(candidate, fields) && !NEXT.test(sought.text) ? OF_PLAN : 0) -
      (BOUND.test(candidate.figure.hedge ?? '') && !asked.target ? OF_BOUND : 0),
    misfit: far ?? unfit,
    lights,
    acts,
    inSentence: far === 'head' && unfit === null && own?.level === 'sentence',
    underHeading: far === 'head' && unfit === null && own?.level === 'around' && isIn(own, fields),
  };
}

/** Whether what is met around a figure stands in the point or heading right above it. */
function isIn({ start, end }: Met, { around, title }: Fields): boolean {
  return title.includes(around.slice(start, end));
}

/** What is meant to be done next is no target of the year. */
const NEXT = /下一?步|明年|来年|次年|下一?年|打算|改进|今后/u;

function isNext({ entry }: Candidate, { place }: Fields): boolean {
  const path = entry.report.paragraphs[place.paragraph - 1]?.path ?? [];
  return path.some((heading) => NEXT.test(heading));
}

function isPlanned({ entry }: Candidate, { place }: Fields): boolean {
  const path = entry.report.paragraphs[place.paragraph - 1]?.path ?? [];
  return speaksOf(path.map((heading) => bare(heading).text)) === 'plans';
}

/** 医生有多少名 is not how many signed with a 家庭医生: people are counted to whom something was done. */
function isDoneTo({ counted, head, terms, text }: Sought, { figure }: Candidate, cover: Cover): boolean {
  const met = head === null || !counted ? null : cover[terms.indexOf(head)];
  if (met?.level !== 'metric') return false;
  const metric = bare(figure.metric).text;
  const before = metric.slice(0, met.start);
  const done = figure.kind === 'people' ? [GAINED, DONE_TO] : [GAINED];
  if (done.some((acts) => acts.test(before) && !acts.test(text))) return true;
  // “四上”企业 may be met by 四上 alone: what the question says itself is no other thing.
  const tail = head?.text.split(metric.slice(met.start, met.end))[1] ?? '';
  const named = metric.slice(met.end).replace(/^[”》]/u, '');
  const behind = (named.startsWith(tail) ? named.slice(tail.length) : named).replace(`${figure.unit}数`, '');
  if (figure.kind === 'people') return DONE_TO.test(behind);
  return figure.kind === 'count' && !isMeasured(figure.unit) && hasOther(behind);
}

/** 新增特级教师 are not all there are. */
const GAINED = /新增|新招|招聘|招录|引进|净增|新开|新发展/u;

/** Whether a name goes on behind the thing counted with another: 安全鉴定 of 水库安全鉴定完成座数. */
function hasOther(behind: string): boolean {
  return behind.replace(BEHIND_THING, '').replace(BEHIND_THING, '').length > 1;
}

const DONE_TO = /签|接种|培训|服务|资助|帮扶|救助|慰问|走访|检查|体检|转运|受益|满意|发放|申领|注册/u;

/** What may stand between the thing counted and the end of a metric's name: an act, the unit. */
const BEHIND_THING =
  /(?:办结|完成|办理|受理|入驻|落户|涉及|组织|参与|参加|新增|工作|活动|情况|(?:[个家宗件次处场条份张辆套栋台项户座]|家次|件次|场次)?数|人次)$/u;

/** 登记大厅 and 登记质量抽检 are no 登记: in another unit than asked, the name must end in the thing counted. */
function isOther({ asked, head, terms }: Sought, { figure }: Candidate, cover: Cover): boolean {
  if (asked.unit === null || isAnything(asked.unit) || head === null || unitFit(asked, figure.unit) === 2)
    return false;
  if (asked.unit === '人' || asked.unit === '人次') return false;
  const met = cover[terms.indexOf(head)];
  if (met?.level !== 'metric') return isAnything(figure.unit);
  return hasOther(bare(figure.metric).text.slice(met.end));
}

/** A word this light beside the heaviest, of 100, may be said earlier in the paragraph. */
const COMMON = 45;

/** Whether a word that must be met is not, or the thing counted is met too far off. */
function uncovered({ terms, head }: Sought, cover: Cover, kind: string): string | null {
  const telling = terms
    .map((term, t) => ({ term, met: cover[t] ?? null }))
    .filter(({ term }) => !term.light || term === head);
  const heaviest = Math.max(...telling.map(({ term }) => term.weight));
  for (const { term, met } of telling) {
    if (met === null) return 'word';
    // A rate has a name of its own: what was said in a sentence before is not what it is of.
    if (
      met.level === 'paragraph' &&
      (kind === 'rate' || term === head || 100 * term.weight > COMMON * heaviest)
    )
      return 'word';
  }
  const own = telling.find(({ term }) => term === head)?.met;
  if (own === undefined || isNear(own)) return null;
  const others = telling.filter(({ term }) => term !== head);
  const named = own?.level === 'sentence' && others.length > 0 && others.every(({ met }) => isNear(met));
  return named ? null : 'head';
}

/** 窗口 of 窗口满意率 says whose it is: 上门服务 in a sentence before is another matter, unless a heading says it. */
function isOfBefore(
  { terms, head }: Sought,
  cover: Cover,
  { entry, figure }: Candidate,
  fields: Fields,
): boolean {
  const own = head === null ? null : cover[terms.indexOf(head)];
  if (figure.kind !== 'rate' || own?.level !== 'metric' || own.start < 2) return false;
  const path = entry.report.paragraphs[fields.place.paragraph - 1]?.path ?? [];
  const above = `${bare(path.join('｜')).text}${fields.title}`;
  return cover.some(
    (met, t) =>
      terms[t]?.light === false &&
      met?.level === 'around' &&
      !above.includes(fields.around.slice(met.start, met.end)),
  );
}

/** Characters of the metric that no word of the question met. */
function spareOf(metric: string, cover: Cover): number {
  const name = metric.split('｜')[0] ?? '';
  const marks = new Set<number>();
  for (const met of cover)
    if (met?.level === 'metric') for (let at = met.start; at < met.end; at += 1) marks.add(at);
  return Math.max(0, name.length - [...marks].filter((at) => at < name.length).length);
}
