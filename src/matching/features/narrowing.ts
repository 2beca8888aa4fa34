import { isMeasured } from '../asked.ts';
import { APART, ASKED, SPLIT, UNASKED } from '../narrowing.ts';
import type { Part } from '../part.ts';
import { kept } from '../../text/kept.ts';
import { holdsOne } from '../words.ts';
import { isMeasureAsked, lacksWord, ownWords, type Pair } from './pair.ts';

const NOT = /[没未冇]|不(?=合格|达标|符合|及格)|(?<!满)不(?=满意)/u;
/** 有没有, 做完没: they only ask whether. */
const WHETHER = /有没有|有冇|[做办完达到][没冇]|[没冇][有得吗呢]?(?=[，,？?。；]|$)/gu;
/** 没家的人, 批而未供的地: what somebody or something is called. */
const LACKING = /没(?=[家水证]|地方|编制|房产证|好好用)|批而未[供用]/gu;
/** 每亩次补: of one, and not of all. */
const EACH = /每[百千万]?[名人户月亩间餐次台平吨个份盏对件年]|人均|户均|平均/u;
const EACH_ASKED = /每|均|一[名人户月亩间餐次台平吨个份盏对件块回顿趟位]/u;
/** 计划建成台数: the fact's own name says that it was done; 整改任务 is a matter, and no plan. */
const DONE =
  /实际|执行数|执行率|完成率|收缴率|覆盖率|建成|竣工|完工|决算|结算|兑付|发放|剩余|(?<!预算)支出|超额|免疫规划/u;
/** 补贴安排拨付金额: what was planned was paid. */
/** 同区其他园区; 退役军人和其他优抚对象 are both meant. */
const OTHERS = /(?<![和及与、或])(?:其[他它余]|兄弟)/u;
const PAID = /[支拨]付|付[出款]|列支|用款/u;
/** 产出 35 分，得 33 分: what there was to win comes first. */
const FULL_BEHIND = /^[，,、（(]?(?:自评|实际|实|本次|评价)?(?:得分?|评|打|自评)为?\d/u;
/** What was spent of it comes right behind. */
const SPENT_BEHIND =
  /^[，,、](?:当年|全年|已|实际)?(?:用去|用掉|用款|支付|实付|付出|花去|支出|列支|拨付|兑付|实支)了?\d/u;
const SPENDING = /[付花用掏拨][了咗出掉去]|支[了咗出掉]|实际用|实付|实支|用款|花费|花多少|用多少/u;
const REMAINS = /结余|剩余|余额|尾款|质保金/u;
const LEFT_ASKED = /[剩余没未欠尾质保结还存收交退跨]|接着|继续|下一?年|明年/u;
const UNDONE = /没能|未能|尚未|没有?付|未[付支拨]/u;
const NOT_DONE = /[未没尚余剩空缺不]|欠(?![薪资债])/u;

/** Words of the fact that make it another than the question asks for, and words of the question that it lacks. */
export function narrowingFeatures(pair: Pair) {
  const { part, fact, fields, year } = pair;
  const said = ownWords(pair);
  const { unasked, lacking, apart, split, not, one, listed } = saidIn(part);
  const isAsked = isMeasureAsked(pair);
  // What a well-known measure is called does not narrow it.
  const isNarrowed = (name: keyof typeof UNASKED): boolean =>
    !(isAsked && name === 'planned') && unasked.has(name) && holdsOne(said, UNASKED[name]);
  // 上年 in the question's own year, where that is the last: it says the time that is asked.
  const isTimeAsked = year !== null && fact.when.year === year;
  const isAllotted = SPENT_BEHIND.test(fields.behind) && SPENDING.test(part.text);
  const plan = lastOf(fields.metric, UNASKED.planned);
  const isDone = DONE.test(fields.metric);
  const lacks = (name: keyof typeof ASKED): boolean =>
    !isAsked && lacking.has(name) && !holdsOne(said, ASKED[name][1]);
  return {
    /** In its name; and only in its clause, where it may be of what was planned and done. */
    planned: isNarrowed('planned') && plan >= 0 && !isDone && !PAID.test(fields.metric.slice(plan)),
    plannedNear: isNarrowed('planned') && plan < 0 && !isDone,
    /** 社区阵地改造 195 万元，用去 171 万元: what was given for it, where it is asked what was spent. */
    allotted: isAllotted && fact.kind === 'money',
    fullMark:
      fact.unit === '分' &&
      (isNarrowed('fullMark') || (FULL_BEHIND.test(fields.behind) && !part.text.includes('满分'))),
    otherTime: isNarrowed('otherTime') && !isTimeAsked && !isOfChange(pair),
    grown: isNarrowed('grown') && part.asked?.change == null,
    added: isNarrowed('added') && !part.text.includes('新'),
    // How long it takes is told by its average: 平均 11.8 分钟赶到.
    average:
      !isMeasured(fact.unit) &&
      (isNarrowed('average') || (EACH.test(fields.metric) && !EACH_ASKED.test(part.text))),
    excess: isNarrowed('excess'),
    extreme: isNarrowed('extreme'),
    lacking: isNarrowed('lacking'),
    /** What is left of the money of something, or held back of it, is not what was given. */
    remaining:
      fact.kind === 'money' && !isAsked && REMAINS.test(fields.metric) && !LEFT_ASKED.test(part.text),
    /** 工程款当年没能付出去: what was not done, where nobody asks for it. */
    undone: !not && !isAsked && UNDONE.test(fields.metric) && !LEFT_ASKED.test(part.text),
    lost: isNarrowed('lost') && fact.unit === '分',
    /** The gravest, where all are asked. */
    gravest: isNarrowed('gravest'),
    /** 同区其他园区 2 个: of all but the one that is asked. */
    others: OTHERS.test(fields.metric) && !OTHERS.test(part.text),
    leftLacks: lacks('left'),
    averageLacks: lacks('average') || (one && fact.kind === 'money' && !isAsked && !EACH_TOLD.test(said)),
    mostLacks: lacks('most'),
    notDoneLacks: lacks('notDone'),
    netLacks: lacks('net'),
    lostLacks: lacks('lost'),
    beyondLacks: lacks('beyond'),
    vacantLacks: lacks('vacant'),
    dueLacks: lacks('due'),
    togetherLacks: lacks('together') && (listed || lacksWord(pair)),
    newLacks: lacks('new'),
    cumulativeLacks: lacks('cumulative'),
    beginningLacks: lacks('beginning') && part.asked?.target !== true,
    notLacks: not && !isAsked && !NOT_DONE.test(said),
    apart: !isAsked && apart.some((row) => isApart(row, said)),
    split: fact.kind !== 'rank' && split.some((one) => !saysOf(one, said, fields)),
  };
}

/** Whether a fact says a word by which a whole is split; a sentence that says no other of the row is of it. */
function saysOf({ words, others }: (typeof SPLIT)[number], said: string, fields: Pair['fields']): boolean {
  if (words.test(`${said}｜${fields.title}`)) return true;
  return others !== null && words.test(fields.sentence) && !others.test(fields.sentence);
}

/** Where the last of some words ends in a text; -1 where none stands in it. */
function lastOf(text: string, words: readonly string[]): number {
  return Math.max(...words.map((word) => (text.includes(word) ? text.lastIndexOf(word) + word.length : -1)));
}

/** 上年增长率, 年初下达任务: beside a change or a target that is asked, the words of its time are its own. */
function isOfChange({ part: { asked }, fact }: Pair): boolean {
  return (
    (asked?.change != null && fact.change !== null) || (asked?.target === true && fact.role !== 'actual')
  );
}

/** 一条村搞掂污水要多少钱, 一间房补几多; not 一共, 一次性. */
const OF_ONE =
  /(?<![第统同唯])一[个名户亩间台栋条部辆盏座套餐顿份位眼孔场](?!月[^，。]{0,3}(?:起|份)|性)[^，。]{0,12}(?:多少|几多|几|好多)个?[钱元块]/u;
const LISTED = /[\u4e00-\u9fff][、，][^，。、]{2,12}合计/u;
const EACH_TOLD = /每|均|单[价位村户台]|标准|造价|一[个名户亩间台栋条部辆盏座套餐顿份位]/u;

/** What a question says of what narrows: read once, asked of every fact. */
interface Said {
  /** The rows of `UNASKED` of which it says nothing. */
  readonly unasked: ReadonlySet<string>;
  /** The rows of `ASKED` that its answer must say. */
  readonly lacking: ReadonlySet<string>;
  /** The rows of `APART` and the words of `SPLIT` that it says. */
  readonly apart: readonly { readonly asked: readonly RegExp[]; readonly row: readonly RegExp[] }[];
  readonly split: typeof SPLIT;
  readonly not: boolean;
  /** 县道、乡道里程合计: what several make together is asked. */
  readonly listed: boolean;
  /** 一部电梯补多少钱: the money of one is asked. */
  readonly one: boolean;
}

const saidIn = kept(({ text }: Part): Said => {
  const apart = APART.map((row) => ({ asked: row.filter((words) => words.test(text)), row }));
  return {
    unasked: holding(UNASKED, (row) => !holdsOne(text, row)),
    lacking: holding(ASKED, ([asked]) => holdsOne(text, asked)),
    apart: apart.filter(({ asked }) => asked.length > 0),
    split: SPLIT.filter(({ words }) => words.test(text)),
    one: OF_ONE.test(text),
    listed: LISTED.test(text),
    not: NOT.test(text.replace(WHETHER, '').replace(LACKING, '')),
  };
});

function holding<Name extends string, Row>(
  rows: Readonly<Record<Name, Row>>,
  test: (row: Row) => boolean,
): ReadonlySet<string> {
  const all: [string, Row][] = Object.entries(rows);
  return new Set(all.filter(([, row]) => test(row)).map(([name]) => name));
}

/** Whether the fact says only another word of the row than the question. */
function isApart({ asked, row }: Said['apart'][number], said: string): boolean {
  return !asked.some((words) => words.test(said)) && row.some((words) => words.test(said));
}
