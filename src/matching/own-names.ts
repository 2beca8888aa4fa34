import type { Office } from '../report/office.ts';
import type { Term } from '../search/term.ts';
import type { Part } from './part.ts';

/** How the name of an office, or a short form of one, ends. */
const KIND = /(?:[局委办院校馆所站街镇乡会联队园]|中心|开发区|高新区|经开区|新区|政府)$/u;

/**
 * A part of a question, where words that only name the office itself are no subject: 环保局一共花了多少 of a 生态环境局, 疾控 of a
 * 疾病预防控制中心.
 *
 * @example withoutOwnNames(part, office).subject // [] of 文旅体局花了多少, asked of 文化广电旅游体育局
 */
export function withoutOwnNames(part: Part, office: Office): Part {
  const subject = part.subject.filter((term) => !isName(term, part.text, office));
  return subject.length === part.subject.length ? part : { ...part, subject };
}

function isName({ text, alternatives }: Term, question: string, { official }: Office): boolean {
  if (text.length < 2) return false;
  const isOwn = [text, ...alternatives.map((one) => one.text)].some((one) => isShortOf(one, official));
  const opens = question.startsWith(text) && !official.includes(text) && isShortOf(text, official);
  return isOwn && (KIND.test(text) || opens);
}

/** Whether a word has characters of a name, in its order: 疾控 of 疾病预防控制中心. */
function isShortOf(word: string, name: string): boolean {
  let from = 0;
  for (const one of word) {
    const at = name.indexOf(one, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
