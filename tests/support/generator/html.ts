import type { GeneratedReport } from './report.ts';
import type { Rng } from './rng.ts';
import { siteAbove, siteBelow, titleLines } from './front.ts';
import type { Noise } from './noise.ts';

/** A page saved from a government site: the report between what every page of the site carries. */
export function htmlOf(
  report: GeneratedReport,
  noise: Noise,
  say: (text: string, paragraph: boolean) => string,
  rng: Rng,
): string {
  const headingTag = rng.pick(['strong', 'h3', 'h2']);
  const site = [...siteAbove(report, rng)].map((line) => `<div class="info">${escaped(line)}</div>`);
  const title = titleLines(report, noise).map((line, i) =>
    i === 0 ? `<h1>${escaped(line)}</h1>` : `<p>${escaped(line)}</p>`,
  );
  const body = report.blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      const words = escaped(say(block.section.heading, false));
      return [
        headingTag === 'strong'
          ? `<p><strong>${words}</strong></p>`
          : `<${headingTag}>${words}</${headingTag}>`,
      ];
    }
    const { text, number } = block.paragraph;
    const tables = report.tables.filter(({ after }) => after === number).map(({ rows }) => tableOf(rows));
    return [`<p style="text-indent:2em">${escaped(say(text, true))}</p>`, ...tables];
  });
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN"><head><meta charset="utf-8"><title>政务公开</title>',
    '<style>.info{color:#666}</style><script>var visits = 2019;</script></head><body>',
    '<div class="nav"><a href="/">首页</a> <a href="/zwgk">政务公开</a> <a href="/hdjl">互动交流</a></div>',
    ...[...site, ...title, '<div class="content">', ...body, '</div>'],
    ...siteBelow().map((line) => `<div class="share">${line}</div>`),
    '<div class="footer">版权所有：本网站 备案号：粤ICP备00000000号</div></body></html>',
    '',
  ].join(noise.eol);
}

function tableOf(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('  ', '&nbsp;&nbsp;');
}
