import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';
import { candidates } from '../../src/search/candidates.ts';
import { flexIndex } from '../../src/search/paragraph-index.ts';
import type { Term } from '../../src/search/term.ts';

/** An index over ready tokens, as the bench drives it. */
export interface Engine {
  add(id: number, tokens: readonly string[]): void;
  /** After the last paragraph. */
  done(): void;
  /** The numbers of the best ten paragraphs. */
  ask(tokens: readonly string[]): readonly number[];
  /** What would be written to disk. */
  save(): Uint8Array | string;
  load(kept: Uint8Array | string): void;
}

const TEN = 10;

/** Ours: FlexSearch fed with tokens and impacts, packed, and the sum of impacts. */
function ours(): Engine {
  let index = flexIndex();
  let size = 0;
  return {
    add(id, tokens) {
      index.add(id, tokens);
      size = id + 1;
    },
    done: () => {
      index.seal();
    },
    ask(tokens) {
      const terms = [...new Set(tokens)].map((text): Term => ({
        ...{ text, weight: 1, light: false, reports: null, leftOut: false },
        alternatives: [{ text, weight: 1 }],
      }));
      return candidates(terms, index, size, null, TEN, (a, b) => a - b).map(({ id }) => id);
    },
    save: () => index.save(),
    load(kept) {
      index = flexIndex(kept as Uint8Array);
      index.seal();
    },
  };
}

function miniSearch(): Engine {
  const options = {
    fields: ['tokens'],
    // It gets tokens joined, and cuts them apart again: it takes nothing but text.
    tokenize: (text: string) => text.split('\n'),
    processTerm: (term: string) => term,
    searchOptions: { combineWith: 'OR' as const },
  };
  let index = new MiniSearch<{ id: number; tokens: string }>(options);
  return {
    add: (id, tokens) => {
      index.add({ id, tokens: tokens.join('\n') });
    },
    done: () => undefined,
    ask: (tokens) =>
      index
        .search(tokens.join('\n'))
        .slice(0, TEN)
        .map(({ id }) => id as number),
    save: () => JSON.stringify(index),
    load: (kept) => {
      index = MiniSearch.loadJSON(kept as string, options);
    },
  };
}

/** In memory, one transaction. Tokens are spelt in letters and digits, which is all that its cutter keeps whole. */
function fts5(): Engine {
  const database = new sqlite.Database(':memory:');
  database.exec("CREATE VIRTUAL TABLE p USING fts5(tokens, content='', tokenize='ascii')");
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO p(rowid, tokens) VALUES (?, ?)');
  const spelt = (token: string): string => Buffer.from(token).toString('hex');
  return {
    add(id, tokens) {
      insert.run([id + 1, tokens.map(spelt).join(' ')]);
    },
    done() {
      database.exec('COMMIT');
    },
    ask(tokens) {
      if (tokens.length === 0) return [];
      const match = [...new Set(tokens)].map((token) => `"${spelt(token)}"`).join(' OR ');
      const rows = database.all(`SELECT rowid FROM p WHERE p MATCH ? ORDER BY bm25(p) LIMIT ${String(TEN)}`, [
        match,
      ]);
      return rows.map((row) => Number(row['rowid']) - 1);
    },
    save: () => '',
    load: () => undefined,
  };
}

/** By the name that the table shows. */
export const ENGINES: Readonly<Record<string, () => Engine>> = {
  Jiwen: ours,
  MiniSearch: miniSearch,
  'SQLite FTS5': fts5,
};
