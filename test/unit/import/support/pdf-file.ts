/** PDF files written out by hand: text of a fixed width at given places. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  /** From the top of the page, in points. */
  readonly top: number;
  readonly size?: number;
  readonly bold?: boolean;
}

const HEIGHT = 842;

/** A letter of Courier is as wide as 0.6 of its size. */
export const LETTER = 0.6;

export function pdfFile(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>',
  ];
  for (const page of pages) {
    const content = page.map(draw).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function draw({ text, x, top, size = 10, bold = false }: Placed): string {
  return `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${HEIGHT - top} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

/** Lines below one another, `''` for a gap of half a line; each may say how it is written. */
export function column(
  lines: readonly (string | Omit<Placed, 'x' | 'top'>)[],
  { x = 60, top = 100, step = 12 } = {},
): Placed[] {
  let at = top;
  return lines.flatMap((line) => {
    if (line === '') {
      at += step / 2;
      return [];
    }
    const placed = typeof line === 'string' ? { text: line } : line;
    at += Math.max(step, (placed.size ?? 10) * 1.2);
    return [{ ...placed, x, top: at }];
  });
}
