// Learns how likely the first fact of a ranking is the answer, from open questions, and prints the weights of sure.yaml:
// npm run tune -- sure SET… [--own]. With --own also from the questions of npm run eval, many of which no report answers. What
// counts is the table: each set judged by weights learned without it.
import { learn, likely, ownCases, sureCases } from './sure.ts';

const folders = process.argv.slice(3).filter((one) => !one.startsWith('--'));
const own = process.argv.includes('--own') ? ['own'] : [];
const cases = [...(await sureCases(folders)), ...(own.length > 0 ? await ownCases() : [])];
const told = [...folders, ...own].flatMap((folder) => {
  const isOf = ({ report }: { report: string }): boolean => report.startsWith(`${folder} `);
  const model = learn(cases.filter((one) => !isOf(one)));
  return cases.filter(isOf).map((one) => ({ ...one, likely: likely(model, one) }));
});
console.log(
  `${String(cases.length)} questions, first fact right in ${String(cases.filter(({ right }) => right).length)}`,
);
for (const least of [0.7, 0.75, 0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.94]) {
  const given = told.filter((one) => one.likely >= least);
  const right = given.filter((one) => one.right).length;
  console.log(`  from ${least.toFixed(2)}: ${String(right)} right, ${String(given.length - right)} wrong`);
}
console.log(JSON.stringify(learn(cases), null, 2));
