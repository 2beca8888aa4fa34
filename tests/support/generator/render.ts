import { encode } from './encode.ts';
import { contents, siteAbove, siteBelow, tableLines, titleLines } from './front.ts';
import { htmlOf } from './html.ts';
import type { Noise } from './noise.ts';
import { type Unit, pageLines } from './page-lines.ts';
import type { GeneratedReport } from './report.ts';
import { type Rng, rngOf } from './rng.ts';
import { smudged } from './smudge.ts';
import { wrapped } from './wrap.ts';

/** A report as a file. */
export interface Rendered {
  /** "generated-7.txt" */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The report printed with the noise of publishing and extraction: the same report and noise, the same bytes.
 *
 * @example render(generate(7), { ...CLEAN, encoding: 'gb18030' }).file // 'generated-7.txt'
 */
export function render(report: GeneratedReport, noise: Noise): Rendered {
  return { file: `${report.name}.${noise.format}`, bytes: encode(printed(report, noise), noise.encoding) };
}

/** The text of that file, before it is encoded. */
export function printed(report: GeneratedReport, noise: Noise): string {
  const rng = rngOf(report.seed).fork(`render ${report.name}`);
  const say = (text: string, paragraph: boolean): string => smudged(text, noise, paragraph, rng);
  if (noise.format === 'html') return htmlOf(report, noise, say, rng);
  const units =
    noise.format === 'md' ? markdownUnits(report, noise, say) : textUnits(report, noise, say, rng);
  const header = rng.pick([`${report.year}年度部门整体支出绩效自评`, '绩效自评材料', report.office.name]);
  return pageLines(units, noise, header, rng).join(noise.eol) + noise.eol;
}

type Say = (text: string, paragraph: boolean) => string;

function textUnits(report: GeneratedReport, noise: Noise, say: Say, rng: Rng): Unit[] {
  const alone = (lines: readonly string[]): Unit[] => lines.map((line) => ({ lines: [line], cut: false }));
  const body = report.blocks.flatMap((block): Unit[] => {
    if (block.kind === 'heading') {
      return [{ lines: wrapped(say(block.section.heading, false), noise, true), cut: false }];
    }
    const { text, number } = block.paragraph;
    const tables = report.tables.filter(({ after }) => after === number);
    return [
      { lines: wrapped(say(text, true), noise, true), cut: true },
      ...tables.flatMap(({ rows }) => alone(tableLines(rows, noise.table))),
    ];
  });
  return [
    ...(noise.furniture ? alone(siteAbove(report, rng)) : []),
    ...titleLines(report, noise).flatMap((line) => [
      { lines: wrapped(say(line, false), noise, false), cut: false },
    ]),
    ...(noise.contents ? alone(contents(report, rng)) : []),
    ...body,
    ...(noise.furniture ? alone(siteBelow()) : []),
  ];
}

function markdownUnits(report: GeneratedReport, noise: Noise, say: Say): Unit[] {
  const unit = (line: string): Unit => ({ lines: [line], cut: false });
  const [title, ...more] = titleLines(report, { ...noise, brokenTitle: false });
  return [
    ...(title === undefined ? [] : [unit(`# ${title}`), ...more.map(unit)]),
    ...report.blocks.flatMap((block): Unit[] => {
      if (block.kind === 'heading') {
        return [unit(`${'#'.repeat(block.section.level + 1)} ${say(block.section.heading, false)}`)];
      }
      const { text, number } = block.paragraph;
      const tables = report.tables.filter(({ after }) => after === number);
      return [
        unit(say(text, true)),
        ...tables.map(({ rows }) => ({ lines: tableLines(rows, 'pipes'), cut: false })),
      ];
    }),
  ];
}
