// Those who made the report, by the order that appoints them.
import type { Settings } from '../workbook/settings.ts';
import { decreeNamed } from './decree.ts';
import type { Digits } from './section-digits.ts';

export interface TeamModel {
  /** Empty where no order was typed. */
  readonly คำสั่งแต่งตั้ง: string;
  /** Empty where no members were typed. */
  readonly จำนวนคน: string;
  readonly รายชื่อ: readonly { readonly ที่: string; readonly ชื่อ: string }[];
}

/** A number the officer typed before a name gives way to the list's own. False where there is nothing to print. */
export function teamModel({ order, teamMembers }: Settings['memo'], digits: Digits): TeamModel | false {
  if (order === '' && teamMembers.length === 0) return false;
  return {
    คำสั่งแต่งตั้ง: digits(decreeNamed('คำสั่ง', order)),
    จำนวนคน: teamMembers.length > 0 ? digits(String(teamMembers.length)) : '',
    รายชื่อ: teamMembers.map((member, index) => ({
      ที่: digits(String(index + 1)),
      ชื่อ: digits(member.replace(/^[0-9๐-๙]+[.)]\s*/, '')),
    })),
  };
}
