// A report of a follow-up, ready to be handed out: filled from the follow-up's tab as it reads now. It rests on no score, so
// what is missing there does not keep it from being made.
import { completeResultsOf } from '../checks/assessment.ts';
import { followUpFindings, upliftFindings } from '../checks/follow-up-findings.ts';
import { followUpSummaryOf } from '../core/follow-up-summary.ts';
import { pointsOf } from '../core/score.ts';
import { agencyPictureIds } from '../report/agency-pictures.ts';
import type { FollowUpData, YearResult } from '../report/follow-up-data.ts';
import { type FollowUpReportFormat, followUpRecipes } from '../report/report-formats.ts';
import { cellPlace } from '../workbook/cell.ts';
import { isOpen } from '../workbook/finding-reasons.ts';
import type { FollowUpFormat } from '../workbook/follow-up-layout.ts';
import { type FollowUpRow, type ReadFollowUp, readFollowUp } from '../workbook/follow-up-tab.ts';
import type { Journal } from '../workbook/journal.ts';
import { LOG_TAB } from '../workbook/log-tab.ts';
import { pictureLinesIn } from '../workbook/picture-lines.ts';
import { SCORE_TAB } from '../workbook/score-layout.ts';
import type { Settings } from '../workbook/settings.ts';
import { readUplift, upliftTabName } from '../workbook/uplift-tab.ts';
import { fillReport } from './fill-report.ts';
import { type FollowUpTab, followUpTabIn } from './follow-up-summary.ts';
import type { World } from './ports.ts';
import type { PreparedDocument, WantedReport } from './prepared-document.ts';
import { type ReadRecords, readRecords } from './read-records.ts';
import { type NamedPicture, readReportPictures } from './read-report-pictures.ts';
import { Refusal, refuseErrors } from './refusal.ts';
import { settleFindings } from './settle-findings.ts';

/** Throws a Refusal, before anything is created, where there is no follow-up, it is of the other format, or a heading is missing. */
export function prepareFollowUpReport(
  world: World,
  journal: Journal,
  format: FollowUpReportFormat,
  wanted: Omit<WantedReport, 'format'>,
): PreparedDocument {
  const { book } = world;
  const { read, records } = readRecords(book);
  refuseErrors(read.problems.filter(({ cell }) => cellPlace(cell)?.tab !== SCORE_TAB));
  if (!records) throw new Error('problems do not cover what is missing');
  const found = followUpTabIn(book, records.settings);
  if (!found) throw noFollowUp();
  const { year, cells } = found;
  const { tab: wantedTab, modelOf } = followUpRecipes[format];
  const followUp = readOf(found, wantedTab);
  const upliftCells = wantedTab === 'ผลตามกิจกรรม' ? book.readTab(upliftTabName(year)) : undefined;
  const uplift = upliftCells && readUplift(upliftTabName(year), upliftCells);
  refuseErrors([...followUp.problems, ...(uplift?.problems ?? [])]);

  const today = world.clock.now();
  const logCells = book.readTab(LOG_TAB);
  const settings = settingsOf(records.settings, year);
  const named = [...agencyPictureIds(settings, read.settingCells.cell), ...picturesIn(followUp.rows)];
  const { pictures, problems } = readReportPictures(world.pictures, named);
  const findings = [
    ...followUpFindings(cells, year, today),
    ...(upliftCells ? upliftFindings(upliftCells, year) : []),
    ...problems,
  ];
  const settled = settleFindings(findings, logCells, wanted);
  const facts: Omit<FollowUpData, 'draft' | 'pictures'> = {
    settings,
    result: newestResult(records, year),
    rows: followUp.rows,
    uplift: uplift?.rows,
    summary: followUpSummaryOf(followUp.rows, today),
    today,
  };
  const data: FollowUpData = { ...facts, pictures, draft: settled.findings.some(isOpen) };
  return {
    ...fillReport(
      world,
      journal,
      { format, template: wanted.template },
      { data: { facts, cells, upliftCells }, model: modelOf(data) },
    ),
    ...settled,
    year,
    assessment: { settings: records.settings, rules: records.rules, settingCells: read.settingCells },
    data,
    dispute: undefined,
    logCells,
  };
}

const noFollowUp = (): Refusal =>
  new Refusal('not-set-up', 'ยังไม่มีแท็บติดตามผล กรุณากด จัดทำแบบติดตามผล แล้วกรอกผล ก่อนจัดทำรายงาน');

function readOf({ tab, cells }: FollowUpTab, wanted: FollowUpFormat): ReadFollowUp {
  const followUp = readFollowUp(tab, cells);
  if (followUp.format === wanted) return followUp;
  throw new Refusal(
    'bad-input',
    `แท็บ ${tab} เป็นรูปแบบ ${followUp.format} กรุณาเลือกรายงานของรูปแบบนี้ หรือสั่งจัดทำแบบติดตามผลในรูปแบบ ${wanted} แล้วกรอกผลก่อนจัดทำรายงาน`,
  );
}

/** As they were when the plan of that year was made. */
const settingsOf = (settings: Settings, year: number): Settings =>
  year === settings.planYear
    ? settings
    : { ...settings, planYear: year, assessedYear: year - 1, baselineYear: undefined };

const picturesIn = (rows: readonly FollowUpRow[]): readonly NamedPicture[] =>
  rows.flatMap(({ text, place }) =>
    pictureLinesIn(text('pictures')).flatMap(({ id }) => (id === undefined ? [] : [{ id, cell: place('pictures') }])),
  );

/** That of the year named in the settings as the newest; else of the last year up to the one followed up that has a total. */
function newestResult(
  { settings, indicators, rules, years }: NonNullable<ReadRecords['records']>,
  year: number,
): YearResult | undefined {
  const computed = completeResultsOf(indicators, rules);
  const total = settings.published.total ?? computed?.total;
  const certain = computed?.levels.length === 1 ? computed.levels[0] : undefined;
  const level = settings.published.level || (certain ?? '');
  const assessed = total === undefined ? [] : [{ fiscalYear: settings.assessedYear, total, level }];
  const earlier = years.flatMap(({ fiscalYear, total: published, level: typed }): readonly YearResult[] =>
    published === undefined || fiscalYear === settings.assessedYear
      ? []
      : [{ fiscalYear, total: pointsOf(published), level: typed }],
  );
  const known = [...assessed, ...earlier].filter(({ fiscalYear }) => fiscalYear <= year);
  const newest = Math.max(...known.map(({ fiscalYear }) => fiscalYear));
  return (
    known.find(({ fiscalYear }) => fiscalYear === settings.latestYear) ??
    known.find(({ fiscalYear }) => fiscalYear === newest)
  );
}
