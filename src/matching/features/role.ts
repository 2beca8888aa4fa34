import type { Pair } from './pair.ts';

/** What it was before is asked. */
const FORMER = /(?:以前|原来|原先|之前|起初)(?:又|都)?(?:[是有为]|多少|几多|几)/u;
const GOAL_ASKED = /目标|任务|计划|指标/u;

/** A target where a result is asked, a change where an amount is, or the other way. */
export function roleFeatures({ part: { asked, text }, fact, fields, entry }: Pair) {
  const isGoal = fact.role !== 'actual';
  const isChange = fact.change !== null;
  const change = asked?.change ?? null;
  const isTurned = fact.change !== null && change !== 'any' && change !== fact.change.way;
  return {
    goal: asked?.target !== true && isGoal && !(asked === null && GOAL_ASKED.test(text)),
    goalLacks: asked?.target === true && !isGoal,
    change: change === null && isChange,
    changeLacks: change !== null && !isChange && !isNamedChange(text, fields.metric),
    turned: change !== null && isChange && isTurned,
    /** What it was before: 93.1% of 由 93.1% 提高到 94.6%. */
    former: fields.initial,
    formerLacks: FORMER.test(text) && !fields.initial && fact.when.year === entry.report.year,
  };
}

/** 核减了多少 is answered by 核减金额. */
function isNamedChange(text: string, metric: string): boolean {
  return CHANGES.some((word) => text.includes(word) && metric.includes(word));
}

const CHANGES = ['核减', '追加', '压减', '追减', '新增', '净增'];
