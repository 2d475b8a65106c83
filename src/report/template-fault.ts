// What is wrong with a template, said to the person who edited it: in Thai, naming the tag and what to do.
import type { FilterFault } from './tag-filters.ts';

export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
}

export const unknownTag = (tag: string): TemplateFault =>
  new TemplateFault(`แม่แบบมีแท็ก {${tag}} ที่ไม่รู้จัก โปรดตรวจตัวสะกดหรือลบแท็กนี้ออกจากแม่แบบ`);

/** A filter that does not exist, or that cannot do with what follows it. */
export function wrongFilter({ name, isKnown, nearest }: FilterFault, tag: string): TemplateFault {
  if (isKnown)
    return new TemplateFault(`ตัวกรอง ${name} ในแท็ก {${tag}} ของแม่แบบใช้ไม่ได้กับข้อความที่ตามมา โปรดแก้ตามหน้ารายการแท็ก`);
  const hint = nearest === undefined ? '' : ` หมายถึง ${nearest} หรือไม่`;
  return new TemplateFault(`แท็ก {${tag}} ในแม่แบบมีตัวกรอง ${name} ที่ไม่รู้จัก${hint} โปรดตรวจตัวสะกดหรือลบตัวกรองนี้`);
}

/** A filter on what is no text: a list, a part or a condition. */
export const filterOnSection = (tag: string): TemplateFault =>
  new TemplateFault(`แท็ก {${tag}} ในแม่แบบใช้ตัวกรองไม่ได้ ตัวกรองใช้กับแท็กที่พิมพ์ข้อความเท่านั้น โปรดลบตัวกรองออก`);

const sentences: Readonly<Record<string, (tag: string) => string>> = {
  unopened_tag: (tag) => `แม่แบบมีวงเล็บปิด } ที่ไม่มีวงเล็บเปิด ใกล้ข้อความ "${tag}" โปรดเติม { หรือลบ }`,
  unclosed_tag: (tag) => `แท็ก {${tag} ในแม่แบบไม่มีวงเล็บปิด โปรดเติม }`,
  duplicate_open_tag: (tag) => `แท็ก ${tag} ในแม่แบบมีวงเล็บเปิดซ้อนกัน โปรดเหลือไว้ { เดียว`,
  duplicate_close_tag: (tag) => `แท็ก ${tag} ในแม่แบบมีวงเล็บปิดซ้อนกัน โปรดเหลือไว้ } เดียว`,
  unopened_loop: (tag) => `แม่แบบมี {/${tag}} แต่ไม่มี {#${tag}} มาก่อน โปรดเติมแท็กเปิดหรือลบแท็กปิด`,
  unclosed_loop: (tag) => `แม่แบบเปิด {#${tag}} แต่ไม่มี {/${tag}} ปิด โปรดเติมแท็กปิดหลังข้อความที่ต้องการ`,
  closing_tag_does_not_match_opening_tag: (tag) => `แท็กเปิดและแท็กปิด ${tag} ในแม่แบบไขว้กัน โปรดปิดแท็กที่เปิดทีหลังก่อน`,
};

const OTHERWISE = 'แม่แบบเปิดไม่ได้หรือมีแท็กที่เสียหาย โปรดตรวจแม่แบบหรือคืนแม่แบบเดิม';

interface EngineError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly rootError?: unknown;
    readonly errors?: readonly unknown[];
  };
}

/** One sentence for each fault that the docx engine collected, each once. */
export function templateFault(error: unknown): TemplateFault {
  const { errors = [error] } = (error as EngineError).properties ?? {};
  return new TemplateFault([...new Set(errors.map(sentenceOf))].join('\n'));
}

function sentenceOf(error: unknown): string {
  const { id = '', xtag = '', openingtag = '', rootError } = (error as EngineError).properties ?? {};
  if (error instanceof TemplateFault) return error.message;
  if (rootError instanceof TemplateFault) return rootError.message;
  return sentences[id]?.(openingtag || xtag) ?? OTHERWISE;
}
