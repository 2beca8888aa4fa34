import type { Report } from '../../src/report/report.ts';

/** A report of one office made of paragraphs, each on a line of its own under one path of headings. */
export function reportOf(texts: readonly string[], path: readonly string[] = [], year = 2022): Report {
  const paragraphs = texts.map((text, i) => ({
    text,
    pieces: [{ start: 0, length: text.length, line: i + 1, column: 0 }],
    number: i + 1,
    section: null,
    path,
    lines: [i + 1, i + 1] as const,
    points: [],
  }));
  return {
    id: 'test-2022',
    file: 'test.txt',
    digest: '',
    title: '',
    office: { name: '新塘镇', official: '新塘镇人民政府', district: null, city: null },
    year,
    sections: [],
    paragraphs,
  };
}

/** A report of one paragraph that was joined, with nothing between, from lines of its file. */
export function joinedReportOf(lines: readonly string[], year = 2022): Report {
  const report = reportOf([lines.join('')], [], year);
  let start = 0;
  const pieces = lines.map((line, i) => {
    const piece = { start, length: line.length, line: i + 1, column: 0 };
    start += line.length;
    return piece;
  });
  return { ...report, paragraphs: report.paragraphs.map((paragraph) => ({ ...paragraph, pieces })) };
}
