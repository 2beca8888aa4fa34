import { bigrams } from '../../facts/similar.ts';
import { isAnything, isMeasured, unitFit } from '../asked.ts';
import { isAct } from '../part.ts';
import type { Pair } from './pair.ts';

/** 新增特级教师 are not all there are. */
const GAINED = /改造|翻[修新]|维修|修缮|新建|改建|扩建|新增|新招|招聘|招录|引进|净增|新开|新发展/u;
const DONE_TO = /签|接种|培训|服务|资助|帮扶|救助|慰问|走访|检查|体检|转运|受益|满意|发放|申领|注册/u;
/** 参加学生 1,083 人 are not all students. */
const JOINED = /参加|参与/u;
/** What may stand between the thing counted and the end of a fact's name: an act, the unit. */
const BEHIND =
  /(?:备案|在建|办结|完成|办理|受理|登记|接种|投用|投入使用|在册|家庭|入驻|落户|涉及|组织|参与|参加|新增|工作|活动|情况|(?:[个家宗件次处场条份张辆套栋台项户座册本趟剂部支]|家次|件次|场次|剂次)?数|人次|剂次)$/u;

/** 趟数, 剂次数: however the number is called. */
const COUNT = /^[\u4e00-\u9fff]{1,2}数$/u;

/** Whether what is counted is the thing that is asked, by where it stands in the fact's name. */
export function countedFeatures({ part: { asked, counted, head, terms, text }, fact, fields, told }: Pair) {
  const [own] = told;
  const t = terms.findIndex((term) => term.text === head?.text);
  const by = own?.met[t]?.text ?? '';
  const at = by === '' ? -1 : fields.name.indexOf(by);
  const before = at < 0 ? '' : fields.name.slice(0, at);
  const behind = at < 0 ? '' : behindOf(fields.name.slice(at + by.length), head?.text ?? '', by, fact.unit);
  const isPeople = fact.kind === 'people';
  const isCount = fact.kind === 'count' && !isMeasured(fact.unit);
  const isExact =
    asked === null || asked.unit === null || isAnything(asked.unit) || unitFit(asked, fact.unit) === 2;
  return {
    /** 医生有多少名: not those who were trained, nor those with whom somebody signed. */
    doneTo:
      (isPeople && JOINED.test(before) && !JOINED.test(text)) ||
      (counted &&
        ([GAINED, ...(isPeople ? [DONE_TO] : [])].some((acts) => acts.test(before) && !acts.test(text)) ||
          (isPeople ? DONE_TO.test(behind) : isCount && isOther(behind, text)))),
    /** 婴儿死亡率 is no 高血压死亡率: of a measure that many things have, the fact's is another thing's. */
    sibling: isSibling(text, terms, told.slice(0, NEAR), fields.name),
    /** 苗木、碳票、占用补偿等收入, where 碳票 alone is asked: of several things together. */
    joint: isJoint(fields.name, text),
    /** 登记大厅 and 登记质量抽检 are no 登记: in another unit than asked, the name must end in the thing counted. */
    otherThing: !isExact && !isPeople && at >= 0 && isOther(behind, text),
  };
}

/** Whether a name is of a list of things (苗木、碳票等收入), of which the question says one and not another. */
function isJoint(name: string, text: string): boolean {
  const [list = '', ...rest] = name.split('等');
  if (rest.length === 0 || !list.includes('、')) return false;
  const said = list.split(/[、及]/u).map((item) => [...bigrams(item)].some((pair) => text.includes(pair)));
  return said.some(Boolean) && !said.every(Boolean);
}

/** The metric, its clause, its sentence. */
const NEAR = 3;
/** Measures that say nothing without the thing they are of. */
const MEASURE = /(?:率|税|产量|产值|满意度|增速|用水|用电|报装|总量)$/u;

function isSibling(text: string, terms: Pair['part']['terms'], told: Pair['told'], name: string): boolean {
  return terms.some(({ text: measure }) => {
    const at = name.indexOf(measure);
    if (!MEASURE.test(measure) || at < 0) return false;
    const before = text.slice(0, Math.max(0, text.indexOf(measure))).replace(/的$/u, '');
    const isOther = terms.some(
      (term, t) =>
        (!term.light || term.alternatives.length === 0) &&
        before.endsWith(term.text) &&
        told.every(({ met }) => met[t] == null),
    );
    return isOther && (at < 2 || !text.includes(name.slice(at - 2, at)));
  });
}

/** What a name goes on with behind the thing counted; what the question says itself is no other thing. */
function behindOf(rest: string, asked: string, by: string, unit: string): string {
  const tail = asked.split(by)[1] ?? '';
  const named = rest.replace(/^[”》]/u, '');
  return (named.startsWith(tail) ? named.slice(tail.length) : named)
    .replace(`${unit}数`, '')
    .replace(COUNT, '');
}

function isOther(behind: string, asked: string): boolean {
  const left = behind.replace(BEHIND, '').replace(BEHIND, '');
  return left.length > 1 && !asked.includes(left) && !isAct(left);
}
