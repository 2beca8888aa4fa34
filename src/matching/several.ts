import { simplified } from '../search/traditional.ts';
import { bare } from '../text/bare.ts';
import { ASKING, askedOf } from './asked.ts';
import { holdsOne } from './words.ts';

/** Longer lines are read as one question. */
const LONGEST = 120;
const MOST = 4;
const WHY = /为什么|为何|为啥|点解|原因|咋会|怎么会/u;
/** 哪个高, 相差多少: of what was asked ahead, and no question of its own. */
const AHEAD = /^(?:那么?)?(?:是?另|是?对方|[哪谁边多少高低大小]|相?差|几倍|一共|合计|总共|加起来)/u;

/** 还剩几宗没办结, 平均每人发多少, 超了几个: worked out of what was asked ahead. */
const LEANS =
  /^(?:那么?)?(?:其中)?(?:还[剩有]|[剩余超占]|平均|人均|每[人户家]|比[上去]年|[去上前]一?年|增速|同比)/u;

/** Blanks part questions where each of them asks. */
function atBlanks(piece: string): string[] {
  const parts = piece.trim().split(/\s+/u);
  return parts.length > 1 && parts.every((part) => mannerOf(part) !== null) ? parts : [piece];
}

/** What one piece of a line asks for. */
type Manner = 'number' | 'reason' | 'how' | 'list';

/**
 * The questions of a line that asks several of different manner, or of different offices, each as it was typed; none
 * where it is one question, or several numbers of one office, which are read together.
 *
 * @param officesIn the offices that a piece names
 * @example severalIn('榄桥结转了多少？为啥没用完', () => []) // ['榄桥结转了多少', '为啥没用完']
 */
export function severalIn(line: string, officesIn: (piece: string) => readonly string[]): readonly string[] {
  if (line.length > LONGEST) return [];
  const pieces: string[] = [];
  let before = '';
  for (const piece of line.split(/[？?；;。，,]/u).flatMap(atBlanks)) {
    const text = piece.trim();
    if (text === '') continue;
    const whole = before === '' ? text : `${before}，${text}`;
    const asks = mannerOf(text) !== null;
    if (asks) pieces.push(whole);
    before = asks ? '' : whole;
  }
  if (before !== '' && pieces.length > 0) pieces[pieces.length - 1] = `${pieces.at(-1) ?? ''}，${before}`;
  const [first, ...others] = pieces;
  if (first === undefined || others.length === 0 || pieces.length > MOST) return [];
  if (others.some((piece) => AHEAD.test(bare(simplified(piece)).text))) return [];
  const named = officesIn(first).join();
  const differs = others.some(
    (piece) =>
      LEANS.test(bare(simplified(piece)).text) ||
      mannerOf(piece) !== mannerOf(first) ||
      (officesIn(piece).length > 0 && officesIn(piece).join() !== named),
  );
  return differs ? pieces : [];
}

function mannerOf(piece: string): Manner | null {
  const { text } = bare(simplified(piece));
  if (WHY.test(text)) return 'reason';
  if (askedOf(text)?.loose === false) return 'number';
  if (holdsOne(text, ASKING.list)) return 'list';
  return holdsOne(text, ASKING.how) || holdsOne(text, ASKING.who) ? 'how' : null;
}
