import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Loopback, TOKEN } from './loopback.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** One index for all: the second to start finds there what the first has read. */
let index: string | undefined;

function indexFolder(): string {
  if (index === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'jiwen-bot-'));
    process.once('exit', () => {
      rmSync(made, { recursive: true, force: true });
    });
    index = made;
  }
  return index;
}

export interface BotProcessOptions {
  /** Settings beyond token and address, e.g. `JIWEN_RATE`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What runs; a path from the project's root. @default src/main.ts */
  readonly program?: string;
  /** Modules that Node loads before it. */
  readonly preload?: readonly string[];
  /** The token that it is given. */
  readonly token?: string;
}

/** The real program as its own process, against a loopback Discord. */
export class BotProcess {
  readonly child: ChildProcess;
  readonly port: number;
  #out = '';

  private constructor(child: ChildProcess, port: number) {
    this.child = child;
    this.port = port;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#out += chunk.toString('utf8')));
  }

  /** Starts it, and does not wait. */
  static async start(discord: Loopback, options: BotProcessOptions = {}): Promise<BotProcess> {
    const { settings = {}, program = 'src/main.ts', preload = [], token = TOKEN } = options;
    const port = await freePort();
    const args = ['--import', 'tsx', ...preload.flatMap((module) => ['--import', join(ROOT, module)])];
    const child = spawn(process.execPath, [...args, join(ROOT, program)], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        DISCORD_TOKEN: token,
        DISCORD_API: discord.api,
        JIWEN_INDEX: indexFolder(),
        JIWEN_HTTP_PORT: String(port),
        JIWEN_RATE: '0',
        JIWEN_LOG: 'debug',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new BotProcess(child, port);
  }

  /** All that it wrote, the log among it. */
  get output(): string {
    return this.#out;
  }

  /** Status and body of its own HTTP server; status 0 where nobody answers. */
  async get(path: string): Promise<{ status: number; body: string }> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.port}${path}`);
      return { status: response.status, body: await response.text() };
    } catch {
      return { status: 0, body: '' };
    }
  }

  /** When `/healthz` says that it serves; throws where it ends or a minute has passed. */
  async ready(): Promise<void> {
    await this.until(async () => (await this.get('/healthz')).status === 200);
  }

  /** When something holds; throws with its output where it ends before, or a minute has passed. */
  async until(holds: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; !(await holds()); tries++) {
      if (tries > 1200 || this.child.exitCode !== null)
        throw new Error(`the bot did not come so far:\n${this.#out.slice(-4000)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The exit code, once it has ended. */
  async exit(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  /** Asks it to leave, and gives its exit code. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.exit();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
