import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { safeError, withoutSecret } from '../../src/discord/safe-error.ts';

describe('safeError', () => {
  it('keeps the code and the place of a refusal, not its url, body or words', () => {
    const url = 'https://discord.com/api/v10/interactions/1/secret-token/callback';
    const body = { body: { content: '疫苗' } };
    const error = new DiscordAPIError(
      { code: 10_062, message: 'Unknown interaction' },
      10_062,
      404,
      'POST',
      url,
      body,
    );
    const safe = safeError(error);
    expect(safe).toMatchObject({ error: 'DiscordAPIError', code: 10_062, status: 404 });
    expect(safe.frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(safe)).not.toMatch(/secret-token|疫苗|Unknown/);
  });

  it('has a word for what is no error', () => {
    expect(safeError('疫苗')).toEqual({ error: 'string', code: null, status: null, frames: [] });
  });
});

describe('withoutSecret', () => {
  it.each([
    ['bad header "Bot abc.def"', 'abc.def', 'bad header "Bot [redacted]"'],
    ['abc abc', 'abc', '[redacted] [redacted]'],
    ['nothing here', 'abc', 'nothing here'],
    ['nothing to hide', '', 'nothing to hide'],
  ])('takes it out of %j', (text, secret, expected) => {
    expect(withoutSecret(text, secret)).toBe(expected);
  });
});
