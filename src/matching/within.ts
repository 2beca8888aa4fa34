import { z } from 'zod';
import { simplified } from '../search/traditional.ts';
import { bare } from '../text/bare.ts';
import { load } from './words.ts';

/** Things of one office of which a question asks which has most: A和B哪个人次多, 哪个项目执行率最低. */
export interface Within {
  readonly way: 'most' | 'least';
  /** What is asked of each, as an operand; its projects where none is named. */
  readonly items: readonly string[];
  /** What they are compared by: 人次; 执行率; empty where only how many there are. */
  readonly by: string;
  /** What the most and the least are called. */
  readonly ends: readonly [string, string];
  /** By how much they differ is asked as well. */
  readonly differ: boolean;
}

const LONGEST = 60;
const PARTED = /以及|还有|[和与跟同及、]/u;
const patterns = (texts: readonly string[]): RegExp[] => texts.map((text) => new RegExp(text, 'u'));
const data = load(
  new URL('./within.yaml', import.meta.url),
  z.strictObject({ projects: z.array(z.string()), items: z.array(z.string()) }),
);
const PROJECTS = patterns(data.projects);
const ITEMS = patterns(data.items);
const DIFFER = /^(?:[多少高低大小]|相?差)(?:了|出)?(?:多少|几多|几)/u;
const ENDS: readonly (readonly [string, readonly [string, string]])[] = [
  ['多少', ['最多', '最少']],
  ['大小', ['最大', '最小']],
  ['快慢', ['最快', '最慢']],
  ['长短', ['最长', '最短']],
];

/**
 * What a question compares within one report; null where it compares nothing of the kind.
 *
 * @param question without the names of offices
 * @example withinIn('居家隔离和居家健康监测哪个人次多，多多少') // { items: ['居家隔离', '居家健康监测'], by: '人次', … }
 */
export function withinIn(question: string): Within | null {
  if (question.length > LONGEST) return null;
  const pieces = simplified(question)
    .replaceAll('、', '和')
    .split(/[，,；;？?。\s]/u)
    .map((piece) => bare(piece).text)
    .filter((piece) => piece !== '');
  const differ = pieces.length > 1 && DIFFER.test(pieces.at(-1) ?? '');
  const text = (differ ? pieces.slice(0, -1) : pieces).join('').replace(/^的/u, '');
  const project = groupsOf(PROJECTS, text);
  const groups = project ?? groupsOf(ITEMS, text);
  if (groups === undefined) return null;
  const { all = '', by = '', grown, end = '' } = groups;
  const items = project === undefined ? all.split(PARTED).filter((item) => item !== '') : [];
  if (project === undefined && (items.length < 2 || items.some((item) => item.length < 2))) return null;
  return {
    way: '高多大长快'.includes(end) ? 'most' : 'least',
    items,
    by: grown == null || grown === '' ? by : '同比增长',
    ends: ENDS.find(([both]) => both.includes(end))?.[1] ?? ['最高', '最低'],
    differ,
  };
}

function groupsOf(all: readonly RegExp[], text: string): Record<string, string> | undefined {
  for (const pattern of all) {
    const found = pattern.exec(text);
    if (found?.groups !== undefined) return found.groups;
  }
  return undefined;
}
