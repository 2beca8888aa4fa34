import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { complete, readyMenus } from './autocomplete.ts';
import type { Answer } from '../answers/answer.ts';
import { madeWhole } from '../answers/conversation.ts';
import { deliver } from './deliver.ts';
import type { Desk, Outcome } from './desk.ts';
import { escapeMarkdown } from './escape.ts';
import { HELP, helpPages } from './help-view.ts';
import { HIDE } from './hide.ts';
import { MENTION } from './mention.ts';
import { valuesOf } from './question.ts';
import { ReadyReply } from './ready-reply.ts';
import { answered, firstReply, isRefusal } from './reply-answer.ts';
import { Talks } from './talks.ts';
import { kept } from '../text/kept.ts';
import { voiceFor } from './voice.ts';
import { whisper } from './whisper.ts';

/** What was said is kept as long as the bot that answers with these commands. */
const talksOf = kept<Desk['commands'], Talks>(() => new Talks());

/** Answers a slash command with the first page of its answer. Refusals are only for the one who asked. */
export async function answerCommand(desk: Desk, interaction: ChatInputCommandInteraction): Promise<Outcome> {
  const { commandName, options, locale } = interaction;
  const voice = voiceFor(locale);
  const command = desk.commands.find(({ name }) => name === commandName);
  const hides = options.getBoolean(HIDE.name) === true;
  const mention = options.getUser(MENTION.name)?.id ?? null;
  if (!command) {
    if (commandName !== HELP.name) return whisper(interaction, voice.say('unknownCommand'), 'unknown');
    const [page] = helpPages(desk, voice, hides ? null : mention);
    const delivery = await deliver(() =>
      interaction.reply(new ReadyReply({ components: page ?? [], files: [] }, hides, mention)),
    );
    return { status: 'answered', hidden: hides, delivery };
  }
  const values = valuesOf(command, options.data, desk.library());
  const { question } = values;
  const talk = talksOf(desk.commands).of(interaction.user.id, interaction.channelId);
  const ask = (line: string): Answer => answered(desk, command, { ...values, question: line }, voice).answer;
  const whole =
    question === undefined ? null : (madeWhole(talk, question, desk.library(), ask)?.line ?? null);
  const read = whole === null ? values : { ...values, question: whole };
  const notices = whole === null ? [] : [voice.say('goesOn', { whole: escapeMarkdown(whole) })];
  const found = answered(desk, command, read, voice, notices);
  const { answer, pages } = found;
  talk.answered(whole ?? question ?? '', answer);
  const hidden = isRefusal(answer) || hides;
  // A private answer pings nobody, but keeps whom it is for, to be shared with.
  const reply = await firstReply(desk, found, { isPrivate: hidden, mention });
  readyMenus(found.library);
  const delivery = await deliver(() => interaction.reply(reply));
  return { status: answer.status, pages: pages.count, hidden, delivery };
}

/** Fills the menu under an option. What goes wrong leaves it empty: a menu is no place for an error. */
export async function offerChoices(desk: Desk, interaction: AutocompleteInteraction): Promise<Outcome> {
  const command = desk.commands.find(({ name }) => name === interaction.commandName);
  const focused = interaction.options.getFocused(true);
  const library = desk.library();
  const choices = command
    ? complete(
        library,
        command,
        focused.name,
        focused.value,
        valuesOf(command, interaction.options.data, library),
      )
    : [];
  readyMenus(library);
  const delivery = await deliver(() => interaction.respond(choices));
  return { choices: choices.length, delivery };
}
