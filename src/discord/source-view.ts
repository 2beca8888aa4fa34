import type { Answer, Source } from '../answers/answer.ts';
import type { Library } from '../library/library.ts';
import { type Asked, idOf } from './asked.ts';
import type { Item } from './items.ts';
import { headingLine, others, placeWords } from './items.ts';
import { LIMITS } from './limits.ts';
import type { Line } from './line.ts';
import { line } from './line.ts';
import type { MessageComponent, Row } from './message.ts';
import { selectRow } from './rows.ts';
import { sheetPages } from './sheet.ts';
import type { Voice } from './voice.ts';
import type { Words } from './words.ts';

/**
 * A source as it stands in its report: the whole paragraph with what the answer quotes of it marked, and its
 * neighbours; below, a select for the other sources.
 *
 * @param index which of `answer.sources`
 * @returns its pages; null where there is no such source, or its report is not loaded
 */
export function sourcePages(
  library: Library,
  answer: Answer,
  asked: Asked,
  index: number,
  voice: Voice,
): MessageComponent[][] | null {
  const source = answer.sources[index];
  const report = library.entries.find((entry) => entry.report.id === source?.report)?.report;
  if (source === undefined || report === undefined) return null;
  const { say } = voice;
  const number = source.paragraph;
  const [before, after] = [report.paragraphs[number - 2], report.paragraphs[number]];
  const title = say('sourceTitle', { number: index + 1 });
  const head = others('head', [line('title', title), line('small', placeWords(source, say))]);
  const items = [
    head,
    ...(before === undefined ? [] : [neighbour(say('before'), before.text)]),
    others('passages', [
      headingLine(say('paragraph', { number })),
      { style: 'quote', text: source.text, bold: marksIn(answer, index, source) },
    ]),
    ...(after === undefined ? [] : [neighbour(say('after'), after.text)]),
  ];
  return sheetPages(
    {
      ...{ items, sources: [], title },
      turning: { asked, action: 'pick', before: [index + 1] },
      rows: selectOf(answer, asked, index, say),
    },
    voice,
  );
}

function neighbour(name: string, text: string): Item {
  const quote: Line = line('quote', text);
  return others('passages', [line('small', name), quote]);
}

/** What the answer quotes of the paragraph; where it quotes nothing, its figures as printed. */
function marksIn({ passages, figures }: Answer, index: number, { text }: Source): [number, number][] {
  const quoted = passages
    .filter(({ source }) => source === index)
    .map(({ start, end }): [number, number] => [start, end]);
  const printed = figures.flatMap(({ printed: words, source, alsoAt }): [number, number][] => {
    const at = words === null || ![source, ...alsoAt].includes(index) ? -1 : text.indexOf(words);
    return words === null || at === -1 ? [] : [[at, at + words.length]];
  });
  return (quoted.length > 0 ? quoted : printed).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The other sources to look at, this one's nearest where they are too many. */
function selectOf({ sources }: Answer, asked: Asked, index: number, say: Words): Row[] {
  if (sources.length < 2) return [];
  const most = LIMITS.selectOptions;
  const first = Math.max(0, Math.min(index - Math.floor(most / 2), sources.length - most));
  const options = sources.slice(first, first + most).map(({ office, year, paragraph, section }, at) => ({
    label: `[${first + at + 1}] ${say('paragraph', { number: paragraph })}`,
    value: String(first + at + 1),
    description: short(`${office} ${year} · ${section.at(-1) ?? ''}`),
  }));
  return [selectRow(idOf(asked, 'pick'), say('otherSources'), options)];
}

function short(text: string): string {
  const characters = Array.from(text.trim());
  const kept = characters.slice(0, LIMITS.selectText / 2).join('');
  return characters.length > LIMITS.selectText / 2 ? `${kept}…` : kept;
}
