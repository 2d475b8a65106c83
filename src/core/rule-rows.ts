// A rule set as the rows of `เกณฑ์การประเมิน`: the keys by which they are read back, and the fact that each rests on.

import type { LevelScheme, RuleSet } from './rule-set.ts';

/** A line of the tab. A title has neither value nor fact; `condition` is what a level asks of every instrument. */
export interface RuleRow {
  readonly key: string;
  readonly value: string;
  readonly condition: string;
  readonly fact?: keyof RuleSet['facts'];
  /** The only values that can stand there. */
  readonly choices?: readonly string[];
}

export interface RuleRowGroup {
  /** Printed on a line of its own; the name of a level scheme also says whose levels follow. */
  readonly title: string;
  readonly rows: readonly RuleRow[];
}

/** Before an instrument, an indicator's number or a level's name. */
export const WEIGHT = 'น้ำหนัก';
export const INDICATOR = 'ตัวชี้วัดที่';
export const LEVEL = 'ระดับ';
export const QUESTION_COUNT = 'จำนวนข้อคำถาม';

export const FISCAL_YEAR = 'ปีงบประมาณ';
export const PASS_MARK = 'เกณฑ์ผ่าน';
export const EIT_PARTS = 'EIT แบ่งเป็นสองส่วน';
export const SCHEME = 'เกณฑ์ระดับที่ใช้';
export const ITEM_COUNT = 'จำนวนรายการ OIT';
export const PLAN_ITEM = 'รายการ OIT ของแผนมาตรการ';
export const FOLLOW_UP_ITEM = 'รายการ OIT ของรายงานติดตาม';

export const YES = 'ใช่';
export const NO = 'ไม่ใช่';

/** Instruments that ask questions. */
export const questionInstruments = ['IIT', 'EIT'] as const;

/** The rows of a rule set in order. The pass mark is not among them: it stands in the settings. */
export const ruleRowGroupsOf = (rules: RuleSet): readonly RuleRowGroup[] => [
  { title: 'ปีของเกณฑ์', rows: [row(FISCAL_YEAR, rules.fiscalYear)] },
  {
    title: 'น้ำหนักของเครื่องมือ (ร้อยละ)',
    rows: [
      ...rules.instruments.map(({ id, weight }) => row(`${WEIGHT} ${id}`, weight, 'weights')),
      { ...row(EIT_PARTS, rules.hasEitParts ? YES : NO, 'eitParts'), choices: [YES, NO] },
    ],
  },
  {
    title: 'เกณฑ์ระดับ',
    rows: [
      {
        ...row(SCHEME, rules.levelSchemes[0].name, 'levels'),
        choices: rules.levelSchemes.map(({ name }) => name),
      },
    ],
  },
  ...rules.levelSchemes.map(levelGroupOf),
  { title: 'ชื่อตัวชี้วัด', rows: rules.indicators.map(({ number, name }) => row(`${INDICATOR} ${number}`, name)) },
  {
    title: 'จำนวนข้อ',
    rows: [
      row(`${QUESTION_COUNT} IIT`, questionCountOf(rules, 'IIT'), 'iitQuestions'),
      row(`${QUESTION_COUNT} EIT`, questionCountOf(rules, 'EIT'), 'eitQuestions'),
      row('ข้อความของข้อคำถาม', 'ตามแท็บ คะแนนข้อคำถาม', 'questionTopics'),
      row(ITEM_COUNT, rules.oitItems.length || '', 'oitItems'),
      row('การจัดรายการ OIT ตามตัวชี้วัดย่อย', 'ตามแท็บ รายการ OIT', 'oitGrouping'),
    ],
  },
  {
    title: 'เอกสารที่ต้องเผยแพร่',
    rows: [
      row(PLAN_ITEM, rules.planItem ?? '', 'reportItems'),
      row(FOLLOW_UP_ITEM, rules.followUpItem ?? '', 'reportItems'),
    ],
  },
];

const row = (key: string, value: string | number, fact?: RuleRow['fact']): RuleRow => ({
  key,
  value: String(value),
  condition: '',
  ...(fact && { fact }),
});

const levelGroupOf = ({ name, bands }: LevelScheme): RuleRowGroup => ({
  title: name,
  rows: bands.map(({ level, from, everyInstrumentFrom }) => ({
    ...row(`${LEVEL} ${level}`, from),
    condition: String(everyInstrumentFrom ?? ''),
  })),
});

/** How many questions an instrument has; blank where no source says. */
function questionCountOf({ instruments, questions }: RuleSet, instrument: 'IIT' | 'EIT'): number | '' {
  const indicators = instruments.find(({ id }) => id === instrument)?.indicators ?? [];
  return questions.filter(({ indicator }) => indicators.includes(indicator)).length || '';
}

/** The rows as cells: key, value, condition. */
export const ruleRowsOf = (rules: RuleSet): readonly (readonly [key: string, value: string, condition: string])[] =>
  ruleRowGroupsOf(rules).flatMap(({ title, rows }) => [
    [title, '', ''] as const,
    ...rows.map(({ key, value, condition }) => [key, value, condition] as const),
  ]);
