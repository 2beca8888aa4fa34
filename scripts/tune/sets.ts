import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readReport } from '../../src/report/read.ts';
import { ReportProblem } from '../../src/report/problem.ts';
import type { Report } from '../../src/report/report.ts';

/** A question with the sentences that answer it, all of one report. */
export interface Asked {
  readonly set: string;
  readonly question: string;
  readonly report: string;
  readonly answers: readonly string[];
  /** The numbers that answer, in base units; none where words do. */
  readonly values: readonly number[];
  /** figure, text, list, unanswerable; as the set says. */
  readonly kind: string;
}

/** Reports that are searched together, and what is asked of them. */
export interface OpenSet {
  readonly name: string;
  readonly reports: readonly Report[];
  readonly asked: readonly Asked[];
}

const line = z.object({
  file: z.string().optional(),
  office: z.string(),
  q: z.string(),
  sentence: z.union([z.string(), z.array(z.string())]).nullish(),
  value: z.coerce.number().nullable().default(null),
  accept: z.array(z.coerce.number().catch(Number.NaN)).default([]),
  kind: z.string().default('figure'),
});

const truth = z.object({ file: z.string(), office: z.string(), office_full: z.string().optional() });

/**
 * A folder of reports, each with a JSON file of the same name (`file`, `office`, `office_full`), and a `questions.jsonl`, one
 * question a line: `office`, `q`, `sentence` (verbatim, or a list of them).
 *
 * @param unanswered also gives questions that no sentence and no number answers
 * @throws Error where a file is missing or has another form
 */
export async function openSet(folder: string, { unanswered = false } = {}): Promise<OpenSet> {
  const files = readdirSync(folder).filter((file) => /\.(?:txt|md|html?)$/u.test(file));
  const reports: Report[] = [];
  for (const file of files) {
    try {
      reports.push(await readReport(file, readFileSync(join(folder, file))));
    } catch (error) {
      if (!(error instanceof ReportProblem)) throw error;
      console.log(`left out: ${error.message}`);
    }
  }
  const truths = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => truth.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  const fileOf = new Map(
    truths.flatMap((one) => [one.office, one.office_full ?? one.office].map((name) => [name, one.file])),
  );
  const lines = readFileSync(join(folder, 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter((one) => one !== '');
  const asked = lines
    .map((one) => line.parse(JSON.parse(one)))
    .flatMap(({ file, office, q, sentence, value, accept, kind }): Asked[] => {
      const report = reports.find((one) => one.file === (file ?? fileOf.get(office)));
      const answers = [sentence ?? []].flat();
      return report === undefined || (!unanswered && answers.length === 0 && value === null)
        ? []
        : [
            {
              ...{ set: folder, question: q, report: report.id, answers },
              values: value === null ? [] : [value, ...accept],
              kind,
            },
          ];
    });
  return { name: folder, reports, asked };
}
