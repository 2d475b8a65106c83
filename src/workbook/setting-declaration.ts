// What a row of `ตั้งค่า` declares, and the keys by which the add-on knows the rows whatever their labels.
import type { Choices } from './tab-layout.ts';

export interface SettingRow {
  readonly key: SettingKey;
  readonly label: string;
  /** What a new tab holds. */
  readonly initial: string;
  readonly explanation: string;
  readonly choices?: Choices;
}

export interface SettingGroup {
  readonly title: string;
  readonly rows: readonly SettingRow[];
}

export type SettingKey =
  | `agency.${'name' | 'shortName' | 'type' | 'district' | 'province' | 'units'}`
  | `year.${'assessed' | 'plan' | 'baseline' | 'latest'}`
  | `published.${'total' | 'level' | 'rank' | 'source' | 'basis'}`
  | `rules.${'passMark' | 'selection' | 'lowest' | 'memoLowest'}`
  | `memo.${'office' | 'phone' | 'number' | 'date' | 'subject' | 'to' | 'teamName' | 'teamMembers' | 'order' | 'resolution' | 'announcement'}`
  | `${SignatoryKey}.${'name' | 'position' | 'on' | 'routing' | 'opinion'}`
  | `report.${'planFormat' | 'followUpFormat' | 'thaiDigitsMemo' | 'thaiDigitsReport' | 'thaiDigitsPlan' | 'bandWords' | 'emblem' | 'resultPicture'}`
  | `parts.${ReportPart}`;

export const reportParts = ['memo', 'cover', 'preface'] as const;

export type ReportPart = (typeof reportParts)[number];

export type SignatoryKey = 'preparer' | 'officeHead' | 'chiefAdministrator' | 'localExecutive';

export type SettingValues = Readonly<Partial<Record<SettingKey, string>>>;
