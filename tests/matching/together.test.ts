import { describe, expect, it } from 'vitest';
import { match } from '../../src/matching/match.ts';
import { partsOf } from '../../src/matching/part.ts';
import { together } from '../../src/matching/together.ts';
import { entryOf, libraryOf } from '../support/entries.ts';

async function printed(things: readonly string[], ...paragraphs: readonly string[]): Promise<unknown> {
  const entry = await entryOf('南石头', 2022, ...paragraphs);
  const { search } = libraryOf([entry]);
  const all = things.map((thing) => {
    const [part] = partsOf(thing, search, new Set([entry.report.id]));
    return part === undefined ? [] : match(part, [entry], search, null);
  });
  return together(all)?.map((fact) => fact.printed) ?? null;
}

const LINE = '平台接收投诉6218件、举报1247件、咨询1188件。';

describe('things that are named together', () => {
  it('are those that are told together', async () => {
    expect(await printed(['投诉多少件', '举报多少件'], LINE)).toEqual(['6218件', '1247件']);
  });

  it('are not looked for where they are many: their choices would grow beyond any bound', async () => {
    const line = '平台接收投诉6218件、举报1247件、咨询1188件、建议326件、表扬115件。';
    const things = ['投诉', '举报', '咨询', '建议', '表扬'].map((thing) => `${thing}多少件`);
    expect(await printed(things.slice(0, 3), line)).toEqual(['6218件', '1247件', '1188件']);
    expect(await printed(things, line)).toBeNull();
  });

  it.each([
    ['one of them is not told', ['投诉多少件', '信访多少件'], [LINE]],
    ['they are counted in two units', ['聘用人员多少', '巡查多少'], ['聘用人员26人，开展巡查300次。']],
    ['they are told apart', ['投诉多少件', '信访多少件'], [LINE, '全年受理信访事项36件。']],
  ])('are none where %s', async (_, things, paragraphs) => {
    expect(await printed(things, ...paragraphs)).toBeNull();
  });
});
