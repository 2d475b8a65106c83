// The tags that a text of the library may hold, and the terms behind them for one agency and year.
import { nearestName } from '../thai/near-name.ts';
import { type AgencyType, type Terms, termsOf } from './agency-terms.ts';

export interface TermFacts {
  readonly agency: { readonly type: AgencyType; readonly name: string };
  readonly assessedYear: number;
  readonly planYear: number;
}

export const libraryTerms = ({ agency, assessedYear, planYear }: TermFacts): Terms => ({
  ...termsOf(agency.type),
  หน่วยงาน: agency.name,
  ปีประเมิน: String(assessedYear),
  ปีแผน: String(planYear),
});

/** Every type of agency has the same tags. */
const tags = Object.keys(libraryTerms({ agency: { type: 'อบต.', name: '' }, assessedYear: 0, planYear: 0 }));

export interface TagFault {
  /** The tag as typed, or a brace without its partner. */
  readonly tag: string;
  /** The known tag that comes nearest to it; undefined where none is near. */
  readonly nearest: string | undefined;
}

const TAG_OR_BRACE = /\{([^{}]*)\}|[{}]/g;

/** The first tag in the text that has no term; undefined where every tag has one. */
export function tagFaultIn(text: string): TagFault | undefined {
  for (const [tag, name] of text.matchAll(TAG_OR_BRACE)) {
    if (name !== undefined && tags.includes(name)) continue;
    const nearest = nearestName(name ?? '', tags);
    return { tag, nearest: nearest === undefined ? undefined : `{${nearest}}` };
  }
  return undefined;
}
