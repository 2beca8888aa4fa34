import { createHash } from 'node:crypto';
import type { Answer } from '../answers/answer.ts';
import type { OptionValues } from '../answers/command.ts';
import type { Item } from './items.ts';
import { itemsOf } from './items.ts';
import { line } from './line.ts';
import type { MessageComponent, Turner } from './message.ts';
import { componentsOf } from './message.ts';
import type { Packed } from './pack.ts';
import { pack } from './pack.ts';
import { writePageId } from './page-id.ts';
import { WORDS } from './words.ts';

/** A rendered answer: the components of each page, at least one. */
export interface Pages {
  readonly digest: string;
  readonly pages: readonly MessageComponent[][];
}

const ACCENT = { sound: 0x2f6fde, conflict: 0xe0a100, refused: 0x8a8f98 } as const;
/** A longer title would crowd the pages that it is repeated on. */
const REPEATED_TITLE = 60;

/**
 * An answer as Discord messages, one a page, each within every limit of Discord's. The buttons hold the question itself,
 * so that they outlive a restart; a question too long for them has one page, which says what it leaves out.
 *
 * @example pagesOf(answer, { office: '南石头' }, []).pages[0] // [Container, ActionRow]
 */
export function pagesOf(answer: Answer, values: OptionValues, notices: readonly string[]): Pages {
  const digest = createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 5);
  const items = itemsOf(answer);
  const continued = `${answer.title.length <= REPEATED_TITLE ? answer.title.trim() : ''}${WORDS.continued}`;
  const packWith = (more: readonly string[]): Packed =>
    pack(items, answer.sources, { notices: [...notices, ...more], continued });

  let packed = packWith([]);
  const turnable = writePageId({ command: answer.command, values, page: 99_999, digest }) !== null;
  if (packed.pages.length > 1 && turnable) {
    const ends = packed.ends.filter((_, at) => items[at]?.kind === 'findings');
    const hidden = answer.findings.filter((_, at) => (ends[at] ?? 0) > 0);
    const conflicts = hidden.filter(({ severity }) => severity === 'conflict').length;
    if (hidden.length > 0) packed = packWith([WORDS.elsewhere(conflicts, hidden.length - conflicts)]);
  } else if (packed.pages.length > 1) {
    // Packed with the widest that the notice can be; the true counts are never wider.
    const { pages, ends } = packWith([leftOut(items)]);
    const missing = leftOut(items.filter((_, at) => (ends[at] ?? 0) > 0));
    const notice = [...notices, missing].map((text) => line('plain', text));
    packed = { pages: [{ ...pages[0], notice }], ends };
  }

  const total = packed.pages.length;
  const pages = packed.pages.map((page, at) => {
    const id = (number: number): string =>
      writePageId({ command: answer.command, values, page: number, digest }) ?? '';
    const turner: Turner = { page: at + 1, pages: total, ids: [id(at), id(at + 1), id(at + 2)] };
    return componentsOf(page, accentOf(answer), total > 1 ? turner : null);
  });
  return { digest, pages };
}

function leftOut(items: readonly Item[]): string {
  const kinds = ['figures', 'passages', 'findings', 'others'] as const;
  const counted = kinds.map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length }));
  return WORDS.leftOut(counted.filter(({ count }) => count > 0).map(({ kind, count }) => WORDS[kind](count)));
}

function accentOf({ status, findings }: Answer): number {
  if (status !== 'answered') return ACCENT.refused;
  return findings.some(({ severity }) => severity === 'conflict') ? ACCENT.conflict : ACCENT.sound;
}
