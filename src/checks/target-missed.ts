import { placeAt, type Evidence, type Mention, type Sentence } from './evidence.ts';
import { below, intervalOf } from './interval.ts';
import { finding } from './make.ts';
import { numberOf, shown } from './printed.ts';
import { aimOf, type Aim } from './target.ts';
import type { Check, Verdict } from './verdict.ts';

/** 各项绩效目标全部完成, 所有指标均达到目标值: nothing was missed, says the text. */
const ALL_MET =
  /(?:各项|所有|全部|全年|年度|绩效)[^，。；]{0,12}(?:目标|指标|任务)[^，。；]{0,6}(?:均已?|全部|都已?|全面|百分之百)(?:超额|圆满|按时|如期|按期)?(?:完成|达标|实现|达到|达成)/u;
/** The aim may be the ceiling, not the floor: 控制在 5 起以内, 事故不超过 3 宗. */
const CEILING = /控制|不超过|不高于|以内|以下|低于|压减|降|事故|投诉|死亡|成本|逾期|违规/u;
/** All the points of an item, whatever was missed: 自评得满分. */
const FULL_MARKS = /(?:自评|得分?|评分|该项|指标)[^，。；]{0,4}满分(?![值为是\d])/u;
/** Words of the actual's name that are not its target's: 实际完成, 完成值. */
const OF_THE_ACTUAL = /目标值|(?:实际|已)?完成(?:值|数)?|实际值?/gu;
/** 完成 26 项，未完成 2 项: no number of what was reached. */
const NOT_DONE = /[未没尚]/u;
/** Work that goes on is not yet missed. */
const ONGOING = /计划[^，。；]*(?:明年|下一步|将)|截至|目前|进行中|正在|拟|预计/u;

/** A target that its own sentence shows as missed; a conflict where the report says that all were met. */
export const targetMissed: Check = (evidence: Evidence) => {
  const claim = claimIn(evidence);
  return evidence.sentences.flatMap((sentence) => {
    const here = claimOf(sentence);
    const aims = missedIn(sentence);
    const claimed = here === null ? [] : claimedIn(sentence, here, evidence);
    const apart = claimed.filter(({ actual }) => aims.every((aim) => aim.actual.fact !== actual.fact));
    return [
      ...aims.map((aim) => missed(aim, here ?? claim ?? fullMarksIn(sentence))),
      ...apart.map((aim) => missed(aim, here)),
    ].map((found): Verdict => ({ relation: null, finding: found }));
  });
};

/** 已全面完成签约任务, said right behind a number of it. */
const MET_HERE =
  /(?:全面|圆满|超额|全部|如期|按期|较好|顺利)(?:地?完成|实现|达成)[^，。；]{0,8}(?:任务|目标|指标|计划)/u;

function claimOf(sentence: Sentence): Claim | null {
  const found = MET_HERE.exec(sentence.text);
  const isOpen =
    found !== null && !/确保|力争|将|争取|推动|未能|除/u.test(sentence.text.slice(0, found.index));
  return isOpen ? { kind: 'claimed', sentence, words: found[0], start: sentence.start + found.index } : null;
}

/** Numbers ahead of such a claim that fall short of the target told beside them, or of one of the same name elsewhere. */
function claimedIn({ mentions, text }: Sentence, { start, sentence }: Claim, { sentences }: Evidence): Aim[] {
  if (CEILING.test(text)) return [];
  const ahead = mentions.filter(({ place }) => place.start < start && place.start >= sentence.start);
  return ahead.flatMap((actual, i) => {
    if (AIMED.test(actual.lead) || actual.fact.role !== 'actual' || actual.fact.kind === 'rank') return [];
    const next = ahead[i + 1];
    const beside = next !== undefined && AIMED.test(next.lead) && next.gap === `，${next.lead}` ? next : null;
    const target = beside ?? setElsewhere(actual, sentences);
    return target !== null && target.fact.unit === actual.fact.unit && falls(target, actual)
      ? [{ target, actual }]
      : [];
  });
}

const AIMED = /(?:年度|全年|年初)?(?:目标|任务|计划)(?:数|值)?[为是]?$/u;

/** The one target of the same name: 优良天数比例不低于 92%. */
function setElsewhere({ fact }: Mention, sentences: readonly Sentence[]): Mention | null {
  const same = sentences
    .flatMap(({ mentions }) => mentions)
    .filter(
      ({ fact: { role, name, unit } }) =>
        role === 'target' && unit === fact.unit && fact.name.length >= NAMED && name.endsWith(fact.name),
    );
  const [target] = same;
  return target !== undefined && same.every((one) => one.fact.value === target.fact.value) ? target : null;
}

/** A name of so many characters is of one matter. */
const NAMED = 5;

function falls(target: Mention, actual: Mention): boolean {
  const [wanted, reached] = [intervalOf(target.fact), intervalOf(actual.fact)];
  return wanted !== null && reached !== null && below(reached, { ...wanted, high: wanted.low });
}

interface Claim {
  /** What it is: that all targets were met, or full marks for this one. */
  readonly kind: 'claimed' | 'full-marks';
  readonly sentence: Sentence;
  readonly words: string;
  readonly start: number;
}

function claimIn({ sentences }: Evidence): Claim | null {
  for (const sentence of sentences) {
    const found = ALL_MET.exec(sentence.text);
    const plan =
      /目标|计划|下一步|改进/u.test(sentence.paragraph.path.at(-1) ?? '') &&
      !/完成/u.test(sentence.paragraph.path.at(-1) ?? '');
    if (found !== null && !plan && !/确保|力争|将|争取|推动|未能|除/u.test(sentence.text))
      return { kind: 'claimed', sentence, words: found[0], start: sentence.start + found.index };
  }
  return null;
}

function fullMarksIn(sentence: Sentence): Claim | null {
  const found = FULL_MARKS.exec(sentence.text);
  if (found === null) return null;
  return { kind: 'full-marks', sentence, words: found[0], start: sentence.start + found.index };
}

function missedIn({ text, mentions }: Sentence): Aim[] {
  if (CEILING.test(text) || ONGOING.test(text)) return [];
  return mentions.flatMap((second, i) => {
    const first = mentions[i - 1];
    const aim = first === undefined ? null : aimOf(first, second);
    if (aim === null || aim.actual.fact.kind === 'rank' || NOT_DONE.test(aim.actual.lead)) return [];
    const [wanted, reached] = [intervalOf(aim.target.fact), intervalOf(aim.actual.fact)];
    return wanted !== null && reached !== null && below(reached, wanted) ? [aim] : [];
  });
}

function nameOf({ fact: { name: metric } }: Mention): string {
  const name = metric.replace(OF_THE_ACTUAL, '');
  return name === '' ? metric : name;
}

function missed({ target, actual }: Aim, claim: Claim | null): Verdict['finding'] {
  const places = [actual.place, target.place];
  if (claim !== null) {
    const end = claim.start + claim.words.length;
    places.push(placeAt(claim.sentence.paragraph, claim.start, end));
  }
  return finding({
    code: 'TARGET_MISSED',
    kind: claim === null ? 'missed' : claim.kind,
    // A scale may give full marks for less than all: odd, no contradiction.
    severity: claim?.kind === 'claimed' ? 'conflict' : 'note',
    facts: [actual.fact, target.fact],
    places,
    values: {
      metric: nameOf(actual),
      target: shown(target.fact),
      actual: shown(actual.fact),
      formula: `${numberOf(actual.fact)} < ${numberOf(target.fact)}`,
      ...(claim === null ? {} : { claim: claim.words }),
    },
  });
}
