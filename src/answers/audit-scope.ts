import type { Finding } from '../checks/finding.ts';
import type { Entry } from '../library/library.ts';

/** What the metric of a figure begins with that a report was checked for, and that holds. */
export const HOLDS = '成立：';

/**
 * How many relations of a report were checked: those that hold, and those among the findings that do not.
 *
 * @example relationsIn(entry) // 5
 */
export function relationsIn({ findings, held }: Pick<Entry, 'findings' | 'held'>): number {
  return held.length + findings.filter(({ isRelation }) => isRelation).length;
}

/**
 * What the checks of a report came to, in one sentence.
 *
 * @example outcome(entry) // '核对了 5 项关系，3 项成立；发现 1 处矛盾、2 处值得留意。'
 */
export function outcome(entry: Pick<Entry, 'findings' | 'held'>): string {
  const relations = relationsIn(entry);
  const checked =
    relations === 0
      ? '没有可以相互核对的数字'
      : entry.held.length === relations
        ? `核对了 ${relations} 项关系，全部成立`
        : `核对了 ${relations} 项关系，${entry.held.length} 项成立`;
  const found = [counted(entry.findings, 'conflict', '处矛盾'), counted(entry.findings, 'note', '处值得留意')]
    .filter((words) => words !== null)
    .join('、');
  // What no check reaches may contradict itself all the same.
  const none = relations === 0 ? '有没有矛盾无从判断' : '核对过的里面没有矛盾，别的说法没有核对';
  return `${checked}；${found === '' ? none : `发现 ${found}`}。`;
}

function counted(findings: readonly Finding[], severity: Finding['severity'], words: string): string | null {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return count === 0 ? null : `${count} ${words}`;
}
