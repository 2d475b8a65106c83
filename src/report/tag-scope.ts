// Which loops are open at a tag, and what is wrong with how they open and close. A loop lies in one table or outside all:
// otherwise it would repeat half a table. One that reaches from cell to cell repeats whole rows, which are then its own.
import type { ProblemSentence } from './template-problem-sentences.ts';
import { spelled, type TemplateTag } from './template-tags.ts';

interface Loop {
  readonly opened: TemplateTag;
  readonly closed: TemplateTag;
}

export class TagScope {
  private open: readonly TemplateTag[] = [];
  /** Neither inside one another nor around one that is still open: those inside a loop are forgotten when it closes. */
  private readonly loops: Loop[] = [];
  /** How many loops had been closed when each open one began. */
  private readonly before: number[] = [];

  /** Whether the tags of this loop can be printed here; between `{^loop}` and its end there are none. */
  isInside(loop: string): boolean {
    return this.open.some(({ sign, name }) => sign === '#' && name === loop);
  }

  /** Those that are still open, outermost first. */
  unclosed(): readonly TemplateTag[] {
    return this.open;
  }

  take(tag: TemplateTag): readonly ProblemSentence[] {
    if (tag.sign === '#' || tag.sign === '^') {
      this.open = [...this.open, tag];
      this.before.push(this.loops.length);
    }
    return tag.sign === '/' ? this.close(tag) : [];
  }

  /** `{/}` closes whatever was opened last. A loop that is closed while an inner one is open closes that one too. */
  private close(tag: TemplateTag): readonly ProblemSentence[] {
    const names = this.open.map(({ name }) => name);
    const index = tag.name === '' ? names.length - 1 : names.lastIndexOf(tag.name);
    const opened = this.open[index];
    if (!opened) return [unopened(tag)];
    const inner = this.open[index + 1];
    this.open = this.open.slice(0, index);
    this.loops.length = this.before[index] ?? 0;
    this.before.length = index;
    const loop = { opened, closed: tag };
    const neighbour = this.loops.find((other) => repeatsRowsOf(other, loop) || repeatsRowsOf(loop, other));
    this.loops.push(loop);
    if (inner) return [crossed(tag, inner)];
    if (opened.paragraph.table !== tag.paragraph.table) return [torn(opened, tag)];
    return neighbour ? [overlapping(opened, neighbour.opened)] : [];
  }
}

/** Whether a loop that repeats whole rows would repeat an end of another that stands beside it in them. */
function repeatsRowsOf({ opened, closed }: Loop, other: Loop): boolean {
  const { table, row, cell } = opened.paragraph;
  if (table === 0 || cell === closed.paragraph.cell) return false;
  return [other.opened, other.closed].some(
    ({ paragraph }) => paragraph.table === table && paragraph.row >= row && paragraph.row <= closed.paragraph.row,
  );
}

const overlapping = (opened: TemplateTag, other: TemplateTag): ProblemSentence => ({
  severity: 'error',
  message: `${spelled(opened)} กับ ${spelled(other)} อยู่ในแถวเดียวกันของตาราง ทั้งที่กลุ่มหนึ่งพิมพ์ซ้ำทั้งแถว`,
  remedy: 'ย้ายกลุ่มหนึ่งไปไว้ภายในอีกกลุ่ม หรือไปไว้แถวอื่น',
});

const unopened = (tag: TemplateTag): ProblemSentence => ({
  severity: 'error',
  message: `มี ${spelled(tag)} แต่ไม่มีแท็กเปิด ${spelled({ ...tag, sign: '#' })} มาก่อน`,
  remedy: 'เติมแท็กเปิดหน้าข้อความที่ต้องการ หรือลบแท็กปิด',
});

const crossed = (tag: TemplateTag, inner: TemplateTag): ProblemSentence => ({
  severity: 'error',
  message: `แท็กเปิดและแท็กปิดไขว้กัน: พบ ${spelled(tag)} ทั้งที่ ${spelled(inner)} ยังไม่ปิด`,
  remedy: `เติม ${spelled({ ...inner, sign: '/' })} ก่อน ${spelled(tag)} แท็กที่เปิดทีหลังต้องปิดก่อน`,
});

const torn = (opened: TemplateTag, tag: TemplateTag): ProblemSentence => ({
  severity: 'error',
  message: `แท็กเปิด ${spelled(opened)} กับแท็กปิด ${spelled(tag)} ไม่ได้อยู่ในตารางเดียวกัน`,
  remedy: 'ย้ายแท็กทั้งคู่ไว้ในตารางเดียวกัน หรือไว้นอกตารางทั้งคู่',
});
