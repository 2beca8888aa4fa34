/** Why Discord does not let the bot in. */
export type LoginErrorCode = 'BAD_TOKEN' | 'INTENTS' | 'REFUSED' | 'UNREACHABLE' | 'SHARD';

/** How a shard says that starting it again would not help: a wrong token, settings or reports that cannot be used. */
export const EXIT_FOR_GOOD = 78;

const SENTENCES: Readonly<Record<LoginErrorCode, (detail: string) => string>> = {
  BAD_TOKEN: () => 'Discord 不接受这个令牌（DISCORD_TOKEN）。请到开发者后台重置令牌，再填入环境变量或 .env。',
  INTENTS: () => 'Discord 不允许本机器人所请求的网关意图（Guilds）。请在开发者后台查看该应用的网关意图设置。',
  REFUSED: (detail) => `Discord 关闭了连接，重连也不会成功（关闭码 ${detail}）。`,
  UNREACHABLE: (detail) => `连不上 Discord（${detail}）。请检查网络，或 DISCORD_API 所指的地址。`,
  SHARD: (detail) => `分片 ${detail} 无法启动，重试也不会成功；原因见前。`,
};

/**
 * The bot cannot serve, and trying again would not help. `message` is a sentence for the one who started it; it never
 * holds the token.
 */
export class LoginError extends Error {
  readonly code: LoginErrorCode;

  constructor(code: LoginErrorCode, detail = '') {
    super(SENTENCES[code](detail));
    this.name = 'LoginError';
    this.code = code;
  }
}

/**
 * The error that a gateway close code stands for, where Discord closes for good; null where the client reconnects.
 *
 * @example refusalOf(4014)?.code // 'INTENTS'
 */
export function refusalOf(closeCode: number): LoginError | null {
  if (closeCode === 4004) return new LoginError('BAD_TOKEN');
  if (closeCode === 4013 || closeCode === 4014) return new LoginError('INTENTS');
  if (closeCode >= 4010 && closeCode <= 4012) return new LoginError('REFUSED', String(closeCode));
  return null;
}
