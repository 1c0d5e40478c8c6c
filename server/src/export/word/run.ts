/** Text in Word. */
import { TextRun } from 'docx';
import { forXml } from '../xml-text.ts';

/** A run in Danish: a template's own language may be another. */
export function run(text: string, bold = false): TextRun {
  return new TextRun({ text: forXml(text), ...(bold ? { bold } : {}), language: { value: 'da-DK' } });
}
