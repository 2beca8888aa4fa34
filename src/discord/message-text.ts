import type { Message } from 'discord.js';
import { LANGUAGES, TEMPLATES } from './words.ts';

/** Small print of the bot's own answers: where a thing stands and how it came about, not what a report says. */
const OWN = (['source', 'computed', 'also', 'printed', 'coverage', 'asked'] as const).flatMap((key) =>
  LANGUAGES.map((language) => `-# ${TEMPLATES[key][language]}`),
);
const LINE_MARKS = /^(?:#{1,3}|-#|[-*•]) (?=\S)/u;
const LINKS = /https?:\/\/[^\s<>]+/gu;
const MASKED_LINK = /\[([^[\]]{1,500})\]\([^()\s]{1,500}\)/gu;
const TAGS = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/)[^<>]{1,100}>/gu;
/** The marks that stand for sources in the bot's own answers: "[1][3]". */
const SOURCE_MARKS = / ?(?:\[\d{1,3}\])+/gu;

/**
 * The words of a message as a person reads them: its content, embeds, components and what it forwards, without
 * markdown, links and mentions. Lines set off as quotes keep their ">".
 *
 * @returns '' where it has none
 */
export function textOf(message: Message): string {
  const texts = [
    message.content,
    ...message.embeds.flatMap(({ title, description, fields }) => [
      ...[title, description],
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
    ...message.components.flatMap((component) => componentTexts(component.toJSON())),
    ...message.messageSnapshots.map(({ content }) => content),
  ];
  return texts
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .map(plainText)
    .join('\n')
    .trim();
}

/**
 * Markdown as it is read.
 *
 * @example plainText('> **执行数** 6061.31 万元 [1]') // '> 执行数 6061.31 万元'
 */
export function plainText(markdown: string): string {
  return markdown
    .split('\n')
    .filter((row) => !OWN.some((words) => row.startsWith(words)))
    .map((row) => {
      const quote = /^>{1,3} /u.exec(row)?.[0] ?? '';
      const words = row
        .slice(quote.length)
        .replace(LINE_MARKS, '')
        .replace(TAGS, '')
        .replace(MASKED_LINK, '$1')
        .replace(LINKS, '')
        .replace(/\\([^\dA-Za-z\s])/gu, '\ue000$1')
        .replace(/(?<!\ue000)(?:\*\*|__|~~|\|\||`+)/gu, '')
        .replaceAll('\ue000', '')
        .replace(SOURCE_MARKS, '');
      return quote === '' ? words : `> ${words}`;
    })
    .join('\n');
}

function componentTexts(component: unknown): string[] {
  if (typeof component !== 'object' || component === null) return [];
  const { content, components } = component as Record<string, unknown>;
  const own = typeof content === 'string' ? [content] : [];
  return [...own, ...(Array.isArray(components) ? components.flatMap(componentTexts) : [])];
}
