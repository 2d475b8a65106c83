// The tags that each report knows, as a list: for the check of a template and for the page that lists them all.
import type { ReportFormat } from './report-formats.ts';
import { analysisAndPlanTags } from './tags/analysis-and-plan-tags.ts';
import { byInstrumentTags } from './tags/by-instrument-tags.ts';
import { byActivityTags, byMeasureTags } from './tags/follow-up-tags.ts';
import { sevenTopicsTags } from './tags/seven-topics-tags.ts';
import type { ConditionTag, DrawingTag, PictureTag, ValueTag } from './tags/tag.ts';

export type TagKind = 'value' | 'picture' | 'drawing' | 'condition' | 'loop' | 'part';

export interface KnownTag {
  /** Without braces. */
  readonly name: string;
  readonly kind: TagKind;
  /** The loops and parts inside which it may stand, outermost first, at any depth; empty where it may stand anywhere. */
  readonly path: readonly string[];
  /** Thai. */
  readonly about: string;
}

type Described =
  | ConditionTag
  | DrawingTag
  | PictureTag
  | ValueTag
  | { kind: 'loop' | 'part'; about: string; tags: object };

const tagsOf: Readonly<Record<ReportFormat, object>> = {
  วิเคราะห์และแผน: analysisAndPlanTags,
  วิเคราะห์รายเครื่องมือ: byInstrumentTags,
  'วิเคราะห์ 7 ประเด็น': sevenTopicsTags,
  รายงานผลตามกิจกรรม: byActivityTags,
  รายงานผลตามมาตรการ: byMeasureTags,
};

/** Outer tags before those inside them; a name may stand at several paths. */
export const knownTagsOf = (format: ReportFormat): readonly KnownTag[] => listed(tagsOf[format], []);

const listed = (tags: object, path: readonly string[]): readonly KnownTag[] =>
  Object.entries(tags as Readonly<Record<string, Described>>).flatMap(([name, tag]) => [
    { name, kind: tag.kind, path, about: tag.about },
    ...('tags' in tag ? listed(tag.tags, [...path, name]) : []),
  ]);
