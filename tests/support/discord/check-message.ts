import type { Json } from './json.ts';
import { isJson, lengthOf, listOf, textOf } from './json.ts';

const COMPONENTS_V2 = 1 << 15;
const TEXT_DISPLAY = 10;
const MAX_BYTES = 10_170;

/** What Discord would refuse in a message, in its own manner: one line a fault. Written apart from the bot's own limits. */
export function checkMessage(message: Json): string[] {
  const flags = typeof message['flags'] === 'number' ? message['flags'] : 0;
  const components = flatten(listOf(message['components']));
  const problems = [
    ...checkIds(components),
    ...components.flatMap(checkComponent),
    ...checkFiles(message, components),
  ];
  if (flags & COMPONENTS_V2) return [...problems, ...checkV2(message, components)];

  const content = lengthOf(message['content']);
  const embeds = listOf(message['embeds']);
  if (content > 2000) problems.push(`content: ${content} of 2000`);
  if (content === 0 && embeds.length === 0 && components.length === 0) problems.push('empty message');
  if (listOf(message['components']).length > 5) problems.push('more than 5 rows');
  if (components.some(({ type }) => Number(type) > 8)) problems.push('a V2 component without the V2 flag');
  return [...problems, ...checkEmbeds(embeds)];
}

/** Whether the message could ping anybody. */
export function canPing(message: Json): boolean {
  const allowed = message['allowed_mentions'];
  if (!isJson(allowed)) return true;
  return ['parse', 'users', 'roles'].some((key) => Array.isArray(allowed[key]) && allowed[key].length > 0);
}

/** A component and all below it. */
export function flatten(components: readonly Json[]): Json[] {
  return components.flatMap((component) => [
    component,
    ...flatten(listOf(component['components'])),
    ...(isJson(component['accessory']) ? flatten([component['accessory']]) : []),
  ]);
}

function checkV2(message: Json, components: readonly Json[]): string[] {
  const problems: string[] = [];
  const texts = components.filter(({ type }) => type === TEXT_DISPLAY).map(({ content }) => textOf(content));
  const characters = texts.reduce((sum, text) => sum + [...text].length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
  if (message['content'] || listOf(message['embeds']).length > 0)
    problems.push('V2 beside content or embeds');
  if (components.length === 0) problems.push('empty message');
  if (components.length > 40) problems.push(`components: ${components.length} of 40`);
  if (characters > 4000) problems.push(`text: ${characters} of 4000`);
  if (bytes >= MAX_BYTES) problems.push(`bytes: ${bytes} of ${MAX_BYTES}`);
  return problems;
}

/** A component shows a file only if it is sent with the message; with V2 a file that none shows is not seen. */
function checkFiles(message: Json, components: readonly Json[]): string[] {
  const files = Array.isArray(message['files']) ? listOf(message['files']) : null;
  if (files === null) return [];
  const shown = components
    .flatMap(({ items, file }) => [...listOf(items).map(({ media }) => media), file])
    .flatMap((media) => (isJson(media) ? [textOf(media['url'])] : []));
  const sent = files.map(({ name }) => `attachment://${textOf(name)}`);
  const missing = shown.filter((url) => !sent.includes(url)).map((url) => `no file ${url}`);
  const flags = Number(message['flags'] ?? 0);
  const unseen = flags & COMPONENTS_V2 ? sent.filter((url) => !shown.includes(url)) : [];
  return [...missing, ...unseen.map((url) => `nothing shows ${url}`)];
}

function checkIds(components: readonly Json[]): string[] {
  const ids = components.flatMap(({ custom_id: id }) => (id === undefined ? [] : [textOf(id)]));
  const problems = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `custom_id twice: ${id}`);
  for (const id of ids)
    if (id === '' || [...id].length > 100) problems.push(`custom_id: ${id.length} of 1–100`);
  return problems;
}

function checkComponent(component: Json): string[] {
  const children = listOf(component['components']);
  switch (component['type']) {
    case 1: {
      const buttons = children.filter(({ type }) => type === 2).length;
      const full = buttons === children.length ? buttons <= 5 : children.length === 1;
      return children.length > 0 && full ? [] : [`row of ${children.length}`];
    }
    case 2:
      return checkButton(component);
    case 3: {
      const options = listOf(component['options']);
      const wrong = options.length < 1 || options.length > 25 || lengthOf(component['placeholder']) > 150;
      return wrong || options.some(({ label, value }) => !within(label, 100) || !within(value, 100))
        ? ['select']
        : [];
    }
    case 9:
      return children.length < 1 || children.length > 3 || !isJson(component['accessory']) ? ['section'] : [];
    case TEXT_DISPLAY:
      return textOf(component['content']).trim() === '' ? ['empty text'] : [];
    case 12: {
      const items = listOf(component['items']);
      const wrong = items.length < 1 || items.length > 10;
      return wrong || items.some(({ description }) => lengthOf(description) > 1024) ? ['gallery'] : [];
    }
    case 17:
      return children.length === 0 ? ['empty container'] : [];
    default:
      return [];
  }
}

function checkButton({ style, label, custom_id: id, url, emoji }: Json): string[] {
  const problems: string[] = [];
  if (lengthOf(label) > 80 || (lengthOf(label) === 0 && emoji === undefined)) problems.push('button label');
  if (style === 5 ? !within(url, 512) : id === undefined) problems.push('button target');
  return problems;
}

function checkEmbeds(embeds: readonly Json[]): string[] {
  const problems: string[] = embeds.length > 10 ? [`embeds: ${embeds.length} of 10`] : [];
  let total = 0;
  for (const embed of embeds) {
    const fields = listOf(embed['fields']);
    const footer = isJson(embed['footer']) ? embed['footer']['text'] : '';
    const author = isJson(embed['author']) ? embed['author']['name'] : '';
    const parts: [unknown, number][] = [
      [embed['title'], 256],
      [embed['description'], 4096],
      [footer, 2048],
      [author, 256],
      ...fields.flatMap(({ name, value }): [unknown, number][] => [
        [name, 256],
        [value, 1024],
      ]),
    ];
    if (fields.length > 25) problems.push(`fields: ${fields.length} of 25`);
    for (const [text, limit] of parts) if (lengthOf(text) > limit) problems.push(`embed part over ${limit}`);
    total += parts.reduce((sum, [text]) => sum + lengthOf(text), 0);
  }
  if (total > 6000) problems.push(`embeds together: ${total} of 6000`);
  return problems;
}

function within(text: unknown, limit: number): boolean {
  return lengthOf(text) >= 1 && lengthOf(text) <= limit;
}
