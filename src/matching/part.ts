import { z } from 'zod';
import { partIn } from '../facts/keys.ts';
import { isThreePublic } from '../facts/three-public.ts';
import { bare } from '../text/bare.ts';
import type { SearchReading } from '../search/reading.ts';
import type { Search } from '../search/search.ts';
import type { Term } from '../search/term.ts';
import { simplified } from '../search/traditional.ts';
import { type Asked, askedOf, commonly, JOINT } from './asked.ts';
import { withoutExcluded } from './excluded.ts';
import { isManner } from './manner.ts';
import { type Money, moneyIn } from './money.ts';
import { type Ordinal, ordinalsIn } from './ordinals.ts';
import { load } from './words.ts';
import { withoutYears } from './years.ts';

/** One of the things that a question asks: 拆了多少违建 of 拆了多少违建？面积多大. */
export interface Part {
  /** Bare and simplified. */
  readonly text: string;
  /** The same with a sign in the place of the asking words. */
  readonly reading: SearchReading;
  readonly asked: Asked | null;
  readonly money: Money | null;
  /** The words that say of what, offices and years left out. */
  readonly terms: readonly Term[];
  /** Of these, what is counted or measured; null where nothing is named. */
  readonly head: Term | null;
  /** It asks only how many there are of it: 医生有多少名. */
  readonly counted: boolean;
  /** The words that say of what the money is; empty where it is the department's own. */
  readonly subject: readonly Term[];
  /** What must be the same where a fact tells it: 第1剂, 二季度. */
  readonly ordinals: readonly Ordinal[];
  /** Of what it says that the answer is not to be: 纪委 of 立了几个案子（不是纪委的）. */
  readonly excluded: readonly string[];
  /** What is asked right behind it, of the same thing and without its name: 竣工几座 of 危桥计划几座竣工几座; mostly empty. */
  readonly behind: string;
}

/** Longer questions are read as one: nobody asks more at once. */
const MOST_PARTS = 4;

/**
 * The parts of a question, each with what it asks for; what asks for nothing goes with what comes after it.
 *
 * @example partsOf('拆了多少违建？面积多大', search).map(({ asked }) => asked?.unit)
 */
export function partsOf(typed: string, search: Search, reports: ReadonlySet<string>): Part[] {
  const { question, excluded } = withoutExcluded(typed);
  const pieces = commonly(search.mended(simplified(question.slice(0, LONGEST)), reports))
    .replace(
      EACH,
      (_, one: string, other: string, asks: string) => `${one}${tailOf(one, other)}${asks}，${other}${asks}`,
    )
    .split(JOINT)
    .flatMap(atBlank)
    .filter((piece) => piece.trim() !== '');
  const joined: string[] = [];
  let before = '';
  for (const piece of pieces) {
    const whole = before === '' ? piece : `${before}，${piece}`;
    const { text } = bare(piece);
    const asked = askedOf(text);
    const goesOn = joined.length > 0 && asked?.change != null && /^[比较跟同与]/u.test(text);
    const asks = !isContext(text) && (asked?.loose === false || goesOn || moneyIn(text) !== null);
    if (asks) joined.push(whole);
    before = asks ? '' : whole;
  }
  const last = joined.at(-1);
  if (before !== '') {
    if (last === undefined) joined.push(before);
    else joined[joined.length - 1] = `${last}，${before}`;
  }
  const parts = joined.length > MOST_PARTS ? [joined.join('，')] : joined;
  return parts.map((text) => {
    const [, first = text, behind = ''] = TWO.exec(text) ?? [];
    return { ...partOf(first, search, reports), behind, excluded };
  });
}

/** 立案几起结案几起: two are asked, and nothing parts them. */
const TWO =
  /^([^，。；？?]{2,20}?(?:多少|几多|(?<![十百])几(?!岁))(?:[个家户人宗件起座台次场条名位亩份吨张本部钱]|公里|平方米|万?元)?)(?![个家户人宗件起座台次场条名位亩份吨张本部])([^，。；？?多几]{1,6}(?:多少|几多|几)[^，。；？?]{0,4})$/u;

/** A blank parts two questions where both ask for a number: 发了多少钱 多少户, 古籍修复 做了几册 目标几册. */
function atBlank(piece: string): string[] {
  const asks = (text: string): boolean => askedOf(bare(text).text)?.loose === false;
  const parts: string[] = [];
  let before = '';
  for (const one of piece.trim().split(/\s+/u)) {
    const whole = before === '' ? one : `${before} ${one}`;
    if (asks(one)) parts.push(whole);
    before = asks(one) ? '' : whole;
  }
  return parts.length > 1 && before === '' ? parts : [piece];
}

/** 在自评打分中，年初定好盘子以后，: says of what the next piece asks, or from when on. */
function isContext(text: string): boolean {
  return CONTEXT.test(text) && !/多少|几/u.test(text);
}

const CONTEXT = /(?<!其)中$|(?:以后|之后|的?时候)$/u;

/** 基本支出、项目支出各多少: each of them is asked. */
const EACH =
  /(?<=^|[，,。；;？?的])([^，,。；;？?、\s和与及]{2,10})[、\s和与及]([^，,。；;？?、\s和与及]{2,10})\s?(?:各自?|分别)[是有为]?((?:[收支花用付罚发拿交完][了到成]?)?(?:多少|几多))/u;

/** 公办和民办入住率各多少: what is measured stands behind the last, and is asked of both. */
function tailOf(one: string, other: string): string {
  const tail = other.slice(one.length);
  return MEASURED_BY.test(tail) && !one.endsWith(tail) && !MEASURED_BY.test(one) ? tail : '';
}

const MEASURED_BY = /^\p{Script=Han}{0,4}(?:[率额数量费]|经费|面积|得分|收入|支出|预算)$/u;

const LONGEST = 300;
function partOf(typed: string, search: Search, reports: ReadonlySet<string>): Part {
  const { text } = bare(typed);
  const asked = askedOf(text);
  const money = wholeMoney(text);
  const words = asked?.words ?? null;
  // A sign in the place of the asking words keeps what stands before and behind them apart. Pinyin needs its blanks.
  const parted =
    words === null || /[a-z]{3}/u.test(text)
      ? withoutYears(typed)
      : `${withoutYears(text.slice(0, words.start))}，${withoutYears(text.slice(words.end))}`;
  const reading = search.read(parted, reports);
  const terms = byPieces(reading.terms)
    .filter((term) => !ASKS_ONLY.test(term.text))
    .flatMap((term) => thingAndAct(term, (word) => search.read(word, reports).terms))
    .map((term) =>
      HOLLOW.has(term.text) || COUNT.test(term.text) || (asked?.target === true && ROLE.test(term.text))
        ? { ...term, light: true }
        : withNames(compound(term, reading.text)),
    );
  const head = headOf(terms, reading.text, words === null ? null : words.start);
  return {
    ...{ text, reading, money, terms, head, ordinals: ordinalsIn(text), behind: '', excluded: [] },
    asked:
      asked === null || head === null ? asked : ofThing(ofMeasure(asked, head.text, text), head.text, text),
    counted:
      head !== null &&
      ((asked?.unit === null && reading.text.includes(`有，${head.text}`)) ||
        new RegExp(`${COUNTED_BEFORE}，`, 'u').test(
          reading.text.slice(reading.text.indexOf(head.text) + head.text.length),
        )),
    subject:
      money === null
        ? terms
        : terms.filter(
            (term) =>
              !term.light &&
              (!isWithin(term.text, text, money) || isNarrower(term, money)) &&
              !isOfWhole(term.text) &&
              // Receptions, cars, journeys: words that stand nowhere narrow them to nothing.
              !(money.keys.some(isThreePublic) && term.alternatives.length === 0),
          ),
  };
}

/** The office's own money, or a named part's; 项目支出进度 has the name of a measure of its own. */
function wholeMoney(text: string): Money | null {
  const money = moneyIn(text);
  if (money === null) return null;
  if (OF_MONTHS.test(text) || OF_PART.test(text)) return null;
  if (money.keys.includes('reclaimed') || (money.keys.includes('score') && OF_SCORE.test(text))) return null;
  if (money.keys[0]?.startsWith('staff') === true && VACANT.test(text)) return null;
  const before = text.slice(0, money.start);
  return /(?:^|[，,的])(?:项目|基本)$/u.test(before) || OF_CARRIED.test(before) ? null : money;
}

/** 上年结转的钱用掉多少: of what came over from the year before. */
const OF_CARRIED =
  /(?:上年|去年|前一年|年初|以前年度)结转(?:过来|来)?的?(?:钱|资金|款)?(?:实际|一共|总共|又)?$/u;

/** 财政资金那部分实际支了多少: of a part that is named. */
const OF_PART = /(?:资金|经费|钱|款)[那这]一?(?:部分|块)/u;

/** 一月份执行数, 上半年花了多少: of a part of the year. */
const OF_MONTHS = /[一二三四五六七八九十\d]月份?(?![底末])|季度|[上下]半年/u;

/** 编制还空多少: what is left of it. */
const VACANT = /[空缺]/u;
/** 预算执行这一块得了几分: the points of a part. */
const OF_SCORE =
  /(?:执行|产出|效益|满意|管理|过程|决策|投入|效果|履职|效能|效率|编制)[^，。]{0,6}[得分打]|[扣丢]|失分/u;

/** What may stand between the thing and 多少, where only its number is asked. */
const COUNTED_BEFORE = '^(?:一共|总共|共)?有?';

/** What is paid, by its name: 服务费收了多少. */
const MONEY = /(?:[费款税薪租金钱]|补贴|补助|津贴|工资|人工|经费|产值|营业额|销售额|投资|利润|收入|支出)$/u;

/** 拖着不给的工钱，要回来多少: money is named ahead of what was done with it. */
const OF_MONEY =
  /(?:[钱款](?:[，,].{0,4}|.{0,6})|(?:经费|资金|费用?|补[贴助]|工资|奖金|产值)(?:[一总]共|合计|大概|大约|到底|[是有为要得花用]){0,3})(?:多少|几多)/u;

/** 满意度多少 asks for a rate and 停车费多少 for money, though 多少 may ask for anything. */
function ofMeasure(asked: Asked, head: string, text: string): Asked {
  const measure = /(?:率|满意度|占比|覆盖度|比重|增速|增幅)$/u.test(head)
    ? 'rate'
    : MONEY.test(head) || (asked.kinds.size >= ANYTHING && OF_MONEY.test(text))
      ? 'money'
      : null;
  return measure !== null && asked.unit === null && asked.kinds.has(measure)
    ? { ...asked, kinds: new Set([measure]) }
    : asked;
}

/** 资助了多少学生 counts; only 多少资金 is money. */
function ofThing(asked: Asked, head: string, text: string): Asked {
  const { kinds, words } = asked;
  if (words !== null && asked.unit === '个' && PEOPLE.test(text.slice(0, words.start)))
    return { ...asked, kinds: new Set(['people']) };
  if (words === null || kinds.size < ANYTHING || !text.slice(words.end).startsWith(head)) return asked;
  if (NO_THING.test(head)) return asked;
  const counted = [...kinds].filter((kind) => kind !== 'money' && kind !== 'rate');
  return PAID.test(text) ? asked : { ...asked, kinds: new Set(counted) };
}

/** So many kinds has a question that may ask for any. */
const ANYTHING = 6;

const data = load(
  new URL('./part.yaml', import.meta.url),
  z.strictObject({
    hollow: z.array(z.string()),
    asks: z.string(),
    paid: z.string(),
    people: z.string(),
    whole: z.array(z.string()),
    item: z.array(z.string()),
    telling: z.array(z.string()),
  }),
);
/** Words that say no part and no project of the office, where its money is asked. */
const OF_WHOLE = new RegExp(`^(?:${data.whole.join('|')})+$`, 'u');
/** Words by which receptions, cars, journeys, the staff and the running of an office are asked for. */
const OF_ITEM = new RegExp(`(?:${data.item.join('|')})`, 'u');
/** Longer terms are names; and a row of the words may be cut in many ways. */
const LONGEST_WHOLE = 8;

/** 公车加油花了多少: where the report has the word, it asks for less than what cars cost. */
function isNarrower({ text, alternatives }: Term, { item }: Money): boolean {
  return item !== null && !OF_ITEM.test(text) && alternatives.some(({ weight }) => weight === 1);
}

/** 财政拨款 is made of such words, and is a source of the money. */
function isOfWhole(word: string): boolean {
  return word.length <= LONGEST_WHOLE && OF_WHOLE.test(word) && partIn(word, 'money') === null;
}

/** 还剩多少没付: what stands behind 多少 is done with it, and not counted. */
const NO_THING = /^(?:[没未冇转留退用花付]|结转|收回)/u;
const PEOPLE = new RegExp(data.people, 'u');
const PAID = new RegExp(data.paid, 'u');
/** Acts of one character that a fact must tell: 危房拆了多少栋 is not how many were looked at. */
export const TELLING: ReadonlySet<string> = new Set(data.telling);
/**
 * Whether what a question is about stands nowhere: 高铁 of 高铁哪年修到这里. A word for how it is done is no such thing.
 *
 * @example lacksThing(partsOf('高铁什么时候修到这里', search, reports)[0]) // true, where no report speaks of it
 */
export function lacksThing({ terms }: Part): boolean {
  return terms.some(
    ({ text, light, alternatives, partly }) =>
      !light && !partly && alternatives.length === 0 && !isManner(text),
  );
}

/** Words for how much, and not of what. */
const HOLLOW: ReadonlySet<string> = new Set(data.hollow);

/**
 * Whether a word says how much, and neither of what nor what was done.
 *
 * @example isHollow('金额') // true
 */
export function isHollow(word: string): boolean {
  return HOLLOW.has(word);
}
/** A verb of spending, or of change, with the question in it. */
const ASKS_ONLY = new RegExp(`^(?:${data.asks})$`, 'u');

/** 取 of 取水许可证 is a part of the name, though no report has it: 排水许可证 is another thing. */
function compound(term: Term, text: string): Term {
  const { light, alternatives } = term;
  if (!light || term.text.length > 1 || alternatives.length > 0 || HOLLOW.has(term.text)) return term;
  const behind = text.slice(text.indexOf(term.text) + 1);
  return BEFORE_NAME.test(behind) && !LIGHT_ONES.test(term.text) ? { ...term, light: false } : term;
}

/** A name goes on. */
const BEFORE_NAME = /^[\u4e00-\u9fff]{3}/u;
/** Characters that say little before a name. */
const LIGHT_ONES =
  /[的了在有各全总共本我该把被给让帮做搞为对从到于由其这那还要多少已每送去来和与用查看都也能]/u;

/** 清拆违建, which stands nowhere, though 清拆 and 违建 do: they are what is asked, and the whole is no word of its own. */
function byPieces(terms: readonly Term[]): readonly Term[] {
  const pieces = new Set<Term>();
  const left = terms.filter((term) => {
    if (term.light || term.alternatives.length > 0) return true;
    const within = terms.filter(
      (one) =>
        one !== term && term.text.includes(one.text) && (one.alternatives.length > 0 || HOLLOW.has(one.text)),
    );
    const covers = within.map(({ text }) => text).join('') === term.text;
    if (covers) for (const one of within) pieces.add(one);
    return !covers;
  });
  return left.map((term) => (pieces.has(term) ? { ...term, light: false } : term));
}

/** 件数, 家数: a unit, and that it is counted. */
const COUNT = /^[个家宗件次处场条份张辆套栋台户人项]数$/u;

/** Where a target is asked, these words only say so. */
const ROLE = /^(?:年度|年初|全年|工作)?(?:目标|任务|指标|计划|要求)[值数量]?$/u;

const rows = z.array(z.array(z.string()).min(2));
const ACTS = load(new URL('./acts.yaml', import.meta.url), rows);

/** Whether a word says what was done, as reports count it: 修复, 出动. */
export function isAct(word: string): boolean {
  return ACTS.some((row) => row.includes(word));
}

const NAMES = [...ACTS, ...load(new URL('./things.yaml', import.meta.url), rows)];
/** What one act counts beside the one that was said. */
const ANOTHER_ACT = 72;

/** 消防检查, where no report says so in one word: the thing, and the act, each with what may stand for it. */
function thingAndAct(term: Term, read: (word: string) => readonly Term[]): readonly Term[] {
  const { text, alternatives } = term;
  const act = text.slice(-2);
  const isOne = text.length < 4 || alternatives.some((one) => one.text === text);
  if (isOne || !ACTS.some((row) => row.includes(act))) return [term];
  return [text.slice(0, -2), act].flatMap(read);
}

/** A word for an act or a thing, with what reports write for it. */
function withNames(term: Term): Term {
  const others = NAMES.filter((row) => row.includes(term.text)).flat();
  if (others.length === 0) return term;
  const weight = ANOTHER_ACT / 100;
  const known = new Set(term.alternatives.map(({ text }) => text));
  const more = others.filter((text) => text.length > 1 && !known.has(text)).map((text) => ({ text, weight }));
  return { ...term, alternatives: [...term.alternatives, ...more] };
}

function isWithin(word: string, text: string, { start, end }: Money): boolean {
  const at = text.indexOf(word);
  return at >= start && at + word.length <= end;
}

/** Between the asking words and the thing counted there is nothing, or a word that stands before nouns. */
const RIGHT_BEHIND = 1;

/** What is counted: what stands right behind the asking words, else the last thing named before them. */
function headOf(terms: readonly Term[], text: string, mark: number | null): Term | null {
  const telling = terms.filter(({ light }) => !light);
  const named = telling.length > 0 ? telling : terms.slice(-1);
  if (mark === null) return named.at(-1) ?? null;
  const placed = named.map((term) => ({ term, at: text.indexOf(term.text) }));
  const behind = placed.find(({ at }) => at > mark && at - mark - 1 <= RIGHT_BEHIND);
  const before = placed.findLast(({ at }) => at >= 0 && at < mark);
  return (behind ?? before ?? placed.at(-1))?.term ?? null;
}
