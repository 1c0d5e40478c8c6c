/** The preview's request. What makes the HTML is made ready when somebody opens a preview. */
import type { PreviewParts } from '../../../preview/preview-parts.ts';
import { PREVIEW_REQUEST } from '../../../protocol.ts';
import type { Services } from '../../services.ts';

export function registerPreview({ handlers }: Services): void {
  let parts: PreviewParts | undefined;
  handlers.onDocument(PREVIEW_REQUEST, null, async (state, { have }) => {
    parts ??= new (await import('../../../preview/preview-parts.ts')).PreviewParts();
    return { uri: state.uri, version: state.version, parts: parts.of(state.referat, new Set(have)) };
  });
}
