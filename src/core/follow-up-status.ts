// What an officer says of a measure that is followed up: one of three words, or nothing yet.

/** In the order of the job; the words are those of the tab's dropdown. */
export const followUpStatuses = [
  { id: 'done', label: 'ดำเนินการแล้วเสร็จ' },
  { id: 'inProgress', label: 'อยู่ระหว่างดำเนินการ' },
  { id: 'notBegun', label: 'ยังไม่ได้ดำเนินการ' },
] as const;

export type FollowUpStatus = (typeof followUpStatuses)[number]['id'];

export const statusLabels: readonly string[] = followUpStatuses.map(({ label }) => label);

export const labelOf = (status: FollowUpStatus): string =>
  followUpStatuses.find(({ id }) => id === status)?.label ?? '';

/** The status a text names, whatever its spaces; undefined for a blank and for any other text. */
export const statusIn = (text: string): FollowUpStatus | undefined =>
  followUpStatuses.find(({ label }) => label === text.replace(/\s+/g, ''))?.id;

/** The order in which reports print the boxes. */
const printed: readonly FollowUpStatus[] = ['done', 'notBegun', 'inProgress'];

export interface StatusBox {
  readonly isTicked: boolean;
  readonly label: string;
}

/** Three boxes, one of them ticked, for a report; none where no status is given, so that no box is ever ticked for the officer. */
export const boxesOf = (status: FollowUpStatus | undefined): readonly StatusBox[] =>
  status === undefined ? [] : printed.map((box) => ({ isTicked: box === status, label: labelOf(box) }));
