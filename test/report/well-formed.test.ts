// What passes here goes to the engine's own reader of XML, which logs what it stumbles over: none of that may pass.
import { describe, expect, it } from 'vitest';
import { isWellFormed } from '../../src/report/well-formed.ts';

describe('a part of a template', () => {
  it.each([
    '<a/>',
    '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<w:a x="1" y=\'2\'><b/>ข้อความ &amp; &#3585;</w:a>\n',
    '<a x="b=1 b=2" y="x=\'3\'"/>',
    '<a x="1"><b x="1"/></a>',
  ])('%s is well-formed', (xml) => {
    expect(isWellFormed(xml)).toBe(true);
  });

  it.each([
    ['an element that is not closed', '<a><b></a>'],
    ['an element closed by another', '<a></b>'],
    ['two roots', '<a/><b/>'],
    ['no root', 'ข้อความ'],
    ['text beside the root', '<a/>ข้อความ'],
    ['an attribute without quotes', '<a x=1/>'],
    ['an attribute without a value', '<a x/>'],
    ['an attribute named twice', '<a x="1" x="2"/>'],
    ['an ampersand of its own', '<a>ก & ข</a>'],
    ['an entity that nobody declared', '<a x="&ลับ;"/>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['elements deeper than any document has', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`],
  ])('with %s is not', (_what, xml) => {
    expect(isWellFormed(xml)).toBe(false);
  });
});
