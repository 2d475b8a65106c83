// A block of measures (กลุ่มมาตรการ): the record behind a plan row. Plan formats are views of it, and its lists may
// differ in length: several measures may share owners, and steps need not pair with measures.

export interface MeasureBlock {
  /** Rule set and subject, for example `2565/indicator/4`; a row added by hand has an id of its own. */
  readonly id: string;
  readonly indicators: readonly number[];
  /** Ids of questions and OIT items, as the rule set prints them; none where the block is about the whole indicator. */
  readonly items: readonly string[];
  /** What is to be developed, from the weak point. */
  readonly issue: string;
  readonly measures: readonly string[];
  readonly steps: readonly string[];
  readonly owners: readonly string[];
  /** Printed period, for example `ตลอดปีงบประมาณ พ.ศ. 2566`. */
  readonly period: string;
  readonly monitoring: readonly string[];
  /** Dates as typed or generated, `30 กันยายน 2566`, one for each deadline. */
  readonly deadlines: readonly string[];
}
