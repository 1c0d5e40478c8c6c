/** How the language client is set up, the same in both runtimes. Loaded only when the server starts. */
import type { LogOutputChannel, Uri } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { type InitializationOptions, LANGUAGE_ID, SETTINGS_SECTION } from '../../../server/src/protocol.ts';
import { RULE_PAGES } from '../check/rule-pages.ts';
import { withSafeKle } from '../kle/kle-setting.ts';
import { textLanguage } from '../settings.ts';
import { errorHandler, initializationFailed } from './crash-policy.ts';
import { inGivenOrder } from './symbol-order.ts';

/** Copies that editors show beside a file. They are coloured and outlined, but their problems are not the file's. */
const COPIES = new Set(['git', 'gitfs', 'vscode-local-history', 'review', 'pr']);

/** @param client the one that these options are for, when it has been made */
export function clientOptions(
  output: LogOutputChannel,
  client: () => BaseLanguageClient | undefined,
): LanguageClientOptions {
  return {
    // No scheme: unsaved, remote and virtual documents are referater too.
    documentSelector: [{ language: LANGUAGE_ID }],
    diagnosticCollectionName: LANGUAGE_ID,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // A function, so that a restarted server is told what holds now.
    initializationOptions: (): InitializationOptions => ({
      language: textLanguage(),
      rulePages: RULE_PAGES,
      ownMessages: true,
    }),
    synchronize: { configurationSection: SETTINGS_SECTION },
    errorHandler: errorHandler(output, () => client()?.state),
    initializationFailedHandler: initializationFailed,
    middleware: {
      workspace: {
        configuration: async (params, token, next) => {
          const answers = await next(params, token);
          return Array.isArray(answers)
            ? withSafeKle(
                answers,
                params.items.map(({ scopeUri }) => scopeUri),
              )
            : answers;
        },
      },
      provideWorkspaceSymbols: async (query, token, next) => inGivenOrder((await next(query, token)) ?? []),
      handleDiagnostics: (uri, diagnostics, next) => next(uri, isCopy(uri) ? [] : diagnostics),
      provideDiagnostics: (document, previous, token, next) =>
        isCopy('uri' in document ? document.uri : document) ? undefined : next(document, previous, token),
    },
  };
}

function isCopy(uri: Uri): boolean {
  return COPIES.has(uri.scheme);
}
