import type { Quantity } from './quantity.ts';
import { vocabulary } from './vocabulary.ts';

const MONEY =
  /(?:金额|资金|费用?|税收?|收入|支出|[金额款值数薪价]|投资|产值|GDP|补贴|补助|预算|结余|成本|债券?|利润|合计|总计|总数)$/u;
const RATE = /(?:[率度比]|比例|比重|占比|增速|增幅|降幅|水平|涨幅|评价|进度)$/u;

/**
 * A core with the head that its unit asks for: 拆违 in 平方米 is 拆违面积, 劳资纠纷 in 宗 is 劳资纠纷宗数.
 *
 * @param rate the last rate of the sentence, whose head a bare name repeats (政府性基金 100%)
 * @example headed('60岁及以上老年人第一针接种完成', quantity, '') // '60岁及以上老年人第一针接种完成人数'
 */
export function headed(core: string, quantity: Quantity, rate: string): string {
  const { kind, base, word } = quantity.unit;
  const plus = (head: string, has: RegExp): string => (has.test(core) ? core : `${core}${head}`);
  switch (kind) {
    case 'rate':
      return quantity.value?.lt('100') === true && /超额完成/u.test(core)
        ? `${core}比例`
        : rateHead(core, base, rate);
    case 'money':
      return plus('金额', MONEY);
    case 'area':
      return plus('面积', /面积$/u);
    case 'length':
      return plus('长度', /(?:长度?|里程)$/u);
    case 'mass':
      return plus(`${base}数`, /[重数产]量?$/u);
    case 'people':
      return plus(base === '人次' ? '人次' : '人数', /人数|人次|数量?$/u);
    case 'rank':
      return rankHead(core);
    case 'count':
      return countHead(core, base, word);
  }
}

function rateHead(core: string, base: string, rate: string): string {
  if (base === '百分点' && (vocabulary.beyond.test(core) || /[高低多少]$/u.test(core))) return `${core}幅度`;
  if (RATE.test(core)) return core;
  if (/(?:增长|增加|上升|提高|提升|增)$/u.test(core)) return `${core}${base === '%' ? '率' : '幅度'}`;
  if (/(?:下降|减少|降低|回落|压减|减)$/u.test(core)) return `${core}幅度`;
  if (/(?:任务|指标|目标|计划|预算)$/u.test(core))
    return `${core.replace(/(?:超额)?完成(?=.{2})/u, '')}完成率`;
  if (core.endsWith('占')) return `${core}比`;
  if (core.includes('占')) return `${core}比例`;
  const head = /(?:预算)?(?:完成|执行|覆盖|办结|满意|合格)率$/u.exec(rate)?.[0];
  if (head !== undefined && !vocabulary.verb.test(core)) return `${core}${head}`;
  return base === '倍' ? `${core}倍数` : `${core}${vocabulary.verbEnd.test(core) ? '率' : '比例'}`;
}

function rankHead(core: string): string {
  const bare = core
    .replace(/^(?:街道|[镇乡局])在/u, '')
    .replace(/排行榜中|进入|跻身|排名|名列|位列|位居|排行|排在|[排列居是获]/gu, '');
  const scope = vocabulary.scope.exec(bare)?.[0] ?? '';
  return `${bare.slice(0, bare.length - scope.length)}${scope}排名`;
}

/** 租金标准 in 元/平方米 has its head; 户均人口 in 人/户 has too. */
function perHead(core: string, counted: string): string {
  if (/[率量度价格费]$|标准$|均/u.test(core)) return core;
  if (counted.endsWith('元')) return MONEY.test(core) ? core : `${core}金额`;
  return `${core}${counted}数`;
}

function countHead(core: string, base: string, word: string): string {
  if (/数量?$/u.test(core)) return core;
  if (base.includes('/')) return perHead(core, base.slice(0, base.indexOf('/')));
  if (base === '岁') return /年龄$/u.test(core) ? core : `${core}年龄`;
  if (base === '分') return /分$/u.test(core) ? core : `${core}${/[扣加减]$/u.test(core) ? '分' : '得分'}`;
  if (/(?:时长|时间|用时|时限)$/u.test(core)) return core;
  if (base === '个' || base === '') return `${core}数`;
  const head = word.startsWith('个') ? word.slice(1) : base;
  return core.endsWith(head) ? `${core}数` : `${core}${head}数`;
}
