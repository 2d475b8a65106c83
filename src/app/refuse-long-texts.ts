// A cell of Sheets holds 50,000 characters: a write with a longer text would be refused in its midst, so a command that wants
// one is refused before it writes anything. The row is named, not the cell, since the text may be a hidden one.
import type { CellBlock } from '../workbook/cell.ts';
import type { Write } from '../workbook/write-plan.ts';
import { Refusal } from './refusal.ts';

const LONGEST_TEXT = 50_000;

/** Names the first row that is too long for its tab. */
export function refuseLongTexts(writes: readonly Write[]): void {
  for (const write of writes) {
    if (write.kind === 'rename') continue;
    const { tab } = write;
    const [cells, first] = write.kind === 'tab' ? [write.cells, 1] : [write.after, write.row];
    const at = longRowIn(cells);
    if (at >= 0)
      throw new Refusal(
        'too-large',
        `ข้อความในแถวที่ ${first + at} ของแท็บ ${tab} ยาวเกินกว่าที่ชีตเก็บได้ (ช่องละไม่เกิน ${LONGEST_TEXT} ตัวอักษร) ข้อมูลในไฟล์ไม่เปลี่ยนแปลง กรุณาย่อข้อความในแถวนั้นหรือในแท็บที่นำมาจัดทำ แล้วสั่งอีกครั้ง`,
      );
  }
}

const longRowIn = (cells: CellBlock): number =>
  cells.findIndex((row) => row.some((cell) => typeof cell === 'string' && cell.length > LONGEST_TEXT));
