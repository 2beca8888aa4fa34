import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { evaluate } from './score.ts';
import { READMES, type Result, resultOf, tableOf, withTable } from './table.ts';

/** `npm run eval`: asks the questions of tests/eval, prints how they were answered; `-- --keep` keeps the result. */
const kept = new URL('./result.json', import.meta.url);
const told = await evaluate();
const result = resultOf(told.map(({ question, verdict }) => ({ ...question, verdict })));
for (const { question, answer, verdict } of told) {
  if (verdict === 'right' || process.argv.includes('--quiet')) continue;
  const [head] = answer.figures;
  const shown = head === undefined ? (answer.message ?? '') : `${head.metric} ${head.display}`;
  if (question.held && !process.argv.includes('--held')) continue;
  process.stdout.write(`${question.id}\t${question.kind}\t${verdict}\t${question.ask}\t${shown}\n`);
}
process.stdout.write(`\n${tableOf(result)}\n`);
if (existsSync(kept)) {
  const before = JSON.parse(readFileSync(kept, 'utf8')) as Result;
  const worse = Object.entries(before.verdicts).filter(
    ([id, verdict]) => verdict === 'right' && result.verdicts[id] !== 'right',
  );
  const better = Object.entries(result.verdicts).filter(
    ([id, verdict]) => verdict === 'right' && before.verdicts[id] !== 'right',
  );
  process.stdout.write(
    `since the kept result: ${better.length} better, ${worse.length} worse ${worse.map(([id]) => id).join(' ')}\n`,
  );
}
if (process.argv.includes('--keep')) {
  writeFileSync(kept, `${JSON.stringify(result, null, 2)}\n`);
  for (const file of READMES) writeFileSync(file, withTable(readFileSync(file, 'utf8'), result));
}
const times = told.map(({ ms }) => ms).sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
process.stdout.write(`time: median ${at(0.5)} ms, p99 ${at(0.99)} ms\n`);
