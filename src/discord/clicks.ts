import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { Command, OptionValues } from '../answers/command.ts';
import type { Asked } from './asked.ts';
import type { ButtonId } from './button-id.ts';
import { readButtonId } from './button-id.ts';
import { deliver } from './deliver.ts';
import type { Desk, Outcome } from './desk.ts';
import { HELP, helpPages } from './help-view.ts';
import type { MessageComponent } from './message.ts';
import { COMPONENT } from './message.ts';
import { asUpdate, type Outgoing } from './outgoing.ts';
import { valuesOf } from './question.ts';
import { readQuestionLines } from './question-lines.ts';
import { ReadyReply } from './ready-reply.ts';
import { answered, type Answered, isRefusal, shownPage } from './reply-answer.ts';
import { Seen } from './seen.ts';
import { mentionIn, textNumbered } from './sent-text.ts';
import { sourcePages } from './source-view.ts';
import { sumsPages } from './sums-view.ts';
import { tableOf } from './table-file.ts';
import { voiceFor, type Voice } from './voice.ts';
import { whisper } from './whisper.ts';

/** A button or a select of the bot's. */
export type Click = ButtonInteraction | StringSelectMenuInteraction;

/**
 * Does what a button or select says: asks the question in it again and shows what it names. The one whose message it is
 * sees that message change; anybody else gets a copy only he sees. One that cannot be done any more says so.
 */
export async function answerClick(desk: Desk, click: Click): Promise<Outcome> {
  const voice = voiceFor(click.locale);
  const id = readButtonId(click.customId);
  if (id?.action === 'help') return turnHelp(desk, click, id.at[0] ?? 1, voice);
  const command = desk.commands.find(({ name }) => name === id?.command);
  const values = id === null || command === undefined ? null : valuesIn(desk, click, id, command);
  if (id === null || command === undefined || values === null)
    return whisper(click, voice.say('oldButton'), 'outdated');

  const found = answered(desk, command, values, voice);
  const facts = { command: command.name, action: id.action, status: found.answer.status };
  if (id.action === 'choose' || id.action === 'ask') {
    const inPlace = id.action === 'choose' && isOwn(click) && isHidden(click);
    const page = await shownPage(desk, found, 1, { isPrivate: true });
    return { ...facts, ...(await show(click, page, inPlace)) };
  }
  const asks: Asked = { command: command.name, values, digest: found.pages.digest };
  if (found.pages.digest !== id.digest) return { ...facts, ...(await showAnew(desk, click, id, found)) };
  return { ...facts, ...(await act(desk, click, id, found, asks)) };
}

async function act(
  desk: Desk,
  click: Click,
  { action, at }: ButtonId,
  found: Answered,
  asked: Asked,
): Promise<Outcome> {
  const { library, values, answer, voice } = found;
  const [first = 1, second] = at;
  const picked = click.isStringSelectMenu() ? Number(click.values[0] ?? 1) : null;
  switch (action) {
    case 'turn':
    case 'jump':
      return turn(desk, click, found, picked ?? first);
    case 'source':
    case 'pick': {
      const index = (picked ?? first) - 1;
      const pages = sourcePages(library, answer, asked, index, voice);
      if (pages === null) return whisper(click, voice.say('unloaded'), 'unloaded');
      return show(click, sheetPage(pages, picked === null ? (second ?? 1) : 1), action === 'pick');
    }
    case 'sums':
      // From an answer 1 alone; from a page of the calculation 1 and the page.
      return show(click, sheetPage(sumsPages(answer, asked, voice), second ?? 1), second !== undefined);
    case 'table':
      return show(click, tableOf(library, answer, values, asked.digest, voice), false);
    default:
      return share(desk, click, found, first);
  }
}

async function turn(desk: Desk, click: Click, found: Answered, page: number): Promise<Outcome> {
  const inPlace = isOwn(click) && !isRefusal(found.answer);
  const isPrivate = !inPlace || isHidden(click);
  const mention = inPlace ? mentionIn(click.message) : null;
  const shown = await shownPage(desk, found, page, { isPrivate, mention });
  return { page, ...(await show(click, shown, inPlace)) };
}

/** Private messages that were shared: a second click may be on its way before the button is gone. */
const shared = new Seen(1000);

/**
 * Posts a private answer for all, once, as it was asked, and pings whom it was for. The button goes first, so that
 * nobody can press it again; it comes back where posting fails.
 */
async function share(desk: Desk, click: Click, found: Answered, page: number): Promise<Outcome> {
  const mention = mentionIn(click.message);
  const own = (isPrivate: boolean): Promise<Outgoing> => shownPage(desk, found, page, { isPrivate, mention });
  const posted = await shownPage(desk, found, 1, { isPrivate: false, mention });
  const isFirst = shared.add(click.message.id);
  try {
    const without = asUpdate(await own(false));
    const delivery = await deliver(() => click.update(without));
    // discord.js does not know of an answer that was carried out though it was told lost.
    if (delivery === 'already') click.replied = true;
    if (isFirst && delivery !== 'late') await click.followUp(new ReadyReply(posted, false, mention));
    return { shared: isFirst, delivery };
  } catch (error) {
    if (isFirst) {
      shared.delete(click.message.id);
      if (click.replied) await click.editReply(asUpdate(await own(true))).catch(() => undefined);
    }
    throw error;
  }
}

/** The reports changed since the button was made: what it showed is not there any more. */
async function showAnew(desk: Desk, click: Click, { action }: ButtonId, old: Answered): Promise<Outcome> {
  const { command, values, voice, answer } = old;
  const gone = isRefusal(answer);
  const found = answered(desk, command, values, voice, [voice.say(gone ? 'unloaded' : 'renewed')]);
  const inPlace = isOwn(click) && !gone && (action === 'turn' || action === 'jump');
  const isPrivate = !inPlace || isHidden(click);
  const mention = inPlace ? mentionIn(click.message) : null;
  const page = await shownPage(desk, found, 1, { isPrivate, mention });
  return { renewed: true, ...(await show(click, page, inPlace)) };
}

async function turnHelp(desk: Desk, click: Click, page: number, voice: Voice): Promise<Outcome> {
  const inPlace = isOwn(click);
  const pages = helpPages(desk, voice, inPlace ? mentionIn(click.message) : null);
  return { command: HELP.name, page, ...(await show(click, sheetPage(pages, page), inPlace)) };
}

async function show(click: Click, page: Outgoing, inPlace: boolean): Promise<Outcome> {
  const delivery = await deliver(() =>
    inPlace ? click.update(asUpdate(page)) : click.reply(new ReadyReply(page, true, null)),
  );
  return { inPlace, delivery };
}

function sheetPage(pages: readonly MessageComponent[][], number: number): Outgoing {
  const at = Math.min(Math.max(number, 1), pages.length);
  return { components: pages[at - 1] ?? [], files: [] };
}

/** The question of a button; null where it cannot be read, or has an option that the command no longer takes. */
function valuesIn(desk: Desk, click: Click, id: ButtonId, command: Command): OptionValues | null {
  const given = id.values ?? questionIn(click);
  if (given === null) return null;
  const known = new Set(command.options.map(({ name }) => name));
  if (Object.keys(given).some((name) => !known.has(name))) return null;
  const sent = Object.entries(given).map(([name, value]) => ({ name, value }));
  return valuesOf(command, sent, desk.library());
}

function questionIn({ message }: Click): OptionValues | null {
  const text = textNumbered(message, COMPONENT.question);
  return text === null ? null : readQuestionLines(text);
}

function isOwn({ message, user }: Click): boolean {
  return message.interactionMetadata?.user.id === user.id;
}

function isHidden({ message }: Click): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}
