import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';
import type { Evidence, Sentence } from './evidence.ts';
import { intervalOf, meet, minus, sum } from './interval.ts';
import { finding, holds, relationOf } from './make.ts';
import { isMisprint, isSwapped } from './misprint.ts';
import { numberOf, unitOf } from './printed.ts';
import { balanceOf, bareOf, numberOnly } from './reckoned.ts';
import { onlyOf } from './scope.ts';
import type { Check, Verdict } from './verdict.ts';

/** 上年末余额, 年初结存. */
const OPENING = /(?:上年末|上年|年初|期初)(?:账面)?(?:结转|结余|余额|结存)[^，]{0,4}$/u;
const CAME = /(?:收入|拨入|收取|收回|收到|转入|归还|回收|入库|购入|新增)[^，]{0,4}$/u;
const WENT = /(?:支出|借出|使用|出库|拨付|发放|领用|支付|核销)[^，]{0,4}$/u;
const CLOSING = /(?:年末|期末|年底|年终)(?:账面)?(?:结转|结余|余额|结存)[^，]{0,4}$/u;

/** What there was at the beginning and what came in, less what went out, is what is left: of the office, and in one sentence. */
export const balance: Check = ({ facts, sentences }: Evidence) => [
  ...ofOffice(facts),
  ...sentences.flatMap(inSentence),
];

interface Balance {
  readonly came: readonly [Fact, ...Fact[]];
  readonly went: readonly [Fact, ...Fact[]];
  readonly closing: Fact;
}

function inSentence({ mentions }: Sentence): Verdict[] {
  const from = mentions.findIndex(({ lead }) => OPENING.test(lead));
  const to = mentions.findIndex(({ lead }, i) => i > from && CLOSING.test(lead));
  const [opening, closing] = [mentions[from], mentions[to]];
  if (opening === undefined || closing === undefined) return [];
  const between = mentions.slice(from + 1, to);
  const came = between.filter(({ lead }) => CAME.test(lead)).map(({ fact }) => fact);
  const [first, ...went] = between.filter(({ lead }) => WENT.test(lead)).map(({ fact }) => fact);
  const all = [opening, ...between, closing].map(({ fact }) => fact);
  const isAll = came.length + went.length + 1 === between.length && came.length > 0;
  if (first === undefined || !isAll || new Set(all.map(({ unit }) => unit)).size > 1) return [];
  return checked({ came: [opening.fact, ...came], went: [first, ...went], closing: closing.fact });
}

/**
 * The office's own: income may hold what was brought in, and money may be taken back. Only where what is left is the
 * sum but for its digits does it contradict.
 */
function ofOffice(facts: readonly Fact[]): Verdict[] {
  const [brought, income, closing] = ['carryover.initial', 'income', 'carryover'].map((key) =>
    onlyOf(facts, key),
  );
  const spent = onlyOf(facts, 'expenditure') ?? onlyOf(facts, 'executed');
  if (brought == null || income == null || closing == null || spent === null || income.value === spent.value)
    return [];
  const told: Balance = { came: [brought, income], went: [spent], closing };
  const printed = balanceOf('balance', told.came, told.went, closing);
  const isSlip = [isMisprint, isSwapped].some((is) => is(printed.display, closing.printed));
  return checked(told).filter(({ finding: found }) => found === null || isSlip);
}

function checked({ came, went, closing }: Balance): Verdict[] {
  const facts = [closing, ...came, ...went];
  const [c, ...others] = facts.map(intervalOf);
  const known = others.filter((one) => one !== null);
  if (c == null || known.length < others.length || new Decimal(closing.value ?? '0').lt('0')) return [];
  const rest = minus(sum(known.slice(0, came.length)), sum(known.slice(came.length)));
  const reckoned = balanceOf('balance', came, went, closing);
  const computed = bareOf(reckoned);
  const told = {
    kind: 'balance',
    facts,
    places: facts.map(({ place }) => place),
    reckoned: [reckoned],
    values: {
      printed: `${numberOf(closing)} ${unitOf(closing).name}`,
      computed,
      formula: `${reckoned.bare} = ${numberOnly(reckoned)}`,
    },
  };
  const relation = relationOf('balance', came, went, [closing]);
  if (meet(rest, c)) return [holds(relation, told)];
  return [{ relation, finding: finding({ ...told, code: 'DIFFERENCE_MISMATCH', severity: 'conflict' }) }];
}
