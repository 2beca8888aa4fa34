import type { Command } from '../answers/command.ts';
import { helpFacts } from '../answers/help.ts';
import { writeButtonId } from './button-id.ts';
import type { Desk } from './desk.ts';
import type { Item } from './items.ts';
import { headingLine, others } from './items.ts';
import { LIMITS } from './limits.ts';
import { line } from './line.ts';
import type { Button, MessageComponent } from './message.ts';
import { button, rowsOf } from './rows.ts';
import { sheetPages } from './sheet.ts';
import type { Voice } from './voice.ts';
import type { Words } from './words.ts';

/** The help, as a command of Discord's: it is about the bot, not the reports, and gives no `Answer`. */
export const HELP: Pick<Command, 'name' | 'names' | 'description' | 'descriptions' | 'options'> = {
  name: 'help',
  names: { 'zh-CN': '帮助', 'zh-TW': '說明' },
  description: 'Examples to try, what is covered, what the bot does not do, privacy',
  descriptions: {
    'zh-CN': '可以点的例子、收录了哪些报告、不做什么、隐私',
    'zh-TW': '可以點的例子、收錄了哪些報告、不做什麼、隱私',
  },
  options: [],
};

const MOST_EXAMPLES = 10;
const DIGEST = '-';

/** The help as pages: what there is to ask, with examples as buttons; coverage, limits and privacy. */
export function helpPages(desk: Desk, voice: Voice, mention: string | null): MessageComponent[][] {
  const { say } = voice;
  const title = say('helpTitle');
  const facts = helpFacts(desk.library(), desk.commands);
  const { reports, offices, years, refused } = facts;
  const loaded = say('helpLoaded', { reports, offices, years: years.join('、') || '—' });
  const unread = refused === 0 ? [] : [line('plain', say('helpRefused', { refused }))];
  const items: Item[] = [
    others('head', [line('title', title), line('plain', say('helpIntro'))]),
    others('figures', [headingLine(say('helpCommands'))]),
    ...desk.commands.map((command) => others('figures', [line('bullet', usageOf(command, voice))])),
    others('figures', [line('bullet', say('helpMenu'))]),
    others('coverage', [headingLine(say('helpCoverage')), line('plain', loaded), ...unread]),
    ...about('helpLimits', 'helpLimitsText', say),
    ...about('helpPrivacy', 'helpPrivacyText', say),
  ];
  const buttons = facts.examples.flatMap(({ line: label, command, values }): Button[] => {
    const id = writeButtonId({ action: 'ask', at: [], digest: DIGEST, command, values });
    return id === null || label.length > LIMITS.buttonLabel ? [] : [button(label, id)];
  });
  const asked = { command: HELP.name, values: {}, digest: DIGEST };
  return sheetPages(
    {
      ...{ items, sources: [], title },
      turning: { asked, action: 'help', before: [] },
      rows: rowsOf(unique(buttons).slice(0, MOST_EXAMPLES)),
      mention,
    },
    voice,
  );
}

function about(
  heading: 'helpLimits' | 'helpPrivacy',
  text: 'helpLimitsText' | 'helpPrivacyText',
  say: Words,
): Item[] {
  return [others('findings', [headingLine(say(heading)), line('plain', say(text))])];
}

/** "/budget（预算）  收支…" in the reader's language. */
function usageOf({ name, names, description, descriptions }: Command, { language }: Voice): string {
  return language === 'en-US'
    ? `/${name}: ${description}`
    : `/${name}（${names[language]}）：${descriptions[language]}`;
}

function unique(buttons: readonly Button[]): Button[] {
  return buttons.filter((one, at) => buttons.findIndex((other) => other.custom_id === one.custom_id) === at);
}
