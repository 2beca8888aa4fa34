import { fold } from '../text/fold.ts';
import { sections } from './keys.ts';
import type { Whose } from './whose.ts';

const MARK =
  /^(?:\d{1,2}(?:\.\d{1,2})*(?: ?[.、．]|\s)|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、)\s*/u;
/** "1.城乡社区环境卫生项目。", "（2）市政维护经费：": a project named at the head of its paragraph. */
const LEAD = /^(\D{2,28}?)(?:项目)?[。：:]/u;
/** "森林防火项目：": named so, it is a project under any heading. */
const NAMED_LEAD = /^(\D{2,28}?)项目[：:]/u;
const MATTER = /情况|分析|综述|结论|概况|评价|绩效|目标|成效|总体|部门|整体|问题|其他|内容/u;

const OUTLOOK = /问题|不足|改进|整改|打算|措施|建议/u;

const BARE: Whose = { kind: 'bare', name: '' };
const UNKNOWN: Whose = { kind: 'unknown', name: '' };

/**
 * Whose money a paragraph speaks of where it does not say: that of the project its heading names, or the department's.
 *
 * @example baseOf(['（三）各重点任务项目支出完成情况分析', '1.市政维护经费'], '全年预算数 300 万元')
 * // { kind: 'project', name: '市政维护经费' }
 */
export function baseOf(path: readonly string[], text: string): Whose {
  const folded = fold(text).trim().replace(MARK, '');
  const last = titleOf(path.at(-1) ?? '');
  const inside = sections.projects.test(path.join('')) && !sections.own.test(last);
  // Problems and plans speak of this project and that, seldom of the whole.
  if (!inside) return leadOf(folded) ?? (OUTLOOK.test(last) ? UNKNOWN : BARE);
  // 整体支出绩效目标完成情况 under a heading that speaks of projects: of the whole.
  if (/整体/u.test(last)) return BARE;
  const lead = LEAD.exec(folded)?.[1];
  const name = sections.projects.test(last) ? lead : last;
  return { kind: 'project', name: mended(name ?? '') };
}

/** The project that a sentence names at its head, before a colon; null where it names none. */
export function leadOf(text: string): Whose | null {
  const name = mended(NAMED_LEAD.exec(text.replace(MARK, ''))?.[1] ?? '');
  if (name.length < 2 || MATTER.test(name)) return null;
  return { kind: 'project', name };
}

function titleOf(heading: string): string {
  return fold(heading)
    .trim()
    .replace(MARK, '')
    .replace(/[。：:]$/u, '');
}

/** A name as a reader would write it: 项目 and a lone quotation mark left off or put right. */
function mended(name: string): string {
  const bare = name.replace(/项目$/u, '').trim();
  const opened = /^[^“]*”/u.test(bare) ? `“${bare}` : bare;
  return /^“[^”]*”$/u.test(opened) ? opened.slice(1, -1) : opened;
}
