import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/config/log.ts';
import { redact, Secret } from '../../src/config/secret.ts';

const token = new Secret('MTk4.Cl2FMQ.ZnCj');

describe('createLog', () => {
  it('lets the token out nowhere', () => {
    const lines: string[] = [];
    const log = createLog('debug', token, { write: (line) => lines.push(line) });
    log.info({ token, header: `Bot ${token.reveal()}` }, `login with ${token.reveal()}`);
    log.error({ err: new Error(`refused: ${token.reveal()}`) }, 'login failed');
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toContain(token.reveal());
    expect(lines.join('')).toContain('refused: [已隐去]');
  });

  it('says nothing below its level', () => {
    const lines: string[] = [];
    createLog('warn', null, { write: (line) => lines.push(line) }).info('quiet');
    expect(lines).toEqual([]);
  });
});

it.each([
  ['a MTk4.Cl2FMQ.ZnCj b MTk4.Cl2FMQ.ZnCj', 'a [已隐去] b [已隐去]'],
  ['nothing', 'nothing'],
])('redact(%s)', (text, expected) => {
  expect(redact(text, token)).toBe(expected);
  expect(redact(text, null)).toBe(text);
});
