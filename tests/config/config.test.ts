import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, withEnvFile } from '../../src/config/config.ts';

const TOKEN = 'MTk4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

function messageOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    return error instanceof ConfigError ? error.message : String(error);
  }
}

describe('readConfig', () => {
  it('needs no setting at all', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      ...{ token: null, api: null, vocabulary: null, log: 'info' },
      ...{ rate: 30, shards: 1, http: null },
    });
    expect([config.seeds, config.index].map((path) => path.split(/[\\/]/u).at(-1))).toEqual([
      'seeds',
      'index',
    ]);
  });

  it('takes every setting', () => {
    const config = readConfig({
      DISCORD_TOKEN: ` ${TOKEN}\n`,
      DISCORD_API: 'http://127.0.0.1:8080/api/',
      JIWEN_SEEDS: '/reports',
      JIWEN_INDEX: '/index',
      JIWEN_VOCABULARY: 'words.yaml',
      JIWEN_LOG: 'debug',
      JIWEN_RATE: '0',
      JIWEN_SHARDS: '2',
      JIWEN_HTTP_PORT: '9464',
      JIWEN_HTTP_HOST: '0.0.0.0',
    });
    expect(config.token?.reveal()).toBe(TOKEN);
    expect(config).toMatchObject({
      api: 'http://127.0.0.1:8080/api',
      seeds: '/reports',
      index: '/index',
      vocabulary: 'words.yaml',
      log: 'debug',
      rate: 0,
      shards: 2,
      http: { port: 9464, host: '0.0.0.0' },
    });
  });

  it.each([
    ['JIWEN_RATE', '-1', '应为每人每分钟的提问次数，0 表示不限，最多 10000'],
    ['JIWEN_RATE', 'many', '应为每人每分钟的提问次数，0 表示不限，最多 10000'],
    ['JIWEN_RATE', '1.5', '应为每人每分钟的提问次数，0 表示不限，最多 10000'],
    ['JIWEN_SHARDS', '0', '应为 1 到 1000 的整数'],
    ['JIWEN_SHARDS', 'auto', '应为 1 到 1000 的整数'],
    ['JIWEN_HTTP_PORT', '65536', '应为 1 到 65535 的端口号'],
    ['JIWEN_HTTP_HOST', 'http://localhost', '应为本机的地址，例如 127.0.0.1 或 0.0.0.0'],
  ])('refuses %s=%s in a sentence', (name, value, words) => {
    expect(messageOf({ [name]: value })).toContain(`- ${name}：${words}，现为“${value}”`);
  });

  it('takes a setting of nothing for none', () => {
    expect(readConfig({ DISCORD_TOKEN: '', DISCORD_API: ' ', JIWEN_LOG: '' })).toEqual(readConfig({}));
  });

  it('names all that is wrong in one message, and never the token', () => {
    const message = messageOf({
      DISCORD_TOKEN: `"${TOKEN}" x`,
      DISCORD_API: 'discord.com',
      JIWEN_LOG: 'loud',
    });
    expect(message).toBe(
      [
        '配置有误，请改正环境变量或 .env 文件：',
        '- DISCORD_API：应为以 http:// 或 https:// 开头的地址，例如 https://discord.com/api，现为“discord.com”',
        '- DISCORD_TOKEN：应为 Discord 开发者后台给出的机器人令牌，不含空格和引号（值不在此显示）',
        '- JIWEN_LOG：应为以下之一：trace、debug、info、warn、error、fatal、silent，现为“loud”',
      ].join('\n'),
    );
  });

  it.each(['ftp://discord.com/api', 'discord', '127.0.0.1:8080'])('refuses the address %s', (address) => {
    expect(messageOf({ DISCORD_API: address })).toContain(`DISCORD_API：`);
  });

  it('shows a token in no print of the configuration', () => {
    const config = readConfig({ DISCORD_TOKEN: TOKEN });
    for (const print of [JSON.stringify(config), inspect(config), String(config.token)]) {
      expect(print).not.toContain(TOKEN);
      expect(print).toContain('已隐去');
    }
  });
});

describe('withEnvFile', () => {
  it('adds what the file says to the environment, which wins', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jiwen-config-'));
    const file = join(folder, '.env');
    writeFileSync(file, `# 机器人\nDISCORD_TOKEN="${TOKEN}"\nJIWEN_LOG=warn\n`);
    expect(withEnvFile({ JIWEN_LOG: 'debug' }, file)).toEqual({ DISCORD_TOKEN: TOKEN, JIWEN_LOG: 'debug' });
    expect(() => withEnvFile({}, folder)).toThrow(ConfigError);
    rmSync(folder, { recursive: true });
  });

  it('does without the file', () => {
    expect(withEnvFile({ JIWEN_LOG: 'debug' }, '/nowhere/.env')).toEqual({ JIWEN_LOG: 'debug' });
  });
});
