import type { Block } from '../text/block.ts';
import { markOf } from '../text/mark.ts';
import { fold } from '../text/fold.ts';
import { isFormLine, isSiteFurniture } from './furniture.ts';
import { officeOf } from './office.ts';
import { yearsIn } from './year.ts';

/** The title of a report and where its lines are among the blocks. */
export interface Title {
  readonly text: string;
  /** Block indices, half-open. */
  readonly from: number;
  readonly to: number;
}

const ENDING =
  /(?:整体支出|绩效)的?(?:自评|自我评价|自我评估|自查|自评价)$|(?:自评|评价|绩效|自查)[^，。；：]{0,8}(?:报告|总结|说明|情况|材料|表)(?:书|表)?(?:的(?:函|通知|请示|公告))?(?:（[^（）]{1,30}）|\([^()]{1,30}\))?$/u;
const LAST_WORD = /^(?:自评|评价)?(?:报告|总结|说明)书?$/u;
/** What a title says after the office: from here on it is the document, not the department. */
const SUBJECT =
  /(?:关于)?(?:部门|单位|本级)?(?:整体|财政|预算|项目|专项|决算)?(?:支出|资金|预算|整体)?(?:整体)?(?:支出)?(?:管理)?(?:绩效|自评|评价|自查).*$/u;
const YEAR_LINE = /^[（(]?(?:(?:19|20)\d{2}|二[〇零○][〇零○一二三四五六七八九]{2})年度?[)）]?$/u;
/** "附件2" above a title. */
const ATTACHMENT = /^附件 ?[\d一二三四五六七八九十]{0,2} ?[:：]?$/u;
/** 某县财政局（制）: who made the form. */
const MAKER = /[（(](?:[印监编]|统一)?制表?[)）]$/u;
/** How far down a title is looked for, in blocks, and how many lines it may be broken over. */
const DEPTH = 60;
const LINES = 4;
/** The same for a form's: further down it is one of the tables. */
const FORM_DEPTH = 12;

/**
 * The title: the lines before the first heading that end in 绩效自评报告 or the like, with the lines above them
 * that bring the office or the year. Null where the report has none.
 */
export function titleOf(blocks: readonly Block[]): Title | null {
  const first = blocks.findIndex((block) => ['han', 'part'].includes(markOf(fold(block.text))?.kind ?? ''));
  const head = blocks.slice(0, first < 0 ? DEPTH : Math.min(first, DEPTH));
  const found: (Title & { worth: number })[] = [];
  for (const [i, block] of head.entries()) {
    // 报　告 may stand on a line of its own.
    const line = LAST_WORD.test(squeeze(block.text)) ? `${head[i - 1]?.text ?? ''}${block.text}` : block.text;
    if (!endsAsTitle(line) || (i >= FORM_DEPTH && isFormTitle(block.text))) continue;
    const title = grow(head, i);
    found.push({
      ...title,
      worth: (officeInTitle(title.text) === null ? 0 : 2) + (yearsIn(title.text).length > 0 ? 1 : 0),
    });
  }
  return found.sort((a, b) => b.worth - a.worth || a.from - b.from)[0] ?? null;
}

/**
 * The year that a title names, with 年 or 年度 behind it or without; null where it names none.
 *
 * @example yearInTitle('2023某县第三中学部门整体支出绩效自评报告') // 2023
 */
export function yearInTitle(title: string): number | null {
  const bare = /(?<!\d)20\d{2}(?!\d)/u.exec(fold(title))?.[0];
  return yearsIn(title)[0] ?? (bare === undefined ? null : Number(bare));
}

/** Whether a line may be the end of a title: "…部门整体支出绩效自评报告". */
export function endsAsTitle(line: string): boolean {
  const text = squeeze(line);
  return ENDING.test(text) && text.length <= 80 && !/[，。；：]/u.test(text);
}

function isFormTitle(line: string): boolean {
  return /表(?:[（(].*)?$/u.test(squeeze(line));
}

/** Whether a line is the year of the title alone: "（2022年度）". */
export function isYearLine(line: string): boolean {
  // （2023年度）　某某财政局（制）: with who made the form behind it.
  const [first = '', behind = ''] = fold(line)
    .trim()
    .split(/(?<=[)）])\s+/u);
  return YEAR_LINE.test(squeeze(MAKER.test(behind.trim()) ? first : fold(line)));
}

/** Whether a line only numbers what is attached: "附件2". */
export function isAttachment(line: string): boolean {
  return ATTACHMENT.test(line);
}

function grow(blocks: readonly Block[], last: number): Title {
  let from = last;
  const text = (): string =>
    blocks
      .slice(from, last + 1)
      .map((block) => block.text)
      .join('');
  while (
    from > 0 &&
    last - from < LINES - 1 &&
    (officeInTitle(text()) === null || yearsIn(text()).length === 0 || completes(blocks[from - 1], text()))
  ) {
    const above = squeeze(blocks[from - 1]?.text ?? '');
    const brings =
      officeInTitle(above + squeeze(text())) !== null || yearsIn(above).length > 0 || above.length <= 12;
    if (
      above.length > 40 ||
      /[，。；：:]/u.test(above) ||
      isSiteFurniture(above) ||
      isAttachment(above) ||
      MAKER.test(above) ||
      isFormLine(above) ||
      !brings
    )
      break;
    from -= 1;
  }
  // "（2022年度）" on a line of its own below.
  const to = isYearLine(blocks[last + 1]?.text ?? '') ? last + 2 : last + 1;
  const whole = blocks.slice(from, to).map((block) => block.text);
  return { text: whole.map((line) => line.replace(/^#{1,6} /u, '')).join(''), from, to };
}

/** Whether the line above holds the first half of the office's name: "广东从化经济开发区" above "管理委员会2021年度". */
function completes(above: Block | undefined, text: string): boolean {
  const line = squeeze(above?.text ?? '');
  if (line.length < 2 || line.length > 20 || !/^\p{Script=Han}+$/u.test(line)) return false;
  const whole = officeInTitle(line + text)?.official ?? '';
  const half = officeInTitle(text)?.official ?? '';
  return (
    whole.length > half.length &&
    whole.endsWith(half) &&
    /(?:[省市区县旗州]|人民政府|开发区|新区|委员会)$/u.test(line)
  );
}

/**
 * The office's name in a title, or null: what is left when year, subject and brackets are taken away.
 *
 * @example officeInTitle('2022 年度广州市海珠区人民政府南石头街道办事处部门整体支出绩效自评报告')
 */
export function officeInTitle(title: string, context = ''): ReturnType<typeof officeOf> {
  const bare = squeeze(fold(title))
    .replace(/[《》“”"#*]/gu, '')
    .replace(/(?:19|20)\d{2}(?:[—–-](?:19|20)\d{2})?年?度?|二[〇零○][〇零○一二三四五六七八九]{2}年度?/gu, '|')
    .replace(SUBJECT, '')
    .replace(/[（(][^（）()]*[)）]/gu, '');
  // What is behind 关于 is whose report it is; before it stands whoever sends it.
  const [sender = '', ...about] = bare.split(/关于(?:报送|印发|公开|上报)?/u);
  const parts = [about.join('|'), sender].flatMap((words) =>
    words
      .split('|')
      .map((part) => part.replace(/^附件\d*[:：]?/u, '').replace(/(?:机关|本级)$/u, ''))
      .filter((part) => part.length >= 2)
      .sort((a, b) => b.length - a.length),
  );
  // Some titles name the office behind, in brackets.
  const bracketed = [...title.matchAll(/[（(]([^（()）]{4,30})[)）]/gu)].map(([, words]) =>
    squeeze(words ?? ''),
  );
  for (const part of [...parts, ...bracketed]) {
    const office = officeOf(part, context);
    if (office !== null) return office;
  }
  return null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
