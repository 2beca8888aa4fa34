import type { CheckStatus, Checked, QuoteCheck } from '../answers/quote-check/quote-check.ts';
import type { Item } from './items.ts';
import { headingLine, marks, others } from './items.ts';
import type { Line } from './line.ts';
import { line } from './line.ts';
import type { MessageComponent } from './message.ts';
import { BARE, componentsOf } from './message.ts';
import { pack } from './pack.ts';
import type { Voice } from './voice.ts';
import type { Words } from './words.ts';

const ACCENT = { agrees: 0x2f6fde, differs: 0xe0a100 } as const;
const ALL: readonly CheckStatus[] = ['verbatim', 'nearly', 'different', 'missing'];

/**
 * A message held against the reports, as pages: what was said and what the report says, side by side, with what
 * differs marked, and the sources. At most `most` pages; claims that they do not hold are counted.
 */
export function checkPages(check: QuoteCheck, voice: Voice, most: number): MessageComponent[][] {
  const { say } = voice;
  const differs = check.checked.some(({ status }) => status === 'different');
  for (let kept = check.checked.length; ; kept -= 1) {
    const pages = packed(check, kept, say);
    if (pages.length <= most || kept <= 1)
      return pages.map((lines) =>
        componentsOf(lines, { ...BARE, accent: differs ? ACCENT.differs : ACCENT.agrees }),
      );
  }
}

function packed(
  { checked, sources, left }: QuoteCheck,
  kept: number,
  say: Words,
): Parameters<typeof componentsOf>[0][] {
  const counts = Object.fromEntries(
    ALL.map((status) => [status, checked.filter((one) => one.status === status).length]),
  );
  const title = say('checkTitle');
  const summary = say('checkSummary', { count: checked.length, ...counts });
  const items = [
    others('head', [line('title', title), line('plain', summary)]),
    ...checked.slice(0, kept).map((one) => checkedItem(one, sources, say)),
  ];
  const unseen = left + checked.length - kept;
  const notices = [...(unseen > 0 ? [say('checkCut', { left: unseen })] : []), say('checkPrivacy')];
  const standing = { notices, continued: `${title}${say('continued')}`, asked: [], say };
  return pack(items, sources, standing).pages.map(({ lines }) => lines);
}

function checkedItem(
  { status, claim, marks: inClaim, found, elsewhere }: Checked,
  sources: QuoteCheck['sources'],
  say: Words,
): Item {
  const cites = [...new Set(found.map(({ source }) => source))];
  const head = headingLine(say(status));
  const lines: Line[] = [head, quoted(say('said'), claim, inClaim)];
  if (status === 'verbatim' && inClaim.length === 0) lines.push(line('small', `——${marks(cites)}`));
  else
    for (const { quote, marks: inQuote, source } of found)
      lines.push(quoted(say('reported'), `${quote}${marks([source])}`, inQuote));
  if (elsewhere) {
    const names = cites.map((at) => `${sources[at]?.office ?? ''} ${sources[at]?.year ?? ''}`);
    lines.push(line('small', say('otherOffice', { offices: [...new Set(names)].join('、') })));
  }
  return { group: 'passages', kind: 'passages', lines, cites };
}

/** "消息：…" with what matters in bold. */
function quoted(who: string, text: string, bold: readonly (readonly [number, number])[]): Line {
  const before = `${who}：`;
  return {
    style: 'quote',
    text: `${before}${text}`,
    bold: bold.map(([start, end]) => [start + before.length, end + before.length] as const),
  };
}
