import { describe, expect, it } from 'vitest';
import {
  cityOf,
  districtOf,
  districtsOf,
  isCity,
  isDistrict,
  isOfficeOf,
  placeName,
} from '../../src/report/places.ts';

describe('placeName', () => {
  it.each([
    ['南石头街道', '南石头街道'],
    ['南石头街', '南石头街道'],
    ['南石头街道办', '南石头街道'],
    ['南石头街道办事处', '南石头街道'],
    ['新塘镇人民政府', '新塘镇'],
    ['新塘镇政府', '新塘镇'],
    ['教育局', '教育局'],
    ['', ''],
  ])('%s is listed as %s', (name, listed) => {
    expect(placeName(name)).toBe(listed);
  });
});

describe('isOfficeOf', () => {
  it.each([
    ['海珠区', '南洲街道', true],
    ['海珠区', '南石头街道办事处', true],
    ['荔湾区', '中南街道', true],
    ['荔湾区', '南洲街道', false],
    ['增城区', '新塘镇', true],
    ['不存在区', '南洲街道', false],
    ['海珠区', '南石街道', false],
  ])('%s has %s: %s', (district, office, expected) => {
    expect(isOfficeOf(district, office)).toBe(expected);
  });

  it('looks only in the city given, where two cities have a district of that name', () => {
    expect(isOfficeOf('鼓楼区', '东街街道', '福州市')).toBe(true);
    expect(isOfficeOf('鼓楼区', '东街街道', '南京市')).toBe(false);
  });
});

describe('cityOf', () => {
  it.each([
    ['海珠区', '', '广州市'],
    ['海淀区', '', '北京市'],
    ['东莞市', '', '东莞市'],
    ['朝阳区', '', null],
    ['朝阳区', '北京市朝阳区人民政府', '北京市'],
    ['鼓楼区', '福州市鼓楼区人民政府', '福州市'],
    ['白云区', '2022年度广州市白云区', '广州市'],
    ['定安县', '', null],
    ['不存在区', '', null],
  ])('%s (hint "%s") belongs to %s', (district, hint, city) => {
    expect(cityOf(district, hint)).toBe(city);
  });
});

describe('districtOf', () => {
  it.each([
    ['南石头街道', '海珠区'],
    ['南石头街', '海珠区'],
    ['没有这个街道', null],
  ])('%s lies in %s', (office, district) => {
    expect(districtOf(office)?.name ?? null).toBe(district);
  });

  it('is silent where several districts have an office of that name', () => {
    expect(districtsOf('新华街道').length).toBeGreaterThan(5);
    expect(districtOf('新华街道')).toBeNull();
    expect(districtOf('新华街道', '广州市花都区新华街道')?.name).toBe('花都区');
  });
});

it('knows cities from districts', () => {
  expect([isCity('广州市'), isCity('海珠区'), isDistrict('海珠区'), isDistrict('广州市')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
