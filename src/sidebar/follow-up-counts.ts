// How far the measures have come, in words and numbers.
import type { Methods } from '../server/wire.ts';
import { element } from './element.ts';

type Summary = Methods['generateFollowUp']['value']['summary'];

const names: Readonly<Record<keyof Summary, string>> = {
  done: 'ดำเนินการแล้วเสร็จ',
  inProgress: 'อยู่ระหว่างดำเนินการ',
  notBegun: 'ยังไม่ได้ดำเนินการ',
  blank: 'ยังไม่ระบุสถานะ',
  overdue: 'เกินกำหนด (นับรวมในสถานะข้างต้นแล้ว)',
};

export const followUpCounts = (summary: Summary): HTMLElement =>
  element(
    'section',
    {},
    element('h2', {}, 'ความคืบหน้า'),
    element(
      'ul',
      { class: 'rows' },
      ...(Object.keys(names) as (keyof Summary)[]).map((count) =>
        element(
          'li',
          {},
          element('span', { class: 'row-name' }, names[count]),
          element('span', {}, `${summary[count]} รายการ`),
        ),
      ),
    ),
  );
