// The published level against the total and the instruments, and totals on which two published level tables disagree.

import type { Finding, Subject } from './finding.ts';
import { gradeOf, type InstrumentPoints } from './grade.ts';
import { sameLevel } from './level-name.ts';
import { withScheme } from './level-table.ts';
import type { RuleSet } from './rule-set.ts';

/** The total that a level is judged by, in points. */
export interface JudgedTotal {
  readonly points: number;
  readonly basis: 'published' | 'computed';
}

const subject: Subject = { kind: 'level' };

/** Findings about a level as printed (empty: none is) and about the total's level table. */
export function levelFindings(
  level: string,
  total: JudgedTotal | undefined,
  instruments: InstrumentPoints,
  rules: RuleSet,
): readonly Finding[] {
  return [
    ...(level === '' ? [] : levelContradictions(level, total, instruments, rules)),
    ...(total ? twoReadings(total.points, rules) : []),
  ];
}

function levelContradictions(
  level: string,
  total: JudgedTotal | undefined,
  instruments: InstrumentPoints,
  rules: RuleSet,
): readonly Finding[] {
  const { fiscalYear, levelSchemes } = rules;
  const [inForce, ...others] = levelSchemes.map(({ name, bands }) => ({
    name,
    levels: bands.map((band) => band.level),
  }));
  const known = inForce?.levels ?? [];
  if (!includesLevel(known, level)) {
    const scheme = others.find(({ levels }) => includesLevel(levels, level))?.name;
    const severity = scheme === undefined ? 'error' : 'warning';
    return [
      {
        code: 'level-of-other-scheme',
        severity,
        subject,
        fiscalYear,
        level,
        known,
        ...(scheme !== undefined && { scheme }),
      },
    ];
  }
  if (!total) return [];
  const possible = gradeOf(total.points, rules, instruments);
  if (includesLevel(possible, level)) return [];
  const { points, basis } = total;
  return [{ code: 'level-differs', severity: 'error', subject, fiscalYear, level, total: points, basis, possible }];
}

const includesLevel = (levels: readonly string[], level: string): boolean =>
  levels.some((each) => sameLevel(each, level));

/** A caution where readings of the table in force give the total different levels. */
function twoReadings(points: number, rules: RuleSet): readonly Finding[] {
  const { fiscalYear, levelSchemes } = rules;
  const [{ table }] = levelSchemes;
  if (table === undefined) return [];
  const readings = levelSchemes
    .filter((scheme) => scheme.table === table)
    .map(({ id, name }) => ({ scheme: name, level: gradeOf(points, withScheme(rules, id)).join(' หรือ ') }));
  if (new Set(readings.map(({ level }) => level)).size < 2) return [];
  return [{ code: 'two-readings', severity: 'warning', subject, fiscalYear, total: points, readings }];
}
