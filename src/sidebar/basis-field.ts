// The question whose result a report prints, where the scores do not explain the published one. Asked once; without an answer
// the published one is printed and the memo is a draft.
import type { ExportParams, Methods } from '../server/wire.ts';
import { type ChoiceGroup, choiceGroup, givenOption } from './choice-group.ts';
import { points } from './points.ts';

type Checked = Methods['checkWorkbook']['value'];
type Basis = NonNullable<ExportParams['basis']>;

/** Undefined where there is nothing to ask. */
export function basisField({
  dispute,
  basis,
}: Pick<Checked, 'dispute' | 'basis'>): ChoiceGroup<Basis | undefined> | undefined {
  if (dispute === null || basis !== null) return undefined;
  const said = (which: Basis): string => {
    const { total, levels } = dispute[which];
    return [`${points(total)} คะแนน`, levels.length > 0 ? `ระดับ ${levels.join(' หรือ ')}` : '']
      .filter(Boolean)
      .join(' ');
  };
  return choiceGroup<Basis | undefined>('ผลที่พิมพ์ในรายงาน', 'ผลที่ประกาศไม่ตรงกับผลที่คำนวณ เลือกครั้งเดียวใช้ทุกรายงานของปีนี้', [
    givenOption('basis', undefined, 'ยังไม่เลือก', ['พิมพ์ผลที่ประกาศ และบันทึกข้อความมีคำว่า ร่าง']),
    givenOption('basis', 'published', 'ผลที่ประกาศ', [said('published')]),
    givenOption('basis', 'computed', 'ผลที่คำนวณ', [said('computed')]),
  ]);
}
