/** `textDocument/foldingRange` and `selectionRange`. */
import { foldingRanges } from '../../../features/folding/folding.ts';
import { selectionRanges } from '../../../features/folding/selection-range.ts';
import { inside } from '../../documents/positions.ts';
import type { Services } from '../../services.ts';

export function registerFolding({ connection, handlers, client }: Services): void {
  connection.onFoldingRanges(
    handlers.document('foldingRange', [], ({ referat }) => foldingRanges(referat).slice(0, client.mostFolds)),
  );
  connection.onSelectionRanges(
    handlers.document('selectionRange', null, ({ referat, document }, { positions }) =>
      selectionRanges(
        referat,
        document.lines,
        positions.map((position) => inside(document, position)),
      ),
    ),
  );
}
