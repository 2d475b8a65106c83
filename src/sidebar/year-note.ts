// Says of which year the scores are and where those of another year go, before anything is written.
import type { Preview } from './conflict-words.ts';
import { element } from './element.ts';
import { HISTORY_TAB } from './tabs.ts';

export function yearNote({ fiscalYear }: Preview, assessed: number | null): HTMLElement {
  if (fiscalYear === assessed) return element('p', {}, `คะแนนของปีงบประมาณ ${fiscalYear} ซึ่งเป็นปีที่ประเมิน`);
  return element(
    'p',
    { class: 'note' },
    fiscalYear === null
      ? `ไม่พบปีงบประมาณของคะแนน จึงถือเป็นคะแนนของปีที่ประเมินคือ ${assessed} กรุณาตรวจให้แน่ใจ`
      : `คะแนนที่อ่านได้เป็นของปี ${fiscalYear} ไม่ใช่ปีที่ประเมินคือ ${assessed} จึงจะบันทึกลงแท็บ ${HISTORY_TAB} หากเป็นคะแนนของปีที่ประเมิน ให้เลือกปี ${assessed}`,
  );
}
