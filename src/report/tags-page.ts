// The page of all tags that staff read beside a template, made from what the models know: it cannot say less or more.
import { grouped } from './grouped.ts';
import { type KnownTag, knownTagsOf, type TagKind } from './known-tags.ts';
import { type ReportFormat, reportFormats } from './report-formats.ts';
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

const INTRODUCTION = `# แท็กของแม่แบบรายงาน

<!-- สร้างจากโปรแกรมด้วยคำสั่ง npm run docs โปรดอย่าแก้ไขหน้านี้โดยตรง -->

หน้านี้แสดงแท็กทุกตัวที่ใช้ได้ในแม่แบบของรายงานแต่ละแบบ แท็กคือข้อความในวงเล็บปีกกา ซึ่งรายงานพิมพ์ข้อมูลของหน่วยงานแทน
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

export const tagsPage = (): string =>
  `${INTRODUCTION}${markdown([...FILTERS, ...reportFormats.flatMap(formatLines)])}\n`;

const HEADINGS = ['แท็ก', 'ชนิด', 'พิมพ์อะไร'];

/** What may stand anywhere, then what stands inside each list and part, in the order of the model; sections alike together. */
function formatLines(format: ReportFormat): readonly Line[] {
  const tags = knownTagsOf(format);
  const scopes = [...new Set(tags.map(({ path }) => path.join('/')))].map((scope) => ({
    title:
      scope === ''
        ? 'ใช้ได้ทุกที่'
        : `ภายใน ${scope
            .split('/')
            .map((name) => `\`{#${name}}\``)
            .join(' › ')}`,
    rows: tags.filter((tag) => tag.path.join('/') === scope && !standsOutside(tag, tags)).map(tagCells),
  }));
  const sections = grouped(
    scopes.filter(({ rows }) => rows.length > 0),
    ({ rows }) => JSON.stringify(rows),
  );
  return [
    `## ${format}`,
    ...sections.flatMap(([, alike]) => [
      ...alike.map(({ title }) => `### ${title}`),
      HEADINGS,
      ...(alike[0]?.rows ?? []),
    ]),
  ];
}

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
