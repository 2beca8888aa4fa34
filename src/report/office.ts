import { cityBefore, divided } from './divisions.ts';
import { isBody } from './office-kinds.ts';
import { cityOf, districtOf } from './places.ts';

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
/** Everybody’s word for the own house, marks that no name holds, and more than one body: 教育局所属学校. */
const NO_NAME = /^[我本该]|[，。；：、|｜]|[下所]属/u;

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
  const { city, district, rest } = divided(official);
  const own = rest.replace(/^人民政府(?=.{2})(?!办公室|研究室)/u, '');
  const local = STREET.exec(own)?.[1];
  const short = local !== undefined && local !== '' ? `${local}街道` : (TOWN.exec(own)?.[1] ?? null);
  if (short === null) {
    if (rest.length < 2 || rest.length > 30 || NO_NAME.test(rest) || !isBody(own)) return null;
    const place = district ?? city ?? '';
    return { name: place + own, official, district, city: city ?? cityAround(district, context) };
  }
  if (/[，。；：的]/u.test(short)) return null;
  const place = district === null ? districtOf(short, context) : null;
  const known = district ?? place?.name ?? null;
  return { name: short, official, district: known, city: city ?? place?.city ?? cityAround(known, context) };
}

function cityAround(district: string | null, context: string): string | null {
  return district === null ? null : (cityOf(district, context) ?? cityBefore(district, context));
}
