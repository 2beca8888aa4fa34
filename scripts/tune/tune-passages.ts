// Learns how likely the first passage answers a question that asks for no number, from open questions, and prints the weights
// of matching/likely-passage.yaml: npm run tune -- passages SET…
import { asksReason, intentOf } from '../../src/matching/intent.ts';
import { PASSAGE_SIGNALS, passageSignals } from '../../src/matching/likely-passage.ts';
import { loadThesaurus } from '../../src/lexicon/thesaurus.ts';
import { withoutOffice } from '../../src/library/office-mention.ts';
import { partsOf } from '../../src/matching/part.ts';
import { withoutCourtesy } from '../../src/matching/polite.ts';
import { buildSearch } from '../../src/search/build.ts';
import { bare } from '../../src/text/bare.ts';
import { type Case, report } from './logistic.ts';
import { holds } from './retrieval.ts';
import { openSet } from './sets.ts';

const thesaurus = loadThesaurus();
const cases: Case[] = [];
for (const folder of process.argv.slice(3)) {
  const { reports, asked } = await openSet(folder, { unanswered: true });
  const search = buildSearch(reports, thesaurus);
  for (const { report: id, question, answers, values, kind } of asked) {
    const told = reports.find((one) => one.id === id);
    if (told === undefined || values.length > 0 || kind === 'list') continue;
    const only = new Set([id]);
    const sought = withoutOffice(withoutCourtesy(question), told.office);
    const parts = partsOf(sought, search, only);
    if (!['passage', 'when', 'list'].includes(intentOf(parts))) continue;
    const found = search.find(sought, { reports: only });
    const [first] = found.passages;
    const quote = bare(first === undefined ? '' : first.paragraph.text.slice(first.start, first.end)).text;
    cases.push({
      ...{ group: folder, right: quote !== '' && answers.some((one) => holds(quote, one)) },
      signals: passageSignals(found, asksReason(parts)),
    });
  }
}
report(cases, PASSAGE_SIGNALS, [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9]);
