/** What a question says that it does not mean: （不是纪委的）, 人员开销那块不要算进来. */
export interface Excluding {
  /** Without those words. */
  readonly question: string;
  /** Of what the answer is not to be. */
  readonly excluded: readonly string[];
}

const WHAT = '(?<what>\\p{Script=Han}{2,8}?)';
const SAYS = [
  new RegExp(
    `[（(]?(?<![是能])我?(?:不是问?|不问|不算|不含|不包括|不包含)${WHAT}(?:那块|那些|的)?[哦啊喔呀]?[）)。！!]*$`,
    'u',
  ),
  new RegExp(`[（(]?${WHAT}(?:那块|那些|的)?(?:不要|不用|别)算(?:进来|进去|上|在内)?[）)。！!]*$`, 'u'),
] as const;
/** 不是市容类的立案有多少, 除了市容类之外的: left out ahead of the thing. */
const AHEAD =
  /(?<![是能才都还])(?:不是|不算|不含|不包括|除了?|除去|去掉)(?<what>\p{Script=Han}{2,8}?)(?:之外|以外|外)?的(?=\p{Script=Han}{2})/u;
/** 是不是, 为什么不是: a question, and nothing left out. */
const ASKS = /是不是|为什么|怎么不|多少|几/u;

/**
 * A question with what it leaves out, said behind it or in brackets.
 *
 * @example withoutExcluded('执法办立了几个案子（不是纪委的）') // { question: '执法办立了几个案子', excluded: ['纪委'] }
 */
export function withoutExcluded(typed: string): Excluding {
  const before = AHEAD.exec(typed);
  if (before?.groups !== undefined) {
    const { what = '' } = before.groups;
    return { question: typed.replace(before[0], ''), excluded: [what] };
  }
  const cut = Math.max(
    ...['（', '(', '，', ',', '？', '?', '。', '；'].map((sign) => typed.lastIndexOf(sign, typed.length - 2)),
  );
  const [head, tail] = cut <= 0 ? [typed, ''] : [typed.slice(0, cut), typed.slice(cut)];
  if (tail === '' || ASKS.test(tail)) return { question: typed, excluded: [] };
  const last = tail.replace(/^[，,？?。；]\s*/u, '');
  for (const pattern of SAYS) {
    const what = pattern.exec(last)?.groups?.['what'];
    if (what !== undefined) return { question: head, excluded: [what.replace(/^日常/u, '')] };
  }
  return { question: typed, excluded: [] };
}
