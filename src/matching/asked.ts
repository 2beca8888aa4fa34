import { z } from 'zod';
import type { FactKind } from '../facts/fact.ts';
import { unitAt } from '../facts/units.ts';
import { holdsOne, load } from './words.ts';

/** The number that a question, or a part of it, asks for. */
export interface Asked {
  readonly kinds: ReadonlySet<FactKind>;
  /** The base unit that was said: 家 of 多少家企业; null where none was. */
  readonly unit: string | null;
  /** Only these base units answer; null where any does. */
  readonly units: ReadonlySet<string> | null;
  /** Only a hint: 优待证申办率, which may as well want the passage. */
  readonly loose: boolean;
  readonly change: 'up' | 'down' | 'any' | null;
  readonly target: boolean;
  /** The words that only ask, as they stand in the text: 多少家; null where a word of the thing itself asks (率). */
  readonly words: { readonly start: number; readonly end: number } | null;
}

const kind = z.enum(['money', 'area', 'length', 'mass', 'rate', 'rank', 'people', 'count']);
const texts = z.array(z.string().min(1));
const data = load(
  new URL('./asked.yaml', import.meta.url),
  z.strictObject({
    numbers: z.array(
      z.strictObject({
        kinds: z.array(kind),
        units: texts.optional(),
        words: texts,
        ends: texts.default([]),
        loose: z.boolean().default(false),
      }),
    ),
    alike: z.array(texts),
    anything: texts,
    spoken: z.record(z.string(), texts),
    paid: texts,
    measured: texts,
    change: texts,
    down: texts,
    up: texts,
    target: texts,
    done: texts,
    joints: z.string(),
    how: texts,
    list: texts,
    whether: texts,
    when: texts,
    who: texts,
  }),
);

/** Words that ask for something else than a number, by what they ask for. */
export const ASKING = {
  how: data.how,
  list: data.list,
  whether: data.whether,
  when: data.when,
  who: data.who,
};
/** Where one part of a question ends. */
export const JOINT = new RegExp(data.joints, 'u');

/** 好多户, 好大, 好长: in the southwest, how many, how much; 好多了 is no question. */
const HOW_MANY = /好(?:多(?!了)|[大长高](?=$|[？?，,。嘛啊呀呢哦嘞]))/gu;
const PLAIN: Readonly<Record<string, string>> = { 好多: '多少', 好大: '多大', 好长: '多长', 好高: '多高' };

/**
 * A question with what people of one region ask by in words that all know.
 *
 * @example commonly('罚了好多钱哦') // '罚了多少钱哦'
 */
export function commonly(question: string): string {
  return question.replace(HOW_MANY, (words) => PLAIN[words] ?? words);
}

/** 多少家, 几多人, 几个, 多少万元; not 第几, 几乎. */
const COUNTED = /(?:多少|几多|(?<![第那这头哪])几(?![乎年月号点何成时]))[万亿]?/gu;

/**
 * The number that a bare question asks for; null where it asks for none.
 *
 * @example askedOf('检查了多少家企业')?.unit // '家'
 */
export function askedOf(text: string): Asked | null {
  const counted = countedIn(text);
  const change = changeOf(text);
  const target = holdsOne(text, data.target) && !holdsOne(text, data.done);
  if (counted !== null) return { ...counted, change, target };
  const bareEnd = withoutEnd(text).replace(/[是有为]$/u, '');
  if (MEASURED.test(text)) {
    const words = { start: text.search(/多少|几/u), end: text.length };
    return { kinds: new Set(['rate']), unit: null, units: null, loose: false, change, target, words };
  }
  const paid = PAID.exec(text);
  if (paid !== null) {
    const words = { start: paid.index, end: paid.index + (paid[1]?.length ?? 0) };
    return { kinds: new Set(['money']), unit: null, units: null, loose: false, change, target, words };
  }
  for (const row of data.numbers) {
    const word = row.words.find((one) => text.includes(one));
    if (word === undefined && !row.ends.some((end) => bareEnd.endsWith(end))) continue;
    const isRank = row.kinds.every((one) => one === 'rank');
    return {
      ...{ kinds: new Set(row.kinds), unit: null, loose: row.loose, target },
      // 增速排第几 asks for a place, not for a change.
      change: isRank ? null : change,
      units: row.units === undefined ? null : new Set(row.units),
      words: word === undefined ? null : askingIn(text, word, isRank),
    };
  }
  if (change === null && !target) return null;
  const kinds: FactKind[] = ['rate', 'count', 'people', 'money', 'area'];
  return { kinds: new Set(kinds), unit: null, units: null, loose: true, change, target, words: null };
}

/** 几多利是钱: what is paid, by its name behind. */
const PAID = /(多少|几多)[\u4e00-\u9fff]{1,4}(?:[钱费款]|补贴|补助|津贴)$/u;

/** 整改率是多少, 占基本支出多少: the measure says that a rate is asked. */
const MEASURED =
  /(?:[^频效]率|进度|满意度|占比|比例|比重|占(?![地用道])(?!.{0,10}(?:百分|几成))[^占，。]{1,14}?的?)(?:[是有为]|达到?|大概)?(?:多少|几)$/u;

const END = /(?:怎么样|如何|怎样|[？?。！!吗呢啊呀])$/u;

/** Without the words and signs that only close a question, at most three. */
export function withoutEnd(text: string): string {
  return text.replace(END, '').replace(END, '').replace(END, '');
}

/** Of 罚了多少 only 多少 asks: the rest is of the thing. */
function askingIn(text: string, word: string, isRank: boolean): Asked['words'] {
  const from = word.includes('几') && isRank ? 0 : word.search(/百分之|多少|几|duoshao|jige/u);
  const at = text.indexOf(word);
  return from < 0 ? null : { start: at + from, end: at + word.length };
}

function countedIn(text: string): Omit<Asked, 'change' | 'target'> | null {
  for (const match of text.matchAll(COUNTED)) {
    const at = match.index + match[0].length;
    // 几个人: the people are counted, not pieces.
    const people = text.startsWith('个人', at) && !text.startsWith('个人家', at);
    // 几个案子: in a question 个 is always a unit.
    const piece = /^[个项样种](?!月|工作日|人)/u.exec(text.slice(at))?.[0];
    // 几多人工: wages, where Cantonese is spoken.
    if (text.startsWith('人工', at)) continue;
    // 几块钱: no pieces are counted.
    const paid = data.paid.find((word) => text.startsWith(word, at));
    if (paid !== undefined)
      return {
        ...{ kinds: new Set<FactKind>(['money']), unit: null, units: null, loose: false },
        words: { start: match.index, end: at + paid.length },
      };
    const unit = unitAt(text, people ? at + 1 : at) ?? (piece === undefined ? spokenAt(text, at) : PIECE);
    if (unit === null) continue;
    const base = unit.base;
    const kinds: FactKind[] = data.anything.includes(base) ? ['count', 'people'] : kindsOf(unit.kind);
    return {
      ...{ kinds: new Set(kinds), unit: base, units: null, loose: false },
      words: { start: match.index, end: at + unit.length + (people ? 1 : 0) },
    };
  }
  return null;
}

/** 几趟, 几回: what people count by, and reports do not print. */
function spokenAt(text: string, at: number): { base: string; kind: FactKind; length: number } | null {
  for (const [base, words] of Object.entries(data.spoken)) {
    const word = words.find((one) => text.startsWith(one, at));
    if (word !== undefined) return { base, kind: 'count', length: word.length };
  }
  return null;
}

const PIECE = { base: '个', kind: 'count', length: 1 } as const;

/** 多少人 is answered by 户 no more than 多少户 by 人; of dose counts people speak as of people. */
function kindsOf(kindSaid: FactKind): FactKind[] {
  return kindSaid === 'people' || kindSaid === 'count' ? ['people', 'count'] : [kindSaid];
}

/** 客运量增长: named alone, too. */
const CHANGED = /(?:增长|下降|减少|增加|上升|压减)$/u;

function changeOf(text: string): Asked['change'] {
  if (!holdsOne(text, data.change) && !CHANGED.test(text)) return null;
  const [down, up] = [holdsOne(text, data.down), holdsOne(text, data.up)];
  return down === up ? 'any' : down ? 'down' : 'up';
}

/**
 * How well a fact's base unit fits what was asked: 2 the very unit, 1 one that people say for it, 0 not at all.
 *
 * @example unitFit(askedOf('多少家企业'), '家次') // 1
 */
export function unitFit(asked: Asked, unit: string): 0 | 1 | 2 {
  if (asked.units !== null) return asked.units.has(unit) ? 2 : 0;
  if (asked.unit === null) return data.measured.includes(unit) && !asked.kinds.has('rate') ? 0 : 1;
  if (asked.unit === unit) return 2;
  if (data.anything.includes(asked.unit)) return data.measured.includes(unit) ? 0 : 1;
  if (data.alike.some((row) => row.includes(asked.unit ?? '') && row.includes(unit))) return 1;
  const isCounted = asked.unit !== '人' && asked.unit !== '人次' && !data.measured.includes(asked.unit);
  return data.anything.includes(unit) && isCounted ? 1 : 0;
}

/** Whether a unit measures, and counts nothing one by one: 岁, 天. */
export function isMeasured(unit: string): boolean {
  return data.measured.includes(unit);
}

/** Whether a unit may be said of anything that is counted one by one: 个. */
export function isAnything(unit: string): boolean {
  return data.anything.includes(unit);
}
