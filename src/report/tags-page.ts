// The page of all tags that staff read beside a template, made from what the models know: it cannot say less or more.
// Reports share most tags, so each stands once, with the reports that know it.
import { grouped } from './grouped.ts';
import { type KnownTag, knownTagsOf, type TagKind } from './known-tags.ts';
import { reportFormats } from './report-formats.ts';
import { tagFilters } from './tag-filters.ts';

/** How a tag of each kind is written. */
const written: Readonly<Record<TagKind, (name: string) => string>> = {
  value: (name) => `{${name}}`,
  picture: (name) => `{${name}}`,
  drawing: (name) => `{@${name}}`,
  condition: (name) => `{#${name}}…{/${name}}`,
  loop: (name) => `{#${name}}…{/${name}}`,
  part: (name) => `{#${name}}…{/${name}}`,
};

const kindNames: Readonly<Record<TagKind, string>> = {
  value: 'ข้อความ',
  picture: 'ภาพ',
  drawing: 'แผนภูมิ',
  condition: 'เงื่อนไข',
  loop: 'รายการ',
  part: 'ส่วน',
};

const LETTERS = 'กขคงจ';

const INTRODUCTION = `# แท็กของแม่แบบรายงาน

<!-- สร้างจากโปรแกรมด้วยคำสั่ง npm run docs โปรดอย่าแก้ไขหน้านี้โดยตรง -->

หน้านี้แสดงแท็กทุกตัวที่ใช้ได้ในแม่แบบของรายงาน แท็กคือข้อความในวงเล็บปีกกา ซึ่งรายงานพิมพ์ข้อมูลของหน่วยงานแทน
ย้ายแท็กไปที่ใดก็ได้ในแม่แบบ จัดตัวอักษรได้ตามต้องการ แต่ต้องสะกดให้ตรงและอยู่ในขอบเขตที่แท็กนั้นใช้ได้

## วิธีเขียนแท็ก

| เขียน | ผล |
|---|---|
| \`{ชื่อหน่วยงาน}\` | พิมพ์ข้อความหรือภาพ |
| \`{@แผนภูมิคะแนน}\` | พิมพ์แผนภูมิ ต้องอยู่ในย่อหน้าของตนเอง |
| \`{#รายชื่อ}…{/รายชื่อ}\` | พิมพ์ข้อความระหว่างแท็กทั้งสองซ้ำ รายการละหนึ่งครั้ง หากแท็กอยู่คนละช่องในแถวเดียวกันของตาราง จะซ้ำทั้งแถว |
| \`{#โทร}…{/โทร}\` | พิมพ์ข้อความระหว่างแท็กทั้งสองเมื่อมีข้อมูลหรือเงื่อนไขเป็นจริง |
| \`{^โทร}…{/โทร}\` | พิมพ์ข้อความระหว่างแท็กทั้งสองเมื่อไม่มีข้อมูลหรือเงื่อนไขไม่เป็นจริง |
| \`{คะแนนภาพรวม \\| ทศนิยม 1 \\| เลขไทย}\` | พิมพ์ข้อความผ่านตัวกรอง ใช้ต่อกันได้หลายตัว |

แท็กของรายการหรือส่วนใดใช้ได้ระหว่างแท็กเปิดและแท็กปิดของรายการหรือส่วนนั้น และในรายการที่ซ้อนอยู่ข้างใน แท็กที่ไม่ได้อยู่ในรายการใดใช้ได้ทุกที่
`;

const FILTERS = [
  '## ตัวกรอง',
  ['ตัวกรอง', 'ผล'],
  ...tagFilters.map(({ name, argument, about }) => [
    `\`| ${[name, argument && `<${argument}>`].filter((word) => word !== '').join(' ')}\``.replace('|', '\\|'),
    about,
  ]),
];

const FORMATS = [
  '## รายงาน',
  'ช่อง “รายงาน” ของทุกตารางบอกด้วยอักษรว่าแท็กใช้ได้ในแม่แบบของรายงานใด',
  ['อักษร', 'รายงาน'],
  ...reportFormats.map((format, index) => [LETTERS.charAt(index), format]),
];

type Line = string | readonly string[];

/** A row of cells begins a table where the line before it was none. */
function markdown(lines: readonly Line[]): string {
  return lines
    .flatMap((line, index) => {
      if (typeof line === 'string') return ['', line];
      const row = `| ${line.join(' | ')} |`;
      return typeof lines[index - 1] === 'string' ? ['', row, `|${line.map(() => '---|').join('')}`] : [row];
    })
    .join('\n');
}

export const tagsPage = (): string => `${INTRODUCTION}${markdown([...FILTERS, ...FORMATS, ...tagLines()])}\n`;

const HEADINGS = ['แท็ก', 'ชนิด', 'พิมพ์อะไร', 'รายงาน'];

/** What may stand anywhere, then what stands inside each list and part, in the order of the models; sections alike together. */
function tagLines(): readonly Line[] {
  const tags = reportFormats.flatMap((format, index) => {
    const known = knownTagsOf(format);
    return known.filter((tag) => !standsOutside(tag, known)).map((tag) => ({ ...tag, letter: LETTERS.charAt(index) }));
  });
  const scopes = grouped(tags, scopeOf).map(([scope, inside]) => ({
    scope,
    rows: grouped(inside, (tag) => tagCells(tag).join('|')).map(([, alike]) => rowOf(alike)),
  }));
  return grouped(scopes, ({ rows }) => JSON.stringify(rows)).flatMap(([, alike]) => [
    `## ${headingOf(alike.map(({ scope }) => scope))}`,
    HEADINGS,
    ...(alike[0]?.rows ?? []),
  ]);
}

const scopeOf = ({ path }: KnownTag): string => path.map((name) => `\`{#${name}}\``).join(' › ');

/** The empty scope is that of the whole template, and like no other. */
const headingOf = (scopes: readonly string[]): string =>
  scopes[0] === '' ? 'ใช้ได้ทุกที่' : `ภายใน ${scopes.join(' หรือ ')}`;

/** Those of the sections around it that say the same are not repeated inside. */
const standsOutside = ({ name, path, about }: KnownTag, tags: readonly KnownTag[]): boolean =>
  tags.some(
    (tag) =>
      tag.name === name &&
      tag.about === about &&
      tag.path.length < path.length &&
      tag.path.every((step, index) => step === path[index]),
  );

const tagCells = ({ name, kind, about }: KnownTag): readonly string[] => [
  `\`${written[kind](name)}\``,
  kindNames[kind],
  about,
];

/** One tag with the letters of its reports. */
function rowOf(alike: readonly (KnownTag & { readonly letter: string })[]): readonly string[] {
  const letters = alike.map(({ letter }) => letter);
  return [
    ...alike.slice(0, 1).flatMap(tagCells),
    letters.length === reportFormats.length ? 'ทุกแบบ' : letters.join(' '),
  ];
}
