// The formats that tabs and reports are offered in, as the server accepts them; a test holds the two together.

export const planFormats = ['รายมาตรการ', 'จำแนกตามเครื่องมือ', '7 ประเด็น'] as const;
export const followUpFormats = ['ผลตามกิจกรรม', 'ผลตามมาตรการ'] as const;

type PlanFormat = (typeof planFormats)[number];
type FollowUpFormat = (typeof followUpFormats)[number];

/** The report that goes with a tab of the format. */
export const planReports = {
  รายมาตรการ: 'วิเคราะห์และแผน',
  จำแนกตามเครื่องมือ: 'วิเคราะห์รายเครื่องมือ',
  '7 ประเด็น': 'วิเคราะห์ 7 ประเด็น',
} as const satisfies Readonly<Record<PlanFormat, string>>;

export const followUpReports = {
  ผลตามกิจกรรม: 'รายงานผลตามกิจกรรม',
  ผลตามมาตรการ: 'รายงานผลตามมาตรการ',
} as const satisfies Readonly<Record<FollowUpFormat, string>>;

export type ReportFormat =
  | (typeof planReports)[keyof typeof planReports]
  | (typeof followUpReports)[keyof typeof followUpReports];

export const planReportFormats: readonly ReportFormat[] = Object.values(planReports);
export const followUpReportFormats: readonly ReportFormat[] = Object.values(followUpReports);

export const isFollowUpReport = (format: ReportFormat): boolean => followUpReportFormats.includes(format);

/** What the server calls the template that nobody edited. */
export const SHIPPED_TEMPLATE = 'แม่แบบที่มากับระบบ';
