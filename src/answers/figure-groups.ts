import type { Answer, AnswerFigure } from './answer.ts';
import { HOLDS } from './audit-scope.ts';

/** Figures that are shown together, below the heading they stand under. */
export interface FigureGroup {
  /** "一、基本情况 › （三）部门整体收支情况"; null where the answer has no order of sections. */
  readonly heading: string | null;
  readonly figures: readonly AnswerFigure[];
}

/** Over the relations of an audit that hold. */
const HELD = '核对后成立';

/** What a heading is called that a report does not have. */
const UNTITLED = '（无标题）';

/**
 * The figures of an answer as people read them: a ledger in the order of its report by section; an audit with what
 * holds behind what does not; any other answer in one group, best first.
 *
 * @example figureGroups(answer).map(({ heading }) => heading)
 */
export function figureGroups({ command, figures, sources }: Answer): readonly FigureGroup[] {
  if (figures.length === 0) return [];
  if (command === 'audit') return audited(figures);
  const paragraphs = figures.map(({ source }) => sources[source]?.paragraph ?? 0);
  const inOrder = paragraphs.every((number, at) => at === 0 || (paragraphs[at - 1] ?? 0) <= number);
  if (command !== 'figures' || figures.length < 2 || !inOrder) return [{ heading: null, figures }];
  const groups: { heading: string; figures: AnswerFigure[] }[] = [];
  for (const figure of figures) {
    const heading = sources[figure.source]?.section.join(' › ') ?? '';
    const last = groups.at(-1);
    if (last?.heading === heading) last.figures.push(figure);
    else groups.push({ heading, figures: [figure] });
  }
  return groups.map((group) => ({ ...group, heading: group.heading === '' ? UNTITLED : group.heading }));
}

function audited(figures: readonly AnswerFigure[]): readonly FigureGroup[] {
  const holds = ({ metric }: AnswerFigure): boolean => metric.startsWith(HOLDS);
  const groups: FigureGroup[] = [
    { heading: null, figures: figures.filter((figure) => !holds(figure)) },
    { heading: HELD, figures: figures.filter(holds) },
  ];
  return groups.filter((group) => group.figures.length > 0);
}
