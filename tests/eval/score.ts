import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { answerLine } from '../../src/answers/ask-line.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { commands } from '../../src/answers/commands.ts';
import { Decimal } from '../../src/facts/decimal.ts';
import { evalLibrary } from './library.ts';

const form = z.strictObject({
  id: z.string(),
  /** A report id, or the name of a generated one. */
  report: z.string(),
  kind: z.enum(['figure', 'list', 'other', 'unanswerable']),
  ask: z.string().min(1),
  /** The first is what the headline should be; any of them may be. */
  values: z.array(z.string()).optional(),
  accept: z.array(z.string()).optional(),
  /** What the first passage that answers holds, any of them. */
  holds: z.array(z.string()).optional(),
  /** Not looked at while the rules were made. */
  held: z.boolean().default(false),
});
/** A question of the evaluation, with what answers it. */
export type EvalQuestion = z.infer<typeof form>;

export const KINDS = form.shape.kind.options;
/** right: as asked; wrong: another number, or an answer where there is none; missed: passages, or nothing; refused: not found. */
export const VERDICTS = ['right', 'wrong', 'missed', 'refused'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The questions of tests/eval. */
export function evalQuestions(): EvalQuestion[] {
  return readFileSync(new URL('./questions.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => form.parse(JSON.parse(line)));
}

/** How an answer is judged. */
export function judge(question: EvalQuestion, { status, figures, passages }: Answer): Verdict {
  if (status !== 'answered') return question.kind === 'unanswerable' ? 'right' : 'refused';
  if (question.kind === 'unanswerable') return 'wrong';
  if (question.kind !== 'figure') {
    const near = passages
      .slice(0, NEAR)
      .map(({ quote }) => bare(quote))
      .join('\n');
    return question.holds?.some((words) => near.includes(bare(words))) === true ? 'right' : 'missed';
  }
  const [head] = figures;
  if (head === undefined) return 'missed';
  const right = [...(question.values ?? []), ...(question.accept ?? [])];
  return right.some((value) => new Decimal(value).eq(head.value)) ? 'right' : 'wrong';
}

/** Passages among which the answer must be. */
const NEAR = 3;

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s*]+/gu, '');
}

/** Asks all questions. */
export async function evaluate(): Promise<
  {
    readonly question: EvalQuestion;
    readonly answer: Answer;
    readonly verdict: Verdict;
    /** Processor time, in milliseconds: the same on a busy machine. */
    readonly ms: number;
  }[]
> {
  const { library, officeOf } = await evalLibrary();
  return evalQuestions().map((question) => {
    const office = officeOf.get(question.report) ?? '';
    const start = process.cpuUsage();
    const answer = answerLine(library, commands, `/ask question:${question.ask} office:${office}`);
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
    return { question, answer, verdict: judge(question, answer), ms };
  });
}
