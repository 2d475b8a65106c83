import { expect, test } from 'vitest';
import { agencyTypes, defaultUnitsOf, termsOf } from '../../src/core/agency-terms.ts';

test('every agency type has words of its own for the same tags', () => {
  const tags = Object.keys(termsOf('อบต.'));
  for (const type of agencyTypes) expect(Object.keys(termsOf(type))).toEqual(tags);
});

test('a municipality enacts เทศบัญญัติ and is led by a mayor; the other types enact ข้อบัญญัติ', () => {
  const enacts = agencyTypes.map((type) => [type, termsOf(type).ข้อบัญญัติ, termsOf(type).ผู้บริหาร]);
  expect(enacts).toEqual([
    ['อบต.', 'ข้อบัญญัติ', 'นายกองค์การบริหารส่วนตำบล'],
    ['เทศบาลตำบล', 'เทศบัญญัติ', 'นายกเทศมนตรี'],
    ['เทศบาลเมือง', 'เทศบัญญัติ', 'นายกเทศมนตรี'],
    ['เทศบาลนคร', 'เทศบัญญัติ', 'นายกเทศมนตรี'],
    ['อบจ.', 'ข้อบัญญัติ', 'นายกองค์การบริหารส่วนจังหวัด'],
  ]);
});

test.each(agencyTypes)('the units of %s begin with the office that its texts name, and none stands twice', (type) => {
  const units = defaultUnitsOf(type);
  expect(units[0]).toBe(termsOf(type).สำนักปลัด);
  expect(new Set(units).size).toBe(units.length);
});
