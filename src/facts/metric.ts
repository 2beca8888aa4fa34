import type { Clause } from './clause.ts';
import { wayOf } from './change.ts';
import { OURS, type Subject } from './elsewhere.ts';
import { headed } from './heads.ts';
import { vocabulary } from './vocabulary.ts';

/** What a number measures. */
export interface Measure {
  readonly clause: Clause;
  /** "60岁及以上老年人第一针接种率" */
  readonly metric: string;
  /** The clause's own words, cleaned: what keys are recognised by. */
  readonly label: string;
  /** The other office or place it is about; null for the report's own. */
  readonly subject: string | null;
}

/** A metric longer than this is a sentence, not a name. */
const LONGEST = 32;
const LONG_LEFT = 20;
/** Words without a joint are kept whole up to this. */
const LONG_WHOLE = 26;
const LONG_RIGHT = 22;
const LONG_SETTING = 18;
const LONG_TOPIC = 14;

/** What the clauses of one sentence hand on from one to the next. */
interface Thread {
  /** What the sentence is about: "劳资纠纷". */
  topic: string;
  /** The last metric without its head: what a change is a change of. */
  core: string;
  /** The verb the last clause began with: "转运". */
  verb: string;
  unit: string;
  kind: string;
  inherited: boolean;
  /** The last metric, where it told a change: 比去年同期多发放. */
  change: string;
  /** The last metric that was a rate: 政府性基金 100% repeats its head. */
  rate: string;
}

/**
 * The metric of each clause of a sentence. A clause that says only how much (率, 金额, 排名, a bare verb) is named
 * with what the sentence was about before it; of another office or place than the clause before, it is named anew.
 *
 * @param subjects whom each clause is about, where the sentence is about several
 * @example ['劳资纠纷宗数', '劳资纠纷涉及人数', '劳资纠纷追回金额', '劳资纠纷调解成功率']
 */
export function measures(clauses: readonly Clause[], subjects: readonly Subject[] = []): Measure[] {
  let thread = newThread();
  const found: Measure[] = [];
  for (const [k, clause] of clauses.entries()) found.push(measureOf(clause, k));
  return found;

  function measureOf(clause: Clause, k: number): Measure {
    const twin = found.at(-1);
    if (twin !== undefined && clause.gap === '' && clause.quantity.range === true) return { ...twin, clause };
    const { other, left, alone = false } = subjects[k] ?? OURS;
    // 而同期玉林街道增长: of the same matter as the number before.
    const isSame = left !== null && k > 0 && isHollow(cleaned(left));
    const before = (subjects[k - 1] ?? OURS).other;
    if (isSame && before !== null && other !== before) thread = without(thread, before);
    const own = cleaned((isSame || alone ? left : null) ?? clause.left);
    const label = own === '' ? extreme(clause) : own;
    if (k > 0 && !isSame && other !== before) thread = newThread();
    const right = counted(clause, clauses[k + 1]) || sharedTail(clause, clauses.slice(k + 1));
    const item = twin === undefined ? '' : scoredItem(twin.clause, clause);
    if (twin !== undefined && item !== '') {
      found[found.length - 1] = { ...twin, metric: `${item}满分` };
      return { clause, metric: `${item}得分`, label, subject: other };
    }
    if (twin !== undefined && FULL_MARK.test(label)) return marked(twin, label, clause, other);
    const core = coreOf(label, right, clause, thread);
    const { kind, base } = clause.quantity.unit;
    if (thread.topic === '' && right === '' && isHollow(core)) thread.topic = setting(clause);
    const full = inherits(core, clause, thread) ? merged(ofNow(subject(core, thread), clause), core) : core;
    follow(thread, core, full, clause);
    const metric = first(clause) ?? headed(full, clause.quantity, thread.rate);
    if (kind === 'rate' && metric.endsWith('率')) thread.rate = metric;
    thread.unit = base;
    thread.kind = kind;
    thread.change = wayOf(clause.left) === null ? (LISTED.test(clause.gap) ? thread.change : '') : full;
    return { clause, metric: beside(balanced(ending(metric)), alone ? other : null), label, subject: other };
  }
}

function newThread(): Thread {
  return { topic: '', core: '', verb: '', unit: '', kind: '', inherited: false, change: '', rate: '' };
}

/** “三公”经费情况: what is told of it. */
const STATE = /(?:使用|支出|执行|开支)?情况$/u;

/** What a clause before was about: the nearest that names a thing and is short enough to name one. */
function setting({ before }: Clause): string {
  for (const clause of before) {
    const noun = nounOf(cleaned(clause)).replace(STATE, '');
    if (noun.length <= LONG_SETTING && !isHollow(noun) && !vocabulary.air.test(noun)) return noun;
  }
  return '';
}

/** A change is of all that was said before (销售总额 grew), another clause of its topic (销售). */
function subject(core: string, thread: Thread): string {
  const whole = thread.core.replace(vocabulary.light, '').replace(vocabulary.grown, '');
  if (vocabulary.against.test(core)) return whole.replace(vocabulary.headEnd, '');
  const isOfAll = isHollow(core) && vocabulary.change.test(core);
  return isOfAll && !isHollow(whole) ? whole : thread.topic;
}

/** Verbs and general words only: it tells how much, and not of what. */
function isHollow(core: string): boolean {
  return ownWords(core).length < 2;
}

/** 全年支出, 预算: money, and nothing of what. */
const BARE_MONEY = /^(?:全年|实际|累计|年初)?(?:支出|预算|执行)数?$/u;

/** What is left without verbs, general words and the year compared with. */
function ownWords(core: string): string {
  return core
    .replace(/[较比](?:20\d\d|上|去)年(?:同期)?/gu, '')
    .replace(BARE_MONEY, '')
    .replace(vocabulary.hollow, '')
    .replace(/[“”《》（）()]/gu, '');
}

/** 较上年净增 6 家，达到 35 家: the second is of the thing itself, and no change of it. */
function reached(core: string, { left }: Clause): string {
  return left === '' ? core : core.replace(vocabulary.grown, '').replace(SINCE_YEAR, '');
}

/** 较上年 at the end. */
const SINCE_YEAR = /(?<=.{2})[较比](?:20\d\d|上|去)年(?:同期|[末底])?$/u;

/** 满分, 分值: of the points told before. */
const FULL_MARK = /^(?:满分|分值|权重)(?:分|值)?$/u;
const LISTED = /^[、和及与]$/u;

function marked({ metric }: Measure, label: string, clause: Clause, subject: string | null): Measure {
  return { clause, metric: `${metric.replace(/分?得分$/u, '得分')}${label}`, label, subject };
}

/** 产出（50 分）得 47.24 分: what the points in the bracket, and those behind it, are of; else empty. */
function scoredItem(full: Clause, { quantity, gap }: Clause): string {
  if (quantity.unit.base !== '分' || full.quantity.unit.base !== '分') return '';
  return SCORED.test(gap) ? cleaned(/([^，,；;：:、)）]{2,12})[（(]$/u.exec(full.gap)?.[1] ?? '') : '';
}

const SCORED = /^[)）][，,：:]?(?:自评|实际|实)?得分?[为是：:]?$/u;

/** 对环境卫生的满意度最高，为 94.3%: what is measured stands a clause ahead. */
function extreme({ gap }: Clause): string {
  const ahead =
    /(?:^|[，；,;])(?<name>[^，；,;\d]{2,24}?)最[高低多少大小快慢]，(?:[仅只]?[为是有达]|仅|只)?$/u.exec(gap)
      ?.groups?.['name'];
  return ahead === undefined ? '' : cleaned(ahead);
}

/** The thread without the other place it told of: of 城关区新开户 what is told of another place is 新开户. */
function without(thread: Thread, place: string): Thread {
  const bare = (words: string): string => (words.startsWith(place) ? words.slice(place.length) : words);
  return { ...thread, topic: bare(thread.topic), core: bare(thread.core), rate: bare(thread.rate) };
}

/** 全市每千人口医师 of 全省: the wider name is told beside the number. */
function beside(metric: string, other: string | null): string {
  return other?.startsWith('全') === true ? metric.replace(/^全[国省市区县](?=.{2})/u, '') : metric;
}

/** A part of the year that words begin with. */
const PART = /^(?:第?[一二三四]季度|[上下]半年|\d{1,2}月份?)/u;

/** 一季度日均提取…，四季度增至: of another part of the year than the words before. */
function ofNow(words: string, { left }: Clause): string {
  return PART.test(left) ? words.replace(PART, '') : words;
}

/** 首支, 第一条: the thing itself is the name, with where it is the first. */
function first({ quantity, left, right }: Clause): string | null {
  if (quantity.unit.kind !== 'rank' || !/^(?:首|第一)/u.test(quantity.word) || quantity.word.length < 2)
    return null;
  return right === '' ? null : `${cleaned(left)}${quantity.word}${right}`;
}

/** "年初预算数（万元）：": the unit is no part of the name. */
const DECLARED = /[（(](?:单位[：:])?[万亿千百]?(?:[元%人吨]|平方米)[）)]?[：:]?$/u;

/** 提高到, 压减至: what follows is the level reached and not the change. */
const LEVEL =
  /(?:增长|增加|提高|提升|上升|扩大|下降|减少|降低|压减|压缩|缩减|缩短|延长|上调|下调|上浮|下浮|[增升降减提调扩缩])(?:到|至|(?<=[扩下上].|[降扩减])为)(?:(?:年[末底]|目前|现在)的?)?$/u;

/** 6 月底达: when, and nothing of what. */
const WHEN = /^(?:截[至止]到?)?(?:\d{1,2}月(?:[底末份]|份底)?|第?[一二三四]季度|[上下]半年|年[中底末])$/u;
/** 提高到每人每年: the level reached, of whom and how often kept. */
const LEVEL_EACH = /(?:提高|增加|上升|提升|上调)(?:到|至)(?=每[人户]每?[年月日天]?$)/u;

/** Without what opens a clause and what links it to the number. */
function cleaned(left: string): string {
  let words = left;
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replace(vocabulary.frame, '');
    const phrase =
      /^(?:针对|围绕|通过|根据|按照|结合|由)?[^，]{2,24}(?:中|期间|领导下|支持下|以来)(?=[^，]{3})/u.exec(
        words,
      )?.[0];
    if (
      phrase !== undefined &&
      /^(?:针对|围绕|通过|根据|按照|结合|由)|领导下$|支持下$|以来$|期间$|[次作程]中$/u.test(phrase)
    ) {
      words = words.slice(phrase.length);
    }
  }
  words = words.replace(DECLARED, '').replace(LEVEL, '').replace(LEVEL_EACH, '');
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replace(vocabulary.link, '');
  }
  return WHEN.test(words) ? '' : words.replace(vocabulary.inside, '');
}

/** The name of the thing counted, behind the unit; of a list (48 项、126 个任务) the one at its end. */
function counted(clause: Clause, next: Clause | undefined): string {
  const { kind } = clause.quantity.unit;
  if (kind === 'rank') return '';
  const right = clause.right.replace(/^(?:的|[（(]\p{Script=Han}{1,2}[)）])/u, '');
  if (right === '') {
    const shared = next?.joined === 'list' && next.left === '' && clause.left === '' && next.right !== '';
    return shared ? next.right.slice(0, 12) : '';
  }
  if (vocabulary.follow.test(clause.right) || LEVEL.test(right)) return '';
  if (kind !== 'people' && kind !== 'count' && cleaned(clause.left).length > 2) return '';
  const cut = right.slice(2).search(vocabulary.cut);
  const named = cut < 0 ? right : right.slice(0, cut + 2);
  const words = named.length > LONG_RIGHT ? shortened(named) : named;
  const governs = next?.joined === 'clause' && vocabulary.leading.test(right);
  return governs
    ? ''
    : words
        .slice(0, LONG_RIGHT)
        .replace(vocabulary.link, '')
        .replace(/(?:和|及|(?<!参)与)(?:对应|相应)?$/u, '');
}

/** What is done with all of a list is said behind the last: 居民 120 户、商铺 35 家签订责任书. */
function sharedTail({ quantity, left, right }: Clause, after: readonly Clause[]): string {
  if (left === '' || right !== '' || left.search(vocabulary.verbs) >= 0) return '';
  for (const [i, item] of after.entries()) {
    const { joined, quantity: other } = item;
    if (joined !== 'list' || item.left === '' || other.unit.kind !== quantity.unit.kind) return '';
    if (item.right !== '') return vocabulary.leading.test(item.right) ? counted(item, after[i + 1]) : '';
  }
  return '';
}

/** Without the quoted items of a list before what they are, and without what follows the thing: a verb. */
function shortened(right: string): string {
  const items = /^(?:[“《][^”》]*[”》][、及和与]?)+(?=.{4})/u.exec(right)?.[0] ?? '';
  const rest = right.slice(items.length);
  const verb = rest.slice(2).search(vocabulary.phrase);
  return rest.length > LONG_RIGHT && verb >= 0 ? rest.slice(0, verb + 2) : rest;
}

function coreOf(label: string, right: string, clause: Clause, thread: Thread): string {
  let left = label;
  const light = left.replace(vocabulary.light, '');
  if (light.length >= 2 || right.length >= 2) left = light;
  if (left === '' && right === '' && LISTED.test(clause.gap) && thread.change !== '') return thread.change;
  if (left === '' && right === '')
    return ofNow(thread.kind === 'rate' ? thread.topic : reached(thread.core, clause), clause);
  if (vocabulary.part.test(left) && clause.before.length > 0) {
    const whole = nounOf(cleaned(clause.before.slice(0, 1).join('')));
    if (whole.length >= 2 && whole.length <= 20) left = `${whole}${left}`;
  }
  if (left.length > LONG_LEFT || (right.length >= 4 && left.length > 12)) left = lastPhrase(left);
  const elliptic =
    clause.joined === 'list' || (thread.unit === clause.quantity.unit.base && left.length <= 4);
  const verbless =
    clause.joined === 'list' ? vocabulary.verb.exec(left) === null : left.search(vocabulary.verbs) < 0;
  const bare = verbless && left.replace(vocabulary.hollow, '').length >= 2;
  if (elliptic && bare && left.length <= 6 && thread.verb !== '' && right === '')
    left = `${thread.verb}${left}`;
  return balanced(`${left}${right}`);
}

/** The end of a metric that is too long, from a joint on where one is near. */
function ending(metric: string): string {
  if (metric.length <= LONGEST) return metric;
  const tail = metric.slice(-LONGEST);
  const joint = tail.slice(0, LONGEST / 2).search(/[、的对在和及与]/u);
  return tail.slice(joint + 1);
}

/** Without the tail of a quotation whose beginning was cut off. */
function balanced(words: string): string {
  const close = words.search(/[”》）]/u);
  const open = words.search(/[“《（]/u);
  return close >= 0 && (open < 0 || open > close) ? balanced(words.slice(close + 1)) : words;
}

/** The last verb with what it governs; without one, the end of the words at a natural joint. */
function lastPhrase(words: string): string {
  const starts = [...words.matchAll(vocabulary.phrase)]
    .filter(({ index, 0: verb }) => !/[和及与、]/u.test(words.charAt(index + verb.length)))
    .map(({ index }) => index);
  const at = starts.find((index) => words.length - index <= LONG_LEFT - 2 && words.length - index >= 4);
  if (at !== undefined) return words.slice(at);
  const tail = words.slice(-LONG_LEFT);
  const joint = tail.search(/[、的对在]/u);
  if (joint < 0 && words.length <= LONG_WHOLE) return words;
  return joint < 0 || tail.length - joint < 5 ? tail : tail.slice(joint + 1);
}

/** 培训费: an expense by its name. */
const EXPENSE = /^[\p{Script=Han}（）]{2,}费$/u;

/** Whether the clause's own words leave open of what they tell. */
function inherits(core: string, clause: Clause, thread: Thread): boolean {
  if (thread.topic === '') return false;
  if (core.startsWith(thread.topic)) return false;
  if (vocabulary.against.test(core)) return true;
  const listed = clause.left === '' || clause.left.length >= 4;
  if (clause.joined === 'list' && !clause.within && listed) return false;
  const own = ownWords(core);
  if (EXPENSE.test(core) && !clause.within) return false;
  if (own.length < 2) return true;
  if (clause.within) return true;
  const { kind, base } = clause.quantity.unit;
  if (thread.inherited && base === thread.unit && own.length <= 2) return true;
  const repeats = core.length >= 2 && core.length <= 6 && thread.topic.includes(core.slice(0, 2));
  const named = repeats && core.slice(2).replace('完成', '').search(vocabulary.verbs) < 0;
  if (named && (kind === 'rate' || kind === 'rank')) return true;
  const spent = kind === 'money' && (vocabulary.verb.test(core) || /^总(?!.*总)/u.test(core));
  const part = spent || vocabulary.activity.test(thread.topic);
  return kind !== thread.kind && own.length <= 3 && core.length <= 6 && part;
}

/** "…第一针接种" and "接种率" make "…第一针接种率". */
function merged(topic: string, core: string): string {
  if (/^每[百千万]人口?$/u.test(core)) return `${core}${topic.replace(/^全[国省市区县]/u, '')}`;
  for (let length = Math.min(core.length, 8); length >= 2; length -= 1) {
    const at = topic.lastIndexOf(core.slice(0, length));
    if (at > 0) return `${topic.slice(0, at)}${core}`;
  }
  return `${topic}${core}`;
}

function follow(thread: Thread, core: string, full: string, clause: Clause): void {
  thread.inherited = full !== core;
  thread.verb = thread.inherited ? thread.verb : (vocabulary.verb.exec(core)?.[0] ?? '');
  const isBeside = vocabulary.against.test(core) && !vocabulary.change.test(core);
  if (!isBeside && !(vocabulary.change.test(core) && isHollow(core))) thread.core = full;
  if (isBeside || thread.inherited || clause.within) return;
  const noun = nounOf(core);
  const topic = noun.length > LONG_TOPIC ? nounOf(lastPhrase(noun)) : noun;
  const isShare = clause.quantity.unit.kind === 'rate' && topic.length <= 4 && thread.topic !== '';
  if (!isHollow(topic) && !isShare) thread.topic = topic;
}

/** Without the verbs at the head and the general words at the end: "处理劳资纠纷" is about 劳资纠纷. */
function nounOf(core: string): string {
  let words = cleaned(core.replace(vocabulary.light, '').replace(vocabulary.grown, ''));
  const verb = vocabulary.verb.exec(words)?.[0] ?? '';
  if (words.length - verb.length >= 2) words = cleaned(words.slice(verb.length));
  for (let before = ''; before !== words;) {
    before = words;
    const cut = words.replace(vocabulary.headEnd, '');
    if (cut.length >= 2) words = cut;
  }
  return words;
}
