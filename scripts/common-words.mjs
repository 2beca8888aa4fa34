// Makes src/lexicon/common-words.txt and hollow-words.txt from the dictionary of jieba (MIT): common words of two to four
// characters, by which a question is cut where neither the reports nor our own words tell; and those of them that only hold a
// sentence together (pronouns, adverbs, conjunctions, prepositions, particles, measures). Run anew when the dictionary is
// raised.
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { dict } from '@node-rs/jieba/dict.js';

/** Rarer ones are names and chance. */
const LEAST = 10;

const HOLLOW = new Set(['r', 'rr', 'rz', 'd', 'c', 'p', 'u', 'y', 'e', 'o', 'mq']);

const entries = Buffer.from(dict)
  .toString('utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word, count]) => /^[\u3400-\u9fff]{2,4}$/u.test(word) && Number(count) >= LEAST);
const write = (name, words) => {
  const target = new URL(`../src/lexicon/${name}.txt`, import.meta.url);
  writeFileSync(target, `${[...new Set(words.map(([word]) => word))].sort().join('\n')}\n`);
  console.log(`${name}: ${words.length} words`);
};
write('common-words', entries);
write(
  'hollow-words',
  entries.filter(([, , kind]) => HOLLOW.has(kind)),
);
