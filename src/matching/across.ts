import { z } from 'zod';
import { simplified } from '../search/traditional.ts';
import { bare } from '../text/bare.ts';
import { trimmed } from '../text/trim.ts';
import { load } from './words.ts';
import { withoutYears } from './years.ts';

const WAYS = ['most', 'least', 'difference', 'times', 'sum', 'place', 'side'] as const;

/** What is asked of several offices at once: 南石头和中南谁拆违面积大. */
export interface Across {
  /** Who has most or least, by how much or how many times they differ, all together, who comes where, one beside the other. */
  readonly way: (typeof WAYS)[number];
  /** Of what, as an operand: 拆违面积. */
  readonly metric: string;
  /** The place asked for: 2 of 哪家排第二; null where none is. */
  readonly nth: number | null;
  /** Whether the fewer come first: 最少的是谁. */
  readonly fewest: boolean;
  /** What kind of office is asked for, where its word says so: 街道 of 哪个街道; else null. */
  readonly body: string | null;
  /** It is asked how many points they differ by: they are rates. */
  readonly points: boolean;
  /** What the most and the least are called: 最大 and 最小 of 谁的面积大. */
  readonly ends: readonly [string, string];
}

const SAYS = load(
  new URL('./across.yaml', import.meta.url),
  z.array(z.strictObject({ way: z.enum(WAYS), say: z.string().min(1) })),
).map(({ way, say }) => ({ way, pattern: new RegExp(say, 'u') }));

const OFFICE = '街道办?|条街|街镇|[街镇乡局馆]|单位|部门|地方|办事处|学校|医院';
/** 哪个街道, 边条街, 谁家: which of the offices. */
const WHICH = new RegExp(`哪一?[个家间条]?(?:${OFFICE})|哪一?[个家间]|边[个条间](?:${OFFICE})?|谁家?`, 'gu');
/** 哪个项目: of something that is no office. */
const NO_OFFICE = /哪一?[个项笔条](?:项目|工程|专项|资金|指标|[时月季]|部分)|哪[项笔]/u;
/** 四个街道, 这八家: how many there are. */
const COUNTED = new RegExp(
  `(?:[这那]|全部|所有)?[两二三四五六七八九十几各\\d]{1,3}个?(?:家|${OFFICE})|两[边者]`,
  'gu',
);
/** What joins the names, and what is left of a sentence around them. */
const AROUND = /[和与跟同及、，,。？?；;的嘅了得在里中是有还就呢啊吗 ]/u;
/** 八家里头整体执行率, 比党员人数: what stands ahead of the thing. */
const AHEAD = /^(?:里[头面边]|当中|之中|中间|其中)?的?(?:比较?一?下?(?=\p{Script=Han}{2}))?/u;
/** 执行率和中南比谁高: behind what is asked. */
const COMPARED_END = /(?:[和与跟同]?比|[和与跟同])$/u;
const LONGEST = 60;
const NUMERALS = '一二三四五六七八九';
const TELLS_WHICH_WAY = /[低少小短差慢](?=$|.{0,2}[，,？?]|的)/u;

/**
 * What is asked of several offices at once; null where nothing of the kind is.
 *
 * @param question without the names of offices
 * @param named how many offices it names
 * @example acrossIn('谁拆违面积大', 2) // { way: 'most', metric: '拆违面积', … }
 */
export function acrossIn(question: string, named: number): Across | null {
  if (question.length > LONGEST || NO_OFFICE.test(question)) return null;
  const text = bare(simplified(question)).text;
  const asksWhich = text.search(WHICH) >= 0;
  if (named < 2 && !asksWhich && !COUNTED_MANY.test(text)) return null;
  // 拆违面积哪个大？相差多少: each piece may say what is asked; the first that does decides.
  let way = null as Across['way'] | null;
  let nth: number | null = null;
  let acts = '';
  const left = simplified(question)
    .split(/[，,；;？?。\s]/u)
    .map((said) => {
      const piece = withoutYears(bare(said).text.replace(COUNTED, '')).replace(AHEAD, '');
      let rest = trimmed(piece.replaceAll(WHICH, asksWhich ? '' : '$&'), AROUND);
      for (let again = 0; again < 2; again += 1) {
        const fit = SAYS.find(({ pattern }) => pattern.test(rest));
        if (fit === undefined || (piece === rest && fit.way === 'most' && !asksWhich)) break;
        const found = fit.pattern.exec(rest);
        // 哪个多，是另一个的几倍: the last says what is worked out.
        way = way === null || fit.way === 'times' ? fit.way : way;
        const told = found?.groups?.['nth'];
        acts += found?.groups?.['act'] ?? '';
        if (told !== undefined) nth ??= NUMERALS.indexOf(told) + 1 || Number.parseInt(told, 10);
        rest = trimmed(rest.replace(fit.pattern, ''), AROUND).replace(COMPARED_END, '');
      }
      return rest;
    });
  if (way === null) return null;
  const metric = left.filter((piece) => !ONLY_ASKS.test(piece)).join('') + (ACTS[acts] ?? '');
  if (metric.length < 2) return null;
  const body = BODY.exec(text)?.groups?.['body'] ?? null;
  return {
    ...{ way, metric, nth, fewest: TELLS_WHICH_WAY.test(text) && !/[高多大]/u.test(text) },
    points: POINTS.test(text),
    ...{ body: body === '街' ? '街道' : body, ends: ENDS.find(([, sign]) => sign.test(text))?.[0] ?? HIGH },
  };
}

/** 最高的是谁？多少: nothing is named. */
const ONLY_ASKS = /^(?:分别|各自?)?[是有为]?(?:多少|几多|几)?$/u;

/** 哪个街道, 四个镇: an office of that kind is asked for. */
const BODY =
  /(?:哪一?[个家间条]?|边[个条间]|[两二三四五六七八九十几各]个?)(?<body>街道|[街镇乡局馆]|学校|医院)/u;
const POINTS = /(?:多少|几多|几)个?(?:百分)?点/u;
const HIGH = ['最高', '最低'] as const;
const ENDS: readonly (readonly [readonly [string, string], RegExp])[] = [
  [['最大', '最小'], /面积.*[大小]|[大小](?:的是谁)?[啊呢]?$/u],
  [['最多', '最少'], /多(?!少)|(?<!多)少/u],
];

/** 比中南多花多少钱: the act says of what. */
const ACTS: Readonly<Record<string, string>> = {
  花: '花了多少钱',
  用: '用了多少钱',
  罚: '罚款多少钱',
  收: '收了多少钱',
};

/** 四个街道支出加起来多少: all of them, without a name. */
const COUNTED_MANY = new RegExp(`[两二三四五六七八九十]个?(?:家|${OFFICE})`, 'u');
