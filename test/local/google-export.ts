// Workbooks as Google Sheets exports them to .xlsx: functions that Excel does not know are wrapped with what they last
// gave, and cells that an array fills are wrapped as computed values.
import PizZip from 'pizzip';

const quotedTwice = (formula: string): string => formula.replaceAll('&quot;', '"').replaceAll('"', '""');

const literal = (value: string): string => (/^-?\d+(\.\d+)?$/.test(value) ? value : `"${quotedTwice(value)}"`);

const OURS = /<f>([^<]*ITA_[^<]*)<\/f><v>([^<]*)<\/v>/g;

/** Every formula with a function of ours, wrapped as Google wraps it. A workbook without any is an error. */
export function asGoogleExports(book: Uint8Array): Uint8Array {
  const zip = new PizZip(book);
  let wrapped = 0;
  for (const [name, file] of Object.entries(zip.files)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const exported = file.asText().replace(OURS, (_cell, formula: string, value: string) => {
      wrapped += 1;
      return `<f>IFERROR(__xludf.DUMMYFUNCTION("${quotedTwice(formula)}"),${literal(value)})</f><v>${value}</v>`;
    });
    zip.file(name, exported);
  }
  if (wrapped === 0) throw new Error('The workbook has no formula with a function of ours.');
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const relations = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const computed = (value: string): string => `IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),${value})`;

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Default ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing" Extension="vml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet1.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet2.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" PartName="/xl/styles.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml" PartName="/xl/comments1.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.drawing+xml" PartName="/xl/drawings/drawing1.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml" PartName="/xl/charts/chart1.xml"/></Types>`,
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/><sheets><sheet state="visible" name="คะแนน" sheetId="1" r:id="rId1"/><sheet state="hidden" name="_ซ่อน" sheetId="2" r:id="rId2"/></sheets><definedNames/><calcPr/></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ),
  'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}"><si><t>ตัวชี้วัด</t></si><si><t>คะแนน</t></si><si><r><rPr><b/><sz val="10.0"/><color rgb="FFFF0000"/></rPr><t xml:space="preserve">การปฏิบัติ</t></r><r><rPr><sz val="10.0"/></rPr><t>หน้าที่</t></r></si><si><t xml:space="preserve"> มีช่องว่าง
และขึ้นบรรทัด</t></si><si><t>=1+1</t></si><si><t>ดำเนินการแล้ว</t></si></sst>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="d/m/yyyy"/><numFmt numFmtId="165" formatCode="[$-D07041E]d mmmm yyyy"/><numFmt numFmtId="166" formatCode="d/m/bbbb"/></numFmts><fonts count="2"><font><sz val="10.0"/><color rgb="FF000000"/><name val="Arial"/></font><font><b/><color theme="1"/><name val="Sarabun"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs><cellXfs count="6"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/><xf borderId="0" fillId="0" fontId="1" numFmtId="0" xfId="0" applyFont="1"/><xf borderId="0" fillId="0" fontId="0" numFmtId="164" xfId="0" applyNumberFormat="1"/><xf borderId="0" fillId="0" fontId="0" numFmtId="49" xfId="0" applyNumberFormat="1"/><xf borderId="0" fillId="0" fontId="0" numFmtId="165" xfId="0" applyNumberFormat="1"/><xf borderId="0" fillId="0" fontId="0" numFmtId="166" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1.0" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><cols><col customWidth="1" min="1" max="1" width="30.0"/></cols><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>90.78</v></c><c r="C2" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("IF(B2="""","""",ITA_STATUS(B2))"),"ค่าที่ Google คำนวณไว้")</f><v>ค่าที่ Google คำนวณไว้</v></c><c r="D2" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("ITA_THAI(B2:B4)"),"๙๐.๗๘")</f><v>๙๐.๗๘</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>การใช้งบประมาณ</t></is></c><c r="B3"><v>84.9</v></c><c r="C3" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("ITA_STATUS(B3)"),"ค่าเดิม")</f><v>ค่าเดิม</v></c><c r="D3" t="str"><f>${computed('"๘๔.๙"')}</f><v>๘๔.๙</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><r><t xml:space="preserve">การใช้ </t></r><r><rPr><i/></rPr><t>อำนาจ</t></r></is></c><c r="B4"><v>87.53</v></c><c r="D4" t="str"><f>${computed('"๘๗.๕๓"')}</f><v>๘๗.๕๓</v></c></row><row r="5"><c r="A5" t="s"><v>3</v></c><c r="B5"><f>SUM(B2:B4)</f><v>263.21</v></c><c r="C5" t="b"><v>1</v></c><c r="D5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="6"><c r="A6" s="3" t="s"><v>4</v></c><c r="B6" s="2"><v>45009.0</v></c><c r="C6" s="4"><v>45009.0</v></c><c r="D6" s="5"><v>45009.0</v></c></row><row r="7"><c r="A7" t="s"><v>5</v></c><c r="B7"/></row></sheetData><dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A7"><formula1>"ดำเนินการแล้ว,ยังไม่ได้ดำเนินการ"</formula1></dataValidation><dataValidation type="list" allowBlank="1" sqref="B7:B9"><formula1>"สำนักปลัด,กองคลัง"</formula1></dataValidation><dataValidation type="decimal" operator="between" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>0.0</formula1><formula2>100.0</formula2></dataValidation></dataValidations><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['comments', '../comments1.xml'],
  ),
  'xl/worksheets/sheet2.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ข้อมูลที่ซ่อน</t></is></c></row></sheetData></worksheet>`,
  'xl/comments1.xml': `${XML}<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="B2" authorId="0"><text><t xml:space="preserve">ตรวจกับระบบ ITAS แล้ว
	-ผู้ตรวจ</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
  'xl/drawings/drawing1.xml': `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="5715000" cy="3533775"/><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="1" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData fLocksWithSheet="0"/></xdr:oneCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relations(['chart', '../charts/chart1.xml']),
  'xl/charts/chart1.xml': `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>คะแนนรายตัวชี้วัด</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'คะแนน'!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>'คะแนน'!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'คะแนน'!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
};

/** One tab with all that such a file may hold, and a hidden one. */
export function googleExport(): Uint8Array {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
