import type { Fact } from '../../facts/fact.ts';
import { isMeasured, unitFit } from '../asked.ts';
import { ownWords, type Pair } from './pair.ts';

/** 多少 with nothing behind it may ask for so many kinds. */
const ANYTHING = 6;
/** The question leaves open which kind is asked. */
const OPEN = 4;
/** For money, an area or a rate people say so. */
const SAYS: Partial<Record<Fact['kind'], RegExp>> = {
  money: /[钱款费元金资税薪价值]|经费|预算|支出|收入|补贴|补助|产值|投资|营业额/u,
  area: /面积|占地|[平亩大]|公顷|厂房|烂路|路面/u,
  rate: /[率比占成度]|百分/u,
};
const TIME = /[天日时久快限岁龄分倍点]/u;
/** 支出多少, 用了多少: only money is spent. */
const SPENT =
  /(?:支出|花费?|列支|开销|开支|支[付用]?|[兑交]?付|拨付?|投入?|使|用)(?:[了咗掉]|出去)?(?:多少|几多)(?![人家户个宗件次辆台张名位])/u;
/** 几多餐: what is counted, in one character that ends the question. */
const THING = /^(?![来嚟去亿万仁人饭呢吗啊呀哦喔噢嘛吧啦咯嘞哩哈了高钱款账帐])\p{Script=Han}$/u;
/** Units of people: 多少户居民 asks for households. */
const HEADS: ReadonlySet<string> = new Set(['人', '人次', '个']);
/** 多少游客: people are asked. */
const PEOPLE =
  /(?:多少|几多|几)个?(?:人(?!工)|[^，,]{0,4}(?:游客|[学新师]生|老师|教师|职工|员工|工人|打工[仔妹人]?|老人|长者|病人|患者|居民|村民|群众|儿童|孩子|小孩|娃|军人|党员|志愿者|干部|医生|护士|保安|观众|读者|工友|农民工|小朋友|街坊|乡亲|家长|病号|阿婆|阿公))/u;

/** What is paid, by its name. */
const FEE = /(?:费用?|价款|工资|薪酬|租金|税款|罚款|货款|工程款)$/u;

/** Measures that are amounts. */
const MONEY = /^(?:budget|executed|expenditure|income|carryover|unspent)/u;

/** 占多少: what part of a whole, and no other rate of it. */
const SHARE_ASKED = /占(?![地用道])/u;
const SHARE_TOLD = /占|比[例重]|份额|构成|覆盖/u;

/** How the kind and the unit of the number fit what is asked. */
export function kindFeatures(pair: Pair) {
  const {
    part,
    part: { asked, text },
    fact: { kind, unit },
  } = pair;
  const fit = asked === null ? 1 : unitFit(asked, unit);
  const isUnitAsked = asked !== null && (asked.unit !== null || asked.units !== null);
  const isOther = asked?.kinds.has(kind) === false;
  const isOpen = asked !== null && (asked.loose || asked.kinds.size >= OPEN);
  const thing =
    asked?.words == null || asked.unit === '人' || asked.unit === '人次'
      ? null
      : (THING.exec(text.slice(asked.words.end))?.[0] ?? null);
  const bare = unit.replace(/次$/u, '');
  return {
    unitExact: isUnitAsked && fit === 2,
    unitAlike: isUnitAsked && fit === 1,
    unitSaid: bare !== '' && text.includes(bare),
    unitOff: !isOther && fit === 0,
    /** Of another kind than is asked, where the question leaves that open, and where it does not. */
    kindOff: isOther && isOpen,
    kindOffSure: isOther && !isOpen,
    saysOff: (asked?.kinds.size ?? 0) >= ANYTHING && SAYS[kind]?.test(text) === false,
    /** 办结了多少: a rate, an area, a time is asked for by its name. */
    unnamed:
      (asked?.kinds.size ?? 0) >= OPEN &&
      asked?.change == null &&
      ((kind === 'rate' || kind === 'area' ? SAYS[kind]?.test(text) === false : false) ||
        (isMeasured(unit) && !TIME.test(text))),
    spent: kind !== 'money' && kind !== 'rate' && SPENT.test(text),
    /** 项目预算, and no number asked: an amount, and not how much of it was spent. */
    rateOff: asked === null && kind === 'rate' && part.money?.keys.every((key) => MONEY.test(key)) === true,
    /** 路灯电费, and no number asked: an amount of money by its name. */
    feeOff: asked === null && FEE.test(part.head?.text ?? '') && kind !== 'money',
    /** 噪声类占多少: no share of anything, but the rate of something done with it. */
    shareLacks: kind === 'rate' && SHARE_ASKED.test(text) && !SHARE_TOLD.test(ownWords(pair)),
    thingOff: thing !== null && !`${unit}${ownWords(pair)}`.includes(thing),
    peopleOff: kind !== 'people' && (asked?.unit == null || HEADS.has(asked.unit)) && PEOPLE.test(text),
  };
}
