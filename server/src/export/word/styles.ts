/** How a document looks where the house has given no template, and the names its styles go by. */
import { type IStylesOptions, LineRuleType } from 'docx';

const FONT = 'Calibri';

/** Sizes in half points, gaps in twentieths of a point. */
export const DEFAULT_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'da-DK' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { size: 40, bold: true, font: FONT }, paragraph: { spacing: { after: 240 } } },
    heading1: heading(30, 400),
    heading2: heading(25, 280),
    heading3: heading(22, 240),
    heading4: heading(22, 200),
    heading5: heading(22, 200),
    listParagraph: { run: { font: FONT } },
  },
};

function heading(size: number, before: number) {
  return {
    run: { size, bold: true, color: '1F1F1F', font: FONT },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } },
  };
}

/** The styles that are used, by the names they have in every language of Word; ids differ (`Heading1`, `Overskrift1`). */
export type StyleName = 'title' | 'heading 1' | 'heading 2' | 'heading 3' | 'heading 4' | 'heading 5';

/** Id of a style: the template's own where it has one. */
export function styleId(name: StyleName, ids: ReadonlyMap<string, string> | undefined): string {
  return ids?.get(name) ?? name.replace('title', 'Title').replace('heading ', 'Heading');
}
