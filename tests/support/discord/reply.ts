import { flatten } from './check-message.ts';
import type { Taken } from './interaction-book.ts';
import type { Json } from './json.ts';
import { listOf, textOf } from './json.ts';
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
