import { cityOf, districtOf, isCity, isDistrict } from './places.ts';

/** The department a report is about. */
export interface Office {
  /** The name people use: "南石头街道", "新塘镇"; of a bureau with its district or city, "荔湾区教育局". */
  readonly name: string;
  /** As the title prints it: "广州市海珠区人民政府南石头街道办事处". */
  readonly official: string;
  /** "海珠区"; null where the report does not tell. */
  readonly district: string | null;
  /** "广州市"; null where it cannot be known. */
  readonly city: string | null;
  /** What the report's own text calls it for short: "空港委" of （以下简称“空港委”）; absent where it does not. */
  readonly aliases?: readonly string[];
}

const STREET = /^(.{1,12}?)(?:街道办事处|街道办|街道|街办事处|街)$/u;
const TOWN = /^(.{1,14}?(?:镇|乡|民族乡|苏木))(?:人民政府|政府)?$/u;
/** Words that a department's name ends in. */
const DEPARTMENT =
  /(?:局|委员会|委|管委会|中心|办公室|[办院厅署处站所会队校馆社部园台]|学校|大学|学院|联合会|总工会|法院|检察院|支队|大队|集团)$/u;

const SHORT_NAME =
  /(?<=\p{Script=Han})[（(](?:以下|下文)?(?:简称|统称)[为：:]?[“"‘《]?(?<alias>\p{Script=Han}{2,10})[”"’》]?(?=[)）、，])/gu;
/** 我局, 本部门, 街道办: every office calls itself so. */
const ANYBODY =
  /^(?:[我本该].*|[省市区县]?(?:[街镇乡局委办]|街道|中心|单位|部门|机关|街道办|(?:街道)?办事处|镇?(?:人民)?政府|管委会|(?:管理)?委员会))$/u;

/**
 * The office that a name stands for; null where it is no office's name.
 *
 * @param printed the name, blanks allowed: "广州市海珠区人民政府南石头街道办事处"
 * @param context text of the report, which may name the district that the name leaves out
 */
export function officeOf(printed: string, context = ''): Office | null {
  const office = named(printed, context);
  if (office === null) return null;
  const aliases = aliasesOf(office, context);
  return aliases.length === 0 ? office : { ...office, aliases };
}

/** The short names that the text gives the office behind its name, once each. */
function aliasesOf({ name, official }: Office, context: string): string[] {
  const text = context.replace(/[^\S\n]+/gu, '');
  const found = [...text.matchAll(SHORT_NAME)].flatMap(({ index, groups }) => {
    const before = text.slice(Math.max(0, index - official.length), index);
    const own = before.endsWith(official) || before.endsWith(name);
    const alias = groups?.alias ?? '';
    return own && alias !== name && !ANYBODY.test(alias) ? [alias] : [];
  });
  return [...new Set(found)];
}

function named(printed: string, context: string): Office | null {
  const official = printed.replace(/\s+/gu, '').replace(/[（(][^（()）]*[)）]$/u, '');
  const { city, district, rest } = parts(official);
  const own = rest.replace(/^人民政府(?=.{2})(?!办公室|研究室)/u, '');
  const local = STREET.exec(own)?.[1];
  const short = local !== undefined && local !== '' ? `${local}街道` : (TOWN.exec(own)?.[1] ?? null);
  if (short === null) {
    if (
      /^[我本该]/u.test(rest) ||
      rest.length < 2 ||
      rest.length > 30 ||
      !DEPARTMENT.test(own) ||
      /[，。；：、]/u.test(own)
    )
      return null;
    return {
      name: `${district ?? city ?? ''}${own === rest ? rest : own}`,
      official,
      district,
      city: city ?? (district === null ? null : cityOf(district, context)),
    };
  }
  if (/[，。；：的]/u.test(short)) return null;
  const place = district === null ? districtOf(short, context) : null;
  const known = district ?? place?.name ?? null;
  return {
    name: short,
    official,
    district: known,
    city: city ?? place?.city ?? (known === null ? null : cityOf(known, context)),
  };
}

/** Province, city and district, taken off the front as far as such places exist. */
function parts(official: string): { city: string | null; district: string | null; rest: string } {
  let rest = official.replace(/^中共/u, '').replace(/^.{2,7}?(?:省|自治区)(?=.{4})/u, '');
  const city = prefix(rest, isCity);
  rest = rest.slice(city?.length ?? 0);
  const district =
    prefix(rest, isDistrict) ??
    /^(.{2,6}?(?:新区|[区县旗]))(?=(?:人民政府)?.{2,10}(?:街道|[镇乡局]|委员会))(?!.{0,3}管)/u.exec(
      rest,
    )?.[1] ??
    null;
  return { city, district, rest: rest.slice(district?.length ?? 0) };
}

function prefix(text: string, exists: (name: string) => boolean): string | null {
  for (let length = Math.min(text.length - 2, 12); length >= 2; length -= 1) {
    if (exists(text.slice(0, length))) return text.slice(0, length);
  }
  return null;
}
