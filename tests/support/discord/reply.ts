import { flatten } from './check-message.ts';
import type { Taken } from './interaction-book.ts';
import type { Json } from './json.ts';
import { isJson, listOf, textOf } from './json.ts';
import { shownText } from './shown-text.ts';

/** What a person sees of the bot's answer. */
export class Reply {
  readonly #taken: Taken;

  constructor(taken: Taken) {
    this.#taken = taken;
  }

  /** Kind of the first answer, as Discord numbers them: 4 a message, 7 a changed one, 8 choices. */
  get kind(): number | null {
    return this.#taken.answer;
  }

  get message(): Json {
    return this.#taken.messages[0] ?? this.#taken.clicked ?? {};
  }

  get choices(): Json[] {
    return this.#taken.choices;
  }

  /** Messages that came of the interaction: more than one would be an answer given twice. */
  get count(): number {
    return this.#taken.messages.length;
  }

  get isPrivate(): boolean {
    return (Number(this.message['flags'] ?? 0) & (1 << 6)) !== 0;
  }

  /** All text of the message as markdown shows it, one line a row. */
  get text(): string {
    return textOfMessage(this.message);
  }

  /** Files sent with the message: name and content read as UTF-8. */
  get files(): { name: string; text: string }[] {
    return listOf(this.message['files']).map(({ name, text }) => ({
      name: textOf(name),
      text: textOf(text),
    }));
  }

  /** Pictures shown in the message, each with its words. */
  get pictures(): { url: string; alt: string }[] {
    return flatten(listOf(this.message['components']))
      .filter(({ type }) => type === 12)
      .flatMap(({ items }) => listOf(items))
      .map(({ media, description }) => ({
        url: textOf(isJson(media) ? media['url'] : ''),
        alt: textOf(description),
      }));
  }

  /** The message's selects, with what they offer. */
  get selects(): { id: string; options: { label: string; value: string }[] }[] {
    return flatten(listOf(this.message['components']))
      .filter(({ type }) => type === 3)
      .map((select) => ({
        id: textOf(select['custom_id']),
        options: listOf(select['options']).map(({ label, value }) => ({
          label: textOf(label),
          value: textOf(value),
        })),
      }));
  }

  /** The id of the button that says this. */
  button(label: string): string {
    const found = this.buttons.find((one) => one.label === label);
    if (!found) throw new Error(`no button ${label} among ${this.buttons.map((one) => one.label).join(' ')}`);
    return found.id;
  }

  /** Texts of the messages that followed the first. */
  get following(): string[] {
    return this.#taken.messages.slice(1).map(textOfMessage);
  }

  /** The message's buttons. */
  get buttons(): { label: string; id: string; disabled: boolean }[] {
    return flatten(listOf(this.message['components']))
      .filter(({ type }) => type === 2)
      .map((button) => ({
        label: textOf(button['label']),
        id: textOf(button['custom_id']),
        disabled: button['disabled'] === true,
      }));
  }
}

/** All text of a message as a person sees it. */
export function textOfMessage(message: Json): string {
  const texts = flatten(listOf(message['components'])).filter(({ type }) => type === 10);
  return [textOf(message['content']), ...texts.map(({ content }) => textOf(content))]
    .filter((text) => text !== '')
    .map(shownText)
    .join('\n');
}
