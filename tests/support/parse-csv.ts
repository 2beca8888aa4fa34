/** Reads CSV as RFC 4180 has it, a byte order mark left out. Knows nothing of how it was written. */
export function parseCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = file.startsWith('\ufeff') ? 1 : 0;
  while (at < file.length) {
    const quoted = file[at] === '"';
    let value = '';
    if (quoted) {
      at += 1;
      while (file[at] !== '"' || file[at + 1] === '"') {
        if (at >= file.length) throw new Error('a quote is not closed');
        value += file[at] ?? '';
        at += file[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else
      while (at < file.length && file[at] !== ',' && !file.startsWith('\r\n', at)) value += file[at++] ?? '';
    row.push(value);
    if (file[at] === ',') at += 1;
    else if (file.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither a comma nor a line end at ${at}`);
  }
  return rows;
}
