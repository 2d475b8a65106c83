// Shows the officer a cell that a message names.
import type { World } from './ports.ts';
import { Refusal } from './refusal.ts';

export function goTo({ book }: World, { cell }: { readonly cell: string }): { readonly cell: string } {
  if (!book.showCell(cell)) throw new Refusal('no-such-cell', `ไม่พบช่อง ${cell} แท็บอาจถูกเปลี่ยนชื่อหรือลบไปแล้ว`);
  return { cell };
}
