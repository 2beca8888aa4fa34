import { SURNAMES } from './question-words.ts';

/** A name ends where a title, a stop or a verb of holding office follows. */
const NAME = new RegExp(
  `^[${SURNAMES}][\\u3400-\\u9fff]{1,2}(?:同志|先生|女士|等|担任|任|带队|率|[，、。；（(,;]|$)`,
  'u',
);
const NAME_BEFORE = new RegExp(
  `(?:[，、。；：由]|^)[${SURNAMES}][\\u3400-\\u9fff]{1,2}(?:同志)?(?:担任|任|兼任)?$`,
  'u',
);
/** A name with its link to the office is no longer than this. */
const REACH = 8;

/**
 * Whether a person's name stands beside a word, before or after: 书记邹伟同志, 由张三同志任书记.
 *
 * @example namedBeside('在街道书记邹伟同志的领导下', '书记') // true
 */
export function namedBeside(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = at + word.length;
    if (NAME.test(text.slice(after, after + REACH))) return true;
    if (NAME_BEFORE.test(text.slice(Math.max(0, at - REACH), at))) return true;
  }
  return false;
}
