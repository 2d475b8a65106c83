// The question which of two published readings of the lowest levels is used: both are named, the one in force is chosen.
import { type ChoiceGroup, choiceGroup, givenOption } from './choice-group.ts';

export function levelReadingField(choices: readonly string[], inForce: string): ChoiceGroup<string> {
  const others = choices.filter((choice) => choice !== inForce);
  return choiceGroup('ช่วงคะแนนของระดับ E และ F', 'พบประกาศไว้สองแนว เลือกแนวที่หน่วยงานใช้ รายงานจะพิมพ์ตามแนวนั้น', [
    givenOption('levelReading', inForce, inForce, []),
    ...others.map((choice) => givenOption('levelReading', choice, choice, [])),
  ]);
}
