const BOM = '\ufeff';
const LINE_END = '\r\n';
/** Characters that make a spreadsheet take a cell for a formula, full-width ones too; a tab or line end may hide one. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const SPECIAL = /[",\r\n]/u;

/**
 * A table as a CSV file that Excel and LibreOffice open by double click: UTF-8 with a byte order mark, lines ended by
 * CRLF, fields quoted as RFC 4180 says. A text that a spreadsheet would run as a formula gets an apostrophe before it,
 * the one change that is made to a text; plain numbers stay numbers, negative ones too. An empty field is null or ''.
 *
 * @throws RangeError where a row is not as long as the head.
 * @example csv(['指标', '数值'], [['拆违, 面积', '-3.2']]) // '\ufeff指标,数值\r\n"拆违, 面积",-3.2\r\n'
 */
export function csv(head: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  for (const row of rows)
    if (row.length !== head.length)
      throw new RangeError(`csv: a row of ${row.length} fields under a head of ${head.length}`);
  return BOM + [head, ...rows].map((row) => row.map(field).join(',') + LINE_END).join('');
}

function field(value: string | null): string {
  const text = value ?? '';
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
