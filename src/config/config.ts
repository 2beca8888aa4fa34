import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import { z } from 'zod';
import { Secret } from './secret.ts';

/** How the program was told to run. */
export interface Config {
  /** Null: no Discord, the terminal chat. */
  readonly token: Secret | null;
  /** Another REST address than Discord's own, without a slash at its end. */
  readonly api: string | null;
  readonly seeds: string;
  readonly index: string;
  /** A vocabulary of the user's own, beside the built-in one. */
  readonly vocabulary: string | null;
  readonly log: LogLevel;
  /** Questions a minute that one person may ask in Discord; 0 for any number. */
  readonly rate: number;
  /** Processes that share the servers of Discord among them. */
  readonly shards: number;
  /** Where /healthz and /metrics are; null for nowhere. */
  readonly http: { readonly port: number; readonly host: string } | null;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Settings that cannot be used. The message names each one and what was expected, and no secret. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`配置有误，请改正环境变量或 .env 文件：\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

// dist/config and src/config stand equally deep: the folders beside package.json, wherever the program is called from.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const folder = z.string().refine((path) => !path.includes('\0'), '应为文件夹的路径');

/** A whole number written in digits alone. */
const count = (least: number, most: number, what: string): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d{1,5}$/u, what)
    .transform(Number)
    .refine((value) => value >= least && value <= most, what);

// Discord's tokens are letters, digits, dots, hyphens and underscores; a blank or a quote inside is a slip of copying.
const settings = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]+$/u, '应为 Discord 开发者后台给出的机器人令牌，不含空格和引号（值不在此显示）')
    .transform((token) => new Secret(token))
    .optional(),
  DISCORD_API: z
    .url({
      protocol: /^https?$/u,
      error: '应为以 http:// 或 https:// 开头的地址，例如 https://discord.com/api',
    })
    .transform((url) => url.replace(/\/$/u, ''))
    .optional(),
  JIWEN_SEEDS: folder.default(join(ROOT, 'seeds')),
  JIWEN_INDEX: folder.default(join(ROOT, 'index')),
  JIWEN_VOCABULARY: z.string().optional(),
  JIWEN_LOG: z.enum(LOG_LEVELS, `应为以下之一：${LOG_LEVELS.join('、')}`).default('info'),
  JIWEN_RATE: count(0, 10_000, '应为每人每分钟的提问次数，0 表示不限，最多 10000').default(30),
  JIWEN_SHARDS: count(1, 1000, '应为 1 到 1000 的整数').default(1),
  JIWEN_HTTP_PORT: count(1, 65_535, '应为 1 到 65535 的端口号').optional(),
  JIWEN_HTTP_HOST: z
    .string()
    .regex(/^[\w.:-]+$/u, '应为本机的地址，例如 127.0.0.1 或 0.0.0.0')
    .default('127.0.0.1'),
});

/**
 * Checks the settings in an environment. One that is set to nothing counts as not set.
 *
 * @throws ConfigError naming everything that is wrong.
 * @example readConfig({ JIWEN_LOG: 'debug' }).log // 'debug'
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(environment).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  const checked = settings.safeParse(Object.fromEntries(given.filter(([, value]) => value !== '')));
  if (!checked.success)
    throw new ConfigError(checked.error.issues.map((issue) => wordsOf(issue, environment)).sort());
  const values = checked.data;
  return {
    token: values.DISCORD_TOKEN ?? null,
    api: values.DISCORD_API ?? null,
    seeds: values.JIWEN_SEEDS,
    index: values.JIWEN_INDEX,
    vocabulary: values.JIWEN_VOCABULARY ?? null,
    log: values.JIWEN_LOG,
    rate: values.JIWEN_RATE,
    shards: values.JIWEN_SHARDS,
    http:
      values.JIWEN_HTTP_PORT === undefined
        ? null
        : { port: values.JIWEN_HTTP_PORT, host: values.JIWEN_HTTP_HOST },
  };
}

/**
 * The environment with what a .env file adds to it; what is set in the environment wins. No file is no fault.
 *
 * @throws ConfigError where the file is there and cannot be read.
 */
export function withEnvFile(
  environment: Readonly<Record<string, string | undefined>>,
  file = join(ROOT, '.env'),
): Readonly<Record<string, string | undefined>> {
  try {
    return { ...parse(readFileSync(file, 'utf8')), ...environment };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return environment;
    throw new ConfigError([`${file}：无法读取`]);
  }
}

function wordsOf(issue: z.core.$ZodIssue, environment: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0]);
  const shown = name === 'DISCORD_TOKEN' ? '' : `，现为“${environment[name] ?? ''}”`;
  return `${name}：${issue.message}${shown}`;
}
