/** `referat/edit`: an explicit edit (move, renumber, close …) that the user has called by name. */
import { editAt, isEditName } from '../../../features/edits/edits.ts';
import { EDIT_REQUEST } from '../../../protocol.ts';
import { editTexts } from '../../../texts/drafting/edits.ts';
import { rangeInside } from '../../documents/positions.ts';
import { withLineEnds } from '../../documents/text-edits.ts';
import type { Services } from '../../services.ts';

export function registerEdits({ handlers, settings }: Services): void {
  handlers.onDocument(EDIT_REQUEST, null, async (state, params) => {
    const { refusals } = editTexts((await settings.of(state.uri)).language);
    if (state.version !== params.textDocument.version) return { refusal: refusals.stale };
    if (!isEditName(params.edit)) return null;
    const { referat, document } = state;
    const result = editAt(params.edit, referat, document.lines, rangeInside(document, params.range));
    return 'refusal' in result ? { refusal: refusals[result.refusal] } : { edits: withLineEnds(state, result.edits) };
  });
}
