import { solid, type Evidence, type Mention, type Sentence } from './evidence.ts';

/** What a sentence says up to one of its numbers, and in the rest of that number's clause. */
export interface Claim {
  readonly mention: Mention;
  readonly sentence: Sentence;
  /** The words with `#` for every number: "受理政务服务事项#，评价满意率#". */
  readonly words: string;
  /** How many Chinese characters `words` has. */
  readonly weight: number;
  /** The clause of this number together with that of the number before it, and with that of the one behind. */
  readonly pairs: readonly Pair[];
}

/** Two numbers told side by side, whatever clauses open their sentence. */
export interface Pair {
  readonly words: string;
  readonly weight: number;
  /** The number that vouches for the other. */
  readonly beside: Mention;
}

/** No sentence is told again word by word over more than this; hostile ones would make it quadratic. */
const MOST = 240;

/** Openings that a retelling may lack. */
const OPENING =
  /^(?:[一二三四五六七八九十]是)?(?:一年来|今年以来|今年来|截至目前|目前|全年|本年度|年内|另外|此外|同时|其中|[共，：]|累计)+/u;

/** Headings of what was done and what came of it. */
const OUTCOME = /完成|实现|情况|成效|分析|结果/u;

/** The claims of all sentences, in order. Targets and plans are no tellings of what was done, projects each have their own. */
export function claimsIn({ sentences }: Evidence): Claim[] {
  return sentences.filter(tellsOutcome).flatMap(claimsOf);
}

/** Neither of a single project nor of what is planned. */
export function tellsOutcome(sentence: Sentence): boolean {
  return !isOfProject(sentence) && !isPlanned(sentence);
}

function claimsOf(sentence: Sentence): Claim[] {
  let said = '';
  return sentence.mentions.map((mention, i) => {
    said = `${said}${mention.gap}#`.slice(-MOST);
    const rest = /^[^，,、；;。：:（(]*/u.exec(mention.tail)?.[0] ?? '';
    const words = solid(said + rest).replace(OPENING, '');
    const [before, after] = [sentence.mentions[i - 1], sentence.mentions[i + 1]];
    const pairs = [
      ...(before === undefined ? [] : [pairOf(`${before.lead}#${mention.gap}#${rest}`, before)]),
      ...(after === undefined ? [] : [pairOf(`${mention.lead}#${after.gap}#`, after)]),
    ];
    return { mention, sentence, words, weight: weightOf(words), pairs };
  });
}

function pairOf(said: string, beside: Mention): Pair {
  const words = said.slice(-MOST).replace(OPENING, '');
  return { words, weight: weightOf(words), beside };
}

function weightOf(words: string): number {
  return words.match(/\p{Script=Han}/gu)?.length ?? 0;
}

function isOfProject({ text, paragraph }: Sentence): boolean {
  return (
    /[该本]项目|项目(?:完成|预算|执行|支出|全年|实施)/u.test(text) ||
    paragraph.path.some((heading) => /项目/u.test(heading))
  );
}

// What was promised at the beginning and what is meant for next year: the same words, other numbers, by right.
export function isPlanned({ paragraph: { path } }: Sentence): boolean {
  const isDone = path.some((heading) => OUTCOME.test(heading));
  return path.some(
    (heading) =>
      !OUTCOME.test(heading) &&
      // 三、完成情况分析 > 3. 重点改革任务: what became of a task.
      (/目标|计划|改进|措施|下一步|打算|安排/u.test(heading) || (/任务/u.test(heading) && !isDone)),
  );
}
