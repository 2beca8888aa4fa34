import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page shows but its author did not write. */
const FURNITURE_TAGS = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'head',
    'nav',
    'header',
    'footer',
    'aside',
    'form',
    'button',
  ],
  ...['select', 'iframe', 'svg', 'object', 'img', 'input', 'textarea', 'video', 'audio'],
]);
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:nav|menu|crumb|breadcrumb|crumbs|footer|foot|header|head|top|sidebar|side|share|copyright|search|login|print|toolbar|tool|related|recommend|friendlink|qrcode|banner|position|location|weizhi|dqwz)(?:[\s_\-\d]|$)/iu;
const BLOCKS = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'li',
    'ul',
    'ol',
    'table',
    'tbody',
    'thead',
    'tr',
    'blockquote',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'dl',
    'dt',
    'dd',
    'pre',
    'center',
    'body',
    'html',
    'figure',
    'caption',
  ],
]);

/** A line of a document: what kind of element it came from, and its words. */
export interface HtmlLine {
  readonly tag: string;
  readonly text: string;
}

/**
 * The lines of an HTML document as a reader sees them: a line for each paragraph, heading, list item and table row,
 * cells parted by tabs. Of a web page, the element that holds most of the running text, without the furniture.
 */
export function htmlLines(html: string): HtmlLine[] {
  const root = parse(html);
  const body = find(root, (element) => element.tagName === 'body');
  if (body === null) return [];
  const lines: HtmlLine[] = [];
  const content = contentOf(body);
  collect(content, content.tagName, lines);
  return lines;
}

/** From the body down, as long as one child holds nearly all of the text: there the frame ends and the page begins. */
function contentOf(body: Element): Element {
  let content = body;
  for (;;) {
    const all = lengthOf(content);
    const inner = elements(content).find(
      (child) =>
        BLOCKS.has(child.tagName) &&
        child.tagName !== 'table' &&
        child.tagName !== 'p' &&
        lengthOf(child) * 20 >= all * 17,
    );
    if (inner === undefined || /^h\d$/u.test(inner.tagName) || hasTitleBeside(content, inner)) return content;
    content = inner;
  }
}

/** A heading, or a line that names a report, beside the text belongs to it. */
function hasTitleBeside(frame: Element, inner: Element): boolean {
  return elements(frame).some((one) => {
    if (one === inner) return false;
    const heading = find(one, ({ tagName }) => /^h[1-3]$/u.test(tagName)) !== null;
    return heading || /(?:自评|评价|绩效)[^，。；]{0,8}报告/u.test(textOf(one));
  });
}

function lengthOf(node: Node): number {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/gu, '').length;
  if (!('childNodes' in node) || isFurniture(node)) return 0;
  return node.childNodes.reduce((total, child) => total + lengthOf(child), 0);
}

function elements(node: Element): Element[] {
  return node.childNodes.filter((child): child is Element => 'tagName' in child && !isFurniture(child));
}

function isFurniture(node: Node): boolean {
  if (!('tagName' in node)) return false;
  if (FURNITURE_TAGS.has(node.tagName)) return true;
  const hidden = /display\s*:\s*none/iu.test(attribute(node, 'style'));
  const named = FURNITURE_NAMES.test(`${attribute(node, 'class')} ${attribute(node, 'id')}`);
  return hidden || (named && longestText(node) < 40);
}

/** A box called "top" may hold the article; one whose every text is a word or two holds links. */
function longestText(node: Element): number {
  let longest = 0;
  const visit = (one: Node): void => {
    if (one.nodeName === '#text' && 'value' in one) longest = Math.max(longest, one.value.trim().length);
    if ('childNodes' in one) one.childNodes.forEach(visit);
  };
  visit(node);
  return longest;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

function find(node: Node, wanted: (element: Element) => boolean): Element | null {
  if ('tagName' in node && wanted(node)) return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = find(child, wanted);
    if (found !== null) return found;
  }
  return null;
}

function collect(element: Element, tag: string, lines: HtmlLine[]): void {
  let text = '';
  const flush = (): void => {
    const words = text.replace(/[ \r\n]+/gu, ' ').trim();
    if (words !== '') lines.push({ tag, text: words });
    text = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const parts = tag === 'pre' ? node.value.split('\n') : [node.value.replace(/[\t\r\n]/gu, ' ')];
      for (const [i, part] of parts.entries()) {
        if (i > 0) flush();
        text += part;
      }
    }
    if (!('tagName' in node) || isFurniture(node)) return;
    if (node.tagName === 'br') flush();
    else if (node.tagName === 'tr') {
      flush();
      const words = rowOf(node);
      if (words !== '') lines.push({ tag: 'tr', text: words });
    } else if (BLOCKS.has(node.tagName)) {
      flush();
      collect(node, node.tagName, lines);
    } else node.childNodes.forEach(visit);
  };
  element.childNodes.forEach(visit);
  flush();
}

function rowOf(row: Element): string {
  const cells = elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  return cells
    .map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim())
    .join('\t')
    .trim();
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node) || isFurniture(node)) return '';
  return node.childNodes.map(textOf).join('');
}
