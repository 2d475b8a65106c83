// Range: how cells look.
import type { Host } from '../../../src/local/host.ts';
import { casesOf, reference } from './case.ts';

const looks = (host: Host) => Object.values(host.snapshot()[0]?.looks ?? {}).map(({ format }) => format);

export const rangeLook = casesOf(`${reference}/spreadsheet/range`, [
  [
    'setnumberformatnumberformat',
    'number formats are kept as written; General is the automatic one',
    `const range = sheet.getRange('A1:B1'); range.setNumberFormat('0.00'); const one = range.getNumberFormat();
     range.setNumberFormats([['@', 'General']]); return [one, range.getNumberFormats()];`,
    ['0.00', [['@', 'General']]],
  ],
  [
    'setfontweightfontweight',
    'weights, styles, families, sizes and colours are set for all or each, and null is the default',
    `const range = sheet.getRange('A1:B1');
     range.setFontWeight('bold').setFontStyle('italic').setFontFamily('Sarabun').setFontSize(11).setFontColor('#ff0000').setBackground('#EEE');
     const all = [range.getFontWeight(), range.getFontFamily(), range.getFontSize(), range.getFontColors()[0][0], range.getBackground()];
     range.setFontWeights([['normal', 'bold']]).setFontFamilies([['Arial', 'Sarabun']]).setFontSizes([[9, 10]])
       .setFontColors([['#00ff00', null]]).setBackgrounds([[null, '#abcdef']]);
     const first = sheet.getRange('A1');
     return [all, range.getFontWeights(), [first.getFontFamily(), first.getFontSize()], range.getFontColors(), range.getBackgrounds()];`,
    [
      ['bold', 'Sarabun', 11, '#ff0000', '#eeeeee'],
      [['normal', 'bold']],
      ['Arial', 9],
      [['#00ff00', '#000000']],
      [['#ffffff', '#abcdef']],
    ],
    { of: (host) => looks(host).map(({ italic }) => italic), is: [true, true] },
  ],
  [
    'setwrapiswrapenabled',
    'wrapping is on, or by a strategy',
    `const range = sheet.getRange('A1:B1'); range.setWrap(true); const on = range.getWrap();
     range.setWraps([[false, true]]); const each = range.getWraps();
     range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP); const clipped = range.getWraps();
     range.setWrapStrategies([[SpreadsheetApp.WrapStrategy.WRAP, SpreadsheetApp.WrapStrategy.OVERFLOW]]);
     return [on, each, clipped, range.getWraps()];`,
    [true, [[false, true]], [[false, false]], [[true, false]]],
  ],
  [
    'setverticalalignmentalignment',
    'alignments are words, and others are refused',
    `const range = sheet.getRange('A1:B1');
     range.setVerticalAlignment('middle').setHorizontalAlignment('center');
     const all = [range.getVerticalAlignment(), range.getHorizontalAlignment()];
     range.setVerticalAlignments([['top', 'bottom']]).setHorizontalAlignments([['left', 'right']]);
     return [all, range.getVerticalAlignments(), range.getHorizontalAlignments(), caught(() => range.setVerticalAlignment('up')) !== undefined];`,
    [['middle', 'center'], [['top', 'bottom']], [['left', 'right']], true],
  ],
  [
    'setbordertop,-left,-bottom,-right,-vertical,-horizontal,-color,-style',
    'borders are drawn and the values stay',
    `const range = sheet.getRange('A1:B2'); range.setValue(1);
     range.setBorder(true, true, true, true, false, null, '#000000', SpreadsheetApp.BorderStyle.SOLID);
     return range.getValues();`,
    [
      [1, 1],
      [1, 1],
    ],
    { of: (host) => Object.keys(looks(host)[0]?.borders ?? {}).sort(), is: ['left', 'top'] },
  ],
  [
    'clearformat',
    'clearFormat leaves the content',
    `const cell = sheet.getRange('A1'); cell.setValue(1).setFontWeight('bold').clearFormat(); return [cell.getValue(), cell.getFontWeight()];`,
    [1, 'normal'],
  ],
]);
