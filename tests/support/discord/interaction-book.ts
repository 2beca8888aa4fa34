import { canPing, checkMessage } from './check-message.ts';
import { checkChoices } from './check-commands.ts';
import type { Clock } from './clock.ts';
import type { Json } from './json.ts';
import { isJson, listOf } from './json.ts';
import { alreadyAnswered, deadToken, invalidBody, unknownInteraction, unknownMessage } from './refusal.ts';
import type { Snowflakes } from './snowflake.ts';

const TOKEN_MS = 15 * 60_000;
const EPHEMERAL = 1 << 6;
const COMPONENTS_V2 = 1 << 15;

/** The kinds of a first answer, as Discord numbers them. */
const REPLY = 4;
const DEFER = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const MODAL = 9;

export interface User extends Json {
  readonly id: string;
  readonly username: string;
}

/** An interaction that somebody made, and what the bot did with it. */
export interface Taken {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: User;
  readonly made: number;
  /** The message whose component was clicked. */
  readonly clicked: Json | null;
  /** Kind of the first answer; null while there is none. */
  answer: number | null;
  choices: Json[];
  /** Messages that came of it, the reply first. */
  readonly messages: Json[];
}

/** How strict it is. */
export interface InteractionRules {
  readonly firstAnswerMs: number;
  readonly checks: boolean;
}

/** Keeps Discord's rules for interactions: the clocks, one answer only, no message beyond the limits. */
export class InteractionBook {
  readonly #clock: Clock;
  readonly #ids: Snowflakes;
  readonly #bot: User;
  readonly #rules: InteractionRules;
  readonly #byToken = new Map<string, Taken>();
  readonly #waiting = new Map<string, () => void>();
  /** What was refused, for tests to see that nothing was. */
  readonly refused: string[] = [];
  /** Messages that could have pinged somebody. */
  readonly pinging: Json[] = [];

  constructor(clock: Clock, ids: Snowflakes, bot: User, rules: InteractionRules) {
    this.#clock = clock;
    this.#ids = ids;
    this.#bot = bot;
    this.#rules = rules;
  }

  open(type: number, user: User, clicked: Json | null): Taken {
    const id = this.#ids.next();
    const token = `interaction-token-${id}`;
    const made = this.#clock.now();
    const taken: Taken = {
      id,
      token,
      type,
      user,
      made,
      clicked,
      answer: null,
      choices: [],
      messages: [],
    };
    this.#byToken.set(token, taken);
    return taken;
  }

  /** When the first answer is there. */
  answered(taken: Taken): Promise<void> {
    if (taken.answer !== null) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.set(taken.token, resolve));
  }

  /** `POST /interactions/{id}/{token}/callback`; gives the body of `with_response`. */
  callback(id: string, token: string, body: Json): Json {
    const taken = this.#byToken.get(token);
    if (taken?.id !== id) throw unknownInteraction();
    if (taken.answer !== null) throw alreadyAnswered();
    if (this.#clock.now() - taken.made > this.#rules.firstAnswerMs) throw unknownInteraction();
    const given = isJson(body['data']) ? body['data'] : {};
    const data = body['files'] === undefined ? given : { ...given, files: body['files'] };
    const type = Number(body['type']);
    this.#checkKind(taken, type);
    if (type === REPLY || type === DEFER) this.#keep(taken, data, type === DEFER);
    if (type === UPDATE) this.#change(taken.clicked ?? {}, data);
    if (type === CHOICES) {
      taken.choices = listOf(data['choices']);
      this.#refuse(checkChoices(taken.choices));
    }
    taken.answer = type;
    this.#waiting.get(token)?.();
    this.#waiting.delete(token);
    const message = taken.messages[0] ?? taken.clicked;
    return { interaction: { id, type: taken.type }, resource: { type, ...(message ? { message } : {}) } };
  }

  /** A message of the interaction: `@original` or an id. */
  message(token: string, which: string): Json {
    const taken = this.#live(token);
    const message =
      which === '@original'
        ? (taken.messages[0] ?? taken.clicked)
        : taken.messages.find(({ id }) => id === which);
    if (!message) throw unknownMessage();
    return message;
  }

  edit(token: string, which: string, data: Json): Json {
    const message = this.message(token, which);
    this.#change(message, data);
    return message;
  }

  remove(token: string, which: string): void {
    const { messages } = this.#live(token);
    messages.splice(messages.indexOf(this.message(token, which)), 1);
  }

  followUp(token: string, data: Json): Json {
    const taken = this.#live(token);
    if (taken.answer === null) throw unknownMessage();
    return this.#keep(taken, data, false);
  }

  #live(token: string): Taken {
    const taken = this.#byToken.get(token);
    if (!taken || this.#clock.now() - taken.made > TOKEN_MS) throw deadToken();
    return taken;
  }

  #checkKind(taken: Taken, type: number): void {
    const menu = taken.type === 4;
    const allowed = menu
      ? [CHOICES]
      : taken.clicked
        ? [REPLY, DEFER, DEFER_UPDATE, UPDATE, MODAL]
        : [REPLY, DEFER, MODAL];
    if (!allowed.includes(type))
      this.#refuse([`answer of type ${type} to an interaction of type ${taken.type}`]);
  }

  #keep(taken: Taken, data: Json, deferred: boolean): Json {
    if (!deferred) this.#check(data);
    const message: Json = {
      id: this.#ids.next(),
      type: 20,
      channel_id: '1',
      application_id: this.#bot.id,
      author: this.#bot,
      content: '',
      components: [],
      embeds: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      timestamp: new Date(this.#clock.now()).toISOString(),
      edited_timestamp: null,
      flags: 0,
      interaction_metadata: {
        id: taken.id,
        type: taken.type,
        user: taken.user,
        authorizing_integration_owners: {},
      },
      ...data,
    };
    taken.messages.push(message);
    return message;
  }

  #change(message: Json, data: Json): void {
    const before = Number(message['flags'] ?? 0);
    const after = Number(data['flags'] ?? 0) | (before & (EPHEMERAL | COMPONENTS_V2));
    // Files stay until `attachments` leaves them out.
    const files = data['files'] ?? (data['attachments'] === undefined ? message['files'] : []);
    const changed = { ...message, ...data, flags: after, files };
    this.#check(changed, data);
    Object.assign(message, changed, { edited_timestamp: new Date(this.#clock.now()).toISOString() });
  }

  #check(message: Json, sent: Json = message): void {
    if (!this.#rules.checks) return;
    this.#refuse(checkMessage(message));
    if (canPing(sent)) this.pinging.push(sent);
  }

  #refuse(problems: readonly string[]): void {
    if (problems.length === 0) return;
    this.refused.push(...problems);
    throw invalidBody(problems);
  }
}
