import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  InteractionReplyOptions,
} from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { Answer } from '../answers/answer.ts';
import { answerValues } from '../answers/ask-line.ts';
import type { Command, OptionValues } from '../answers/command.ts';
import { complete } from './autocomplete.ts';
import { deliver } from './deliver.ts';
import type { Desk, Outcome } from './desk.ts';
import { HIDE } from './hide.ts';
import type { MessageComponent } from './message.ts';
import { readPageId } from './page-id.ts';
import { pagesOf } from './pages.ts';
import { questionOf, valuesOf } from './question.ts';
import { WORDS } from './words.ts';

/** Answers a slash command with the first page of its answer. Refusals are only for the one who asked. */
export async function answerCommand(desk: Desk, interaction: ChatInputCommandInteraction): Promise<Outcome> {
  const command = desk.commands.find(({ name }) => name === interaction.commandName);
  if (!command) {
    const delivery = await whisper(interaction, WORDS.unknownCommand);
    return { status: 'unknown', delivery };
  }
  const library = desk.library();
  const values = valuesOf(command, interaction.options.data, library);
  const answer = answerOf(desk, command, values);
  const { pages } = pagesOf(answer, values, []);
  const hidden = isRefusal(answer) || interaction.options.getBoolean(HIDE.name) === true;
  const delivery = await deliver(() => interaction.reply(messageOf(pages[0], hidden)));
  return { status: answer.status, pages: pages.length, hidden, delivery };
}

/**
 * Turns the page: asks the question in the button again and shows the page it names. The one who asked sees the message
 * change; anybody else gets a copy only he sees.
 */
export async function answerTurn(desk: Desk, interaction: ButtonInteraction): Promise<Outcome> {
  const asked = readPageId(interaction.customId);
  const command = desk.commands.find(({ name }) => name === asked?.command);
  if (!asked || !command) {
    const delivery = await whisper(interaction, WORDS.oldButton);
    return { status: 'outdated', delivery };
  }
  const library = desk.library();
  const sent = Object.entries(asked.values).map(([name, value]) => ({ name, value }));
  const values = valuesOf(command, sent, library);
  const answer = answerOf(desk, command, values);
  const { digest, pages } = pagesOf(answer, values, []);
  const same = digest === asked.digest ? pages[asked.page - 1] : undefined;
  const page = same ?? pagesOf(answer, values, [WORDS.renewed]).pages[0];
  const renewed = same === undefined;

  const own = interaction.message.interactionMetadata?.user.id === interaction.user.id;
  const inPlace = own && !isRefusal(answer);
  const delivery = await deliver(() =>
    inPlace ? interaction.update(pageOf(page)) : interaction.reply(messageOf(page, true)),
  );
  return { status: answer.status, command: command.name, page: asked.page, renewed, inPlace, delivery };
}

/** Options are checked as a typed line is; what fails inside a command is left to the one who runs the handlers. */
function answerOf(desk: Desk, command: Command, values: OptionValues): Answer {
  return answerValues(
    desk.library(),
    desk.commands,
    command,
    values,
    questionOf(command, values),
    (error) => {
      throw error;
    },
  );
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
  const delivery = await deliver(() => interaction.respond(choices));
  return { choices: choices.length, delivery };
}

/** A page to put in the place of the one that was clicked. */
function pageOf(page: MessageComponent[] | undefined): {
  components: MessageComponent[];
  flags: MessageFlags.IsComponentsV2;
} {
  return { components: page ?? [], flags: MessageFlags.IsComponentsV2 };
}

/** A page as a message of its own. */
function messageOf(page: MessageComponent[] | undefined, hidden: boolean): InteractionReplyOptions {
  const { components, flags } = pageOf(page);
  return { components, flags: hidden ? [flags, MessageFlags.Ephemeral] : flags };
}

function isRefusal({ status }: Answer): boolean {
  return status !== 'answered';
}

function whisper(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  content: string,
): ReturnType<typeof deliver> {
  return deliver(() => interaction.reply({ content, flags: MessageFlags.Ephemeral }));
}
