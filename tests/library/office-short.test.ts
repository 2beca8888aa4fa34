import { describe, expect, it } from 'vitest';
import { shortNameAt } from '../../src/library/office-short.ts';

describe('a short name of an office', () => {
  it.each([
    ['平岚农业执法大队有几人', '平岚县农业综合行政执法大队', '平岚农业执法大队'],
    ['洪汝管委会有几人', '洪汝高新技术产业开发区管理委员会', '洪汝管委会'],
    ['洪汝高新区有几人', '洪汝高新技术产业开发区管理委员会', '洪汝高新区'],
    ['岚溪监管局有几人', '岚溪县市场监督管理局', '岚溪监管局'],
    ['苕溪分局有几人', '湖州市生态环境局苕溪分局', '苕溪分局'],
  ])('begins %s, of %s', (text, official, name) => {
    expect(text.slice(0, shortNameAt(text, 0, official))).toBe(name);
  });

  it.each([
    ['章临市公安局有几人', '章临市公安局交通警察支队', 'the body above'],
    ['湖州市生态环境局有几人', '湖州市生态环境局苕溪分局', 'the body that it is a branch of'],
    ['东临市文旅局有几人', '东临市海沂区文化和旅游局', 'the body of its city'],
    ['平岚县委有几人', '平岚县卫生健康委员会', 'the committee of the county'],
    ['平岚县农业局有几人', '平岚县农业综合行政执法大队', 'another body'],
    ['农业执法办了几件案', '平岚县农业综合行政执法大队', 'what it does'],
    ['平岚有几人', '平岚县农业综合行政执法大队', 'its place'],
  ])('is not in %s, of %s: %s', (text, official) => {
    expect(shortNameAt(text, 0, official)).toBe(0);
  });
});
