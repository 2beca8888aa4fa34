import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/ledger.ts';
import type { Office } from '../../src/report/office.ts';
import { reportOf } from './report-of.ts';

const TOWN: Office = {
  name: '新塘镇',
  official: '广州市增城区新塘镇人民政府',
  district: '增城区',
  city: '广州市',
};
const DISTRICT: Office = {
  name: '增城区教育局',
  official: '广州市增城区教育局',
  district: '增城区',
  city: '广州市',
};
const CITY: Office = { name: '广州市水务局', official: '广州市水务局', district: null, city: '广州市' };
const NOWHERE: Office = { name: '教育局', official: '教育局', district: null, city: null };

/** "玉林街道 7.9%": whom each number is about. */
function told(text: string, office: Office): string[] {
  return readFacts({ ...reportOf([text]), office }).map(({ elsewhere, printed }) =>
    [elsewhere ?? '本单位', printed].join(' '),
  );
}

describe('a number of another place', () => {
  it.each([
    ['零售总额增长8.4%，而同期石滩镇增长7.9%。', TOWN, ['本单位 8.4%', '石滩镇 7.9%']],
    ['投资31.7亿元，仅次于石滩镇的35.2亿元。', TOWN, ['本单位 31.7亿元', '石滩镇 35.2亿元']],
    [
      '水质优良比例100%，高于全省平均水平6.8个百分点（全省为93.2%），排名第一。',
      CITY,
      ['本单位 100%', '本单位 6.8个百分点', '全省 93.2%', '本单位 第一'],
    ],
    ['其中，博罗县新建供水点63处，五峰县完成管网延伸412公里。', CITY, ['博罗县 63处', '五峰县 412公里']],
    [
      '枝江市、当阳市分别完成投资5.2亿元、4.7亿元，我局完成9亿元。',
      CITY,
      ['枝江市、当阳市 5.2亿元', '枝江市、当阳市 4.7亿元', '本单位 9亿元'],
    ],
    ['枝江市、当阳市完成投资分别为5.2亿元、4.7亿元。', CITY, ['枝江市 5.2亿元', '当阳市 4.7亿元']],
    ['与襄阳市51.3亿元的规模相比尚有差距。', CITY, ['襄阳市 51.3亿元']],
    ['博罗县医院新增科室6个。', CITY, ['博罗县医院 6个']],
    [
      '败诉率5.7%，比博罗县法院的平均败诉率9.2%低3.5个百分点。',
      CITY,
      ['本单位 5.7%', '博罗县法院 9.2%', '本单位 3.5个百分点'],
    ],
    ['全市完成投资80亿元，全区完成投资9亿元。', DISTRICT, ['全市 80亿元', '本单位 9亿元']],
    ['全国平均为90%，全省平均为95%。', NOWHERE, ['全国 90%', '本单位 95%']],
  ])('is told apart: %s', (text, office, expected) => {
    expect(told(text, office)).toEqual(expected);
  });

  it.each([
    ['率先建成全市首个服务站，增速居全区第5位，获评全省先进集体3个。', TOWN],
    ['与石滩镇联合开展执法5次，比石滩镇低2个百分点。', TOWN],
    ['与博罗县、龙门县相比，床位数分别少0.31张、多0.22张。', CITY],
    ['大埔围村新建公园3处，久裕社区接种120人，白江小区改造4栋。', TOWN],
    ['城区设立登记厅6个，增城区下达任务8项，博罗县籍务工人员30人，深圳市某某公司投资3亿元。', TOWN],
    ['县级河道清理5公里，博罗县级部门移送线索2条，城镇新增就业30人。', TOWN],
    ['总量列全市第二，仅次于石滩镇，投资31亿元。', TOWN],
    ['合格率88%，比全市平均90%低2个百分点。', CITY],
    ['比上年增加12人，低于去年水平3%。', TOWN],
  ])('is none of the office’s own: %s', (text, office) => {
    expect(told(text, office).filter((line) => !line.startsWith('本单位'))).toEqual([]);
  });

  it('is of the same matter as the number it stands beside', () => {
    const report = { ...reportOf(['零售总额增长8.4%，而同期石滩镇增长7.9%。']), office: TOWN };
    expect(readFacts(report).map(({ name }) => name)).toEqual(['零售总额增长率', '零售总额增长率']);
  });
});

describe('a number of a body above, beside or below', () => {
  const CENTRE: Office = {
    name: '兰州公积金中心',
    official: '兰州公积金中心',
    district: null,
    city: '兰州市',
  };
  const COUNTY: Office = { ...TOWN, name: '增城区农业农村局', official: '增城区农业农村局' };
  it.each([
    [
      '定量检测合格率99.3%；广州市级例行抽检420批次，合格率99.8%。',
      COUNTY,
      ['本单位 99.3%', '广州市 420批次', '广州市 99.8%'],
    ],
    ['增城区农业农村局抽检20批次。', CITY, ['增城区 20批次']],
    ['市级抽检20批次。', CITY, ['本单位 20批次']],
    ['市级抽检20批次。', COUNTY, ['市 20批次']],
    ['广州市级抽检20批次。', CITY, ['本单位 20批次']],
    ['抗体合格率88.9%，高于国家规定的70%。', COUNTY, ['本单位 88.9%', '国家 70%']],
    ['托位3.6个，高于国定2.8个的要求。', COUNTY, ['本单位 3.6个', '国家 2.8个']],
    ['托位3.6个，高于省定2.8个的要求。', COUNTY, ['本单位 3.6个', '省 2.8个']],
    ['医师2.96人，低于全省平均3.08人。', COUNTY, ['本单位 2.96人', '全省 3.08人']],
    ['签领率83%，仅低于石滩镇的85.4%。', TOWN, ['本单位 83%', '石滩镇 85.4%']],
    ['签领率83%，低于石滩镇的2.4个百分点。', TOWN, ['本单位 83%', '本单位 2.4个百分点']],
    ['邻近的石滩镇客流26.4万人次，其余镇街5万人次。', TOWN, ['石滩镇 26.4万人次', '本单位 5万人次']],
    ['满意度94.6%；省直分中心满意度96.3%。', CENTRE, ['本单位 94.6%', '省直分中心 96.3%']],
    ['兰州公积金中心满意度94.6%。', CENTRE, ['本单位 94.6%']],
    ['市第一人民医院列第263名。', CITY, ['市第一人民医院 第263名']],
    ['区财政年初核批本院部门预算95万元。', { ...CITY, official: '海津区人民法院' }, ['本单位 95万元']],
    ['市消防救援支队接处警92起；我局转移26人。', CITY, ['市消防救援支队 92起', '本单位 26人']],
    ['市中心小学在全市比赛中列第3名。', { ...CITY, official: '市中心小学' }, ['本单位 第3名']],
    ['定点帮扶石滩镇1个村。', CENTRE, ['本单位 1个']],
    ['增城区石滩镇新建6处。', CENTRE, ['石滩镇 6处']],
  ])('%s', (text, office, expected) => {
    expect(told(text, office)).toEqual(expected);
  });

  it('is named for the matter, not for the other', () => {
    const text = '分区域看，博罗县新开户2.91万人、龙门县1.08万人。';
    const facts = readFacts({ ...reportOf([text]), office: CENTRE });
    expect(facts.map(({ name, elsewhere }) => [name, elsewhere])).toEqual([
      ['博罗县新开户人数', '博罗县'],
      ['新开户人数', '龙门县'],
    ]);
  });
});
