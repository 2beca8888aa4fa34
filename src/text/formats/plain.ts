import { decode } from '../decode.ts';
import type { Format } from './format.ts';

/** Plain text and Markdown, in any of the encodings of `decode`. */
export const plain: Format = {
  name: '文本',
  extensions: ['txt', 'text', 'md', 'markdown'],
  recognises: () => true,
  read: (bytes) => Promise.resolve(decode(bytes)),
};
