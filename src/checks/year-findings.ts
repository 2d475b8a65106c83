// Years and dates of the settings that are out of step with the assessed year.

import { dateIn, fiscalYearOf } from '../thai/date.ts';
import { plainText } from '../thai/plain-text.ts';
import type { Problem } from '../workbook/problem.ts';
import type { SettingKey } from '../workbook/setting-declaration.ts';
import { settingRow } from '../workbook/setting-rows.ts';
import type { Settings } from '../workbook/settings.ts';

const BUDDHIST_YEAR = /(?<!\d)25\d{2}(?!\d)/g;

export function yearFindings(settings: Settings, cellOf: (key: SettingKey) => string): readonly Problem[] {
  const { assessedYear, planYear, baselineYear, latestYear, memo } = settings;
  const found = (key: SettingKey, message: string, remedy: string): Problem => ({
    severity: 'warning',
    message,
    cell: cellOf(key),
    remedy,
  });
  const label = (key: SettingKey): string => settingRow(key).label;
  const problems: Problem[] = [];
  if (planYear !== assessedYear + 1)
    problems.push(
      found(
        'year.plan',
        `${label('year.plan')} ${planYear} ไม่ใช่ปีถัดจากปีที่ประเมิน ${assessedYear}`,
        'ตรวจปีทั้งสองช่อง หรือเว้นว่างไว้เพื่อใช้ปีถัดไป',
      ),
    );
  if (baselineYear !== undefined && baselineYear !== assessedYear)
    problems.push(
      found(
        'year.baseline',
        `${label('year.baseline')} ${baselineYear} ไม่ตรงกับปีที่ประเมิน ${assessedYear} คะแนนตัวชี้วัดกับคะแนนภาพรวมอาจเป็นของคนละปี`,
        'ใช้คะแนนของปีเดียวกันทั้งหมด และเก็บคะแนนปีอื่นไว้ในแท็บ คะแนนย้อนหลัง',
      ),
    );
  if (latestYear !== undefined && latestYear < assessedYear)
    problems.push(
      found('year.latest', `${label('year.latest')} ${latestYear} อยู่ก่อนปีที่ประเมิน ${assessedYear}`, 'ตรวจปีทั้งสองช่อง'),
    );
  const otherYears = [...plainText(memo.subject).matchAll(BUDDHIST_YEAR)]
    .map(([year]) => Number(year))
    .filter((year) => year !== assessedYear && year !== planYear);
  for (const year of new Set(otherYears))
    problems.push(
      found(
        'memo.subject',
        `เรื่องของบันทึกข้อความกล่าวถึงปี ${year} แต่ปีที่ประเมินคือ ${assessedYear} และปีของแผนคือ ${planYear}`,
        'แก้ปีในชื่อเรื่อง หรือเว้นว่างไว้เพื่อใช้ชื่อเรื่องตามปีที่ประเมิน',
      ),
    );
  return [...problems, ...memoDateFindings(settings, cellOf('memo.date'))];
}

function memoDateFindings({ memo, assessedYear, planYear }: Settings, cell: string): readonly Problem[] {
  if (memo.date === '') return [];
  const date = dateIn(memo.date);
  const found = (message: string, remedy: string): readonly Problem[] => [
    { severity: 'warning', message, cell, remedy },
  ];
  if (!date) return found(`วันที่หนังสือ "${memo.date}" อ่านเป็นวันที่ไม่ได้`, 'พิมพ์วันที่ เช่น 12 ตุลาคม 2567');
  const year = fiscalYearOf(date);
  if (year < assessedYear)
    return found(`วันที่หนังสือ ${memo.date} อยู่ก่อนปีงบประมาณที่ประเมิน ${assessedYear}`, 'ตรวจวันที่หนังสือและปีที่ประเมิน');
  if (year > planYear) return found(`วันที่หนังสือ ${memo.date} อยู่หลังปีงบประมาณของแผน ${planYear}`, 'ตรวจวันที่หนังสือและปีของแผน');
  return [];
}
