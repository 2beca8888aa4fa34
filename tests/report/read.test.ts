import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read.ts';
import { lineAt } from '../../src/text/block.ts';
import { NANSHITOU, ZHONGNAN, fixture, seedBytes, seedReport, seedText } from '../support/seeds.ts';

interface Reading {
  path: string[];
  lines: [number, number];
  text: string;
}
interface OutlineRow {
  kind: 'heading' | 'run-in' | 'point';
  level: number;
  mark: string;
  title: string;
  line: number;
}

describe.each([NANSHITOU, ZHONGNAN])('the paragraphs of %s', (file) => {
  it('are those that a careful reader found, with their lines and sections', async () => {
    const report = await seedReport(file);
    const expected = fixture(file.replace('.txt', '.paragraphs.json')) as Reading[];
    const found = report.paragraphs.map(({ path, lines, text }) => ({ path, lines, text }));
    expect(found).toEqual(expected);
  });

  it('stand in the file, blanks and bold marks aside', async () => {
    const bare = (text: string): string => text.replace(/[\s*]+/gu, '');
    const whole = bare(seedText(file));
    for (const { text } of (await seedReport(file)).paragraphs) expect(whole).toContain(bare(text));
  });

  it('lead from every character back to its place in the file', async () => {
    const lines = seedText(file).split('\n');
    for (const paragraph of (await seedReport(file)).paragraphs) {
      let covered = 0;
      for (const piece of paragraph.pieces) {
        expect(piece.start).toBe(covered);
        covered += piece.length;
        const printed = lines[piece.line - 1]?.slice(piece.column, piece.column + piece.length);
        expect(printed).toBe(paragraph.text.slice(piece.start, piece.start + piece.length));
      }
      expect(covered).toBe(paragraph.text.length);
    }
  });
});

describe('the outline of 中南', () => {
  it('has the headings, run-in headings and points that a careful reader found', async () => {
    const report = await seedReport(ZHONGNAN);
    const expected = fixture('liwan-zhongnan-2022.outline.json') as OutlineRow[];
    const sections = report.sections.map(({ kind, level, mark, title, lines }) => ({
      ...{ kind, level, mark, title, line: lines[0] },
    }));
    expect(sections).toEqual(expected.filter(({ kind }) => kind !== 'point'));
    const points = report.paragraphs.flatMap((paragraph) =>
      paragraph.points.map(({ mark, title, start }) => ({ mark, title, line: lineAt(paragraph, start) })),
    );
    expect(points).toEqual(
      expected.filter(({ kind }) => kind === 'point').map(({ mark, title, line }) => ({ mark, title, line })),
    );
  });
});

describe('identity', () => {
  it.each([
    [NANSHITOU, 'haizhu-nanshitou-2022', '南石头街道', '广州市海珠区人民政府南石头街道办事处', '海珠区'],
    [ZHONGNAN, 'liwan-zhongnan-2022', '中南街道', '广州市荔湾区人民政府中南街道办事处', '荔湾区'],
  ])('of %s comes from its title', async (file, id, name, official, district) => {
    const report = await seedReport(file);
    expect(report.id).toBe(id);
    expect(report.office).toEqual({ name, official, district, city: '广州市' });
    expect(report.year).toBe(2022);
  });

  const body = '\n一、基本情况\n\n（一）部门概况\n\n本部门主要负责辖区内的公共服务和社会治理工作。\n';
  it.each([
    [
      'year before the office',
      '2021年度花都区花山镇人民政府部门整体支出绩效自评报告',
      '花山镇',
      '花都区',
      2021,
    ],
    [
      'year after the office',
      '广州市天河区石牌街道办事处2023年部门整体支出绩效自评报告',
      '石牌街道',
      '天河区',
      2023,
    ],
    [
      'broken over three lines',
      '广州市白云区人民政府\n同和街道办事处\n2020年度部门整体支出绩效自评报告',
      '同和街道',
      '白云区',
      2020,
    ],
    ['a bureau', '广州市荔湾区教育局2022年度部门整体支出绩效自评报告', '荔湾区教育局', '荔湾区', 2022],
    ['a city bureau', '广州市水务局2022年度部门整体支出绩效评价报告', '广州市水务局', null, 2022],
    [
      'a committee',
      '2019年广州市黄埔区民族宗教事务委员会整体支出绩效自评报告',
      '黄埔区民族宗教事务委员会',
      '黄埔区',
      2019,
    ],
    [
      'Chinese digits',
      '广州市番禺区大石街道办事处二〇二二年度部门整体支出绩效自评报告',
      '大石街道',
      '番禺区',
      2022,
    ],
    [
      'full-width digits',
      '２０２２年度广州市番禺区大石街道办事处部门整体支出绩效自评报告',
      '大石街道',
      '番禺区',
      2022,
    ],
    [
      'below site furniture',
      '首页 > 政务公开\n发布时间：2024-05-06 来源：区财政局\n广州市天河区石牌街道办事处2023年部门整体支出绩效自评报告',
      '石牌街道',
      '天河区',
      2023,
    ],
    [
      'on form lines only',
      '部门整体支出绩效自评报告\n评价年度：2021年\n评价单位：广州市越秀区光塔街道办事处\n填报日期：2022年5月6日',
      '光塔街道',
      '越秀区',
      2021,
    ],
    [
      'broken inside the name',
      '广东从化经济开发区\n管理委员会2021年度\n部门整体支出绩效自评报告',
      '广东从化经济开发区管理委员会',
      null,
      2021,
    ],
    [
      'broken behind the district',
      '附件2\n广州市荔湾区\n卫生健康局2021年度\n部门整体支出绩效自评报告',
      '荔湾区卫生健康局',
      '荔湾区',
      2021,
    ],
    [
      'followed by the office in brackets',
      '2022年度部门整体支出绩效自评报告（广州市增城区荔城街道办事处）',
      '荔城街道',
      '增城区',
      2022,
    ],
    [
      'of a letter',
      '关于报送广州市白云区钟落潭镇人民政府2022年度部门整体支出绩效自评报告的函',
      '钟落潭镇',
      '白云区',
      2022,
    ],
    [
      'followed by the year and a form',
      '财政支出绩效评价报告\n（2022年度）\n项目单位：广州市从化区街口街道办事处',
      '街口街道',
      '从化区',
      2022,
    ],
    [
      'spaced out',
      '2022 年 广 州 市 花 都 区 新 华 街 道 办 事 处 部 门 整 体 支 出 绩 效 自 评 报 告',
      '新华街道',
      '花都区',
      2022,
    ],
    [
      'of a party body',
      '中共广州市海珠区委组织部2022年度部门整体支出绩效自评报告',
      '海珠区委组织部',
      '海珠区',
      2022,
    ],
    [
      'a town without its district',
      '新塘镇2022年部门整体支出绩效自评报告\n增城区新塘镇',
      '新塘镇',
      '增城区',
      2022,
    ],
  ])('is found where the title is %s', async (_, title, name, district, year) => {
    const report = await readReport('a.txt', Buffer.from(title + body));
    expect(report.office).toMatchObject({ name, district });
    expect(report.year).toBe(year);
    expect(report.paragraphs.at(-1)?.text).toBe('本部门主要负责辖区内的公共服务和社会治理工作。');
  });

  it('keeps 街道 and 镇 of one name apart in the id', async () => {
    const read = async (office: string): Promise<string> =>
      (await readReport('a.txt', Buffer.from(`广州市${office}2022年部门整体支出绩效自评报告${body}`))).id;
    expect(await read('增城区新塘镇人民政府')).toBe('zengcheng-xintangzhen-2022');
    expect(await read('天河区新塘街道办事处')).toBe('tianhe-xintang-2022');
  });
});

describe('a file that is no report', () => {
  it.each([
    ['EMPTY', Buffer.from('')],
    ['EMPTY', Buffer.from('\n \n\n')],
    ['BINARY', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3, 0, 0, 0, 9])],
    ['UNDECODABLE', Buffer.from([0xff, 0xff, 0x80, 0x81, 0xfe])],
    ['NO_OFFICE', Buffer.from('2022年部门整体支出绩效自评报告\n\n一、基本情况\n\n全年完成各项工作任务。\n')],
    [
      'NO_YEAR',
      Buffer.from(
        '广州市天河区石牌街道办事处部门整体支出绩效自评报告\n\n一、基本情况\n\n完成各项工作任务。\n',
      ),
    ],
    ['NO_PARAGRAPHS', Buffer.from('广州市天河区石牌街道办事处2022年部门整体支出绩效自评报告\n')],
  ])('is refused as %s', async (code, bytes) => {
    await expect(readReport('x.txt', bytes)).rejects.toMatchObject({
      name: 'ReportProblem',
      code,
      file: 'x.txt',
    });
  });

  it('is read the same in every encoding that a report comes in', async () => {
    const text = seedText(ZHONGNAN);
    const plain = await seedReport(ZHONGNAN);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      utf16,
      Buffer.from(text, 'utf16le'),
      Buffer.from(text.replaceAll('\n', '\r\n')),
    ]) {
      const report = await readReport(ZHONGNAN, bytes);
      expect(report.paragraphs.map(({ text: t, lines }) => [t, lines])).toEqual(
        plain.paragraphs.map(({ text: t, lines }) => [t, lines]),
      );
    }
    expect(seedBytes(ZHONGNAN).length).toBeGreaterThan(30_000);
  });
});
