import { describe, expect, it } from 'vitest';
import { buildOffices } from '../../src/library/offices.ts';
import { officeOf } from '../../src/report/office.ts';
import { readReport } from '../../src/report/read.ts';

const BODY = '\n\n一、基本情况\n\n本单位认真履行职责，全年各项工作按计划完成。\n';

async function identityOf(text: string): Promise<[string, string | null, number]> {
  const { office, year } = await readReport('a.txt', Buffer.from(text));
  return [office.name, office.district, year];
}

describe('a public body', () => {
  it.each([
    ['青溪县第三中学', '青溪县第三中学', '青溪县', null],
    ['青溪县柳林镇中心小学', '青溪县柳林镇中心小学', '青溪县', null],
    ['湖州市青溪县实验幼儿园', '青溪县实验幼儿园', '青溪县', '湖州市'],
    ['青溪县中等职业技术学校', '青溪县中等职业技术学校', '青溪县', null],
    ['青溪县柳林镇卫生院', '青溪县柳林镇卫生院', '青溪县', null],
    ['青溪县妇幼保健院', '青溪县妇幼保健院', '青溪县', null],
    ['青溪县国有云台林场', '青溪县国有云台林场', '青溪县', null],
    ['青溪县博物馆', '青溪县博物馆', '青溪县', null],
    ['青溪县不动产登记中心', '青溪县不动产登记中心', '青溪县', null],
    ['青溪县人民法院', '青溪县人民法院', '青溪县', null],
    ['青溪县人大常委会办公室', '青溪县人大常委会办公室', '青溪县', null],
    ['青溪县残联', '青溪县残联', '青溪县', null],
    ['青溪县总工会', '青溪县总工会', '青溪县', null],
    ['青溪县消防救援大队', '青溪县消防救援大队', '青溪县', null],
    ['青溪县工业园区管理委员会', '青溪县工业园区管理委员会', '青溪县', null],
    ['中共青溪县委党校', '青溪县委党校', '青溪县', null],
    ['中国人民政治协商会议青溪县委员会', '青溪县政协', '青溪县', null],
    ['政协青溪县委员会办公室', '青溪县政协办公室', '青溪县', null],
    ['国家税务总局青溪县税务局', '青溪县税务局', '青溪县', null],
    ['共青团湖州市委员会', '湖州市团委', null, '湖州市'],
    ['某云市青溪区体育局', '青溪区体育局', '青溪区', '某云市'],
    ['江云城市青溪区体育局', '青溪区体育局', '青溪区', '江云城市'],
    ['某云市民政局', '某云市民政局', null, '某云市'],
    ['青溪区市场监督管理局', '青溪区市场监督管理局', '青溪区', null],
    ['农贸市场服务中心', '农贸市场服务中心', null, null],
    ['某云城市管理局', '某云城市管理局', null, null],
    ['某云经济开发区管理委员会', '某云经济开发区管理委员会', null, null],
    ['某云自然保护区管理局', '某云自然保护区管理局', null, null],
    ['某云社区卫生服务中心', '某云社区卫生服务中心', null, null],
  ])('%s is %s of %s in %s', (printed, name, district, city) => {
    expect(officeOf(printed)).toMatchObject({ name, official: printed, district, city });
  });

  it.each([
    '凝心聚力开好局',
    '服务全县大局',
    '围绕中心',
    '部门',
    '万元',
    '青溪县',
    '所在地',
    '青溪县农村公路养护项目',
  ])('is not %s', (words) => {
    expect(officeOf(words)).toBeNull();
  });

  it('has the city that the text names before its district', () => {
    expect(officeOf('青溪县档案馆', '湖州市青溪县地处太湖之滨。')?.city).toBe('湖州市');
    expect(officeOf('青溪县档案馆', '湖州市青溪县与杭州市青溪县。')?.city).toBeNull();
  });
});

describe('whose report it is', () => {
  it.each([
    [
      'a school in the title, its bureau in the text',
      `青溪县第三中学2023年度整体支出绩效自评报告${BODY}青溪县第三中学隶属于县教育局，县教育局年初批复预算。县教育局考核。`,
      ['青溪县第三中学', '青溪县', 2023],
    ],
    [
      'a school alone below the title',
      '2023年度部门整体支出绩效自评报告\n\n青溪县云台初级中学\n\n第一部分 学校概况\n\n学校归县教育局管理，县教育局核定编制。\n',
      ['青溪县云台初级中学', '青溪县', 2023],
    ],
    [
      'a school without its county, met again in the text',
      '2023年度部门整体支出绩效自评报告\n云台初级中学\n\n第一部分 学校概况\n\n云台初级中学归县教育局管理，县教育局核定编制。\n',
      ['云台初级中学', null, 2023],
    ],
    [
      'in brackets with a date below the title',
      `2023年度云台街道整体支出绩效自评报告\n（某云市青溪区人民政府云台街道办事处 2024年5月）${BODY}`,
      ['云台街道', '青溪区', 2023],
    ],
    [
      'told by the text, which begins with it',
      '2023年度部门整体支出绩效自评报告\n\n一、基本情况\n\n青溪县云台林场是县林业局所属的公益二类事业单位，县林业局核定编制。\n',
      ['青溪县云台林场', '青溪县', 2023],
    ],
    [
      'who signs it',
      '2023年度部门整体支出绩效自评报告\n\n县财政局：\n\n按要求完成自评，现将情况报告如下。\n\n特此报告。\n\n青溪县图书馆\n\n2024年4月8日\n',
      ['青溪县图书馆', '青溪县', 2023],
    ],
    [
      'another than who sends it',
      `青溪县教育和体育事务局关于报送青溪县第三中学2023年度整体支出绩效自评报告的函${BODY}`,
      ['青溪县第三中学', '青溪县', 2023],
    ],
    [
      'not the accountants who wrote it',
      '2023年度部门整体支出绩效评价报告\n\n湖州市云台会计师事务所\n二〇二四年五月\n\n一、基本情况\n\n青溪县第三中学是公办高级中学，教职工齐备。\n',
      ['青溪县第三中学', '青溪县', 2023],
    ],
    [
      'one school, not all of a bureau’s',
      `教育局所属学校2023年度绩效自评情况汇总\n\n部门整体支出绩效自评表\n（2023年度）\n主管部门：青溪县教育局\n单位名称：青溪县第三中学${BODY}`,
      ['青溪县第三中学', '青溪县', 2023],
    ],
    [
      'a bureau without what is below it',
      `青溪县水利局机关2023年度部门整体支出绩效自评报告${BODY}`,
      ['青溪县水利局', '青溪县', 2023],
    ],
    [
      'followed by a year without 年',
      `部门整体支出绩效自评报告（2023）\n青溪县一小${BODY}`,
      ['青溪县一小', '青溪县', 2023],
    ],
    [
      'in a title whose last word has a line of its own',
      `湖州市青溪县司法局\n二〇二三年度部门整体支出绩效自评\n报　告${BODY}`,
      ['青溪县司法局', '青溪县', 2023],
    ],
    [
      'not the maker of the form',
      `部门整体支出绩效自评报告\n（2023年度）\n部门（单位）名称：  青溪县信访局\n\n青溪县财政局（制）${BODY}`,
      ['青溪县信访局', '青溪县', 2023],
    ],
    [
      'not an idiom',
      `2023年度部门整体支出绩效自评报告\n勇争先 开好局\n单位名称：青溪县信访局${BODY}我们秉承“开好局、起好步”的要求。`,
      ['青溪县信访局', '青溪县', 2023],
    ],
    [
      'not whose site shows it',
      `青溪县教育局\n\n信息公开目录\n\n预算公开\n\n绩效公开\n\n学校公开\n\n2023年度部门整体支出绩效自评报告\n\n青溪县第三中学${BODY}`,
      ['青溪县第三中学', '青溪县', 2023],
    ],
    [
      'of a table only where nothing else tells it',
      '青溪县云台镇人民政府\n\n2023年部门绩效\n\n第一部分 概况\n\n2023年全年预算数为100万元。\n\n部门：青溪县司法局 金额单位：万元\n',
      ['云台镇', '青溪县', 2023],
    ],
  ])('is %s', async (_, text, expected) => {
    expect(await identityOf(text)).toEqual(expected);
  });

  it('has its place from a fuller name of the same office', async () => {
    const text = `云台镇人民政府2023年度部门整体支出绩效自评报告\n\n单位：浙江省湖州市青溪县云台镇人民政府${BODY}`;
    const { office } = await readReport('a.txt', Buffer.from(text));
    expect(office).toMatchObject({ name: '云台镇', district: '青溪县', city: '湖州市' });
  });

  it('is no text of the report where it stands alone below the title', async () => {
    const text = `2023年度部门整体支出绩效自评报告\n\n青溪县第三中学${BODY}`;
    const { paragraphs } = await readReport('a.txt', Buffer.from(text));
    expect(paragraphs[0]?.text).toContain('认真履行职责');
  });

  it.each([
    ['only governs it', '主管部门：青溪县教育局\n'],
    ['is any county’s', '县教育局是主管部门。县教育局负责。\n'],
  ])('is not told by who %s', async (_, line) => {
    const text = `2023年度部门整体支出绩效自评报告\n\n${line}${BODY}`;
    await expect(readReport('a.txt', Buffer.from(text))).rejects.toMatchObject({ code: 'NO_OFFICE' });
  });
});

const TOTALS = '年度资金总额 | 486.30 | 571.85 | 553.42';

describe('a form', () => {
  it.each([
    [
      'with cells parted by strokes',
      `2023年度部门整体支出绩效自评表\n\n填报单位（盖章） | 青溪县文化馆 | 主管部门 | 青溪县文化和旅游局\n填表人 | 王某 | 填报日期 | 2024年4月18日\n资金 | 年初预算数 | 全年预算数 | 全年执行数\n${TOTALS}\n`,
    ],
    [
      'with its year in brackets below the title',
      `附件2\n部门（单位）整体支出绩效自评表\n（2023年度）\n填报日期：2024年3月16日\t金额单位：万元\n部门（单位）名称\t青溪县文化馆\n年度资金总额\t486.30\n`,
    ],
    [
      'with its year in brackets in the title',
      `部门整体支出绩效自评表（2023年度）\n单 位 名 称（公章）：青溪县文化馆　　联系电话：0000\n${TOTALS}\n`,
    ],
    [
      'with heads in one row and values in the next',
      `# 部门整体支出绩效自评报告\n\n| 评价年度 | 评价单位 | 主管局 | 等次 |\n|---|---|---|---|\n| 2023年度 | 青溪县文化馆 | 青溪县文旅局 | 优 |\n\n## 1 单位\n\n本馆全年免费开放，接待读者很多。\n`,
    ],
    [
      'with heads above the values and tabs between',
      `部门整体支出绩效自评表\n自评单位\t评价年度\t填报日期\n青溪县文化馆\t2023\t2024年4月18日\n年度资金总额\t486.30\t571.85\n`,
    ],
    [
      'with the year in a cell',
      `部门整体支出绩效自评表\n预算部门、单位名称 | 青溪县文化馆\n评价年度 | 2023年度\n填报日期 | 2024年4月18日\n${TOTALS}\n`,
    ],
    [
      'with a label and its value in the first row of a Markdown table',
      `部门整体支出绩效自评表\n\n| 单位名称 | 青溪县文化馆 |\n|---|---|\n| 评价年度 | 2023年度 |\n\n${TOTALS}\n`,
    ],
    [
      'with several fields on a line',
      `部门整体支出绩效自评表\n评价单位：青溪县文化馆  评价年度：2023年  填报日期：2024年4月18日\n${TOTALS}\n`,
    ],
    [
      'with the value below the label',
      `部门整体支出绩效自评表\n（2023年度）\n单位名称\n\n青溪县文化馆\n\n${TOTALS}\n`,
    ],
  ])('%s tells office and year', async (_, text) => {
    expect(await identityOf(text)).toEqual(['青溪县文化馆', '青溪县', 2023]);
  });

  it.each([
    ['2022年度青溪县公安局交通警察大队\n整体支出绩效自我评价', '青溪县公安局交通警察大队', 2022],
    ['青溪县水利局\n2023年部门整体支出绩效自评', '青溪县水利局', 2023],
    [
      '青溪县财政局（制）\n部门整体支出绩效自评表\n（2023年度）\n部门（单位）名称\t青溪县水利局',
      '青溪县水利局',
      2023,
    ],
  ])(
    'is told by a title that ends in no 报告, and is not who made the form: %s',
    async (title, name, year) => {
      expect(await identityOf(title + BODY)).toEqual([name, '青溪县', year]);
    },
  );

  it('is not of the year in which it was filled in', async () => {
    const text = `部门整体支出绩效自评表\n单位名称 | 青溪县文化馆\n填报日期 | 2024年4月18日\n资金 | 年初预算数 | 全年预算数\n${TOTALS}\n`;
    await expect(readReport('a.txt', Buffer.from(text))).rejects.toMatchObject({ code: 'NO_YEAR' });
  });
});

describe('what people call it', () => {
  it.each([
    ['湖州市青溪县第三中学', ['青溪县第三中学', '湖州市青溪县第三中学', '三中', '青溪三中', '青溪县三中']],
    ['湖州市云台中等职业技术学校', ['云台中职', '湖州市云台中职']],
    ['某云市生态环境局云台分局', ['云台分局', '某云市生态环境局云台分局']],
    ['湖州云台经济开发区管理委员会', ['云台开发区管委会', '云台经开区管委会', '湖州云台经济开发区管委会']],
    [
      '黔东南苗族侗族自治州青溪县林业局',
      ['青溪县林业局', '黔东南苗族侗族自治州青溪县林业局', '贵州省黔东南苗族侗族自治州青溪县林业局'],
    ],
    ['政协青溪县委员会', ['青溪县政协', '政协青溪县委员会', '青溪政协']],
  ])('%s', (official, calls) => {
    const office = officeOf(official);
    const offices = buildOffices(office === null ? [] : [office]);
    expect(calls.filter((call) => offices.resolve(call).kind !== 'one')).toEqual([]);
  });

  it('is not by another prefecture, city or district', () => {
    const office = officeOf('黔东南苗族侗族自治州青溪县林业局');
    const offices = buildOffices(office === null ? [] : [office]);
    for (const typed of ['黔西南布依族苗族自治州青溪县林业局', '湖州市青溪县林业局', '贵州省红江县林业局'])
      expect(offices.resolve(typed).kind).toBe('none');
  });
});
