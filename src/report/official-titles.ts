// Titles of those who sign, with the agency's own place name: นายกองค์การบริหารส่วนตำบล… or นายกเทศมนตรีตำบล….
import { termsOf } from '../core/agency-terms.ts';
import type { Settings } from '../workbook/settings.ts';

export interface OfficialTitles {
  readonly localExecutive: string;
  readonly chiefAdministrator: string;
  readonly officeHead: string;
  /** To stand before the agency's full name, so without an abbreviation of its type: `สำนักปลัด`, `สำนักปลัดเทศบาล`. */
  readonly officeInFull: string;
}

/** A title ends without a place where the agency's name does not begin as its type does. */
export function officialTitles({ name, type }: Settings['agency']): OfficialTitles {
  const { ผู้บริหาร: executive = '', ปลัด: chief = '', สำนักปลัด: office = '' } = termsOf(type);
  const kind = chief.replace(/^ปลัด/, '');
  const place = name.startsWith(kind) ? name.slice(kind.length) : '';
  return {
    localExecutive: executive + place,
    chiefAdministrator: chief + place,
    officeHead: `หัวหน้า${office}`,
    officeInFull: office.replace(` ${type}`, ''),
  };
}
