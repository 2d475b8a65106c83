// What is said of each thing that can be wrong with a template, and what to do about it. Tags are spelled as the officer types them.
import { nearestName } from '../thai/near-name.ts';
import type { Severity } from '../workbook/problem.ts';
import type { KnownTag } from './known-tags.ts';
import type { FilterFault } from './tag-filters.ts';
import { spelled, type TemplateTag } from './template-tags.ts';
import type { UnusedTags } from './unused-tags.ts';

export interface ProblemSentence {
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

export const pendingSuggestions: ProblemSentence = {
  severity: 'warning',
  message: 'แม่แบบมีข้อเสนอแนะการแก้ไขที่ยังไม่ได้ยอมรับ รายงานจะพิมพ์ข้อความเดิมก่อนข้อเสนอแนะ',
  remedy: 'เปิดแม่แบบใน Google เอกสาร แล้วยอมรับหรือปฏิเสธข้อเสนอแนะทุกรายการ',
};

export function unknownSentence(tag: TemplateTag, known: readonly KnownTag[]): ProblemSentence {
  const near = nearestName(tag.name, [...new Set(known.map(({ name }) => name))]);
  return {
    severity: 'error',
    message: `ไม่รู้จักแท็ก ${spelled(tag)}`,
    remedy:
      near === undefined
        ? 'ตรวจตัวสะกดกับรายการแท็ก หรือลบแท็กนี้ออกจากแม่แบบ'
        : `แท็กที่ใกล้เคียงที่สุดคือ ${spelled({ sign: tag.sign, name: near })} โปรดแก้ตัวสะกดหรือลบแท็กนี้ออกจากแม่แบบ`,
  };
}

const around = (names: readonly string[]): string =>
  names.map((name) => spelled({ sign: '#', name })).join('') +
  '…' +
  [...names]
    .reverse()
    .map((name) => spelled({ sign: '/', name }))
    .join('');

export const outsideSentence = (tag: TemplateTag, { path }: KnownTag): ProblemSentence => ({
  severity: 'error',
  message: `แท็ก ${spelled(tag)} อยู่นอกกลุ่มที่แท็กนี้ใช้ได้`,
  remedy: `ย้ายแท็กนี้ไปไว้ระหว่าง ${around(path)} หรือลบออกจากแม่แบบ`,
});

export const misusedSentence = (tag: TemplateTag, { kind, name }: KnownTag): ProblemSentence => ({
  severity: 'error',
  message: `แท็ก ${spelled(tag)} เขียนไม่ตรงกับชนิดของข้อมูล`,
  remedy: `เขียนเป็น ${kind === 'value' || kind === 'picture' ? spelled({ sign: '', name }) : kind === 'drawing' ? spelled({ sign: '@', name }) : around([name])}`,
});

export const filterOnSectionSentence = (tag: TemplateTag): ProblemSentence => ({
  severity: 'error',
  message: `แท็ก ${spelled(tag)} ใช้ตัวกรองไม่ได้ ตัวกรองใช้กับแท็กที่พิมพ์ข้อความเท่านั้น`,
  remedy: `เขียนเป็น ${spelled({ ...tag, filters: [] })}`,
});

export const filterSentence = (tag: TemplateTag, { name, isKnown, nearest }: FilterFault): ProblemSentence => ({
  severity: 'error',
  message: isKnown
    ? `ตัวกรอง ${name} ในแท็ก ${spelled(tag)} ใช้ไม่ได้กับข้อความที่ตามมา`
    : `ไม่รู้จักตัวกรอง ${name} ในแท็ก ${spelled(tag)}`,
  remedy:
    nearest === undefined
      ? 'ตรวจกับรายการตัวกรอง หรือลบตัวกรองนี้'
      : `ตัวกรองที่ใกล้เคียงที่สุดคือ ${nearest} โปรดแก้ตัวสะกดหรือลบตัวกรองนี้`,
});

export const crowdedSentence = (tag: TemplateTag): ProblemSentence => ({
  severity: 'error',
  message: `แท็ก ${spelled(tag)} เป็นภาพหรือแผนภูมิ จึงต้องอยู่ในย่อหน้าของตนเอง`,
  remedy: 'ขึ้นบรรทัดใหม่ด้วย Enter ก่อนและหลังแท็กนี้',
});

export const mixedSentence = (tag: TemplateTag): ProblemSentence => ({
  severity: 'info',
  message: `ตัวอักษรภายในแท็ก ${spelled(tag)} มีรูปแบบต่างกัน รายงานใช้รูปแบบของตัวแรก`,
  remedy: 'หากต้องการรูปแบบอื่น ให้เลือกทั้งแท็กรวมวงเล็บแล้วกำหนดรูปแบบพร้อมกัน',
});

export const unclosedSentence = (tag: TemplateTag): ProblemSentence => ({
  severity: 'error',
  message: `เปิด ${spelled(tag)} แล้วไม่มี ${spelled({ ...tag, sign: '/' })} ปิด`,
  remedy: `เติม ${spelled({ ...tag, sign: '/' })} หลังข้อความที่ต้องการ หรือลบแท็กเปิด`,
});

export const braceSentence = (brace: '{' | '}', text: string): ProblemSentence => ({
  severity: 'error',
  message: `วงเล็บปีกกา ${brace} ไม่มีคู่ในย่อหน้าเดียวกัน: ${text}`,
  remedy: brace === '{' ? 'เติม } ท้ายชื่อแท็ก หรือลบ { ออก' : 'เติม { หน้าชื่อแท็ก หรือลบ } ออก',
});

const SHOWN_TAGS = 12;

export function unusedSentence({ path, names }: UnusedTags): ProblemSentence {
  const shown = names
    .slice(0, SHOWN_TAGS)
    .map((name) => spelled({ sign: '', name }))
    .join(' ');
  const rest = names.length > SHOWN_TAGS ? ` และอีก ${names.length - SHOWN_TAGS} แท็ก` : '';
  return {
    severity: 'info',
    message: `ข้อมูลที่แม่แบบไม่ได้ใช้${path.length > 0 ? ` ภายใน ${around(path)}` : ''}: ${shown}${rest}`,
    remedy: 'ไม่ต้องแก้ไข หากตั้งใจไม่พิมพ์ข้อมูลนี้',
  };
}
