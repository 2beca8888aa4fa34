import mammoth from 'mammoth';
import { type Format, UnreadableFile, startsWith } from './format.ts';
import { linesText } from './html.ts';
import { htmlLines } from './html-lines.ts';

/** Word documents (.docx): paragraphs, headings and tables. */
export const docx: Format = {
  name: 'Word',
  extensions: ['docx', 'docm'],
  recognises: (bytes) => startsWith(bytes, 'PK\u0003\u0004'),
  async read(bytes) {
    try {
      const { value } = await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        {
          includeEmbeddedStyleMap: false,
          convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        },
      );
      return linesText(htmlLines(`<body>${value}</body>`));
    } catch (error) {
      throw new UnreadableFile('damaged', error);
    }
  },
};
