// The plan of `วิเคราะห์รายเครื่องมือ`: blocks of measures under the instrument and the indicators or sub-indicators they serve.
import type { MeasureBlock } from '../core/measure-block.ts';
import { composed, recordOfBlock } from '../workbook/plan-record.ts';
import { grouped } from './grouped.ts';
import { type PlanFrameModel, planFrameModel } from './plan-frame.ts';
import { listed } from './printed-text.ts';
import type { ReportData } from './report-data.ts';
import { placeOfIndicator, placeReaderOf } from './reported-point.ts';
import { type Digits, sectionDigits } from './section-digits.ts';

interface MeasureRowModel {
  readonly ประเด็นที่ต้องพัฒนา: string;
  readonly ผู้รับผิดชอบ: string;
  readonly ขั้นตอนและมาตรการ: string;
  readonly การติดตามและกำหนดเวลา: string;
}

export interface InstrumentPlanModel extends PlanFrameModel {
  readonly เครื่องมือในแผน: readonly {
    readonly หัวข้อเครื่องมือ: string;
    readonly กลุ่มมาตรการ: readonly {
      /** Indicators or sub-indicators; empty for blocks that name none. */
      readonly ชื่อกลุ่ม: string;
      readonly แถวแผน: readonly MeasureRowModel[];
    }[];
  }[];
}

/** Instruments in order, groups and rows in the plan's order; blocks without an indicator come last. */
export function instrumentPlanModel(data: ReportData): InstrumentPlanModel {
  const { settings, rules, plan } = data;
  const digits = sectionDigits(settings.thaiDigits.plan);
  const placeOf = placeReaderOf(rules);
  const placesOf = ({ items, indicators: [first = 0, ...others] }: MeasureBlock): string => {
    if (items.length > 0) return listed([...new Set(items.map((id) => placeOf(id, first)))]);
    return first === 0 ? '' : listed([first, ...others].map((number) => placeOfIndicator(number, rules)));
  };
  const known = rules.instruments.map(({ id, indicators }) => ({
    heading: `เครื่องมือการประเมิน ${id}`,
    blocks: plan.filter((block) => indicators.includes(block.indicators[0] ?? 0)),
  }));
  const placed = new Set(known.flatMap(({ blocks }) => blocks));
  const others = { heading: 'มาตรการอื่นที่กำหนดเพิ่มเติม', blocks: plan.filter((block) => !placed.has(block)) };
  return {
    ...planFrameModel(data),
    เครื่องมือในแผน: [...known, others]
      .filter(({ blocks }) => blocks.length > 0)
      .map(({ heading, blocks }) => ({
        หัวข้อเครื่องมือ: heading,
        กลุ่มมาตรการ: grouped(blocks, placesOf).map(([place, members]) => ({
          ชื่อกลุ่ม: digits(place),
          แถวแผน: members.map((block) => measureRow(block, digits)),
        })),
      })),
  };
}

/** Composed as the plan's own tab composes them; the place stands above the table and only the items in it. */
function measureRow(block: MeasureBlock, digits: Digits): MeasureRowModel {
  const { subject, owners, means, reporting } = composed(recordOfBlock(block).texts, '');
  const ids = block.items.length > 0 ? `(ข้อ ${listed(block.items)})` : '';
  return {
    ประเด็นที่ต้องพัฒนา: digits([subject, ids].filter((text) => text !== '').join('\n')),
    ผู้รับผิดชอบ: digits(owners),
    ขั้นตอนและมาตรการ: digits(means),
    การติดตามและกำหนดเวลา: digits(reporting),
  };
}
