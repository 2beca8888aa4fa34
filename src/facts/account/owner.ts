import type { Total } from '../keys.ts';
import { type Whose, whoseOf } from '../whose.ts';
import type { Account } from './account.ts';
import { UNKNOWN } from './turn.ts';

/** Measures that begin an account: a sentence that opens with them names its own owner or has the paragraph's. */
const OPENS = new Set(['budget', 'budget.initial', 'income']);
/** What a project's name ends with, where the measure alone does not say that it is one. */
const MATTER = /(?:项目|经费|专项|专项资金|工程|补助|补贴|资金|工作|服务)$/u;
const GIVEN = /(?:年初|全年|年度)?(?:安排|批复|下达)的?$/u;
const FIRM = /(?:数|批复|总额|年初预算|完成率|执行率|决算|实际支出|全年支出)$/u;

/**
 * Whose a total is, from the words before its name.
 *
 * @param subject "疫情防控项目"; @param ending the name itself, "全年预算数"
 * @example ownerOf(account, '疫情防控项目', '全年预算数') // { kind: 'project', name: '疫情防控' }
 */
export function ownerOf({ office }: Account, subject: string, ending: string): Whose {
  const granted = subject.replace(POINT, '').replace(GRANTED, '');
  const own = GRANTS.test(ending) ? granted.replace(GIVER, '') : granted;
  return matterOf(whoseOf(own, office), own, ending);
}

/** 县人代会批准我局年初预算, 区财政年初批复: who grants the money is not whose it is. */
const BODY = '\\p{Script=Han}{0,6}?(?:财政局?|人大(?:常委会|会)?|人代会|人民代表大会)';
const GRANTED = new RegExp(
  `^${BODY}(?:20\\d\\d年)?(?:年初)?(?:批准|批复|审议通过|通过|审批|审定|核定|核准|核批|批给|批下|下达)的?`,
  'u',
);
/** 1．区财政批复的: the number of a point. */
const POINT = /^\d{1,2}[.．、]/u;
const GIVER = new RegExp(`^${BODY}$`, 'u');
const GRANTS = /批复|批准|年初/u;

/** 政府采购预算, 采购执行率: words before a measure that are no project's name unless they end like one. */
function matterOf(whose: Whose, subject: string, ending: string): Whose {
  if (whose.kind !== 'project' || whose.name === '') return whose;
  const firm = FIRM.test(ending) && !/^(?:执行|支出)率$/u.test(ending);
  return firm || MATTER.test(subject.replace(GIVEN, '')) ? whose : UNKNOWN;
}

/**
 * Whether it is money of something, and nobody says of what.
 *
 * @example isLoose(account, { kind: 'bare', name: '' }, total) // true, of 预算资金 in a chapter on the work
 */
export function isLoose(
  { base, money, told }: Account,
  { kind }: Whose,
  { ending, measure }: Total,
): boolean {
  const vague = /预算(?:资金|安排|资金总额)?$/u.test(ending) && !/全年/u.test(ending) && measure === 'budget';
  return vague && kind === 'bare' && base.kind === 'bare' && !money && told.size === 0;
}

/**
 * Whether it is what a town earns or spends, or anybody: 财政总收入 15 亿元, or 总收入 in a chapter on the work.
 *
 * @example isOfPlace(account, BARE, total, '全年财政') // true, of 总收入
 */
export function isOfPlace(
  { base, money, told }: Account,
  { kind }: Whose,
  { measure, ending }: Total,
  subject: string,
): boolean {
  if (measure !== 'income' && measure !== 'expenditure') return false;
  if (/财政$/u.test(subject)) return true;
  return (
    /总(?:收入|支出|额|数)$/u.test(ending) &&
    kind === 'bare' &&
    base.kind === 'bare' &&
    !money &&
    told.size === 0
  );
}

/**
 * Whether a bare measure at the head of a sentence leaves the account before it.
 *
 * @example begins(account, 'budget') // true: "全年预算数…" behind a project's sentence is the paragraph's own again
 */
export function begins({ whose }: Account, measure: string): boolean {
  if (OPENS.has(measure)) return true;
  return (
    whose.kind === 'project' && (measure === 'carryover' || measure === 'score' || measure === 'expenditure')
  );
}
