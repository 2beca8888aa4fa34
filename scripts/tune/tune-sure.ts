// Learns how likely the first fact of a ranking is the answer, from open questions, and prints the weights of sure.yaml:
// npm run tune -- sure SET… [--own]. With --own also from the questions of npm run eval, many of which no report answers. What
// counts is the table: each set judged by weights learned without it.
import { SIGNALS } from '../../src/matching/sure.ts';
import { report } from './logistic.ts';
import { ownCases, sureCases } from './sure.ts';

const folders = process.argv.slice(3).filter((one) => !one.startsWith('--'));
const own = process.argv.includes('--own') ? await ownCases() : [];
report([...(await sureCases(folders)), ...own], SIGNALS, [0.7, 0.75, 0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.94]);
