import type { Server } from 'node:http';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { Json } from './json.ts';
import { isJson, textOf } from './json.ts';
import { Session } from './session.ts';

const CLOSE = { badToken: 4004, badIntents: 4014 } as const;

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  /** Bits that this application may ask for. */
  readonly intents: number;
  readonly ready: (session: Session) => Json;
  /** The servers of a shard. */
  readonly guilds: (session: Session) => readonly Json[];
}

/** Gateway v10 on a socket: identify, resume, dispatch with a log, and faults on command. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #sockets = new Map<WebSocket, Session | null>();
  readonly #sessions = new Map<string, Session>();
  readonly #server: WebSocketServer;
  /** What the bot asked for when it identified. */
  intents = 0;
  identifies = 0;
  resumes = 0;
  /** A dead line: heartbeats come in and nothing goes back. */
  acknowledges = true;
  /** How many events that a client has had already are delivered to it again when it resumes. */
  replays = 0;
  /** Nobody home: who connects is cut off before a word is said. */
  refuses = false;
  /** How many were cut off so. */
  refusals = 0;

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({ server, path: '/gateway' });
    this.#server.on('connection', (socket) => {
      if (this.refuses) {
        this.refusals += 1;
        socket.terminate();
      } else this.#greet(socket);
    });
  }

  /** How many sessions there are, whether their clients are connected or not. */
  get sessions(): number {
    return this.#sessions.size;
  }

  /** Sends an event to the sessions of its shard, whether the client is connected or will resume. */
  dispatch(event: string, data: Json, times = 1): void {
    const guild = textOf(data['guild_id']);
    for (const session of this.#sessions.values()) {
      if (!session.has(guild)) continue;
      const packet = session.dispatch(event, data);
      for (const [socket, its] of this.#sockets)
        if (its === session) for (let time = 0; time < times; time++) write(socket, packet);
    }
  }

  /** Cuts every line without a word; the sessions can be resumed. */
  drop(): void {
    for (const socket of this.#sockets.keys()) socket.terminate();
  }

  /** Closes with a code of Discord's. */
  close(code: number): void {
    for (const socket of this.#sockets.keys()) socket.close(code);
  }

  /** Op 7: asks the clients to reconnect. */
  askToReconnect(): void {
    for (const socket of this.#sockets.keys()) write(socket, { op: 7, d: null });
  }

  /** Op 9: declares the sessions invalid; `resumable` ones may be taken up again. */
  invalidate(resumable: boolean): void {
    if (!resumable) this.forget();
    for (const socket of this.#sockets.keys()) write(socket, { op: 9, d: resumable });
  }

  /** Forgets every session: a resume will be refused. */
  forget(): void {
    this.#sessions.clear();
  }

  async stop(): Promise<void> {
    this.drop();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  #greet(socket: WebSocket): void {
    this.#sockets.set(socket, null);
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      // Only a client that says goodbye gives its session up.
      const session = this.#sockets.get(socket);
      if (session && [1000, 1001].includes(code)) this.#sessions.delete(session.id);
      this.#sockets.delete(socket);
    });
    socket.on('message', (data: Buffer) => {
      const packet: unknown = JSON.parse(data.toString('utf8'));
      if (isJson(packet)) this.#hear(socket, Number(packet['op']), packet['d']);
    });
    write(socket, { op: 10, d: { heartbeat_interval: this.#options.heartbeatMs } });
  }

  #hear(socket: WebSocket, op: number, d: unknown): void {
    const data = isJson(d) ? d : {};
    if (op === 1 && this.acknowledges) write(socket, { op: 11 });
    if (op === 2) this.#identify(socket, data);
    if (op === 6) this.#resume(socket, data);
  }

  #identify(socket: WebSocket, data: Json): void {
    this.identifies += 1;
    this.intents = Number(data['intents']);
    if (data['token'] !== this.#options.token) socket.close(CLOSE.badToken);
    else if ((this.intents & ~this.#options.intents) !== 0) socket.close(CLOSE.badIntents);
    else {
      const session = new Session(`session-${this.identifies}`, data['shard']);
      this.#sessions.set(session.id, session);
      this.#sockets.set(socket, session);
      write(socket, session.dispatch('READY', this.#options.ready(session)));
      for (const guild of this.#options.guilds(session))
        write(socket, session.dispatch('GUILD_CREATE', guild));
    }
  }

  #resume(socket: WebSocket, data: Json): void {
    const session = this.#sessions.get(textOf(data['session_id']));
    if (!session || data['token'] !== this.#options.token) {
      write(socket, { op: 9, d: false });
      return;
    }
    this.resumes += 1;
    this.#sockets.set(socket, session);
    const from = Math.max(0, Number(data['seq']) - this.replays);
    for (const packet of session.since(from)) write(socket, packet);
    write(socket, session.dispatch('RESUMED', {}));
  }
}

function write(socket: WebSocket, packet: Json): void {
  socket.send(JSON.stringify(packet));
}
