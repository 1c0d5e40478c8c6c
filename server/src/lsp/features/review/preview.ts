/** The preview's request. What makes the HTML is made ready when somebody opens a preview. */
import type { PreviewParts } from '../../../preview/preview-parts.ts';
import { PREVIEW_REQUEST, type PreviewParams, type PreviewResult } from '../../../protocol.ts';
import type { Services } from '../../services.ts';

export function registerPreview({ connection, handlers }: Services): void {
  let parts: PreviewParts | undefined;
  connection.onRequest(
    PREVIEW_REQUEST,
    handlers.document<PreviewParams, PreviewResult | null>(PREVIEW_REQUEST, null, async (state, { have }) => {
      parts ??= new (await import('../../../preview/preview-parts.ts')).PreviewParts();
      return { uri: state.uri, version: state.version, parts: parts.of(state.referat, new Set(have)) };
    }),
  );
}
