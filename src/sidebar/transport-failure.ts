// What it means to an officer that a call got no answer. Google's texts come in the account's language, so only its
// codes and a few known words are recognised; the rest gets the general way out.
import type { Failure } from '../server/wire.ts';

export interface TransportFailure extends Failure {
  /** Whether asking again a little later may help. */
  readonly isPassing: boolean;
}

const accounts: TransportFailure = {
  code: 'accounts',
  isPassing: false,
  message:
    'ส่วนเสริมติดต่อกับไฟล์นี้ไม่ได้ มักเกิดจากการลงชื่อเข้าใช้ Google หลายบัญชีในเบราว์เซอร์เดียวกัน ' +
    'กรุณาออกจากระบบบัญชีอื่น หรือเปิดไฟล์นี้ในหน้าต่างที่ไม่ระบุตัวตนด้วยบัญชีเดียว แล้วเปิดแถบด้านข้างใหม่',
};

const permission: TransportFailure = {
  code: 'permission',
  isPassing: false,
  message: 'ส่วนเสริมยังไม่ได้รับอนุญาตให้ทำงานในไฟล์นี้ กรุณาปิดแถบด้านข้าง แล้วเปิดจากเมนูส่วนขยายอีกครั้ง และกดอนุญาตเมื่อ Google ถาม',
};

const isAccounts = (text: string): boolean => /PERMISSION_DENIED/.test(text);
const isPermission = (text: string): boolean => /authori[sz]ation is required|ต้องได้รับอนุญาต|ต้องให้สิทธิ์/i.test(text);
const isConnection = (text: string): boolean => /NetworkError|HTTP 0|connection|การเชื่อมต่อ/i.test(text);

/** `readsOnly` says that the command changes nothing, so that repeating it is harmless. */
export function failureOf(text: string, readsOnly: boolean): TransportFailure {
  if (isAccounts(text)) return accounts;
  if (isPermission(text)) return permission;
  const wayOut = readsOnly
    ? 'กรุณารอสักครู่ แล้วสั่งอีกครั้ง'
    : 'คำสั่งอาจทำเสร็จแล้วหรือยังไม่ได้ทำ กรุณากลับหน้าหลักเพื่ออ่านข้อมูลใหม่ก่อนสั่งซ้ำ คำสั่งที่ค้างอยู่จะถูกจัดการให้เรียบร้อยเอง';
  return isConnection(text)
    ? { code: 'connection', isPassing: true, message: `ขาดการเชื่อมต่ออินเทอร์เน็ต ${wayOut}` }
    : { code: 'no-answer', isPassing: true, message: `ไม่ได้รับคำตอบจาก Google ${wayOut}` };
}
