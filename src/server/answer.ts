// The one door. Whatever happens behind it, the page gets an answer in plain JSON, and a failure is a Thai sentence.
import type { World } from '../app/ports.ts';
import { Refusal } from '../app/refusal.ts';
import { NewerStorage } from '../workbook/newer-storage.ts';
import { allowedMethods, type Method } from './methods.ts';
import type { Answer, Failure } from './wire.ts';

/** Says in Thai what a fault of the platform means; undefined where it is not known, which then goes into the log. */
export type ExplainFault = (fault: unknown) => Failure | undefined;

/** `argsJson` is a JSON object; blank means none. Never throws. */
export function answer(world: World, explain: ExplainFault, name: string, argsJson: string): Answer<unknown> {
  const method = new Map<string, Method>(Object.entries(allowedMethods())).get(name);
  if (!method) return failed(unknownMethod);
  const params = method.params.safeParse(parsed(argsJson));
  if (!params.success) return failed(badArguments);
  try {
    return { ok: true, value: method.run(world, params.data as never) };
  } catch (error) {
    return failed(failureOf(error, explain));
  }
}

const failed = (error: Failure): Answer<never> => ({ ok: false, error });

function parsed(json: string): unknown {
  try {
    return JSON.parse(json || '{}');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function failureOf(error: unknown, explain: ExplainFault): Failure {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  if (error instanceof NewerStorage) return newerFile;
  // The docx engine is a bundle of its own: its errors are known by name, not by class.
  if (error instanceof Error && error.name === 'TemplateFault') return { code: 'template', message: error.message };
  return explain(error) ?? unknownFault;
}

const unknownMethod: Failure = {
  code: 'unknown-method',
  message: 'ไม่รู้จักคำสั่งนี้ กรุณาปิดแถบด้านข้างแล้วเปิดใหม่เพื่อใช้รุ่นล่าสุด',
};

const badArguments: Failure = {
  code: 'bad-arguments',
  message: 'ข้อมูลที่ส่งมากับคำสั่งไม่ถูกต้อง กรุณาตรวจช่องที่กรอก แล้วสั่งอีกครั้ง',
};

const newerFile: Failure = {
  code: 'newer-storage',
  message: 'ไฟล์นี้จัดทำด้วยส่วนเสริมรุ่นใหม่กว่ารุ่นที่ใช้อยู่ คำสั่งจึงไม่ได้เปลี่ยนแปลงข้อมูลใด กรุณาปิดแล้วเปิดไฟล์ใหม่เพื่อใช้ส่วนเสริมรุ่นล่าสุด',
};

const unknownFault: Failure = {
  code: 'fault',
  message: 'เกิดข้อขัดข้องที่ไม่ทราบสาเหตุ ข้อมูลในไฟล์ไม่สูญหาย กรุณาสั่งอีกครั้ง หากยังไม่ได้ ให้ปิดไฟล์แล้วเปิดใหม่',
};
