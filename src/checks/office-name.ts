import type { Fact, Place } from '../facts/fact.ts';
import { officeOf, type Office } from '../report/office.ts';
import { isOfficeOf } from '../report/places.ts';
import type { Paragraph, Report } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { blankless } from './blankless.ts';
import { placeAt, type Evidence } from './evidence.ts';
import { finding } from './make.ts';
import type { Check } from './verdict.ts';

const NAME = String.raw`(\p{Script=Han}{2,24}?(?:街道办事处|街道办|街道|镇人民政府|镇政府|乡人民政府|管理委员会|管委会|委员会|中心|[镇乡局]))`;
const YEAR = String.raw`(?:\d{4}年度?|二[〇零○][〇零一二三四五六七八九]{2}年度?)?`;
const BEGINS = String.raw`(?<=^|[，。：；！？:;“”])(?:\d{4}年度?，?)?`;

/** Where a text says of itself whose it is. A name anywhere else is somebody met in passing. */
const SELF = [
  // …办事处 2022 年度全年预算数, …局部门整体支出
  `${BEGINS}${NAME}(?:本级)?${YEAR}(?:的)?(?:部门)?(?:整体)?(?:全年|年初|年度|调整后?)?(?:部门)?(?:预算|收支|支出预算|整体支出|部门整体)`,
  // …的主要职责是, …是区政府派出机构
  `${BEGINS}${NAME}的?(?:主要|基本)?职[责能]`,
  `${BEGINS}${NAME}(?:为|是|系)\\p{Script=Han}{0,10}(?:派出机构|派出机关|工作部门|组成部门|职能部门|直属机构|预算单位)`,
  // 本部门包括：…本级, 评价单位：…
  `(?:本部门(?:包括|由)|(?:评价|自评|填报|预算|主管)(?:单位|部门)(?:名称)?)[：:]?${NAME}(?:本级|$|[，。；])`,
  // 我街（…）, …（以下简称我街）
  `我[街镇乡局委][（(]${NAME}[)）]`,
  `${BEGINS}${NAME}[（(]以下简称`,
].map((source) => new RegExp(source, 'gu'));

/** 2022 年，…街道党工委、办事处在…领导下: how the account of a year opens. */
const OPENS = new RegExp(
  `^(?:[一二三四五六七八九十]是)?(?:${YEAR}，)?(?:今年以来，|一年来，)?${NAME}(?:党工委|党委|办事处|人民政府|政府|以习近平|在[省市区县委]{1,4}|坚持|全面贯彻|深入贯彻|深入学习)`,
  'gu',
);

/** The report's own text says that it is another office's: the subject of its budget, its tasks or its account. */
export const officeName: Check = ({ report, facts }: Evidence) => {
  const byName = new Map<string, { office: Office; places: Place[] }>();
  for (const paragraph of report.paragraphs)
    for (const { office, place } of named(paragraph, report.office)) {
      // The ledger found the number to be that other office's own, and the report's own money stands in the same
      // section: the other one is met, and not taken for oneself.
      const isOthers = facts.some((fact) => fact.elsewhere === office.name && isRightBehind(fact, place));
      if (isOthers && facts.some((fact) => isOwnMoney(fact, report, paragraph))) continue;
      const known = byName.get(office.name) ?? { office, places: [] };
      byName.set(office.name, { office, places: [...known.places, place] });
    }
  const { district } = report.office;
  return [...byName.values()].map(({ office, places }) => {
    const isReal = district !== null && isOfficeOf(district, office.name);
    return {
      relation: null,
      finding: finding({
        code: 'OFFICE_NAME_MISMATCH',
        kind: isReal ? 'real' : 'other',
        severity: 'conflict',
        facts: facts.filter((fact) => isSubjectOf(fact, places)),
        places,
        values: { named: office.name, own: report.office.name, ...(isReal ? { district } : {}) },
      }),
    };
  });
};

function isRightBehind({ kind, place, alsoAt }: Fact, name: Place): boolean {
  return (
    kind === 'money' &&
    [place, ...alsoAt].some(
      ({ paragraph, start }) => paragraph === name.paragraph && start >= name.end && start - name.end < 40,
    )
  );
}

const OWN_MONEY = /^(?:budget|budget\.initial|executed|income|expenditure)$/u;

function isOwnMoney({ measure, elsewhere, place, alsoAt }: Fact, report: Report, here: Paragraph): boolean {
  if (elsewhere !== null || measure === null || !OWN_MONEY.test(measure)) return false;
  return [place, ...alsoAt].some(
    ({ paragraph }) => report.paragraphs[paragraph - 1]?.section === here.section,
  );
}

// The numbers of the budget sentence that follows the name are the ones a reader must doubt.
function isSubjectOf({ measure, place }: Fact, places: readonly Place[]): boolean {
  return (
    measure !== null &&
    places.some(
      ({ paragraph, end }) => place.paragraph === paragraph && place.start >= end && place.start - end < 120,
    )
  );
}

function named(paragraph: Paragraph, own: Office): { office: Office; place: Place }[] {
  const { text, at } = blankless(fold(paragraph.text));
  const self = SELF.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ match, surely: true })),
  );
  const opens = [...text.matchAll(OPENS)].map((match) => ({ match, surely: false }));
  const taken = new Set<number>();
  return [...self, ...opens].flatMap(({ match, surely }) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf(name);
    const office = officeOf(name, own.official);
    // 区财政批复我镇: the name is that of nobody.
    if (office === null || /[我本]/u.test(name) || taken.has(start) || !isAnother(office, own, surely))
      return [];
    taken.add(start);
    return [{ office, place: placeAt(paragraph, at(start), at(start + name.length - 1) + 1) }];
  });
}

const KINDS = /(?:街道|[镇乡局]|委员会|管委会|中心)$/u;

/** 岭海分局 in a report of 岭湖分局, 大埔瑶族乡 in one of 大埠瑶族乡: the own name but for one character. */
function isSlip(named: string, own: string): boolean {
  const same = own.slice(-named.length);
  return (
    named.length >= SLIP &&
    named.length === same.length &&
    named.slice(-1) === same.slice(-1) &&
    [...same].filter((one, at) => one !== named.charAt(at)).length === 1
  );
}

const SLIP = 4;

function isAnother(office: Office, own: Office, surely: boolean): boolean {
  if (office.name.endsWith(own.name) || own.name.endsWith(office.name)) return false;
  if (surely && isSlip(office.name, own.name)) return true;
  const isReal = own.district !== null && isOfficeOf(own.district, office.name);
  // 我街道, 各街道, 全镇: no names; 市桥街道 is one.
  if (!isReal && /^(?:[我本各全该两区市县]|所有|相关|其他|下属|辖内)/u.test(office.name)) return false;
  const kind = KINDS.exec(office.name)?.[0];
  if (kind === undefined || kind !== KINDS.exec(own.name)?.[0]) return false;
  // A bureau's own centres and a district's other bureaus are named in many ways; only a name in full is sure.
  const inFull = office.district !== null && office.official.includes(office.district);
  if (kind === '街道' || kind === '镇' || kind === '乡') return isReal || (surely && inFull);
  return surely && inFull && office.district === own.district;
}
