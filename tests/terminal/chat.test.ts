import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chat } from '../../src/terminal/chat.ts';
import { linesOf } from '../../src/terminal/lines.ts';
import { paint } from '../../src/terminal/paint.ts';
import { ReaderGone, writerTo } from '../../src/terminal/write.ts';
import { COMMANDS } from '../support/commands.ts';
import { officesOnly } from '../support/library.ts';

/** A chat with a pipe, or with a person, who typed this; gives what it printed. */
async function talk(typed: string, isTTY = false): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 200 });
  const library = officesOnly();
  const onFailure = (error: unknown) => {
    throw error;
  };
  const reload = () => Promise.resolve('已载入 2 份报告。');
  const done = chat({
    library: () => library,
    commands: COMMANDS,
    input,
    output,
    paint: paint(false),
    onFailure,
    reload,
  });
  // A person types key by key; what comes at once is taken for pasted text, in which a tab is a tab.
  if (isTTY)
    for (const key of typed) {
      input.write(key);
      await new Promise(setImmediate);
    }
  input.end(isTTY ? '' : typed);
  await done;
  output.end();
  return (await output.toArray()).join('');
}

describe('a chat from a pipe', () => {
  it('answers line by line without a prompt', async () => {
    expect(await talk('/budget 南石头\r\n/find 拆违 中南')).toBe(
      'budget\n{"office":"南石头"}\n\nfind\n{"query":"拆违","office":"中南"}\n\n',
    );
  });

  it.each(['', '/xyzzy', '/budget', 'x'.repeat(5000), '/budget \u0007'])('goes on after %j', async (bad) => {
    const said = await talk(`${bad}\n/budget 中南\n`);
    expect(said).toContain('无法理解这一行');
    expect(said).toContain('{"office":"中南"}');
    expect(said).not.toMatch(/\bat .*:\d+/u);
  });

  it.each(['退出', 'exit', 'Quit'])('ends on %s without a sign, too', async (word) => {
    expect(await talk(`${word}\n/budget 中南\n`)).not.toContain('中南"}');
  });

  it('helps on 帮助 without a sign, too', async () => {
    expect(await talk('帮助\n')).toContain('例：/find 疫苗接种率');
  });

  it('helps, reloads and ends', async () => {
    const said = await talk('/help\n/reload\n/quit\n/budget 中南\n');
    expect(said).toContain('/find（查找） 内容 [部门] [年份]');
    expect(said).toContain('例：/find 疫苗接种率');
    expect(said).toContain('已载入 2 份报告。');
    expect(said).not.toContain('中南"}');
  });
});

describe('a chat with a person', () => {
  it('greets, prompts and answers', async () => {
    const said = await talk('/budget 南石头\n/退出\n', true);
    expect(said).toContain('绩问：已载入 0 份报告。');
    expect(said).toContain('绩问> ');
    expect(said).toContain('{"office":"南石头"}');
  });

  it('completes on Tab', async () => {
    expect(await talk('/bud\tnst\t\n', true)).toContain('{"office":"南石头街道"}');
  });
});

it.each([false, true])('ends when it is told to, with a person: %s', async (isTTY) => {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  const stop = new AbortController();
  const rest = { library: officesOnly, commands: COMMANDS, paint: paint(false), onFailure: () => undefined };
  const reload = () => Promise.resolve('');
  const done = chat({ input, output, signal: stop.signal, reload, ...rest });
  await new Promise(setImmediate);
  stop.abort();
  await expect(done).resolves.toBeUndefined();
});

describe('linesOf', () => {
  it.each([
    ['一\n二', ['一', '二']],
    ['\ufeff一\r\n\r\n二\n', ['一', '', '二']],
    ['一\u2028二\n', ['一\u2028二']],
    ['', []],
    ['\n', ['']],
  ])('%j', async (text, lines) => {
    const input = new PassThrough();
    // Byte by byte, so that characters are cut.
    for (const byte of Buffer.from(text)) input.write(Buffer.from([byte]));
    input.end();
    const found: string[] = [];
    for await (const line of linesOf(input)) found.push(line);
    expect(found).toEqual(lines);
  });
});

it('says that the reader has gone instead of failing', async () => {
  const output = new PassThrough();
  const write = writerTo(output);
  output.resume();
  await write('一\n');
  output.destroy();
  await expect(write('二\n')).rejects.toBeInstanceOf(ReaderGone);
});
