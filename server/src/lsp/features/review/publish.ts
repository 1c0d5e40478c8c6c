/** What leaves the editor: the gate and the files behind it, and the text in another form. */
import { version } from '../../../../../package.json';
import { safeToShow } from '../../../domain/safe-text.ts';
import { fileStem } from '../../../export/file-stem.ts';
import { EXPORT_FORMATS, filesOf } from '../../../export/formats.ts';
import { safeModel } from '../../../export/safe-model.ts';
import { EXPORT_REQUEST, type ExportResult, PUBLISH_REQUEST, type PublishResult } from '../../../protocol.ts';
import { prepare } from '../../../publish/prepare.ts';
import { publication } from '../../../publish/publication.ts';
import { publishMessagesFor } from '../../../texts/publish.ts';
import { pathOf } from '../../../workspace/addresses.ts';
import { isUnread } from '../../../workspace/configuration/problem.ts';
import { nameOf } from '../../../workspace/index/file-names.ts';
import type { Services } from '../../services.ts';

const SETTINGS = { closedDecisions: false, contacts: false } as const;
const NOTHING: PublishResult = { errors: [], leftOut: [], files: [] };

export function registerPublish(services: Services): void {
  const { client, configurations, handlers, problems, recheckConfiguration, runtime, settings } = services;
  const writers = () => runtime.writers?.(client.options.writers) ?? Promise.reject(new Error('no writers'));

  handlers.onDocument(PUBLISH_REQUEST, null, async (state, params) => {
    const words = publishMessagesFor((await settings.of(state.uri)).language);
    await recheckConfiguration(state.uri);
    if ((await configurations.of(state.uri)).problems.some(isUnread)) return { ...NOTHING, fault: words.notChecked };
    const config = await problems.configOf(state);
    const source = nameOf(pathOf(state.uri));
    const prepared = prepare(state.document.lines, { config, settings: SETTINGS, source });
    const told = {
      errors: prepared.errors.map(({ range, message, rule }) => words.error(range.start.line + 1, message, rule)),
      leftOut: prepared.leftOut.map(({ kind, line }) => words.leftOut(kind, line)),
    };
    if (params.trial || (prepared.errors.length > 0 && !params.by)) return { ...told, files: [] };
    const facts = {
      program: `referat ${version}`,
      profile: 'offentlig',
      settings: SETTINGS,
      time: params.time,
      config,
      ...(params.by ? { by: safeToShow(params.by) } : {}),
    } as const;
    try {
      const files = await publication(prepared, fileStem(source), { writers, hash: sha256 }, facts);
      return { ...told, files: files.map(({ name, bytes }) => ({ name, base64: base64(bytes) })) };
    } catch (error) {
      handlers.logError(PUBLISH_REQUEST, error);
      return { ...NOTHING, fault: words.noWriters };
    }
  });

  handlers.onDocument(EXPORT_REQUEST, null, async (state, params): Promise<ExportResult | null> => {
    const format = EXPORT_FORMATS.find((each) => each === params.format);
    if (!format) return null;
    const words = publishMessagesFor((await settings.of(state.uri)).language);
    const source = nameOf(pathOf(state.uri));
    const { model, masked } = safeModel(state.document.lines, { source });
    try {
      const made = await filesOf(format, model, writers);
      if (made.length === 0) return { ...NOTHING, fault: words.noMeetingDay };
      const files = made.map(({ ending, bytes }) => ({ name: fileStem(source) + ending, base64: base64(bytes) }));
      return { leftOut: masked ? [words.leftOut('cpr-number', null)] : [], files };
    } catch (error) {
      handlers.logError(EXPORT_REQUEST, error);
      return { ...NOTHING, fault: words.noWriters };
    }
  });
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
