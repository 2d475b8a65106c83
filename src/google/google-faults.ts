// Google's documented exception texts, and what each means to an officer. The texts come in the account's language;
// what is not recognised here gets the general sentence.
import type { Failure } from '../server/wire.ts';

interface KnownFault extends Failure {
  readonly pattern: RegExp;
}

const knownFaults: readonly KnownFault[] = [
  {
    pattern: /protected|ป้องกัน/i,
    code: 'protected',
    message:
      'มีช่องหรือแท็บที่ถูกป้องกันไว้ คำสั่งจึงไม่ได้เปลี่ยนแปลงข้อมูลใด กรุณาให้เจ้าของไฟล์ยกเลิกการป้องกัน (ข้อมูล > ป้องกันชีตและช่วง) แล้วสั่งอีกครั้ง',
  },
  {
    pattern: /data validation|การตรวจสอบความถูกต้องของข้อมูล/i,
    code: 'validation',
    message:
      'มีช่องที่ตั้งกฎการตรวจสอบข้อมูลไว้และไม่รับค่าที่คำสั่งนี้จะเขียน ข้อมูลในไฟล์ไม่เปลี่ยนแปลง กรุณาลบหรือแก้กฎนั้น (ข้อมูล > การตรวจสอบข้อมูล) แล้วสั่งอีกครั้ง',
  },
  {
    pattern:
      /permission to (?:(?:call|access) (?:\w+\.)?(?:set|insert|delete|clear|copy|hide|rename)|access the requested document|perform that action)|สิทธิ์เข้าถึงเอกสาร/i,
    code: 'read-only',
    message: 'บัญชีนี้มีสิทธิ์ดูไฟล์เท่านั้น คำสั่งจึงไม่ได้เปลี่ยนแปลงข้อมูลใด กรุณาขอสิทธิ์แก้ไขจากเจ้าของไฟล์ แล้วสั่งอีกครั้ง',
  },
  {
    pattern: /too large to be exported/i,
    code: 'template-too-large',
    message:
      'แม่แบบมีขนาดใหญ่เกินกว่าที่ Google ส่งออกได้ (ไม่เกิน 10 MB) กรุณาลดขนาดหรือลบรูปภาพในแม่แบบ แล้วสั่งอีกครั้ง หรือเลือกใช้แม่แบบที่มากับระบบ',
  },
  {
    pattern: /advanced Drive service is not enabled/i,
    code: 'drive-off',
    message: 'ผู้ติดตั้งยังไม่ได้เปิดบริการ Google ไดรฟ์ให้ส่วนเสริม กรุณาแจ้งผู้ดูแลระบบให้เปิดบริการ Drive API ในโครงการสคริปต์',
  },
  {
    pattern:
      /PERMISSION_DENIED|do not have permission|authorization is required|insufficient|not sufficient|ไม่มีสิทธิ์|การให้สิทธิ์/i,
    code: 'permission',
    message:
      'ส่วนเสริมยังไม่ได้รับสิทธิ์ที่คำสั่งนี้ต้องใช้ ข้อมูลในไฟล์ไม่เปลี่ยนแปลง กรุณาเปิดเมนูของส่วนเสริม อนุญาตสิทธิ์สร้างไฟล์ใน Google ไดรฟ์ แล้วสั่งอีกครั้ง',
  },
  {
    pattern: /Drive storage quota|storageQuotaExceeded/i,
    code: 'drive-full',
    message: 'พื้นที่จัดเก็บใน Google ไดรฟ์ของบัญชีนี้เต็ม ข้อมูลในไฟล์ไม่เปลี่ยนแปลง กรุณาลบไฟล์ที่ไม่ใช้แล้วออกจากไดรฟ์และล้างถังขยะ แล้วสั่งอีกครั้ง',
  },
  {
    pattern: /in a short time|per second|rate limit|too many (?:requests|scripts)/i,
    code: 'rate',
    message: 'บัญชีนี้เรียกใช้บริการของ Google ถี่เกินไป ข้อมูลในไฟล์ไม่เปลี่ยนแปลง กรุณารอหนึ่งนาที แล้วสั่งอีกครั้ง',
  },
  {
    pattern: /too many times|too much computer time|quota|โควต้า/i,
    code: 'quota',
    message: 'ใช้บริการของ Google ครบจำนวนที่กำหนดต่อวันแล้ว ข้อมูลในไฟล์ไม่เปลี่ยนแปลง กรุณาสั่งอีกครั้งในวันพรุ่งนี้',
  },
  {
    pattern: /timed out|maximum execution time|หมดเวลา/i,
    code: 'timeout',
    message: 'Google ใช้เวลานานเกินกำหนด กรุณาสั่งอีกครั้ง คำสั่งถัดไปจะทำส่วนที่ค้างให้เรียบร้อยก่อน',
  },
  {
    pattern:
      /Service (error|unavailable|invoked|Spreadsheets)|server error|try again|internal error|ข้อผิดพลาดของเซิร์ฟเวอร์/i,
    code: 'service',
    message: 'บริการของ Google ขัดข้องชั่วคราว ข้อมูลในไฟล์ไม่สูญหาย กรุณารอสักครู่แล้วสั่งอีกครั้ง',
  },
];

const textOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

const knownFault = (fault: unknown): KnownFault | undefined =>
  knownFaults.find(({ pattern }) => pattern.test(textOf(fault)));

export const isExplained = (fault: unknown): boolean => knownFault(fault) !== undefined;

/** Undefined for a fault that is not known; its place in the code is logged, never its text, which may hold cells. */
export function explainFault(fault: unknown): Failure | undefined {
  const known = knownFault(fault);
  if (known) return { code: known.code, message: known.message };
  console.error(placeOf(fault));
  return undefined;
}

/** What comes after the text in the stack: a text of several lines may look like places itself. */
function placeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const { name, message, stack = '' } = fault;
  const text = stack.indexOf(message);
  const places = text < 0 ? '' : stack.slice(text + message.length);
  return [name, ...places.split('\n').filter((line) => /^\s+at /.test(line))].join('\n');
}
