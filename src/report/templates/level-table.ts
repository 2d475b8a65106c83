// The levels of the assessed year, as its rule set has them: by score alone, or with conditions on each instrument.
import type { FileChild } from 'docx';
import { listTable } from './list-table.ts';
import { portraitWidth } from './styles.ts';
import { hairline, paragraph, when } from './thai-text.ts';

type Columns = Parameters<typeof listTable>[0]['columns'];

/** The one of the two tables that the year's levels need. */
const levelsBy = (byScore: Columns, withConditions: Columns): readonly FileChild[] =>
  [
    { tag: 'ระดับตามคะแนน', columns: byScore },
    { tag: 'ระดับมีเงื่อนไข', columns: withConditions },
  ].flatMap(({ tag, columns }) =>
    when(tag, [listTable({ each: 'แถวระดับ', staysWhole: true, width: portraitWidth, columns }), hairline()]),
  );

const level = { heading: 'ระดับ', share: 25, value: '{ชื่อระดับ}' };
const score = { heading: 'คะแนน ITA', share: 22, value: '{ช่วงคะแนน}', isCentred: true };
const conditions = { heading: 'คะแนนรายเครื่องมือ', share: 53, value: '{เงื่อนไขรายเครื่องมือ}' };
const shared = { under: 'เงื่อนไข' };

export const levelTable = levelsBy(
  [
    { ...score, heading: 'คะแนน', share: 1 },
    { ...level, share: 1, isCentred: true },
  ],
  [level, score, conditions],
);

/** The level first, and all that is asked for it under one heading. */
export const levelConditionTable = levelsBy(
  [level, { ...score, ...shared }],
  [level, { ...score, ...shared }, { ...conditions, ...shared }],
);

/** What nobody has confirmed. */
export const rulesNote: readonly FileChild[] = when('หมายเหตุเกณฑ์', [
  paragraph('หมายเหตุ: {หมายเหตุเกณฑ์}', { size: 'table', spacing: { before: 80, after: 80 } }),
]);
