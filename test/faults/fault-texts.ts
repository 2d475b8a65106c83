// What Google says when a call fails, as its documentation and its users quote it, and the code by which the officer is
// answered. The last is a text that nobody knows, about a cell that it quotes.

export interface FaultText {
  readonly text: string;
  readonly code: string;
}

export const faultTexts: readonly FaultText[] = [
  { text: 'Service Spreadsheets failed while accessing document with id 1AbC.', code: 'service' },
  { text: 'We’re sorry, a server error occurred. Please wait a bit and try again.', code: 'service' },
  { text: 'Service unavailable: Spreadsheets', code: 'service' },
  { text: 'Service Spreadsheets timed out while accessing document with id 1AbC.', code: 'timeout' },
  { text: 'Service invoked too many times for one day: spreadsheet.', code: 'quota' },
  { text: 'Service using too much computer time for one day', code: 'quota' },
  {
    text: 'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
    code: 'rate',
  },
  { text: 'There are too many scripts running simultaneously for this Google user account.', code: 'rate' },
  {
    text: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    code: 'protected',
  },
  { text: 'You do not have permission to access the requested document.', code: 'read-only' },
  { text: 'PERMISSION_DENIED', code: 'permission' },
  { text: 'You do not have permission to call setValues', code: 'read-only' },
  {
    text: 'API call to drive.files.create failed with error: The user’s Drive storage quota has been exceeded.',
    code: 'drive-full',
  },
  { text: 'ข้อผิดพลาดที่ไม่รู้จักของช่อง B2: "นายสมมติ ตัวอย่าง\n    at ทดสอบ"', code: 'fault' },
];
