import { describe, expect, it } from 'vitest';
import { spells } from '../../src/library/readings.ts';

describe('spells', () => {
  it.each([
    ['nanshitou', '南石头', 'full'],
    ['南石头', '南石头', 'full'],
    ['南shi头', '南石头', 'full'],
    ['nst', '南石头', 'initials'],
    ['nansht', '南石头', 'initials'],
    ['nanshito', '南石头', null],
    ['nanshitou', '南石', null],
    ['panyu', '番禺', 'full'],
    ['fanyu', '番禺', 'full'],
    ['lecong', '乐从', 'full'],
    ['changzhou', '长洲', 'full'],
    ['lvdao', '绿道', 'full'],
    ['egongling', '鹅公岭', 'full'],
    ['', '南石头', null],
  ])('"%s" spells %s: %s', (typed, text, expected) => {
    expect(spells(typed, text)).toBe(expected);
  });

  it.each([
    ['nanshi', 'full'],
    ['nansh', 'full'],
    ['ns', 'initials'],
    ['x', null],
  ])('"%s" begins 南石头: %s', (typed, expected) => {
    expect(spells(typed, '南石头', true)).toBe(expected);
  });
});
