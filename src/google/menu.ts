// The add-on's menu and the sidebar it opens. Building the menu needs no authorisation.

const TITLE = 'ผู้ช่วย ITA';

export function addMenu(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('เปิดผู้ช่วย ITA', 'showSidebar').addToUi();
}

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(TITLE));
}
