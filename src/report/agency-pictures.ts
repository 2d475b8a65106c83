// The two pictures of the settings: the agency's emblem, and the result as its web page shows it.
import { pictureLinesIn } from '../workbook/picture-lines.ts';
import type { SettingKey } from '../workbook/setting-declaration.ts';
import type { Settings } from '../workbook/settings.ts';
import { type Picture, pictureOf, type Room } from './picture.ts';
import type { PictureBytes } from './report-data.ts';

/** As high as the emblem of a memo. */
const EMBLEM: Room = { width: 28, height: 15 };
/** The width of the text, and no higher than half a page. */
const RESULT: Room = { width: 158, height: 125 };

export interface AgencyPicturesModel {
  readonly ตราหน่วยงาน: Picture | '';
  readonly ภาพผลคะแนน: Picture | '';
}

/** The ids that the settings name with their cells; none for a cell that names no picture. */
export function agencyPictureIds(
  { pictures }: Pick<Settings, 'pictures'>,
  cellOf: (key: SettingKey) => string,
): readonly { readonly id: string; readonly cell: string }[] {
  const named = [
    { id: idIn(pictures.emblem), cell: cellOf('report.emblem') },
    { id: idIn(pictures.result), cell: cellOf('report.resultPicture') },
  ];
  return named.flatMap(({ id, cell }) => (id === undefined ? [] : [{ id, cell }]));
}

const idIn = (cell: string): string | undefined => pictureLinesIn(cell)[0]?.id;

export function agencyPicturesModel(
  { pictures }: Pick<Settings, 'pictures'>,
  bytes: PictureBytes = new Map(),
): AgencyPicturesModel {
  return {
    ตราหน่วยงาน: pictureOf(bytes.get(idIn(pictures.emblem) ?? ''), EMBLEM, 'ตราหน่วยงาน'),
    ภาพผลคะแนน: pictureOf(bytes.get(idIn(pictures.result) ?? ''), RESULT, 'ภาพผลคะแนน'),
  };
}
