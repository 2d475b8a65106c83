import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passes } from '../../src/core/pass.ts';
import { scoreOf } from '../../src/core/score.ts';
import { analysisAndPlanModel } from '../../src/report/analysis-and-plan.ts';
import { bandWordsOf } from '../../src/report/band-words.ts';
import { readSettings } from '../../src/workbook/read-settings.ts';
import { newSettingsTab } from '../../src/workbook/settings-tab.ts';
import { subdistrict } from './sample-data.ts';

/** What the settings tab says with this pass mark; undefined words are those of a new tab. */
function bandsWith(passMark: number, bandWords?: string) {
  const typed = { 'year.assessed': '2565', 'rules.passMark': String(passMark) };
  const tab = newSettingsTab({ ...typed, ...(bandWords !== undefined && { 'report.bandWords': bandWords }) });
  const { settings } = readSettings(tab.cells);
  if (!settings) throw new Error('the settings of a new tab can be read');
  return settings;
}

const WITH_NUMBERS = '100 ควรรักษาระดับเดิมไว้\n90 ควรรักษามาตรฐานไว้\n85 ผ่านเกณฑ์การประเมิน\n0 เห็นควรปรับปรุงให้ดีขึ้นกว่าเดิม';
const points = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

describe('the words of a band', () => {
  test('are those of the pass mark of the settings, as shipped', () => {
    expect(bandWordsOf(scoreOf(70), bandsWith(70))).toBe('ผ่านเกณฑ์การประเมิน');
    expect(bandWordsOf(scoreOf(69.99), bandsWith(70))).toBe('เห็นควรปรับปรุงให้ดีขึ้นกว่าเดิม');
  });

  test('never praise a score below the pass mark, whether bands are shipped or typed as numbers', () => {
    fc.assert(
      fc.property(points, points, fc.constantFrom(undefined, WITH_NUMBERS), (score, passMark, typed) => {
        fc.pre(!passes(scoreOf(score), passMark));
        expect(bandWordsOf(scoreOf(score), bandsWith(passMark, typed))).toBe('เห็นควรปรับปรุงให้ดีขึ้นกว่าเดิม');
      }),
    );
  });

  test('never call for mending where the score passes at the shipped bands', () => {
    fc.assert(
      fc.property(points, points, (score, passMark) => {
        fc.pre(passes(scoreOf(score), passMark));
        expect(bandWordsOf(scoreOf(score), bandsWith(passMark))).toMatch(/^(ผ่าน|ควรรักษา)/);
      }),
    );
  });

  test('of a failing score are the highest that apply, where an officer has typed several', () => {
    const settings = bandsWith(85, '85 ผ่าน\n60 ยังไม่ผ่านเกณฑ์\n0 ควรปรับปรุงโดยด่วน');
    expect(bandWordsOf(scoreOf(84.99), settings)).toBe('ยังไม่ผ่านเกณฑ์');
    expect(bandWordsOf(scoreOf(59.99), settings)).toBe('ควรปรับปรุงโดยด่วน');
    expect(bandWordsOf(scoreOf(84.995), settings)).toBe('ผ่าน');
  });

  test('are left out where no band applies', () => {
    expect(bandWordsOf(scoreOf(40), bandsWith(85, '85 ผ่าน'))).toBe('');
  });

  test('stand in the report beside the gap to the same pass mark', () => {
    const { bandWords, passMark } = bandsWith(90);
    const settings = {
      ...subdistrict.settings,
      bandWords,
      passMark,
      thaiDigits: { memo: false, report: false, plan: false },
    };
    const { เครื่องมือ } = analysisAndPlanModel({ ...subdistrict, settings });
    const second = เครื่องมือ.flatMap(({ ตัวชี้วัด }) => ตัวชี้วัด).find(({ ที่ }) => ที่ === '2');
    expect(second?.ผลการวิเคราะห์).toContain('ได้ 89.83 คะแนน ต่ำกว่าเกณฑ์ผ่าน 0.17 คะแนน ซึ่งเห็นควรปรับปรุงให้ดีขึ้นกว่าเดิม');
  });
});
