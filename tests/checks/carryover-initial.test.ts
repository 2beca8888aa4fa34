import { expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { verdictOf } from '../support/findings.ts';

it.each([
  ['年初结转和结余{carryover.initial}80 万元，年末结转和结余{carryover}130 万元。', ['1 hold']],
  ['年末结转和结余{carryover}130 万元。', ['note DIFFERENCE_MISMATCH']],
])('what was brought in is carried on with what is left: %s', (left, expected) => {
  const text = `全年预算数{budget}6000 万元，执行数{executed}5950 万元，${left}`;
  expect(verdictOf(told(text)).map((one) => one.replace(/ CARRY\w+$/u, ' DIFFERENCE_MISMATCH'))).toEqual(
    expected,
  );
});
