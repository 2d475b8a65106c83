// The add-on's menu and the sidebar it opens. Building the menu needs no authorisation. An item opens the sidebar at its view:
// the page carries the view's name in one attribute.

const TITLE = 'ผู้ช่วย ITA';

/** Every item and the function behind it, which globals.js names. */
const items = [
  ['เปิดผู้ช่วย ITA', 'showSidebar'],
  ['นำเข้าคะแนน', 'showImport'],
  ['ตรวจข้อมูล', 'showCheck'],
  ['จัดทำแผนมาตรการ', 'showPlan'],
  ['จัดทำรายงาน', 'showExport'],
  ['ดูวิธีใช้', 'showHelp'],
] as const;

export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [caption, functionName] of items) menu.addItem(caption, functionName);
  menu.addToUi();
}

/** `place` is one of the sidebar's views. */
export function showSidebar(place: string): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const opened = page.replace('<html lang="th"', `<html lang="th" data-place="${place}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle(TITLE));
}
