// Before the report: which one, from which template, what was found and why the report may go out in spite of it. An open
// finding keeps nobody from making the report; it marks the memo as a draft.
import type { Methods } from '../../server/wire.ts';
import type { App } from '../app.ts';
import { backHome } from '../back-home.ts';
import { basisField } from '../basis-field.ts';
import { button, element, replaceContent } from '../element.ts';
import { isFollowUpReport, type ReportFormat, SHIPPED_TEMPLATE } from '../formats.ts';
import { levelReadingField } from '../level-reading-field.ts';
import { isOpen, type ReasonFields, type Reasons, reasonFields, type SettledFinding } from '../reason-fields.ts';
import { reportFields, type WantedReport } from '../report-fields.ts';
import type { Progress, View } from '../screen.ts';
import { FOLLOW_UP_TABS, UPLIFT_TABS } from '../tabs.ts';
import { templateWaysOut } from '../template-ways-out.ts';
import { exportedView } from './exported.ts';

type Checked = Methods['checkWorkbook']['value'];
type ExportParams = Methods['exportReport']['params'];

/** What was chosen and typed before, for a view that is shown again. */
interface Before {
  readonly wanted?: WantedReport;
  readonly reasons?: Reasons;
  readonly note?: string;
}

/** Reads what is to be settled first and shows it; without `wanted` for the report that goes with the plan. */
export function openExport(app: App, wanted?: WantedReport): undefined {
  void app.run('กำลังตรวจข้อมูล', 'checkWorkbook', {}, (checked) => exportView(app, checked, wanted ? { wanted } : {}));
}

function exportView(app: App, checked: Checked, { wanted, reasons, note }: Before = {}): View {
  const report = reportFields(app.state, wanted);
  const basis = basisField(checked);
  const [inForce] = app.state.levelReadings;
  const reading = inForce === undefined ? undefined : levelReadingField(app.state.levelReadings, inForce);
  const made = new Map<ReportFormat, ReasonFields>();
  const fieldsNow = (): ReasonFields => {
    const { format } = report.chosen();
    const fields = made.get(format) ?? reasonFields(app, findingsOf(format, checked.findings), reasons);
    made.set(format, fields);
    return fields;
  };
  const settling = element('div');
  const showSettling = (): void => {
    const { open, sections } = fieldsNow();
    const asksBasis = !isFollowUpReport(report.chosen().format);
    replaceContent(settling, openNote(open), ...sections, asksBasis ? basis?.field : undefined);
  };
  showSettling();
  report.follow(showSettling);
  const make = (template = report.chosen().template): void => {
    const chosen = { ...report.chosen(), template };
    const answered = isFollowUpReport(chosen.format) ? undefined : basis?.chosen();
    const typed = fieldsNow().typed();
    const params = { ...chosen, reasons: typed, ...(answered ? { basis: answered } : {}) };
    makeReport(app, params, {
      levelReading: reading?.chosen(),
      seen: checked,
      useShipped: () => make(SHIPPED_TEMPLATE),
      showAgain: (now) => exportView(app, now, { wanted: chosen, reasons: typed, note: FOUND_MEANWHILE }),
    });
  };
  return {
    title: 'จัดทำรายงาน',
    isUnsaved: () => [...made.values()].some((fields) => Object.keys(fields.typed()).length > 0),
    body: [
      note === undefined ? undefined : element('p', { class: 'note' }, note),
      element('p', {}, 'จัดทำเป็น Google เอกสารฉบับใหม่ รายงานฉบับก่อนหน้าไม่เปลี่ยนแปลง'),
      ...report.fields,
      button('quiet', 'แก้ไขหรือตรวจแม่แบบ', () => app.open('templates')),
      settling,
      reading?.field,
      button('primary', 'จัดทำรายงาน', () => make()),
      backHome(app),
    ],
  };
}

const FOUND_MEANWHILE = 'ข้อมูลในไฟล์เปลี่ยนไป และพบรายการใหม่ กรุณาดูรายการด้านล่าง แล้วกด จัดทำรายงาน อีกครั้ง';

/** A report of the follow-up is held up by its own tabs only, one of the plan by all the others. */
export function findingsOf(format: ReportFormat, findings: readonly SettledFinding[]): readonly SettledFinding[] {
  const ofFollowUp = ({ cell }: SettledFinding): boolean =>
    [FOLLOW_UP_TABS, UPLIFT_TABS].some((start) => cell.startsWith(start));
  if (!isFollowUpReport(format)) return findings.filter((finding) => !ofFollowUp(finding));
  return findings.filter(
    ({ cell }) => cell.startsWith(FOLLOW_UP_TABS) || (format === 'รายงานผลตามกิจกรรม' && cell.startsWith(UPLIFT_TABS)),
  );
}

const openNote = (open: number): HTMLElement | undefined =>
  open === 0
    ? undefined
    : element(
        'p',
        { class: 'note' },
        `มีรายการที่ยังไม่ได้แก้ไขและไม่มีเหตุผล ${open} รายการ จัดทำรายงานได้ แต่บันทึกข้อความ (ถ้ามี) จะมีคำว่า ร่าง จนกว่าทุกรายการแก้ไขแล้วหรือมีเหตุผล ส่วนระดับที่ไม่แน่นอนและข้อมูลที่อ่านไม่ได้ต้องแก้ไขก่อน`,
      );

interface Making {
  readonly levelReading: string | undefined;
  /** What the officer has seen. */
  readonly seen: Checked;
  useShipped(): void;
  showAgain(now: Checked): View;
}

/**
 * A call for each step, so that the bar tells the truth: the answer about the levels is kept, the cells are checked again,
 * the report is made. What was found meanwhile is shown first.
 */
function makeReport(
  app: App,
  params: ExportParams & WantedReport,
  { levelReading, seen, useShipped, showAgain }: Making,
): void {
  const of = levelReading === undefined ? 2 : 3;
  const at = (step: number, label: string): Progress => ({ label, step, of });
  const make = (): undefined =>
    void app.run(
      at(of, 'จัดทำเอกสาร อาจใช้เวลาถึงหนึ่งนาที'),
      'exportReport',
      params,
      (report) => exportedView(app, params, report, () => app.refresh(() => openExport(app, params))),
      templateWaysOut(app, params, useShipped),
    );
  const known = new Set(seen.findings.map(({ id }) => id));
  const checkFirst = (): undefined =>
    void app.run(at(of - 1, 'ตรวจข้อมูล'), 'checkWorkbook', {}, (now) => {
      const isNews = findingsOf(params.format, now.findings).some((one) => isOpen(one) && !known.has(one.id));
      return isNews ? showAgain(now) : make();
    });
  if (levelReading === undefined) checkFirst();
  else void app.run(at(1, 'บันทึกช่วงคะแนนของระดับ'), 'saveSettings', { changes: {}, levelReading }, checkFirst);
}
