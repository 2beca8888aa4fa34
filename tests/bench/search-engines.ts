import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';
import { Postings, PostingsBuilder } from '../../src/search/postings.ts';
import { idf, saturated } from '../../src/search/scoring.ts';
import { eachToken, runs } from '../../src/search/tokens.ts';
import { bare } from '../../src/text/bare.ts';

/** An index over texts as they are printed, as the bench drives it: to cut them into tokens is part of the work. */
export interface Engine {
  add(id: number, text: string): void;
  /** After the last paragraph. */
  done(): void;
  /** The numbers of the best ten paragraphs. */
  ask(query: string): readonly number[];
  /** What would be written to disk. */
  save(): Uint8Array | string;
  load(kept: Uint8Array | string): void;
}

const TEN = 10;

/** Ours: postings of characters, pairs, numbers and Latin words, and BM25 over them. */
function ours(): Engine {
  const builder = new PostingsBuilder();
  let packed: Uint8Array = new Uint8Array();
  let index = new Postings();
  return {
    add(_, text) {
      builder.begin();
      eachToken(bare(text).text, (key) => {
        builder.add(key);
      });
    },
    done() {
      packed = builder.pack();
      index = new Postings(packed);
    },
    ask(query) {
      const keys = new Set<number>();
      eachToken(bare(query).text, (key) => keys.add(key));
      return best(scoresOf(keys, index));
    },
    save: () => packed,
    load(kept) {
      index = new Postings(kept as Uint8Array);
    },
  };
}

function scoresOf(keys: Iterable<number>, index: Postings): Float64Array {
  const scores = new Float64Array(index.size);
  const { damped } = index;
  for (const key of keys) {
    const { ids, counts } = index.get(key);
    const worth = idf(ids.length, index.size);
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] ?? 0;
      scores[id] = (scores[id] ?? 0) + worth * saturated(counts[i] ?? 1, damped[id] ?? 1);
    }
  }
  return scores;
}

function best(scores: Float64Array): number[] {
  const kept: number[] = [];
  for (const [id, score] of scores.entries()) {
    if (score <= (kept.length < TEN ? 0 : (scores[kept.at(-1) ?? 0] ?? 0))) continue;
    const at = kept.findIndex((other) => (scores[other] ?? 0) < score);
    kept.splice(at < 0 ? kept.length : at, 0, id);
    kept.length = Math.min(kept.length, TEN);
  }
  return kept;
}

/** What the others are given of a text, which cannot cut Chinese: its pairs, whole numbers and Latin words. */
function tokens(text: string): string[] {
  return runs(bare(text).text).flatMap(({ kind, text: run }) =>
    kind === 'han' && run.length > 1
      ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
      : [run],
  );
}

function miniSearch(): Engine {
  const options = {
    fields: ['text'],
    tokenize: tokens,
    processTerm: (term: string) => term,
    searchOptions: { combineWith: 'OR' as const },
  };
  let index = new MiniSearch<{ id: number; text: string }>(options);
  return {
    add: (id, text) => {
      index.add({ id, text });
    },
    done: () => undefined,
    ask: (query) =>
      index
        .search(query)
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
    add(id, text) {
      insert.run([id + 1, tokens(text).map(spelt).join(' ')]);
    },
    done() {
      database.exec('COMMIT');
    },
    ask(query) {
      const asked = new Set(tokens(query));
      if (asked.size === 0) return [];
      const match = [...asked].map((token) => `"${spelt(token)}"`).join(' OR ');
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
