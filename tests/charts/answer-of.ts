import type { Answer, AnswerFigure } from '../../src/answers/answer.ts';

/** A figure of 南石头街道 2022, printed; what is given stands in for it. */
export function figure(given: Partial<AnswerFigure> & Pick<AnswerFigure, 'value' | 'display'>): AnswerFigure {
  return {
    ...{ office: '南石头街道', district: '海珠区', year: 2022, metric: '全年预算数', unit: '元' },
    ...{ hedge: null, direction: null, printed: given.display, formula: null, period: null },
    ...{ source: 0, alsoAt: [], ...given },
  };
}

/** An answer with these figures and nothing else. */
export function answerOf(command: string, figures: readonly AnswerFigure[], title = '标题'): Answer {
  return {
    ...{ query: '', command, status: 'answered', title, message: null, figures },
    ...{ passages: [], findings: [], sources: [], choices: [], coverage: [], missing: [] },
  };
}
