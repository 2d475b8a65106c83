// Names of the agency and titles of its people that are spelt in more than one way.

import type { AgencyType } from '../core/agency-terms.ts';
import { termsOf } from '../core/agency-terms.ts';
import { slipsIn } from '../thai/near-name.ts';
import { plainText } from '../thai/plain-text.ts';
import type { Problem } from '../workbook/problem.ts';
import type { SettingKey } from '../workbook/setting-declaration.ts';
import type { Settings } from '../workbook/settings.ts';
import type { PlacedText } from './placed-text.ts';

/** How a kind of agency is written before its place's name, the official long form first. */
const kinds: readonly { readonly words: readonly string[]; readonly types: readonly AgencyType[] }[] = [
  { words: ['องค์การบริหารส่วนตำบล', 'องค์กรบริหารส่วนตำบล', 'อบต.'], types: ['อบต.'] },
  { words: ['องค์การบริหารส่วนจังหวัด', 'องค์กรบริหารส่วนจังหวัด', 'อบจ.'], types: ['อบจ.'] },
  { words: ['เทศบาลตำบล', 'ทต.'], types: ['เทศบาลตำบล'] },
  { words: ['เทศบาลเมือง', 'ทม.'], types: ['เทศบาลเมือง'] },
  { words: ['เทศบาลนคร', 'ทน.'], types: ['เทศบาลนคร'] },
];

/** Words that are never right, whoever is meant. */
const MISSPELT_KIND = 'องค์กรบริหารส่วน';

export const nameFindings = (
  { agency }: Settings,
  texts: readonly PlacedText[],
  cell: (key: SettingKey) => string,
): readonly Problem[] => [
  ...againstType(agency, cell),
  ...texts.flatMap((placed) => [
    ...otherSpellings(placed, placeOf(agency.name)).map((spelling) => spelt(spelling, agency.name, placed.cell)),
    ...wrongTitles(placed, agency.type),
  ]),
];

function againstType({ name, type }: Settings['agency'], cell: (key: SettingKey) => string): readonly Problem[] {
  const kind = kinds.find(({ words }) => name.startsWith(words[0] ?? ' '));
  if (!kind || kind.types.includes(type)) return [];
  return [
    {
      severity: 'error',
      message: `ชื่อหน่วยงานขึ้นต้นด้วย "${kind.words[0]}" แต่ประเภทหน่วยงานคือ "${type}" คำเรียกตำแหน่งในแผนและรายงานจะไม่ตรงกับหน่วยงาน`,
      cell: cell('agency.type'),
      remedy: `เลือกประเภทหน่วยงานเป็น ${kind.types.join(' หรือ ')} แล้วสั่งวิเคราะห์และจัดทำแผนใหม่`,
    },
  ];
}

const kindWords = kinds.flatMap(({ words }) => words);

/** The agency's name without the words for its kind; empty where there are none. */
function placeOf(name: string): string {
  const written = plainText(name);
  const word = kindWords.find((candidate) => written.startsWith(candidate));
  return word === undefined ? '' : written.slice(word.length).replace(/\s/g, '');
}

const MENTION = new RegExp(`(${kindWords.map((word) => word.replace('.', '\\.')).join('|')}) ?([ก-๙]+)`, 'g');

/** Mentions of an agency that mean this one but spell it otherwise; other agencies are let be. */
function otherSpellings({ text }: PlacedText, place: string): readonly string[] {
  if (place === '') return [];
  return [...plainText(text).matchAll(MENTION)].flatMap(([, kind = '', rest = '']) => {
    if (rest.startsWith(place)) return kind.startsWith(MISSPELT_KIND) ? [`${kind}${place}`] : [];
    const near = nearSlice(rest, place);
    return near === undefined ? [] : [`${kind}${near.slice}`];
  });
}

/** Letters by which a misspelt name may be longer or shorter. */
const SLACK = [0, 1, -1, 2, -2];

interface NearSlice {
  readonly slice: string;
  readonly slips: number;
}

/** The beginning of a text that comes nearest to the word without being it; undefined where none is near. */
function nearSlice(text: string, word: string): NearSlice | undefined {
  const near = SLACK.flatMap((slack): readonly NearSlice[] => {
    const slice = text.slice(0, word.length + slack);
    const slips = slipsIn(slice, word);
    return slips === undefined ? [] : [{ slice, slips }];
  });
  return near.sort((a, b) => a.slips - b.slips)[0];
}

const spelt = (spelling: string, name: string, cell: string): Problem => ({
  severity: 'warning',
  message: `เขียนชื่อหน่วยงานว่า "${spelling}" ไม่ตรงกับชื่อในแท็บ ตั้งค่า คือ "${name}"`,
  cell,
  remedy: 'แก้ให้สะกดเหมือนกันทุกแห่ง',
});

/** A title is looked for only where a text begins as it does: most texts of a plan are no titles. */
const SURE_LETTERS = 3;

/** A title that is nearly one of the agency's own; the text may have anything after it. */
function wrongTitles({ text, cell }: PlacedText, type: AgencyType): readonly Problem[] {
  const written = plainText(text).replace(/^เรียน ?/, '');
  const { ผู้บริหาร: executive = '', ปลัด: administrator = '' } = termsOf(type);
  const titles = [executive, administrator].filter((title) => written.startsWith(title.slice(0, SURE_LETTERS)));
  if (titles.some((title) => written.includes(title))) return [];
  const [nearest] = titles
    .flatMap((title) => {
      const near = nearSlice(written, title);
      return near ? [{ title, ...near }] : [];
    })
    .sort((a, b) => a.slips - b.slips);
  if (!nearest) return [];
  return [
    {
      severity: 'warning',
      message: `ตำแหน่ง "${nearest.slice}" น่าจะเป็น "${nearest.title}"`,
      cell,
      remedy: `พิมพ์ตำแหน่งให้ถูกต้องเป็น "${nearest.title}"`,
    },
  ];
}
