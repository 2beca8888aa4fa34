import { Conversation } from '../answers/conversation.ts';

/** So long a line may lean on the one before. */
const MINUTES = 10;
const MINUTE_MS = 60_000;
/** The oldest goes where more would be held. */
const MOST = 2000;

/** What each person asked last in each channel, for some minutes; in memory only. */
export class Talks {
  readonly #held = new Map<string, { readonly talk: Conversation; readonly at: number }>();

  /**
   * The conversation of a person in a channel: the one of the last minutes, else a new one.
   *
   * @param now milliseconds, as of `Date.now()`
   * @example talks.of('42', '7').whole('那中南呢', library)
   */
  of(person: string, channel: string, now = Date.now()): Conversation {
    const key = `${person} ${channel}`;
    const known = this.#held.get(key);
    const isFresh = known !== undefined && now - known.at < MINUTES * MINUTE_MS;
    const talk = isFresh ? known.talk : new Conversation();
    this.#held.delete(key);
    this.#held.set(key, { talk, at: now });
    for (const [oldest] of this.#held) {
      if (this.#held.size <= MOST) break;
      this.#held.delete(oldest);
    }
    return talk;
  }
}
