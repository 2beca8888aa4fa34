import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import { maySpeakOfThreePublic } from '../../src/facts/three-public.ts';
import { reportOf } from './report-of.ts';

const HEADED = ['三、资金使用', '（四）“三公”经费'];

/** The amounts of receptions, cars and journeys, in 万元: "reception.executed 3.54", "total.executed 8.92 上年". */
function told(text: string, path: readonly string[] = []): string[] {
  return readFacts(reportOf([text], path)).flatMap(({ measure, value, when, kind }) =>
    measure?.startsWith('public.') === true && kind === 'money'
      ? [
          [measure.replace('public.', ''), `${Number.parseInt(value ?? '', 10) / 10_000}`, when.words ?? []]
            .flat()
            .join(' '),
        ]
      : [],
  );
}

describe('what an office spends on receptions, cars and journeys', () => {
  it.each([
    [
      '“三公”经费年初安排9.50万元，决算7.86万元。其中公务用车运行维护费4.32万元，公务接待费3.54万元。',
      ['total.budget 9.5', 'total.executed 7.86', 'cars.executed 4.32', 'reception.executed 3.54'],
    ],
    [
      '“三公”经费年初预算18万元，决算11.26万元，完成预算的62.56%，较2021年的14.30万元减少21.26%。',
      ['total.budget 18', 'total.executed 11.26', 'total.executed 14.3 2021年'],
    ],
    [
      '公务接待12批次96人次，支出1.08万元，人均112.5元。公务用车运行费18.00万元，车均2.00万元。',
      ['reception.executed 1.08', 'cars.executed 18'],
    ],
    [
      '三公经费花去7.46万元，接待23批186人次用去1.84万元，没有安排出国（境）。',
      ['total.executed 7.46', 'reception.executed 1.84'],
    ],
    [
      '“三公”经费预算9.80万元，开支8.46万元，分别为公务用车运行8.12万元、接待0.34万元。',
      ['total.budget 9.8', 'total.executed 8.46', 'cars.executed 8.12', 'reception.executed 0.34'],
    ],
    ['公务用车和公务接待费分别为3.20万元和1.10万元。', ['cars.executed 3.2', 'reception.executed 1.1']],
    ['“三公”经费12.20万元，控制在14.00万元的限额以内。', ['total.executed 12.2', 'total.budget 14']],
    ['年初编列公务接待费2.00万元，当年未发生。', ['reception.budget 2']],
    [
      '公务接待费9.85万元，公务用车运行费52.60万元，三项合计62.45万元，未突破70万元的限额。',
      ['reception.executed 9.85', 'cars.executed 52.6', 'total.executed 62.45', 'total.budget 70'],
    ],
    [
      '因公出国（境）、公务车、公务接待三项当年28.64万元，没有突破33万元的限额，比上年减少2.65万元。',
      ['total.executed 28.64'],
    ],
    [
      '公务接待花去2.37万元，用车花去8.96万元，加在一起11.33万元，比上年的13.05万元低1.72万元。',
      ['reception.executed 2.37', 'cars.executed 8.96', 'total.executed 11.33', 'total.executed 13.05 上年'],
    ],
    [
      '公车、接待两项合计支用9.74万元，其中接待费仅0.38万元。',
      ['total.executed 9.74', 'reception.executed 0.38'],
    ],
  ])('is told by item and stage: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      '“三公”经费19.74万元，比上年的21.30万元少花1.56万元。',
      ['total.executed 19.74', 'total.executed 21.3 上年'],
    ],
    [
      '“三公”经费24.86万元，上年为26.10万元，其中公务接待费6.42万元。',
      ['total.executed 24.86', 'total.executed 26.1 上年', 'reception.executed 6.42'],
    ],
    [
      '“三公”经费9.87万元，其中公车运行9.15万元、接待0.72万元，比2021年的10.44万元少5.46%。',
      ['total.executed 9.87', 'cars.executed 9.15', 'reception.executed 0.72', 'total.executed 10.44 2021年'],
    ],
  ])('of the year before is told apart, and a change is neither: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is told under its heading without being named again', () => {
    const text = '控制数28.60万元，开支19.74万元。公车运维占大头，为18.32万元；公务接待1.42万元。';
    expect(told(text, HEADED)).toEqual([
      'total.budget 28.6',
      'total.executed 19.74',
      'cars.executed 18.32',
      'reception.executed 1.42',
    ]);
    expect(told(text.slice(0, 24))).toEqual([]);
  });

  it.each([
    ['封锁三公里范围，补偿养殖户30.88万元。'],
    ['救护车油料21.37万元在日常运转里开销，不算公务用车。'],
    ['公务用车3辆，账面原值45.00万元。'],
    ['接待游客12万人次，带动消费3,000万元。'],
    ['公务接待费、会议费、培训费共压减12.00万元。'],
    ['全区各单位“三公”经费共支出1,200万元。'],
  ])('is not %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['全年接待游客6万人次。', true],
    ['公务用\n车2辆。', true],
    ['全年清扫道路12公里。', false],
  ])('may be spoken of in %j: %s', (text, expected) => {
    expect(maySpeakOfThreePublic(text)).toBe(expected);
  });

  it('ends where the next point is of another matter', () => {
    const text = '（四）“三公”经费。支出7.46万元。（五）政府采购。采购支出268.00万元。';
    expect(told(text)).toEqual(['total.executed 7.46']);
  });
});

it.each(['完成预算的62.56%', '预算执行率62.56%', '支出率为62.56%'])(
  'the rate behind 三公 is theirs, and not the office’s: %s',
  (rate) => {
    const facts = readFacts(reportOf([`“三公”经费年初预算18万元，决算11.26万元，${rate}。`]));
    expect(facts.find(({ kind }) => kind === 'rate')?.measure).toBe('public.total.rate');
  },
);
