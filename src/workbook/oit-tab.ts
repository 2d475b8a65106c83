// `รายการ OIT`: the items that OIT looks for on the website, as cells ⇄ records. Sub-indicators that no source gives are
// left blank for the officer to fill in.

import { itemFinderOf, itemIdReaderOf } from '../core/item-id.ts';
import { indicatorOfSub, type PlacedItem } from '../core/own-items.ts';
import type { OitItemRule, RuleSet } from '../core/rule-set.ts';
import type { Score } from '../core/score.ts';
import { plainText } from '../thai/plain-text.ts';
import type { CellBlock } from './cell.ts';
import { readItemRows } from './item-rows.ts';
import type { Problem } from './problem.ts';
import type { TabLayout } from './tab-layout.ts';
import type { TabWrite } from './write-plan.ts';

export const OIT_TAB = 'รายการ OIT';

export type OitColumn = 'id' | 'subIndicator' | 'heading' | 'item' | 'score' | 'url' | 'remark';

export const oitLayout = (subIndicators: readonly string[]): TabLayout<OitColumn> => ({
  columns: [
    { key: 'id', heading: 'ข้อ', synonyms: ['ข้อที่', 'เลขข้อ'], width: 60, format: 'text' },
    {
      key: 'subIndicator',
      heading: 'ตัวชี้วัดย่อย',
      synonyms: ['ตัวชี้วัดย่อยที่'],
      width: 90,
      format: 'text',
      choices: { values: subIndicators, strict: false },
    },
    { key: 'heading', heading: 'หัวข้อ', width: 220, format: 'text', optional: true },
    { key: 'item', heading: 'รายการ', width: 320, format: 'text', optional: true },
    { key: 'score', heading: 'คะแนน', width: 80, format: 'score' },
    { key: 'url', heading: 'URL', width: 260, format: 'text', optional: true },
    { key: 'remark', heading: 'ข้อสังเกตของผู้ประเมิน', width: 300, format: 'text', optional: true },
  ],
  note: 'กรอกคะแนนรายข้อ 0 หรือ 100 เท่าที่มี เว้นว่างไว้ได้ทั้งแท็บ ตัวชี้วัดย่อยที่ว่างคือยังไม่พบเอกสารยืนยัน กรอกตามคู่มือของปีนั้น',
});

const layoutOf = ({ subIndicators }: RuleSet): TabLayout<OitColumn> => oitLayout(subIndicators.map(({ id }) => id));

/** The tab as first made; `zeros` are the items of a sample that got no points, all others being full. */
export function newOitTab(rules: RuleSet, zeros?: readonly string[]): TabWrite {
  const layout = layoutOf(rules);
  const heading = ({ subIndicator }: OitItemRule): string =>
    rules.subIndicators.find(({ id }) => id === subIndicator)?.name ?? '';
  const score = (id: string): number | '' => (zeros ? (zeros.includes(id) ? 0 : 100) : '');
  return {
    kind: 'tab',
    tab: OIT_TAB,
    layout,
    cells: [
      layout.columns.map((column) => column.heading),
      ...rules.oitItems.map((item) => [
        item.id,
        item.subIndicator ?? '',
        heading(item),
        item.name ?? '',
        score(item.id),
        '',
        '',
      ]),
    ],
    inBackground: true,
  };
}

/** A question has no place here. */
const ITEM_ID = /^O\d+$/i;

export interface OitRow extends PlacedItem {
  /** The year's item; undefined in a year whose list no source gives. */
  readonly rule: OitItemRule | undefined;
  readonly score: Score | undefined;
  readonly url: string;
  readonly remark: string;
  /** Where the score and the sub-indicator stand. */
  readonly cell: string;
  readonly subIndicatorCell: string;
}

export interface ReadOitItems {
  readonly items: readonly OitRow[];
  readonly problems: readonly Problem[];
}

/** `isOpen` takes items that are not of the year's list too; where the year has none, any item is taken. */
export function readOitItems(rules: RuleSet, cells: CellBlock, { isOpen }: { readonly isOpen: boolean }): ReadOitItems {
  const readId = itemIdReaderOf(rules, { isOpen });
  const find = itemFinderOf(rules);
  const ruleOf = (text: string): OitItemRule | undefined => {
    const item = find(text);
    return item?.kind === 'oit' ? item.rule : undefined;
  };
  const read = readItemRows(OIT_TAB, layoutOf(rules), cells, {
    idIn: (text) => ITEM_ID.exec(readId(text) ?? '')?.[0],
    list: `รายการ OIT ของปีงบประมาณ ${rules.fiscalYear}`,
    remedy: 'พิมพ์เลขข้อเช่น O12 และตรวจว่าเป็นรายการของปีที่ประเมิน',
  });
  const items = read.rows.map(({ row: { text, place }, id, score }): OitRow => {
    return {
      id,
      rule: ruleOf(id),
      subIndicator: plainText(text('subIndicator')),
      name: text('item'),
      score,
      url: text('url'),
      remark: text('remark'),
      cell: place('score'),
      subIndicatorCell: place('subIndicator'),
    };
  });
  const wrong = items.filter(({ subIndicator }) => subIndicator !== '' && indicatorOfSub(subIndicator) === undefined);
  return { items, problems: [...read.problems, ...wrong.map(noSubIndicator)] };
}

const noSubIndicator = ({ subIndicator, subIndicatorCell }: OitRow): Problem => ({
  severity: 'warning',
  message: `"${subIndicator}" ไม่ใช่เลขตัวชี้วัดย่อยของ OIT`,
  cell: subIndicatorCell,
  remedy: 'พิมพ์เลขตัวชี้วัดย่อย เช่น 9.1 หรือ 10.2',
});
