import type { Office } from '../../../src/report/office.ts';
import type { Rng } from './rng.ts';

/** How a report is headed. */
export interface TrueTitle {
  /** As the report's own; null where it has none. */
  readonly text: string | null;
  /** The lines it may be broken over. */
  readonly lines: readonly string[];
  /** 评价单位：…, 评价年度：… below it. */
  readonly form: readonly string[];
}

const HAN = [...'〇一二三四五六七八九'];

/** A title drawn by chance. `bare`: without one, where the text itself tells office and year. */
export function titleOf(office: Office, year: number, rng: Rng, bare: boolean): TrueTitle {
  const { official } = office;
  const han = [...String(year)].map((digit) => HAN[Number(digit)] ?? '').join('');
  const when = rng.pick([`${year}年`, `${year}年度`, `${year} 年`, `${year} 年度`, `${han}年度`]);
  const what = rng.pick([
    '部门整体支出绩效自评报告',
    '部门整体支出绩效自评报告',
    '整体支出绩效自评报告',
    '部门整体支出绩效评价报告',
  ]);
  const about = rng.pick(['部门整体支出绩效自评情况的报告', '部门整体支出绩效自评工作的报告']);
  const forms: (() => TrueTitle)[] = [
    () => told([when, official, what]),
    () => told([official, when, what]),
    () => told([official, `${when}部门整体支出`, '绩效自评报告']),
    () => told([`关于${official}`, when, about]),
    () => ({ text: what, lines: [what], form: [`评价单位：${official}`, `评价年度：${year}年`] }),
    () => ({ text: what, lines: [what], form: [`填报单位：${official}（盖章）`, `评价年度：${year}`] }),
  ];
  return bare && rng.chance(50) ? { text: null, lines: [], form: [] } : rng.pick(forms)();
}

function told(parts: readonly string[]): TrueTitle {
  return { text: parts.join(''), lines: parts, form: [] };
}
