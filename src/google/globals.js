// Every name that Apps Script can see. Appended to the bundle as it stands, because a bundler drops the JSDoc from which
// Sheets makes the help of a custom function.

/**
 * คำนวณคะแนนภาพรวม ITA จากคะแนนตัวชี้วัด 10 ตัว ตามน้ำหนักของเครื่องมือในปีงบประมาณที่ระบุ ปัดเศษเป็นทศนิยม 2 ตำแหน่ง เมื่อเลือกหลายหน่วยงาน ผลจะแสดงลงในช่องด้านล่าง ช่องเหล่านั้นต้องว่าง
 *
 * @param {D2:D11} scores คะแนนตัวชี้วัดที่ 1 ถึง 10 เรียงเป็นคอลัมน์หรือแถวสำหรับหนึ่งหน่วยงาน เช่น D2:D11 หรือหนึ่งแถวต่อหนึ่งหน่วยงาน เช่น D2:M101
 * @param {2565} fiscalYear ปีงบประมาณที่ประเมิน เป็น พ.ศ. เช่น 2565
 * @param {A1:C60} [rules] ไม่บังคับ: ช่วงสามคอลัมน์แรกของแท็บ เกณฑ์การประเมิน เช่น A1:C60 ของแท็บนั้น เว้นว่างไว้เพื่อใช้เกณฑ์ที่มากับโปรแกรม
 * @return {number} คะแนนภาพรวม 0 ถึง 100 แถวที่คะแนนไม่ครบหรือผิดจะแสดงคำอธิบายแทน
 * @customfunction
 */
function ITA_SCORE(scores, fiscalYear, rules) {
  return ita.ITA_SCORE(scores, fiscalYear, rules);
}

/**
 * คำนวณคะแนนรายเครื่องมือ IIT, EIT และ OIT ปัดเศษเป็นทศนิยม 2 ตำแหน่ง ผลแสดงลงในช่องด้านขวาและด้านล่าง ช่องเหล่านั้นต้องว่าง
 *
 * @param {D2:D11} scores คะแนนตัวชี้วัดที่ 1 ถึง 10 เรียงเป็นคอลัมน์หรือแถวสำหรับหนึ่งหน่วยงาน เช่น D2:D11 หรือหนึ่งแถวต่อหนึ่งหน่วยงาน เช่น D2:M101
 * @param {2565} fiscalYear ปีงบประมาณที่ประเมิน เป็น พ.ศ. เช่น 2565
 * @param {"EIT"} [instrument] ไม่บังคับ: เครื่องมือที่ต้องการเพียงเครื่องมือเดียว เช่น "EIT" เว้นว่างไว้เพื่อแสดงทั้งสามเครื่องมือ
 * @param {A1:C60} [rules] ไม่บังคับ: ช่วงสามคอลัมน์แรกของแท็บ เกณฑ์การประเมิน เช่น A1:C60 ของแท็บนั้น เว้นว่างไว้เพื่อใช้เกณฑ์ที่มากับโปรแกรม
 * @return {Array<Array<number>>} คะแนน IIT, EIT และ OIT ตามลำดับ หรือคะแนนของเครื่องมือที่ระบุ
 * @customfunction
 */
function ITA_INSTRUMENT(scores, fiscalYear, instrument, rules) {
  return ita.ITA_INSTRUMENT(scores, fiscalYear, instrument, rules);
}

/**
 * บอกระดับผลการประเมินจากคะแนนภาพรวม ตั้งแต่ปีที่ใช้ 5 ระดับ หากข้อมูลยังตัดสินไม่ได้ จะแสดงทุกระดับที่ยังเป็นไปได้ คั่นด้วยคำว่า หรือ เมื่อเลือกหลายช่อง ผลจะแสดงลงในช่องข้างเคียง ช่องเหล่านั้นต้องว่าง
 *
 * @param {D19} total คะแนนภาพรวมหนึ่งช่องหรือหลายช่อง เช่น D19 หรือ N2:N101
 * @param {2567} fiscalYear ปีงบประมาณที่ประเมิน เป็น พ.ศ. เช่น 2567
 * @param {B2:E2} [instruments] ไม่บังคับ: คะแนนรายเครื่องมือ แถวละหนึ่งหน่วยงาน เรียงเป็น IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT หรือ IIT, EIT, OIT เช่น B2:E2
 * @param {A1:C60} [rules] ไม่บังคับ: ช่วงสามคอลัมน์แรกของแท็บ เกณฑ์การประเมิน เช่น A1:C60 ของแท็บนั้น เว้นว่างไว้เพื่อใช้เกณฑ์ที่มากับโปรแกรม
 * @return {string} ระดับ เช่น A หรือ ผ่านดี หรือทุกระดับที่ยังเป็นไปได้ เรียงจากต่ำไปสูง
 * @customfunction
 */
function ITA_GRADE(total, fiscalYear, instruments, rules) {
  return ita.ITA_GRADE(total, fiscalYear, instruments, rules);
}

/**
 * บอกว่าคะแนนผ่านเกณฑ์หรือไม่ โดยเทียบคะแนนที่ปัดเศษเป็นทศนิยม 2 ตำแหน่งแล้วกับเกณฑ์ผ่าน เมื่อเลือกหลายช่อง ผลจะแสดงลงในช่องข้างเคียง ช่องเหล่านั้นต้องว่าง
 *
 * @param {D2:D11} score คะแนนหนึ่งช่องหรือหลายช่อง เช่น D2 หรือ D2:D11
 * @param {85} [passMark] ไม่บังคับ: เกณฑ์ผ่าน เช่น 85 ซึ่งเป็นค่าที่ใช้เมื่อเว้นว่างไว้
 * @return {string} ผ่านเกณฑ์ หรือ ไม่ผ่านเกณฑ์
 * @customfunction
 */
function ITA_STATUS(score, passMark) {
  return ita.ITA_STATUS(score, passMark);
}

/**
 * เลือกรายการที่คะแนนต่ำที่สุด เรียงจากต่ำไปสูง คะแนนเท่ากันเรียงตามลำดับในตาราง ผลแสดงลงในสองคอลัมน์ ช่องด้านขวาและด้านล่างต้องว่าง
 *
 * @param {C2:C11} names ชื่อของแต่ละคะแนน เช่น ชื่อตัวชี้วัดใน C2:C11
 * @param {D2:D11} scores คะแนนที่มีจำนวนช่องเท่ากับชื่อ เช่น D2:D11
 * @param {3} [n] ไม่บังคับ: จำนวนรายการที่ต้องการ เช่น 3 ซึ่งเป็นค่าที่ใช้เมื่อเว้นว่างไว้
 * @param {85} [below] ไม่บังคับ: เลือกเฉพาะคะแนนที่ต่ำกว่าค่านี้ เช่น 85
 * @return {Array<Array>} ชื่อและคะแนน แถวละหนึ่งรายการ
 * @customfunction
 */
function ITA_WEAKEST(names, scores, n, below) {
  return ita.ITA_WEAKEST(names, scores, n, below);
}

/**
 * คำนวณคะแนนตัวชี้วัดที่ 9 และ 10 จากคะแนนรายข้อของ OIT โดยเฉลี่ยเป็นตัวชี้วัดย่อยก่อน แล้วจึงเฉลี่ยเป็นตัวชี้วัด ตั้งแต่ปี 2567 การจัดข้อยังไม่ได้รับการยืนยัน ผลแสดงลงในสองช่อง ช่องด้านขวาต้องว่าง
 *
 * @param {A2:A44} ids เลขข้อตามที่ประกาศ เช่น O12 หรือ ๐๑๒ ในช่วง A2:A44
 * @param {E2:E44} values คะแนนของแต่ละข้อ 0 ถึง 100 ที่มีจำนวนช่องเท่ากับเลขข้อ เช่น E2:E44
 * @param {2565} fiscalYear ปีงบประมาณที่ประเมิน เป็น พ.ศ. เช่น 2565
 * @param {A1:C60} [rules] ไม่บังคับ: ช่วงสามคอลัมน์แรกของแท็บ เกณฑ์การประเมิน เช่น A1:C60 ของแท็บนั้น เว้นว่างไว้เพื่อใช้เกณฑ์ที่มากับโปรแกรม
 * @return {Array<Array<number>>} คะแนนตัวชี้วัดที่ 9 และ 10 ตามลำดับ หากคะแนนยังไม่ครบจะบอกข้อที่ขาด
 * @customfunction
 */
function ITA_OIT(ids, values, fiscalYear, rules) {
  return ita.ITA_OIT(ids, values, fiscalYear, rules);
}

/**
 * คำนวณว่าคะแนนภาพรวมจะเพิ่มขึ้นเท่าใดหากข้อคำถามหรือรายการ OIT แต่ละข้อได้คะแนนเต็ม เรียงจากมากไปน้อย ผลแสดงลงในสองคอลัมน์ ช่องด้านขวาและด้านล่างต้องว่าง
 *
 * @param {A2:A44} ids เลขข้อตามที่ประกาศ เช่น O12, i4 หรือ e3 ในช่วง A2:A44
 * @param {E2:E44} scores คะแนนของแต่ละข้อ 0 ถึง 100 ที่มีจำนวนช่องเท่ากับเลขข้อ เช่น E2:E44
 * @param {2565} fiscalYear ปีงบประมาณที่ประเมิน เป็น พ.ศ. เช่น 2565
 * @param {A1:C60} [rules] ไม่บังคับ: ช่วงสามคอลัมน์แรกของแท็บ เกณฑ์การประเมิน เช่น A1:C60 ของแท็บนั้น เว้นว่างไว้เพื่อใช้เกณฑ์ที่มากับโปรแกรม
 * @return {Array<Array>} เลขข้อและคะแนนภาพรวมที่จะเพิ่มขึ้น แถวละหนึ่งข้อ
 * @customfunction
 */
function ITA_GAIN(ids, scores, fiscalYear, rules) {
  return ita.ITA_GAIN(ids, scores, fiscalYear, rules);
}

/**
 * ตรวจว่าคะแนนตัวชี้วัดของหน่วยงานหนึ่งขัดแย้งกับคะแนนภาพรวมและระดับที่ประกาศหรือไม่ ผลแสดงลงในสองคอลัมน์ คือข้อที่พบและวิธีแก้ ช่องด้านขวาและด้านล่างต้องว่าง
 *
 * @param {D2:D11} scores คะแนนตัวชี้วัดที่ 1 ถึง 10 ของหน่วยงานเดียว เช่น D2:D11
 * @param {91.22} publishedTotal คะแนนภาพรวมที่ประกาศ เช่น 91.22 หากพบหลายค่าให้เลือกเป็นช่วง
 * @param {2565} fiscalYear ปีงบประมาณที่ประเมิน เป็น พ.ศ. เช่น 2565
 * @param {"A"} [publishedLevel] ไม่บังคับ: ระดับที่ประกาศ เช่น "A" หรือ "ผ่านดี"
 * @param {B2:E2} [instruments] ไม่บังคับ: คะแนนรายเครื่องมือ เรียงเป็น IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT หรือ IIT, EIT, OIT เช่น B2:E2
 * @param {A1:C60} [rules] ไม่บังคับ: ช่วงสามคอลัมน์แรกของแท็บ เกณฑ์การประเมิน เช่น A1:C60 ของแท็บนั้น เว้นว่างไว้เพื่อใช้เกณฑ์ที่มากับโปรแกรม
 * @return {Array<Array<string>>} ข้อที่พบและวิธีแก้ แถวละหนึ่งข้อ หรือ ไม่พบข้อขัดแย้ง
 * @customfunction
 */
function ITA_CHECK(scores, publishedTotal, fiscalYear, publishedLevel, instruments, rules) {
  return ita.ITA_CHECK(scores, publishedTotal, fiscalYear, publishedLevel, instruments, rules);
}

/**
 * เปลี่ยนตัวเลขเป็นเลขไทย ผลเป็นข้อความสำหรับอ่าน นำไปคำนวณต่อไม่ได้ เมื่อเลือกหลายช่อง ผลจะแสดงลงในช่องข้างเคียง ช่องเหล่านั้นต้องว่าง
 *
 * @param {D2} value ตัวเลข ข้อความ หรือวันที่ หนึ่งช่องหรือหลายช่อง เช่น 91.22
 * @param {2} [decimals] ไม่บังคับ: จำนวนทศนิยมของตัวเลข 0 ถึง 6 เช่น 2 เว้นว่างไว้เพื่อแสดงตามจริง
 * @return {string} ข้อความที่ใช้เลขไทย เช่น ๙๑.๒๒
 * @customfunction
 */
function ITA_THAI(value, decimals) {
  return ita.ITA_THAI(value, decimals);
}

/**
 * อ่านตัวเลขจากข้อความภาษาไทย ผลเป็นตัวเลขที่นำไปคำนวณต่อได้ เมื่อเลือกหลายช่อง ผลจะแสดงลงในช่องข้างเคียง ช่องเหล่านั้นต้องว่าง
 *
 * @param {A2} text ข้อความที่มีตัวเลขจำนวนเดียว หนึ่งช่องหรือหลายช่อง เช่น "ร้อยละ ๙๑.๒๒"
 * @return {number} ตัวเลขที่อ่านได้ เช่น 91.22
 * @customfunction
 */
function ITA_NUMBER(text) {
  return ita.ITA_NUMBER(text);
}

/** Builds the add-on's menu. Runs without authorisation. */
function onOpen() {
  ita.addMenu();
}

/** Runs once where the add-on was installed from within the spreadsheet. */
function onInstall() {
  ita.addMenu();
}

/** Opens the sidebar. */
function showSidebar() {
  ita.showSidebar('home');
}

/** Opens the sidebar where scores are imported. */
function showImport() {
  ita.showSidebar('import');
}

/** Opens the sidebar where the data are checked. */
function showCheck() {
  ita.showSidebar('check');
}

/** Opens the sidebar where the plan is made. */
function showPlan() {
  ita.showSidebar('plan');
}

/** Opens the sidebar where the report is made. */
function showExport() {
  ita.showSidebar('export');
}

/** Opens the sidebar at the help. */
function showHelp() {
  ita.showSidebar('help');
}

/** The one door of the sidebar: a method's name and its arguments as JSON; answers `{ok, value}` or `{ok, error}`. */
function call(method, argsJson) {
  return commands_().answer(method, argsJson);
}
