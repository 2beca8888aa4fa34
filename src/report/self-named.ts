import { isFormLine, isSiteFurniture } from './furniture.ts';
import { bareLine, type PrintedLine } from './head.ts';
import { type Office, officeOf } from './office.ts';

/** A form's maker: "…财政局（制）". */
const MAKER = /[（(]?(?:印制|监制|制表|制|印|编制)[)）]?$/u;
const DATE = /[（(]?\d{4}年\d{1,2}月(?:\d{1,2}日)?[)）]?$/u;
/** What a text says of the office when it speaks of it first, and of nobody else. */
const SELF =
  /^(?<name>\p{Script=Han}{4,30}?)(?:[是为系]|位于|地处|内设|成立于|始建于|创建于|创办于|下设|设有|现有|承担|负责|履行|主要负责|主要承担|的?主要职[能责]|的?基本职[能责]|[（(](?:以下|下文)?简称|概况$|基本情况$|简介$)/u;
/** 县财政局, 归县教育局: any county's, or somebody on the way. */
const NOT_BY_NAME = /^(?:[省市区县州盟旗全各归由经向受与和同对在据按]|根据|隶属|主管|上级|报送)/u;

/** A line that is a public body's name and nothing else; null for any other line. */
export function loneName({ text }: PrintedLine, context: string): Office | null {
  const line = bareLine(text);
  if (MAKER.test(line) || isSiteFurniture(text) || isFormLine(text)) return null;
  const name = (/^[（(](?<inside>[^（()）]*)[)）]$/u.exec(line)?.groups?.['inside'] ?? line).replace(
    DATE,
    '',
  );
  return byName(name, context);
}

/** The office that a line begins to tell of: "…初级中学是公办学校", "…局的主要职责", "第一部分 …局概况". */
export function subjectName({ text }: PrintedLine, context: string): Office | null {
  const line = bareLine(text).replace(
    /^(?:第?[一二三四五六七八九十\d]{1,3}(?:部分|[章、.．])|[（(][一二三四五六七八九十\d]{1,2}[)）])/u,
    '',
  );
  const name = SELF.exec(line)?.groups?.['name'];
  return name === undefined ? null : byName(name, context);
}

/** The office of a name that tells it from others of its kind: with its place, or met again in the text. */
function byName(printed: string, context: string): Office | null {
  const name = printed.replace(/[（(][^（()）]*[)）]$/u, '');
  if (!/^[\p{Script=Han}\d·]{4,30}$/u.test(name)) return null;
  const office = officeOf(name, context);
  if (office === null) return null;
  if (office.district !== null || office.city !== null) return office;
  const again = context.split(name).length > 2;
  return !NOT_BY_NAME.test(name) && again ? office : null;
}
