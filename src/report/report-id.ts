import { pinyin } from 'pinyin-pro';
import type { Office } from './office.ts';

/**
 * A stable id from what the report says of itself, whatever its file is called. 街道 is left out, as it is the common
 * case; a town or bureau keeps its kind, so that 新塘街道 and 新塘镇 stay apart.
 *
 * @example reportId(office, 2022) // "haizhu-nanshitou-2022"
 */
export function reportId(office: Office, year: number): string {
  const district = office.district ?? office.city;
  const name = office.name.replace(/街道$/u, '').replace(district ?? /^$/u, '');
  const words = [district?.replace(/(?<=.{2})[区县市旗]$/u, '') ?? '', name]
    .filter((part) => part !== '')
    .map(latin);
  return [...words, String(year)].join('-');
}

function latin(han: string): string {
  return pinyin(han, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');
}
