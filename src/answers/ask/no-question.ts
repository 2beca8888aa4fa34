import { z } from 'zod';
import { display } from '../../library/offices.ts';
import type { Library } from '../../library/library.ts';
import { load } from '../../matching/words.ts';
import { simplified } from '../../search/traditional.ts';
import { trimmed } from '../../text/trim.ts';
import type { Answer } from '../answer.ts';
import type { Draft } from '../draft.ts';

const words = z.array(z.string().min(1)).min(1);
const Schema = z.strictObject({ greeting: words, thanks: words, help: words, leave: words });
/** What a line that asks nothing is. */
export type NoQuestion = keyof z.infer<typeof Schema> | 'empty';

const data = load(new URL('./no-question.yaml', import.meta.url), Schema);
const KINDS = new Map(
  Object.entries(data).flatMap(([kind, all]) => all.map((word) => [word, kind as NoQuestion] as const)),
);

/** What opens or closes such a line and says nothing: 你好呀！, 谢谢啦~ */
const AROUND = /[\s\p{P}\p{S}]/u;
const PARTICLE = /[\s\p{P}\p{S}啊呀哦啦呢吧嘛哈喔噢]/u;

/**
 * What a line is that asks nothing; null where it asks something. A line without a letter or a digit is empty.
 *
 * @example noQuestion('你好呀！') // 'greeting'
 * @example noQuestion('你好，南石头拆了多少违建') // null
 */
export function noQuestion(line: string): NoQuestion | null {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'empty';
  const typed = simplified(line)
    .toLowerCase()
    .replace(/[ \u3000]+/gu, ' ');
  return KINDS.get(trimmed(typed, AROUND)) ?? KINDS.get(trimmed(typed, PARTICLE)) ?? null;
}

const OPENING: Readonly<Record<NoQuestion, string>> = {
  greeting: '你好。',
  thanks: '不客气。',
  help: '这里只答载入的绩效自评报告里写的内容，逐字引用，注明出处。',
  leave: '要离开请直接关闭窗口；在终端里输入 /quit。',
  empty: '没有读到问题。',
};

/** A short word on what can be asked; nothing is searched for. */
export function noQuestionAnswer(kind: NoQuestion, library: Library, draft: Draft): Answer {
  const [entry] = library.entries;
  const office = entry === undefined ? '' : display(entry.report.office, library.offices.all);
  const examples = entry === undefined ? [] : [`${office}全年预算数是多少`, `/budget ${office}`, '/help'];
  return draft.answer({
    ...{ status: 'invalid', title: '这一行没有问什么' },
    message: `${OPENING[kind]}可以用平常的话问报告里的数字、做法、原因，也可以用命令，如：`,
    choices: examples,
  });
}
