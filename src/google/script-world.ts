// The world of a script run: Google's services behind the ports of the commands.
import type { Clock, Lock, World } from '../app/ports.ts';
import { Refusal } from '../app/refusal.ts';
import type { SelfTestExpected } from '../app/self-test.ts';
import { THAI_ZONE } from './date-cells.ts';
import { driveDocuments } from './drive-documents.ts';
import { driveEditedDocuments } from './drive-edited-documents.ts';
import { drivePictures } from './drive-pictures.ts';
import { isExplained } from './google-faults.ts';
import { hiddenStorage } from './hidden-storage.ts';
import { projectLibrary, projectTemplates } from './project-files.ts';
import { sheetBook } from './sheet-book.ts';

const LOCK_WAIT_MS = 10_000;
const BUDDHIST_ERA = 543;

/** Put in by the build, from package.json. */
declare const ADD_ON_VERSION: string;
/** Put in by the build as JSON, from the sources and data files that it ships. */
declare const SELF_TEST_EXPECTED: string;

const documentLock: Lock = {
  hold(work) {
    const lock = LockService.getDocumentLock();
    if (!lock?.tryLock(LOCK_WAIT_MS)) {
      throw new Refusal('busy', 'มีผู้อื่นกำลังสั่งงานในไฟล์นี้ กรุณารอสักครู่แล้วสั่งอีกครั้ง');
    }
    try {
      const result = work();
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  },
  isTaken() {
    const lock = LockService.getDocumentLock();
    if (!lock?.tryLock(0)) return true;
    lock.releaseLock();
    return false;
  },
};

const clock: Clock = {
  now() {
    const parts = Utilities.formatDate(new Date(), THAI_ZONE, 'yyyy M d H m').split(' ').map(Number);
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
    return { year: year + BUDDHIST_ERA, month, day, hour, minute };
  },
  pause(milliseconds) {
    Utilities.sleep(milliseconds);
  },
};

export const scriptWorld: World = {
  book: sheetBook,
  storage: hiddenStorage,
  documents: driveDocuments,
  pictures: drivePictures,
  editedDocuments: driveEditedDocuments,
  templates: projectTemplates,
  library: projectLibrary,
  clock,
  lock: documentLock,
  isExplained,
  version: ADD_ON_VERSION,
  selfTestExpected: JSON.parse(SELF_TEST_EXPECTED) as SelfTestExpected,
};
