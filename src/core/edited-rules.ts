// What the officer's edits in `เกณฑ์การประเมิน` make of the year's shipped rules. Edits win, what is not in the rows stays as
// shipped, and rows of another year change nothing. The tab and the `[rules]` argument are read alike.

import {
  type Edit,
  inHundredths,
  isBlankCell,
  numberOf,
  type Reading,
  type RuleProblem,
  readingOf,
  textOf,
} from './rule-reading.ts';
import {
  EIT_PARTS,
  FISCAL_YEAR,
  FOLLOW_UP_ITEM,
  INDICATOR,
  ITEM_COUNT,
  LEVEL,
  NO,
  PASS_MARK,
  PLAN_ITEM,
  QUESTION_COUNT,
  questionInstruments,
  SCHEME,
  WEIGHT,
  YES,
} from './rule-rows.ts';
import type { IndicatorRule, InstrumentRule, LevelBand, LevelScheme, QuestionRule, RuleSet } from './rule-set.ts';
import { questionList } from './rule-sets/question-list.ts';
import { FULL_POINTS } from './score.ts';

export interface EditedRules {
  /** The shipped rule set where there is any problem, or where the rows are of another year. */
  readonly rules: RuleSet;
  readonly problems: readonly RuleProblem[];
  /** The year that the rows say they are of, where it is not the rule set's. */
  readonly otherYear?: number;
  /** How many OIT items the officer says the year has, where it is not what was shipped. */
  readonly itemCount?: number;
}

/** Rows with another key (titles, sources, blanks) are passed over; of a key that stands twice the last counts. */
export function editedRules(base: RuleSet, rows: readonly (readonly unknown[])[]): EditedRules {
  const { edits, levels } = sorted(base, rows);
  const year = numberOf(edits.get(FISCAL_YEAR)?.value);
  if (year !== undefined && year !== base.fiscalYear) return { rules: base, problems: [], otherYear: year };
  const reading = readingOf(edits);
  const itemCount = reading.whole(ITEM_COUNT);
  const rules: RuleSet = {
    ...base,
    instruments: instrumentsIn(base, reading),
    indicators: base.indicators.map((rule) => renamed(rule, reading.text(`${INDICATOR} ${rule.number}`))),
    passMark: reading.points(PASS_MARK) ?? base.passMark,
    hasEitParts: reading.choice(EIT_PARTS, [YES, NO], base.hasEitParts ? YES : NO) === YES,
    levelSchemes: schemesIn(base, levels, reading),
    questions: questionsIn(base, reading),
    ...reportItemsIn(reading),
  };
  const { problems } = reading;
  if (problems.length > 0) return { rules: base, problems };
  return { rules, problems, ...(itemCount !== undefined && itemCount !== base.oitItems.length && { itemCount }) };
}

interface Sorted {
  readonly edits: ReadonlyMap<string, Edit>;
  /** Rows of levels by the scheme whose title stands above them; without a title, the one in force. */
  readonly levels: ReadonlyMap<LevelScheme, readonly (Edit & { readonly level: string })[]>;
}

function sorted(base: RuleSet, rows: readonly (readonly unknown[])[]): Sorted {
  const edits = new Map<string, Edit>();
  const levels = new Map<LevelScheme, (Edit & { level: string })[]>();
  let scheme = base.levelSchemes[0];
  rows.forEach(([keyCell, value, condition], row) => {
    const key = textOf(keyCell);
    const titled = base.levelSchemes.find(({ name }) => name === key);
    if (titled) scheme = titled;
    else if (key.startsWith(`${LEVEL} `)) {
      const level = key.slice(LEVEL.length + 1);
      levels.set(scheme, [...(levels.get(scheme) ?? []), { row, value, condition, level }]);
    } else if (key !== '') edits.set(key, { row, value, condition });
  });
  return { edits, levels };
}

function instrumentsIn(base: RuleSet, reading: Reading): readonly InstrumentRule[] {
  const before = reading.problems.length;
  const instruments = base.instruments.map((rule) => ({
    ...rule,
    weight: reading.points(`${WEIGHT} ${rule.id}`) ?? rule.weight,
  }));
  const sum = instruments.reduce((total, { weight }) => total + inHundredths(weight), 0);
  if (reading.problems.length === before && sum !== inHundredths(FULL_POINTS)) {
    const rows = base.instruments.map(({ id }) => reading.rowOf(`${WEIGHT} ${id}`));
    reading.report(Math.max(...rows), 'น้ำหนักของ IIT, EIT และ OIT รวมกันต้องเท่ากับ 100');
  }
  return instruments;
}

/** The shipped name stays known as a variant. */
const renamed = (rule: IndicatorRule, name: string | undefined): IndicatorRule =>
  name === undefined || name === rule.name ? rule : { ...rule, name, variants: [...rule.variants, rule.name] };

/** The scheme chosen comes first, then the others; one whose levels were edited is a reading of no published table. */
function schemesIn(base: RuleSet, levels: Sorted['levels'], reading: Reading): RuleSet['levelSchemes'] {
  const [inForce] = base.levelSchemes;
  const names = base.levelSchemes.map(({ name }) => name);
  const chosen = reading.choice(SCHEME, names, inForce.name);
  const schemes = base.levelSchemes.map((scheme) => schemeIn(scheme, reading, levels.get(scheme)));
  const first = schemes[names.indexOf(chosen)] ?? inForce;
  return [first, ...schemes.filter((scheme) => scheme !== first)];
}

function schemeIn(
  scheme: LevelScheme,
  reading: Reading,
  rows: readonly (Edit & { level: string })[] = [],
): LevelScheme {
  const before = reading.problems.length;
  const bands = rows.flatMap(({ row, value, condition, level }): readonly LevelBand[] => {
    const from = reading.pointsIn(row, value);
    const everyInstrumentFrom = isBlankCell(condition) ? undefined : reading.pointsIn(row, condition);
    return from === undefined
      ? []
      : [{ level, from, ...(everyInstrumentFrom !== undefined && { everyInstrumentFrom }) }];
  });
  const last = rows[rows.length - 1];
  if (!last || reading.problems.length > before || sameBands(bands, scheme.bands)) return scheme;
  if (!coverAllScores(bands))
    reading.report(last.row, 'ระดับต้องเรียงจากคะแนนสูงไปต่ำ ชื่อไม่ซ้ำกัน และระดับสุดท้ายต้องเริ่มที่ 0 โดยไม่มีเงื่อนไขรายเครื่องมือ');
  return { id: `${scheme.id}-edited`, name: scheme.name, bands };
}

const sameBands = (left: readonly LevelBand[], right: readonly LevelBand[]): boolean =>
  left.length === right.length &&
  left.every(
    ({ level, from, everyInstrumentFrom }, i) =>
      level === right[i]?.level && from === right[i]?.from && everyInstrumentFrom === right[i]?.everyInstrumentFrom,
  );

/** Whether every score has a level and every level can be reached: equal edges only where the higher level has a condition. */
function coverAllScores(bands: readonly LevelBand[]): boolean {
  const last = bands[bands.length - 1];
  const descends = bands.every((band, i) => {
    const above = bands[i - 1];
    return !above || band.from < above.from || (band.from === above.from && above.everyInstrumentFrom !== undefined);
  });
  const distinct = new Set(bands.map(({ level }) => level)).size === bands.length;
  return descends && distinct && last?.from === 0 && last.everyInstrumentFrom === undefined;
}

/** A number of questions other than shipped makes a list of that many, the same number in each indicator as in every known form. */
function questionsIn(base: RuleSet, reading: Reading): readonly QuestionRule[] {
  return questionInstruments.flatMap((instrument) => {
    const indicators = base.instruments.find(({ id }) => id === instrument)?.indicators ?? [];
    const shipped = base.questions.filter(({ indicator }) => indicators.includes(indicator));
    const key = `${QUESTION_COUNT} ${instrument}`;
    const count = reading.whole(key);
    if (count === undefined || count === shipped.length) return shipped;
    const perIndicator = count / indicators.length;
    if (!Number.isInteger(perIndicator)) {
      reading.report(reading.rowOf(key), `จำนวนข้อต้องแบ่งให้ตัวชี้วัด ${indicators.length} ตัวได้เท่ากัน`);
      return shipped;
    }
    return questionList({ prefix: instrument.charAt(0).toLowerCase(), indicators, perIndicator, topics: {} });
  });
}

function reportItemsIn(reading: Reading): Pick<RuleSet, 'planItem' | 'followUpItem'> {
  const planItem = reading.text(PLAN_ITEM);
  const followUpItem = reading.text(FOLLOW_UP_ITEM);
  return { ...(planItem && { planItem }), ...(followUpItem && { followUpItem }) };
}
