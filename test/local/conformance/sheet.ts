// Sheet and Spreadsheet.
import { casesOf, reference } from './case.ts';

const sheetCases = casesOf(`${reference}/spreadsheet/sheet`, [
  [
    'getrangerow,-column,-numrows,-numcolumns',
    'a range may not leave the grid',
    `return [[1001, 1], [1, 27], [0, 1], [1, 0], [1, 1, 0, 1], [1, 1, 1, 0]].map((at) => caught(() => sheet.getRange(...at)));`,
    [
      'The coordinates of the range are outside the dimensions of the sheet.',
      'The coordinates of the range are outside the dimensions of the sheet.',
      'The starting row of the range is too small.',
      'The starting column of the range is too small.',
      'The number of rows in the range must be at least 1.',
      'The number of columns in the range must be at least 1.',
    ],
  ],
  [
    'getrangea1notation',
    'an open range reaches the last row',
    `return sheet.getRange('B2:B').getA1Notation();`,
    'B2:B1000',
  ],
  ['getrangea1notation', 'nonsense is no range', `return caught(() => sheet.getRange('ก1'));`, 'Range not found'],
  [
    'getlastrow',
    'the last row and column are those with content, not with a format',
    `sheet.getRange('B3').setValue('x'); sheet.getRange('D9').setFontWeight('bold');
     return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()];`,
    [3, 2, 'A1:B3', 1000, 26],
  ],
  ['getdatarange', 'the data range of a blank sheet is A1', `return sheet.getDataRange().getA1Notation();`, 'A1'],
  [
    'insertrowsafterafterposition,-howmany',
    'rows are added with the format of their neighbour, and formulas follow',
    `sheet.getRange('A1').setValue(1); sheet.getRange('A3').setValue(3); sheet.getRange('B1').setFormula('=A3');
     sheet.getRange('A1').setNumberFormat('@');
     sheet.insertRowsAfter(1, 2); sheet.insertRowsBefore(1, 1); sheet.insertRowAfter(1); sheet.insertRowBefore(1);
     return [sheet.getMaxRows(), sheet.getRange('B4').getFormula(), sheet.getRange('A5').getNumberFormat()];`,
    [1005, '=A8', '@'],
  ],
  [
    'insertcolumnsafterafterposition,-howmany',
    'columns are added',
    `sheet.getRange('A1').setFormula('=B1+1'); sheet.getRange('B1').setValue(1);
     sheet.insertColumnsAfter(1, 2); sheet.insertColumnsBefore(1, 1); sheet.insertColumnAfter(1); sheet.insertColumnBefore(1);
     return [sheet.getMaxColumns(), sheet.getRange('D1').getFormula(), sheet.getRange('D1').getValue()];`,
    [31, '=G1+1', 2],
  ],
  [
    'deleterowsrowposition,-howmany',
    'a formula whose cells were deleted is broken; deleting all rows is refused',
    `sheet.getRange('A5').setFormula('=A2'); sheet.getRange('B5').setFormula('=SUM(A1:A4)');
     sheet.deleteRows(2, 1); sheet.deleteRow(1);
     return [sheet.getRange('A3').getFormula(), sheet.getRange('B3').getFormula(), caught(() => sheet.deleteRows(1, 998))];`,
    ['=#REF!', '=SUM(A1:A2)', "You can't delete all the rows on the sheet."],
  ],
  [
    'deletecolumnscolumnposition,-howmany',
    'columns are deleted, within the sheet only',
    `sheet.getRange('D1').setValue('x'); sheet.deleteColumns(1, 2); sheet.deleteColumn(1);
     return [sheet.getRange('A1').getValue(), sheet.getMaxColumns(), caught(() => sheet.deleteColumns(20, 20))];`,
    ['x', 23, 'Those columns are out of bounds.'],
  ],
  [
    'hidecolumnscolumnindex,-numcolumns',
    'hidden columns and rows keep their values, which are read and written as ever',
    `sheet.getRange('B1').setValue(5); sheet.hideColumns(2, 2); sheet.hideColumn(sheet.getRange('E1')); sheet.hideRows(3); sheet.hideRow(sheet.getRange('A4'));
     const hidden = [1, 2, 3, 4, 5].map((c) => sheet.isColumnHiddenByUser(c)), rows = [3, 4].map((r) => sheet.isRowHiddenByUser(r));
     sheet.showColumns(2); sheet.unhideColumn(sheet.getRange('E1')); sheet.showRows(3); sheet.unhideRow(sheet.getRange('A4'));
     return [hidden, rows, sheet.getRange('B1').getValue(), [2, 3, 5].map((c) => sheet.isColumnHiddenByUser(c)), [3, 4].map((r) => sheet.isRowHiddenByUser(r))];`,
    [[false, true, true, false, true], [true, true], 5, [false, true, false], [false, false]],
  ],
  [
    'setcolumnwidthcolumnposition,-width',
    'widths and heights are pixels',
    `sheet.setColumnWidth(1, 300); sheet.setColumnWidths(2, 2, 50); sheet.setRowHeight(1, 40); sheet.setRowHeights(2, 1, 60); sheet.setRowHeightsForced(3, 1, 10);
     return [[1, 2, 3, 4].map((c) => sheet.getColumnWidth(c)), [1, 2, 3, 4].map((r) => sheet.getRowHeight(r))];`,
    [
      [300, 50, 50, 100],
      [40, 60, 10, 21],
    ],
  ],
  [
    'setfrozenrowsrows',
    'the frozen part may not cut a merge',
    `sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.getRange('A5:A6').merge();
     return [sheet.getFrozenRows(), sheet.getFrozenColumns(), caught(() => sheet.setFrozenRows(5)) !== undefined];`,
    [1, 2, true],
  ],
  [
    'setnamename',
    'names are unique, and formulas follow a new one',
    `const other = book.insertSheet('คะแนน'); sheet.getRange('A1').setFormula("='คะแนน'!B2");
     const refused = caught(() => other.setName('Sheet1')); other.setName("ปี '66");
     return [refused, sheet.getRange('A1').getFormula(), other.getSheetName()];`,
    ['A sheet with the name "Sheet1" already exists. Please enter another name.', "='ปี ''66'!B2", "ปี '66"],
  ],
  [
    'hidesheet',
    'a sheet is hidden, but never the last one',
    `const other = book.insertSheet('ข'); other.hideSheet(); const hidden = other.isSheetHidden();
     const refused = caught(() => sheet.hideSheet()); other.showSheet(); return [hidden, refused, other.isSheetHidden()];`,
    [true, "You can't hide all the sheets in a document.", false],
  ],
  [
    'settabcolorcolor',
    'a tab has a colour or none',
    `const none = sheet.getTabColor(); sheet.setTabColor('#ff0000'); return [none, sheet.getTabColor(), sheet.getIndex(), sheet.getParent().getName() === book.getName()];`,
    [null, '#ff0000', 1, true],
  ],
  [
    'appendrowrowcontents',
    'a row is appended under the last content',
    `sheet.getRange('C2').setValue('x'); sheet.appendRow(['a', '=1+1']); return sheet.getRange('A3:B3').getValues();`,
    [['a', 2]],
  ],
  [
    'sortcolumnposition,-ascending',
    'sorting leaves the frozen rows',
    `sheet.getRange('A1:A4').setValues([['หัว'], [3], [1], [2]]); sheet.setFrozenRows(1); sheet.sort(1, false);
     return sheet.getRange('A1:A4').getValues().flat();`,
    ['หัว', 3, 2, 1],
  ],
  [
    'clear',
    'clear takes formats too, clearContents does not',
    `sheet.getRange('A1').setValue(1).setFontWeight('bold'); sheet.clearContents();
     const cleared = [sheet.getLastRow(), sheet.getRange('A1').getFontWeight()]; sheet.clear();
     return [cleared, sheet.getRange('A1').getFontWeight()];`,
    [[0, 'bold'], 'normal'],
  ],
  [
    'copytospreadsheet',
    'a copy is named after its original',
    `sheet.getRange('A1').setValue(9); const copy = sheet.copyTo(book); return [copy.getName(), copy.getRange('A1').getValue()];`,
    ['Copy of Sheet1', 9],
  ],
  [
    'protect',
    'a sheet has one protection of its own',
    `sheet.protect().setDescription('ก'); sheet.protect();
     return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((p) => p.getDescription());`,
    ['ก'],
  ],
  [
    'setactiverangerange',
    'a sheet remembers its selection',
    `const cell = sheet.setActiveRange(sheet.getRange('B2:B3')).getA1Notation();
     sheet.setActiveSelection('C3'); const chosen = sheet.getActiveRange().getA1Notation();
     sheet.setCurrentCell(sheet.getRange('D4')); const current = sheet.getCurrentCell().getA1Notation();
     book.insertSheet('ข'); sheet.activate();
     return [cell, chosen, current, book.getActiveSheet().getName(), sheet.getActiveCell().getA1Notation()];`,
    ['B2:B3', 'C3', 'D4', 'Sheet1', 'D4'],
  ],
]);

const bookCases = casesOf(`${reference}/spreadsheet/spreadsheet`, [
  [
    'insertsheetsheetname,-sheetindex',
    'a new sheet stands where it is put and becomes the active one',
    `book.insertSheet('ก', 0); book.insertSheet('ข', book.getNumSheets()); book.insertSheet();
     return [book.getSheets().map((s) => s.getName()), book.getActiveSheet().getName(), caught(() => book.insertSheet('ก')) !== undefined];`,
    [['ก', 'Sheet1', 'ข', 'Sheet4'], 'Sheet4', true],
  ],
  [
    'insertsheetsheetname,-sheetindex,-options',
    'a sheet made after a template is a copy of it under its own name, formulas and all',
    `sheet.getRange('A1').setValue(9); sheet.getRange('B1').setFormula('=A1+1');
     const copy = book.insertSheet('สำเนา', 1, { template: sheet }); copy.getRange('A1').setValue(1);
     return [copy.getName(), copy.getRange('B1').getValue(), sheet.getRange('B1').getValue()];`,
    ['สำเนา', 2, 10],
  ],
  ['getsheetbynamename', 'a name that no sheet has gives null', `return book.getSheetByName('ไม่มี');`, null],
  [
    'deletesheetsheet',
    'the last visible sheet stays; formulas to a deleted one are broken',
    `const other = book.insertSheet('ข'); sheet.getRange('A1').setFormula("='ข'!A1"); book.deleteSheet(other);
     return [sheet.getRange('A1').getValue(), caught(() => book.deleteSheet(sheet)) !== undefined];`,
    ['#REF!', true],
  ],
  [
    'deleteactivesheet',
    'the active sheet is renamed, moved and deleted',
    `book.insertSheet('ก'); book.renameActiveSheet('ข'); book.moveActiveSheet(1); const order = book.getSheets().map((s) => s.getName());
     book.deleteActiveSheet(); return [order, book.getNumSheets()];`,
    [['ข', 'Sheet1'], 1],
  ],
  [
    'getrangea1notation',
    'a range is found on any sheet by its name',
    `book.insertSheet('แผน 2566').getRange('B2').setValue('x'); return book.getRange("'แผน 2566'!B2").getValue();`,
    'x',
  ],
  [
    'setactivesheetsheet',
    'the active sheet, range and cell are chosen',
    `const other = book.insertSheet('ข'); book.setActiveSheet(sheet); const first = book.getActiveSheet().getName();
     book.setActiveRange(other.getRange('B2:C2')); const range = book.getActiveRange().getA1Notation();
     book.setCurrentCell(other.getRange('D4'));
     return [first, range, book.getActiveCell().getA1Notation(), book.getCurrentCell().getA1Notation()];`,
    ['Sheet1', 'B2:C2', 'D4', 'D4'],
  ],
  [
    'getid',
    'a spreadsheet has a name, an id, an address, a zone and a locale',
    `book.rename('สมุด'); book.toast('เสร็จ');
     return [book.getName(), book.getUrl().includes(book.getId()), book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale()];`,
    ['สมุด', true, 'Asia/Bangkok', 'th_TH'],
  ],
]);

const appCases = casesOf(`${reference}/spreadsheet/spreadsheet-app`, [
  [
    'setactivesheetsheet',
    'the application chooses sheet, range and cell',
    `const other = book.insertSheet('ข'); SpreadsheetApp.setActiveSheet(sheet); const first = SpreadsheetApp.getActiveSheet().getName();
     SpreadsheetApp.setActiveRange(other.getRange('A1:A2')); const range = book.getActiveRange().getA1Notation();
     SpreadsheetApp.setCurrentCell(other.getRange('B2')); SpreadsheetApp.flush();
     return [first, range, book.getCurrentCell().getA1Notation(), SpreadsheetApp.getActive().getId() === book.getId()];`,
    ['Sheet1', 'A1:A2', 'B2', true],
  ],
  [
    'openbyidid',
    'other spreadsheets are closed to spreadsheets.currentonly',
    `return ['openById', 'openByUrl', 'create'].map((member) => caught(() => SpreadsheetApp[member]('x')).startsWith('Specified permissions are not sufficient'));`,
    [true, true, true],
  ],
]);

const validationCases = casesOf(`${reference}/spreadsheet/data-validation-builder`, [
  [
    'build',
    'a rule knows its criteria, values, help text and whether it lets others pass',
    `const build = () => SpreadsheetApp.newDataValidation(); const C = SpreadsheetApp.DataValidationCriteria;
     const rule = build().requireValueInList(['ก'], true).setAllowInvalid(true).setHelpText('เลือก').build();
     const range = build().requireValueInRange(sheet.getRange('A1:A3')).build();
     const kinds = [build().requireNumberGreaterThan(1), build().requireNumberGreaterThanOrEqualTo(1), build().requireNumberLessThanOrEqualTo(1),
       build().requireFormulaSatisfied('=TRUE'), build().requireDate(), build().requireCheckbox()].map((b) => b.build().getCriteriaType().toString());
     return [rule.getCriteriaType() === C.VALUE_IN_LIST, rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(),
       range.getCriteriaValues()[0].getA1Notation(), rule.copy().requireNumberBetween(0, 1).build().getCriteriaValues(), kinds];`,
    [
      true,
      [['ก'], true],
      true,
      'เลือก',
      'A1:A3',
      [0, 1],
      [
        'NUMBER_GREATER_THAN',
        'NUMBER_GREATER_THAN_OR_EQUAL_TO',
        'NUMBER_LESS_THAN_OR_EQUAL_TO',
        'CUSTOM_FORMULA',
        'DATE_IS_VALID_DATE',
        'CHECKBOX',
      ],
    ],
  ],
]);

const chartPage = `${reference}/spreadsheet/embedded-chart-builder`;
const CHART = `sheet.getRange('A1:B3').setValues([['ชื่อ', 'คะแนน'], ['ก', 1], ['ข', 2]]);
  const chart = sheet.newChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).setNumHeaders(1)
    .setOption('legend.position', 'none').setOption('width', 500).setPosition(5, 1, 0, 0)
    .asBarChart().setTitle('แผนภูมิ').setRange(0, 100).build();`;
const chartCases = casesOf(chartPage, [
  [
    'build',
    'a chart stands on a tab only once it is inserted, and knows its ranges and headers',
    `${CHART} const before = sheet.getCharts().length; sheet.insertChart(chart);
     const [found] = sheet.getCharts();
     return [before, sheet.getCharts().length, found.getRanges().map((range) => range.getA1Notation()), found.getNumHeaders(), found.getChartId() > 0];`,
    [0, 1, ['A1:A3', 'B1:B3'], 1, true],
    {
      of: (host) => host.view('Sheet1').charts.map(({ title, scale, place }) => ({ title, scale, place })),
      is: [{ title: 'แผนภูมิ', scale: [0, 100], place: { row: 5, column: 1, width: 500, height: 371 } }],
    },
  ],
  [
    'addRange',
    'a chart follows its cells when rows are put in above them',
    `${CHART} sheet.insertChart(chart); sheet.insertRowsBefore(2, 1);
     return sheet.getCharts()[0].getRanges().map((range) => range.getA1Notation());`,
    ['A1:A4', 'B1:B4'],
  ],
  [
    'setPosition',
    'a chart outside the grid is refused',
    `return caught(() => sheet.newChart().setPosition(sheet.getMaxRows() + 1, 1, 0, 0));`,
    'The chart is out of bounds of the sheet.',
  ],
  [
    'insertChart',
    'a chart that is removed is gone, and a copied tab has its own',
    `${CHART} sheet.insertChart(chart); const copy = sheet.copyTo(book);
     sheet.removeChart(sheet.getCharts()[0]);
     return [sheet.getCharts().length, copy.getCharts()[0].getRanges()[0].getSheet().getName()];`,
    [0, 'Copy of Sheet1'],
  ],
]);

export const sheets = [...chartCases, ...sheetCases, ...bookCases, ...appCases, ...validationCases];
