import type { Block } from '../text/block.ts';
import { fold } from '../text/fold.ts';
import { type Office, officeOf } from './office.ts';
import { officeInTitle, titleOf } from './title.ts';
import { yearsIn } from './year.ts';

/** What a report says of itself. */
export interface Identity {
  readonly title: string | null;
  readonly office: Office | null;
  readonly year: number | null;
  /** Blocks that are the title, or stand above it: not text of the report. */
  readonly titleEnd: number;
}

const OFFICE_LABEL =
  /^(?:被?评价|自评|填报|预算|主管|申报|编制|项目|单位|部门)(?:单位|部门|机构)?(?:名称)?(?:（[^（）]{0,8}）|\([^()]{0,8}\))?[：: ]*/u;
const YEAR_LABEL = /(?:评价|自评|预算|项目|绩效)?年度[：: ]+/u;
const BUDGET = /(?:全年|年初|年度|调整后?|本年)?(?:部门)?预算(?:数|为|安排|总额|批复|收入)/u;
/** The office as a sentence names it: 广州市…街道办事处, …镇人民政府, …局. */
const IN_TEXT =
  /(?:\p{Script=Han}{2,12}[市区县州盟旗])?(?:人民政府)?\p{Script=Han}{1,8}(?:街道办事处|镇人民政府|乡人民政府|街道|管理委员会|局|委员会)/gu;

/**
 * Title, office and year of a report, by the genre's precedence: the title's; else a form line's (评价单位, 评价年度);
 * else what the text says of itself (主要职责, the first budget sentence). A filing or publishing date is never the year.
 */
export function identify(blocks: readonly Block[]): Identity {
  const context = blocks
    .slice(0, 40)
    .map((block) => block.text)
    .join('\n');
  const title = titleOf(blocks);
  const office =
    (title === null ? null : officeInTitle(title.text, context)) ??
    officeInForm(blocks, context) ??
    officeInText(blocks, context);
  const year = (title === null ? null : titleYear(title.text)) ?? yearInForm(blocks) ?? yearInText(blocks);
  return { title: title?.text ?? null, office, year, titleEnd: title?.to ?? 0 };
}

function titleYear(title: string): number | null {
  return yearsIn(title)[0] ?? null;
}

/** "评价单位：广州市…街道办事处", or the label in one cell and the name in the next. */
function officeInForm(blocks: readonly Block[], context: string): Office | null {
  for (const [i, block] of blocks.slice(0, 60).entries()) {
    const text = fold(block.text).replace(/\s+/gu, '');
    const label = OFFICE_LABEL.exec(text)?.[0];
    if (label === undefined || !/单位|部门|机构/u.test(label)) continue;
    const name = text.slice(label.length) || (blocks[i + 1]?.text ?? '');
    const office = officeOf(name.split(/[|｜\t]|评价年度|年度|填报|联系/u)[0] ?? '', context);
    if (office !== null) return office;
  }
  return null;
}

function yearInForm(blocks: readonly Block[]): number | null {
  for (const [i, block] of blocks.slice(0, 60).entries()) {
    const text = fold(block.text);
    const label = YEAR_LABEL.exec(`${text} `);
    if (label === null || text.length > 60) continue;
    const value = text.slice(label.index + label[0].length).trim() || fold(blocks[i + 1]?.text ?? '');
    const year = yearsIn(value)[0] ?? Number(/^(?:19|20)\d{2}(?!\d)/u.exec(value)?.[0] ?? Number.NaN);
    if (!Number.isNaN(year)) return year;
  }
  return null;
}

/** The office named most often in the first pages, the longest form of it. */
function officeInText(blocks: readonly Block[], context: string): Office | null {
  const counts = new Map<string, { office: Office; times: number }>();
  for (const block of blocks.slice(0, 40)) {
    for (const match of block.text.replace(/\s+/gu, '').matchAll(IN_TEXT)) {
      const office = officeOf(match[0].replace(/^[年度月日的在是由对向和及与]{1,3}/u, ''), context);
      if (office === null || !/(?:街道|[镇乡局]|委员会)$/u.test(office.name)) continue;
      const known = counts.get(office.name) ?? { office, times: 0 };
      const longer = office.official.length > known.office.official.length ? office : known.office;
      counts.set(office.name, { office: longer, times: known.times + 1 });
    }
  }
  const ranked = [...counts.values()].sort(
    (a, b) => b.times - a.times || (a.office.name < b.office.name ? -1 : 1),
  );
  return ranked[0]?.office ?? null;
}

function yearInText(blocks: readonly Block[]): number | null {
  for (const block of blocks) {
    const at = block.text.search(BUDGET);
    if (at < 0) continue;
    const year = yearsIn(block.text.slice(Math.max(0, at - 60), at + 10)).at(-1);
    if (year !== undefined) return year;
  }
  return null;
}
