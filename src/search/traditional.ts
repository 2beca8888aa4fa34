import * as opencc from 'opencc-js/t2cn';

const { Converter } = opencc as unknown as {
  Converter: (options: { from: 'hk' | 'tw' | 't'; to: 'cn' }) => (text: string) => string;
};

/** 'twp' is left out on purpose: it also swaps words (執行數 → 运行数). */
const converters: readonly ((text: string) => string)[] = [
  Converter({ from: 'hk', to: 'cn' }),
  Converter({ from: 'tw', to: 'cn' }),
  Converter({ from: 't', to: 'cn' }),
];

/**
 * A query in simplified characters. Reports are never converted.
 *
 * @example simplified('退伍軍人優待證') // '退伍军人优待证'
 */
export function simplified(query: string): string {
  return converters.reduce((text, convert) => convert(text), query);
}
