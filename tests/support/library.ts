import type { Library } from '../../src/library/library.ts';
import { buildOffices } from '../../src/library/offices.ts';
import { silentSearch } from './silent-search.ts';

/** A library with offices and nothing else: 南石头街道 of 海珠区, 中南街道 of 荔湾区. */
export function officesOnly(): Library {
  const street = (name: string, district: string) => ({
    name,
    district,
    city: '广州市',
    official: `广州市${district}人民政府${name}办事处`,
  });
  return {
    entries: [],
    problems: [],
    search: silentSearch,
    offices: buildOffices([street('南石头街道', '海珠区'), street('中南街道', '荔湾区')]),
  };
}
