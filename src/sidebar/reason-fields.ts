// Findings before a report is made: each open one with a field for the reason why the report may go out in spite of it,
// those that have a reason after them.
import type { Methods } from '../server/wire.ts';
import type { App } from './app.ts';
import { button, element, replaceContent } from './element.ts';
import { findingItem, findingList } from './finding-list.ts';
import { field } from './form-fields.ts';
import { severitySections } from './severity-sections.ts';

export type SettledFinding = Methods['checkWorkbook']['value']['findings'][number];

export type Reasons = Readonly<Record<string, string>>;

export interface ReasonFields {
  readonly sections: readonly HTMLElement[];
  /** How many findings had no reason when the fields were made. */
  readonly open: number;
  /** By the id of a finding: what was typed and is not known to the server yet. */
  typed(): Reasons;
}

/** As the server takes it. */
const LONGEST_REASON = '1000';

/** What is only to be known needs no reason. */
export const isOpen = ({ severity, reason }: SettledFinding): boolean => severity !== 'info' && reason === '';

/** `typed` are reasons typed before, for a view that is shown again. */
export function reasonFields(app: App, findings: readonly SettledFinding[], typed: Reasons = {}): ReasonFields {
  const open = findings.filter(isOpen);
  const settled = findings.filter(({ severity, reason }) => severity !== 'info' && reason !== '');
  const controls = new Map(
    [...open, ...settled].map((finding) => {
      const text = element(
        'textarea',
        { id: `reason-${finding.id}`, rows: '2', maxlength: LONGEST_REASON },
        typed[finding.id] ?? finding.reason,
      );
      return [finding.id, { text, before: finding.reason }];
    }),
  );
  const itemOf = (finding: SettledFinding): HTMLElement => {
    const text = controls.get(finding.id)?.text;
    const item = findingItem(app, finding, text && field('เหตุผลที่ยังใช้ข้อมูลนี้', text));
    // Every field has the same label: who does not see the card hears what it is about.
    const said = `finding-${finding.id}`;
    item.firstElementChild?.setAttribute('id', said);
    text?.setAttribute('aria-describedby', said);
    return item;
  };
  return {
    open: open.length,
    sections: [
      ...severitySections(open, itemOf),
      ...(open.length > 1 ? [sameReason(open.flatMap(({ id }) => controls.get(id)?.text ?? []))] : []),
      ...(settled.length === 0
        ? []
        : [
            element(
              'details',
              {},
              element('summary', {}, `ให้เหตุผลไว้แล้ว ${settled.length} รายการ`),
              element('ul', { class: 'cards' }, ...settled.map(itemOf)),
            ),
          ]),
      ...findingList(
        app,
        findings.filter(({ severity }) => severity === 'info'),
      ),
    ],
    typed: () =>
      Object.fromEntries(
        [...controls].flatMap(([id, { text, before }]) => {
          const reason = text.value.trim();
          return reason === '' || reason === before ? [] : [[id, reason]];
        }),
      ),
  };
}

/** Eight measures may be late for one reason: it is typed once and read again beside each. */
function sameReason(texts: readonly HTMLTextAreaElement[]): HTMLElement {
  const said = element('p', { role: 'status' });
  const fillBlank = (): void => {
    const first = texts.find(({ value }) => value.trim() !== '');
    for (const text of texts) if (text.value.trim() === '') text.value = first?.value ?? '';
    replaceContent(said, first ? 'เติมในรายการที่ว่างแล้ว กรุณาอ่านทวนแต่ละรายการ' : 'พิมพ์เหตุผลของรายการใดรายการหนึ่งก่อน');
  };
  return element('div', {}, button('quiet', 'ใช้เหตุผลแรกกับรายการที่ยังว่าง', fillBlank), said);
}
