// What a person does to the workbook by hand, and what to say where it is refused.
import type { Person } from '../person.ts';
import type { Deed } from './exchange.ts';

/** Throws a ScriptException for what a spreadsheet refuses. */
export function carryOut(person: Person, deed: Deed): void {
  switch (deed.do) {
    case 'edit':
      person.edit(deed.sheet, deed.cells, deed.typed);
      break;
    case 'clear':
      person.clear(deed.sheet, deed.cells);
      break;
    case 'tick':
      person.tick(deed.sheet, deed.cells);
      break;
    case 'note':
      person.note(deed.sheet, deed.cells, deed.note);
      break;
    case 'paste':
      person.paste(deed.sheet, deed.cells, deed.block);
      break;
    case 'sort':
      person.sort(deed.sheet, deed.cells, deed.column, deed.ascending);
      break;
    case 'insert':
      if (deed.axis === 'row') person.insertRows(deed.sheet, deed.at, deed.count);
      else person.insertColumns(deed.sheet, deed.at, deed.count);
      break;
    case 'delete':
      if (deed.axis === 'row') person.deleteRows(deed.sheet, deed.at, deed.count);
      else person.deleteColumns(deed.sheet, deed.at, deed.count);
      break;
    case 'hide':
    case 'unhide':
      eachLine(deed, (at) => person.setHidden(deed.sheet, deed.axis, at, deed.do === 'hide'));
      break;
    case 'resize':
      eachLine(deed, (at) => person.resize(deed.sheet, deed.axis, at, deed.size));
      break;
    case 'add-tab':
      person.addSheet();
      break;
    case 'rename-tab':
      person.renameSheet(deed.sheet, deed.name);
      break;
    case 'delete-tab':
      person.deleteSheet(deed.sheet);
      break;
    case 'hide-tab':
    case 'unhide-tab':
      person.hideSheet(deed.sheet, deed.do === 'hide-tab');
      break;
  }
}

function eachLine({ at, count }: { readonly at: number; readonly count: number }, change: (at: number) => void): void {
  for (let position = at; position < at + count; position++) change(position);
}

/** Where it was refused and what to do, in Thai. */
export function refusalOf(deed: Deed): string {
  switch (deed.do) {
    case 'edit':
      return `ช่อง ${deed.sheet}!${deed.cells} ไม่รับค่าที่พิมพ์ กรุณาเลือกจากรายการของช่อง`;
    case 'paste':
      return `ไม่ได้วางข้อมูลที่ ${deed.sheet}!${deed.cells} เพราะบางช่องไม่รับค่าที่วาง กรุณาตรวจค่าที่คัดลอกกับรายการของช่องปลายทาง`;
    case 'sort':
      return `จัดเรียง ${deed.sheet}!${deed.cells} ไม่ได้ เพราะมีเซลล์ที่ผสานกัน กรุณาเลือกช่วงที่ไม่มีเซลล์ผสาน`;
    case 'rename-tab':
      return `ใช้ชื่อแท็บ "${deed.name}" ไม่ได้ กรุณาใช้ชื่อที่ไม่ว่าง ไม่ซ้ำกับแท็บอื่น และยาวไม่เกิน 100 ตัวอักษร`;
    case 'delete-tab':
    case 'hide-tab':
      return `ลบหรือซ่อนแท็บ ${deed.sheet} ไม่ได้ เพราะเป็นแท็บเดียวที่แสดงอยู่ กรุณาเพิ่มหรือแสดงแท็บอื่นก่อน`;
    default:
      return 'ทำรายการนี้ไม่ได้ สมุดงานยังเป็นเช่นเดิม';
  }
}
