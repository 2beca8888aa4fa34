import { describe, expect, it } from 'vitest';
import { thatOffice } from '../../src/facts/that-office.ts';

const office = (official: string) => ({ name: official, official, district: null, city: null });

describe('an office that is called by its kind', () => {
  it.each([
    ['市财政批复该局预算', '临江市水务局', '该局'],
    ['该校全年开支', '青溪县第三中学', '该校'],
    ['该部门累计支用', '临江市水务局', '该部门'],
    ['该镇年初预算', '青溪县云台镇人民政府', '该镇'],
  ])('%s of %s: %s', (words, official, expected) => {
    const found = thatOffice(words, office(official));
    expect(words.slice(found?.start, found?.end)).toBe(expected);
  });

  it.each([
    ['该校全年开支', '青溪县教育局'],
    ['该院接诊', '青溪县卫生健康局'],
    ['该村集体收入', '青溪县云台镇人民政府'],
    ['应当安排', '青溪县教育局'],
  ])('is not meant by %s in a report of %s', (words, official) => {
    expect(thatOffice(words, office(official))).toBeNull();
  });
});
