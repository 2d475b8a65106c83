// Everything that is wrong with a template, found before anything is made of it: each with the paragraph where it stands and
// what to do, for a person who knows documents and not programs.

import { nearestName } from '../thai/near-name.ts';
import type { Severity } from '../workbook/problem.ts';
import type { KnownTag } from './known-tags.ts';
import type { OpenedTemplate } from './opened-template.ts';
import { type FilterFault, filterFaultOf } from './tag-filters.ts';
import { TagScope } from './tag-scope.ts';
import { paragraphsIn, paragraphText, readable, type TemplateParagraph } from './template-paragraphs.ts';
import { loneBracesIn, spelled, type TemplateTag, tagsIn } from './template-tags.ts';
import { unusedTags } from './unused-tags.ts';

export interface TemplateProblem {
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** `เนื้อหา ย่อหน้าที่ 12` or `ตารางที่ 3 แถวที่ 2 (ย่อหน้าที่ 45)`; empty where the whole template is meant. */
  readonly place: string;
  /** What the paragraph says. */
  readonly text: string;
}

type Said = Pick<TemplateProblem, 'severity' | 'message' | 'remedy'>;

/** In the order of the document, header and footer after the body; equal ones of one paragraph once. */
export function templateProblems(
  { parts, hasSuggestions }: Omit<OpenedTemplate, 'docx'>,
  known: readonly KnownTag[],
): readonly TemplateProblem[] {
  const found = parts.flatMap((part) => problemsIn(part, known));
  const used = new Set(parts.flatMap(({ xml }) => paragraphsIn(xml).flatMap(tagsIn)).map(({ name }) => name));
  const whole = [...(hasSuggestions ? [PENDING] : []), ...unusedTags(known, used).map(unusedSaid)];
  return [...found, ...whole.map((said) => ({ ...said, place: '', text: '' }))];
}

function problemsIn(
  { name, xml }: OpenedTemplate['parts'][number],
  known: readonly KnownTag[],
): readonly TemplateProblem[] {
  const scope = new TagScope();
  const problems: TemplateProblem[] = [];
  const seen = new Set<string>();
  const say = (paragraph: TemplateParagraph, { severity, message, remedy }: Said): void => {
    const problem = {
      severity,
      message: readable(message),
      remedy: readable(remedy),
      place: placeOf(name, paragraph),
      text: shortened(paragraphText(paragraph)),
    };
    const key = `${problem.place} ${problem.message}`;
    if (!seen.has(key)) problems.push(problem);
    seen.add(key);
  };
  for (const paragraph of paragraphsIn(xml)) {
    for (const { brace, text } of loneBracesIn(paragraph)) say(paragraph, braceSaid(brace, text));
    for (const tag of tagsIn(paragraph)) {
      for (const said of tagProblems(tag, known, scope)) say(paragraph, said);
      for (const said of scope.take(tag)) say(paragraph, said);
    }
  }
  for (const tag of scope.unclosed()) say(tag.paragraph, unclosedSaid(tag));
  return problems;
}

function tagProblems(tag: TemplateTag, known: readonly KnownTag[], scope: TagScope): readonly Said[] {
  if (tag.sign === '/') return tag.isMixed ? [mixedSaid(tag)] : [];
  const named = known.filter(({ name }) => name === tag.name);
  const [first] = named;
  if (!first) return [unknownSaid(tag, known)];
  const reachable = named.filter(({ path }) => path.every((loop) => scope.isInside(loop)));
  if (reachable.length === 0) return [outsideSaid(tag, first)];
  const misused = reachable.every(({ kind }) => !signsOf[kind].includes(tag.sign)) ? [misusedSaid(tag, first)] : [];
  const isAlone = tag.sign !== '@' || tagsIn(tag.paragraph).length === 1;
  const crowded = isAlone && (tag.sign !== '@' || isOnly(tag)) ? [] : [crowdedSaid(tag)];
  return [...misused, ...crowded, ...filterProblems(tag, first), ...(tag.isMixed ? [mixedSaid(tag)] : [])];
}

/** Filters change the text of a value: nothing that opens, and no picture, has any. */
function filterProblems(tag: TemplateTag, { kind }: KnownTag): readonly Said[] {
  if (tag.filters.length > 0 && (tag.sign !== '' || kind !== 'value')) return [filterOnSectionSaid(tag)];
  return tag.filters.flatMap((call) => filterFaultOf(call) ?? []).map((fault) => filterSaid(tag, fault));
}

const isOnly = ({ paragraph }: TemplateTag): boolean => /^[{｛][^{}｛｝]*[}｝]$/.test(paragraphText(paragraph));

/** How a tag of each kind may be written. */
const signsOf: Readonly<Record<KnownTag['kind'], readonly string[]>> = {
  value: ['', '#', '^'],
  picture: ['', '#', '^'],
  drawing: ['@', '#', '^'],
  condition: ['#', '^'],
  loop: ['#', '^'],
  part: ['#', '^'],
};

const PENDING: Said = {
  severity: 'warning',
  message: 'แม่แบบมีข้อเสนอแนะการแก้ไขที่ยังไม่ได้ยอมรับ รายงานจะพิมพ์ข้อความเดิมก่อนข้อเสนอแนะ',
  remedy: 'เปิดแม่แบบใน Google เอกสาร แล้วยอมรับหรือปฏิเสธข้อเสนอแนะทุกรายการ',
};

function unknownSaid(tag: TemplateTag, known: readonly KnownTag[]): Said {
  const near = nearestName(tag.name, [...new Set(known.map(({ name }) => name))]);
  return {
    severity: 'error',
    message: `ไม่รู้จักแท็ก ${spelled(tag)}`,
    remedy:
      near === undefined
        ? 'ตรวจตัวสะกดกับรายการแท็ก หรือลบแท็กนี้ออกจากแม่แบบ'
        : `แท็กที่ใกล้เคียงที่สุดคือ ${spelled({ sign: tag.sign, name: near })} โปรดแก้ตัวสะกดหรือลบแท็กนี้ออกจากแม่แบบ`,
  };
}

const around = (names: readonly string[]): string =>
  names.map((name) => spelled({ sign: '#', name })).join('') +
  '…' +
  [...names]
    .reverse()
    .map((name) => spelled({ sign: '/', name }))
    .join('');

const outsideSaid = (tag: TemplateTag, { path }: KnownTag): Said => ({
  severity: 'error',
  message: `แท็ก ${spelled(tag)} อยู่นอกกลุ่มที่แท็กนี้ใช้ได้`,
  remedy: `ย้ายแท็กนี้ไปไว้ระหว่าง ${around(path)} หรือลบออกจากแม่แบบ`,
});

const misusedSaid = (tag: TemplateTag, { kind, name }: KnownTag): Said => ({
  severity: 'error',
  message: `แท็ก ${spelled(tag)} เขียนไม่ตรงกับชนิดของข้อมูล`,
  remedy: `เขียนเป็น ${kind === 'value' || kind === 'picture' ? spelled({ sign: '', name }) : kind === 'drawing' ? spelled({ sign: '@', name }) : around([name])}`,
});

const filterOnSectionSaid = (tag: TemplateTag): Said => ({
  severity: 'error',
  message: `แท็ก ${spelled(tag)} ใช้ตัวกรองไม่ได้ ตัวกรองใช้กับแท็กที่พิมพ์ข้อความเท่านั้น`,
  remedy: `เขียนเป็น ${spelled({ ...tag, filters: [] })}`,
});

const filterSaid = (tag: TemplateTag, { name, isKnown, nearest }: FilterFault): Said => ({
  severity: 'error',
  message: isKnown
    ? `ตัวกรอง ${name} ในแท็ก ${spelled(tag)} ใช้ไม่ได้กับข้อความที่ตามมา`
    : `ไม่รู้จักตัวกรอง ${name} ในแท็ก ${spelled(tag)}`,
  remedy:
    nearest === undefined
      ? 'ตรวจกับรายการตัวกรอง หรือลบตัวกรองนี้'
      : `ตัวกรองที่ใกล้เคียงที่สุดคือ ${nearest} โปรดแก้ตัวสะกดหรือลบตัวกรองนี้`,
});

const crowdedSaid = (tag: TemplateTag): Said => ({
  severity: 'error',
  message: `แท็ก ${spelled(tag)} เป็นภาพหรือแผนภูมิ จึงต้องอยู่ในย่อหน้าของตนเอง`,
  remedy: 'ขึ้นบรรทัดใหม่ด้วย Enter ก่อนและหลังแท็กนี้',
});

const mixedSaid = (tag: TemplateTag): Said => ({
  severity: 'info',
  message: `ตัวอักษรภายในแท็ก ${spelled(tag)} มีรูปแบบต่างกัน รายงานใช้รูปแบบของตัวแรก`,
  remedy: 'หากต้องการรูปแบบอื่น ให้เลือกทั้งแท็กรวมวงเล็บแล้วกำหนดรูปแบบพร้อมกัน',
});

const unclosedSaid = (tag: TemplateTag): Said => ({
  severity: 'error',
  message: `เปิด ${spelled(tag)} แล้วไม่มี ${spelled({ ...tag, sign: '/' })} ปิด`,
  remedy: `เติม ${spelled({ ...tag, sign: '/' })} หลังข้อความที่ต้องการ หรือลบแท็กเปิด`,
});

const braceSaid = (brace: '{' | '}', text: string): Said => ({
  severity: 'error',
  message: `วงเล็บปีกกา ${brace} ไม่มีคู่ในย่อหน้าเดียวกัน: ${text}`,
  remedy: brace === '{' ? 'เติม } ท้ายชื่อแท็ก หรือลบ { ออก' : 'เติม { หน้าชื่อแท็ก หรือลบ } ออก',
});

const SHOWN_TAGS = 12;

function unusedSaid({ path, names }: { readonly path: readonly string[]; readonly names: readonly string[] }): Said {
  const shown = names
    .slice(0, SHOWN_TAGS)
    .map((name) => spelled({ sign: '', name }))
    .join(' ');
  const rest = names.length > SHOWN_TAGS ? ` และอีก ${names.length - SHOWN_TAGS} แท็ก` : '';
  return {
    severity: 'info',
    message: `ข้อมูลที่แม่แบบไม่ได้ใช้${path.length > 0 ? ` ภายใน ${around(path)}` : ''}: ${shown}${rest}`,
    remedy: 'ไม่ต้องแก้ไข หากตั้งใจไม่พิมพ์ข้อมูลนี้',
  };
}

function placeOf(part: string, { number, table, row }: TemplateParagraph): string {
  const [, kind = ''] = /word\/([a-z]+)/.exec(part) ?? [];
  const names: Readonly<Record<string, string>> = {
    header: 'หัวกระดาษ',
    footer: 'ท้ายกระดาษ',
    footnotes: 'เชิงอรรถ',
    endnotes: 'อ้างอิงท้ายเรื่อง',
  };
  const area = names[kind] ?? 'เนื้อหา';
  return table > 0 ? `${area} ตารางที่ ${table} แถวที่ ${row} (ย่อหน้าที่ ${number})` : `${area} ย่อหน้าที่ ${number}`;
}

const SHOWN_TEXT = 120;

const shortened = (text: string): string => (text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text);
