/** `textDocument/formatting` and `rangeFormatting`. */
import { formatDocument, formatRange } from '../../../features/format/format.ts';
import { rangeInside } from '../../documents/positions.ts';
import { withLineEnds } from '../../documents/text-edits.ts';
import type { Services } from '../../services.ts';

export function registerFormat({ connection, handlers }: Services): void {
  connection.onDocumentFormatting(
    handlers.document('formatting', [], (state) => withLineEnds(state, formatDocument(state.document.lines))),
  );
  connection.onDocumentRangeFormatting(
    handlers.document('rangeFormatting', [], (state, { range }) =>
      withLineEnds(state, formatRange(state.document.lines, rangeInside(state.document, range))),
    ),
  );
}
