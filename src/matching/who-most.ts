import { simplified } from '../search/traditional.ts';
import { bare } from '../text/bare.ts';
import { withoutEnd } from './asked.ts';

/** Which office has most, or least, of what: 哪个街道拆违面积更小. */
export interface WhoMost {
  /** 拆违面积 */
  readonly metric: string;
  readonly way: 'most' | 'least';
}

const OFFICE = '街道办?|[街镇乡局]|单位|部门|地方|办事处';
const WHICH = '(?:哪一?[个家间条]|边[个条间]|谁)';
const WHO = `(?:${WHICH}(?:(?<project>项目|工程|专项)|${OFFICE})?|哪[项笔](?<item>项目|工程|资金)?)`;
const WAY = '(?:最|更|比较|还是)?(?:(?<most>[高多大长])|(?<least>[低少小短]))(?:一?[些点])?';
const METRIC = '(?<metric>[\\p{Script=Han}“”\\d]{2,20}?)';
/** 谁的自评分高; 自评得分最高的是谁. */
const ASKED = [
  new RegExp(`${WHO}[的嘅]?${METRIC}${WAY}$`, 'u'),
  new RegExp(`(?:^|[，,])${METRIC}${WAY}的(?:${OFFICE}|项目)?是?${WHO}$`, 'u'),
];
const LONGEST = 40;

/**
 * Who has most or least of what, where a question asks for that; null where it does not.
 *
 * @example whoMostIn('哪个街道拆违面积更小') // { metric: '拆违面积', way: 'least' }
 */
export function whoMostIn(question: string): WhoMost | null {
  const text = bare(withoutEnd(simplified(question).trim())).text;
  if (text.length > LONGEST) return null;
  for (const pattern of ASKED) {
    const groups = pattern.exec(text)?.groups;
    const metric = groups?.['metric']?.replace(/^[的在里中]+/u, '') ?? '';
    if (groups === undefined || metric.length < 2) continue;
    if ((groups['project'] ?? groups['item']) !== undefined || /哪[项笔]/u.test(text)) return null;
    const way = groups['most'] === undefined ? 'least' : 'most';
    return { metric, way };
  }
  return null;
}
