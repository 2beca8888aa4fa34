import { expect, it } from 'vitest';
import { moneyIn } from '../../src/matching/money.ts';

it.each([
  ['2022年一共花了多少钱', 'executed'],
  ['全年预算是多少', 'budget'],
  ['年初批复多少预算', 'budget.initial'],
  ['一开头给批下来多少钱', 'budget.initial'],
  ['追加追减之后的调整数是多少', 'budget'],
  ['全年有多少钱可以用', 'budget'],
  ['年中追加了多少', 'budget.added'],
  ['一年开销有多大', 'executed'],
  ['一共掏了多少出去', 'executed'],
  ['年底账上还趴着多少钱', 'carryover'],
  ['全年执行率', 'rate'],
  ['年初数合计', 'budget.initial'],
  ['年初核的经费', 'budget.initial'],
  ['调整后数是多少', 'budget'],
  ['实际支多少', 'executed'],
  ['项目这块总共花了多少', 'nature.executed'],
  ['预算执行率', 'rate'],
  ['年初的时候，财政给局里批了多少经费', 'budget.initial'],
  ['年初人大批了多少', 'budget.initial'],
  ['全年可动用的资金总额', 'budget'],
  ['一年用脱多少钱', 'executed'],
  ['全年一共付了多少钱', 'executed'],
  ['这一年的钱用掉几成', 'rate'],
  ['留到第二年接着用的钱有多少', 'carryover'],
  ['钱莫得用完剩多少', 'carryover'],
  ['花了预算的几成', 'rate'],
  ['年底还剩多少钱没用完', 'carryover'],
  ['年末结转和结余', 'carryover'],
  ['上年结转多少', 'carryover.initial'],
  ['自评得了多少分', 'score'],
  ['行政编制有多少人', 'staff.approved'],
  ['跑出去的花的钱总额', 'executed'],
  ['刚开年时，人大批下来的经费是多少', 'budget.initial'],
  ['年中又给他们加了多少钱', 'budget.added'],
  ['预算调整多少', 'budget.change'],
  ['全年预算比年初追加多少', 'budget.change'],
  ['预算调整数多少', 'budget'],
  ['预算调整后多少', 'budget'],
  ['没用完挪到23年的钱', 'carryover'],
  ['公家的车子一年花了多少', 'public.cars.executed'],
  ['请客吃饭花了多少钱', 'public.reception.executed'],
  ['公务接待费预算是多少', 'public.reception.budget'],
  ['公家车一年用了多少', 'public.cars.executed'],
  ['买公车的钱', 'public.purchase.executed'],
  ['三公经费一共花了多少', 'public.total.executed'],
  ['三公经费年初预算多少', 'public.total.budget'],
  ['请客吃饭加上公家车子，一共用掉多少钱', 'public.total.executed'],
  ['因公出国花了多少钱', 'public.abroad.executed'],
])('%s is about the key %s', (text, key) => {
  expect(moneyIn(text)?.keys[0]).toBe(key);
});

it.each(['拆了多少违建', '追回多少工资', '书记是谁', '接待游客多少人次', '接待窗口有多少个'])(
  '%s is not about the budget',
  (text) => {
    expect(moneyIn(text)).toBeNull();
  },
);

it('does not grow slow on what nobody types', () => {
  const start = performance.now();
  moneyIn('总共全年年度预算支出'.repeat(30));
  expect(performance.now() - start).toBeLessThan(200);
});
