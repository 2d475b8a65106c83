// `ตั้งค่า` as the record that everything else is computed from. Only the assessed year cannot be done without.
import { agencyTypes } from '../core/agency-terms.ts';
import { resultBases } from '../core/printed-result.ts';
import { type SelectionRule, selectionRules } from '../core/weakest.ts';
import { numberIn } from '../thai/number-in.ts';
import type { CellBlock } from './cell.ts';
import { followUpFormats } from './follow-up-layout.ts';
import type { Problem } from './problem.ts';
import { readSettingCells } from './setting-cells.ts';
import { reportParts, type SignatoryKey } from './setting-declaration.ts';
import { type SettingReader, settingReader } from './setting-reader.ts';
import { settingRow } from './setting-rows.ts';
import {
  basisLabels,
  DEFAULT_AGENCY_TYPE,
  NO,
  PASS_MARK_WORD,
  planFormats,
  selectionLabels,
  YES,
} from './setting-words.ts';
import type { Settings, Signatory } from './settings.ts';

export interface ReadSettings {
  readonly settings: Settings | undefined;
  readonly problems: readonly Problem[];
}

/** Settings are undefined only where the assessed year cannot be read, without which nothing can be computed. */
export function readSettings(cells: CellBlock): ReadSettings {
  const setting = settingReader(readSettingCells(cells));
  const { text, lines, year, number, whole, chosen, yes, report, problems } = setting;

  const assessedYear = year('year.assessed');
  if (text('year.assessed') === '')
    report('year.assessed', 'ยังไม่ได้กรอกปีงบประมาณที่ประเมิน', 'พิมพ์ปี พ.ศ. ของผลคะแนนที่นำมาวิเคราะห์ เช่น 2567');
  if (assessedYear === undefined) return { settings: undefined, problems };
  if (text('agency.name') === '') report('agency.name', 'ยังไม่ได้กรอกชื่อหน่วยงาน', 'พิมพ์ชื่อเต็มของหน่วยงาน');

  const passMark = number('rules.passMark', 0, 100) ?? Number(settingRow('rules.passMark').initial);
  const basisLabel = chosen('published.basis', Object.values(basisLabels));
  const settings: Settings = {
    agency: {
      name: text('agency.name'),
      shortName: text('agency.shortName'),
      type: chosen('agency.type', agencyTypes) ?? DEFAULT_AGENCY_TYPE,
      district: text('agency.district'),
      province: text('agency.province'),
      units: lines('agency.units'),
    },
    assessedYear,
    planYear: year('year.plan') ?? assessedYear + 1,
    baselineYear: year('year.baseline'),
    latestYear: year('year.latest'),
    published: {
      total: number('published.total', 0, 100),
      level: text('published.level'),
      rank: text('published.rank'),
      source: text('published.source'),
      basis: resultBases.find((basis) => basisLabels[basis] === basisLabel),
    },
    passMark,
    selection: selectionIn(setting),
    lowest: whole('rules.lowest'),
    memoLowest: whole('rules.memoLowest'),
    memo: {
      office: text('memo.office'),
      phone: text('memo.phone'),
      number: text('memo.number'),
      date: text('memo.date'),
      subject: text('memo.subject'),
      to: text('memo.to'),
      teamName: text('memo.teamName'),
      teamMembers: lines('memo.teamMembers'),
      order: text('memo.order'),
      resolution: text('memo.resolution'),
      announcement: text('memo.announcement'),
    },
    preparer: signatoryIn(setting, 'preparer'),
    officeHead: signatoryIn(setting, 'officeHead'),
    chiefAdministrator: signatoryIn(setting, 'chiefAdministrator'),
    localExecutive: signatoryIn(setting, 'localExecutive'),
    planFormat: chosen('report.planFormat', planFormats),
    followUpFormat: chosen('report.followUpFormat', followUpFormats),
    parts: partsIn(setting),
    pictures: { emblem: text('report.emblem'), result: text('report.resultPicture') },
    thaiDigits: {
      memo: yes('report.thaiDigitsMemo'),
      report: yes('report.thaiDigitsReport'),
      plan: yes('report.thaiDigitsPlan'),
    },
    bandWords: bandWordsIn(setting, passMark),
  };
  return { settings, problems };
}

const signatoryIn = ({ text, lines, yes }: SettingReader, key: SignatoryKey): Signatory => ({
  name: text(`${key}.name`),
  position: lines(`${key}.position`),
  on: yes(`${key}.on`),
  routing: text(`${key}.routing`),
  opinion: lines(`${key}.opinion`),
});

/** Anything but yes and no leaves a part as it usually is. */
const partsIn = ({ text }: SettingReader): Settings['parts'] =>
  Object.fromEntries(
    reportParts.flatMap((part) => {
      const said = text(`parts.${part}`);
      return said === YES || said === NO ? [[part, said === YES]] : [];
    }),
  );

/** A rule on each line; those of a new tab where the cell is blank. */
const selectionIn = ({ linesOrInitial, report }: SettingReader): readonly SelectionRule[] =>
  linesOrInitial('rules.selection').flatMap((line) => {
    const rule = selectionRules.find((candidate) => candidate.label === line);
    if (rule) return [rule.id];
    report(
      'rules.selection',
      `บรรทัด "${line}" ใน${settingRow('rules.selection').label}ไม่ใช่หลักเกณฑ์ที่มีให้เลือก`,
      `พิมพ์บรรทัดละหนึ่งหลักเกณฑ์ เลือกจาก ${selectionLabels.join(' / ')}`,
    );
    return [];
  });

const BAND_LINE = /^(\S+)\s+(.+)$/;

/** From the highest band down. */
function bandWordsIn({ linesOrInitial, report }: SettingReader, passMark: number): Settings['bandWords'] {
  const bands = linesOrInitial('report.bandWords').flatMap((line) => {
    const [, from = '', words = ''] = BAND_LINE.exec(line) ?? [];
    const value = from === PASS_MARK_WORD ? passMark : numberIn(from);
    if (value !== undefined && value >= 0 && value <= 100) return [{ from: value, words }];
    report(
      'report.bandWords',
      `บรรทัด "${line}" ในข้อความช่วงคะแนนไม่ได้ขึ้นต้นด้วยคะแนนหรือคำว่า ${PASS_MARK_WORD}`,
      `พิมพ์คะแนนต่ำสุดของช่วงหรือคำว่า ${PASS_MARK_WORD} เว้นวรรค แล้วตามด้วยข้อความ เช่น 90 ควรรักษามาตรฐานไว้`,
    );
    return [];
  });
  return [...bands].sort((left, right) => right.from - left.from);
}
