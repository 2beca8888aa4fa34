import type { Answer } from '../answers/answer.ts';
import { type Operand, type Sum, sumsOf } from '../answers/sums.ts';
import type { Asked } from './asked.ts';
import type { Item } from './items.ts';
import { isSamePrint, marks, others } from './items.ts';
import type { Line } from './line.ts';
import { line } from './line.ts';
import type { MessageComponent } from './message.ts';
import { sheetPages } from './sheet.ts';
import type { Voice } from './voice.ts';
import type { Words } from './words.ts';

/**
 * How the worked out figures of an answer came about: formula and result, what the operands are, and the sentences
 * that print them. Its pages; at least one.
 */
export function sumsPages(answer: Answer, asked: Asked, voice: Voice): MessageComponent[][] {
  const { say } = voice;
  const title = say('sumsTitle', { title: answer.title });
  const items = [others('head', [line('title', title)]), ...sumsOf(answer).map((sum) => sumItem(sum, say))];
  const turning = { asked, action: 'sums', before: [1] } as const;
  return sheetPages({ items, sources: answer.sources, title, turning, rows: [] }, voice);
}

function sumItem({ figure, formula, operands, quotes }: Sum, say: Words): Item {
  const { metric, display, source, alsoAt } = figure;
  const told = `${metric}：`;
  const sum: Line = {
    style: 'bullet',
    text: `${told}${formula} = ${display}`,
    bold: [[told.length, told.length + formula.length + 3 + display.length]],
  };
  const lines = [
    sum,
    ...operands.flatMap((operand) => operandLines(operand, say)),
    ...quotes.map(({ quote, highlights, source: from }): Line => ({
      style: 'quote',
      text: `${quote}${marks([from])}`,
      bold: highlights,
    })),
  ];
  return { group: 'figures', kind: 'figures', lines, cites: [source, ...alsoAt] };
}

function operandLines({ words, figures }: Operand, say: Words): Line[] {
  if (figures.length === 0) return [];
  const named = figures.map(({ metric, printed, display, office, year, source }) => {
    const print = printed === null || isSamePrint(printed, display) ? '' : `，${say('printed')}“${printed}”`;
    return `${office} ${year} ${metric}${print}${marks([source])}`;
  });
  return [line('small', say('operand', { words: `${words}：${named.join('；')}` }))];
}
