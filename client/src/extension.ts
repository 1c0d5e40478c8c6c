/** What both runtimes share: the parts a user sees, put together. */
import { commands, type ExtensionContext, type TextDocument, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Detection } from '../../server/src/domain/detect-referat.ts';
import { Quality } from './check/quality-commands.ts';
import { detect, registerDetection } from './detection/detection.ts';
import { DetectionMemory } from './detection/detection-memory.ts';
import { treatFileCommand } from './detection/treat-file.ts';
import { treatFolderCommand } from './detection/treat-folder.ts';
import { registerDraftingCommands } from './drafting/drafting-commands.ts';
import { registerPreview } from './preview/register-preview.ts';
import { registerPublish } from './publish/register-publish.ts';
import { Review } from './review/review.ts';
import type { ShownRow } from './review/tree-item.ts';
import { type CreateClient, ServerControl } from './server/server-control.ts';
import { registerShowCase } from './show-case.ts';
import { registerWelcome } from './welcome/welcome.ts';

export type Flavour = 'node' | 'web';

/** What `activate` returns; for tests and other extensions. */
export interface ReferatApi {
  readonly flavour: Flavour;
  /** Undefined until the first referat is opened. */
  readonly client: BaseLanguageClient | undefined;
  /** Resolves when a server has started for the first time. */
  readonly ready: Promise<void>;
  /** What content detection thinks of a document; changes nothing. */
  detect(document: TextDocument): Detection;
  /** What "Hent KLE" does after the user has said yes, from another address; gives the folder of the files. */
  fetchKle(base: string): Promise<Uri | undefined>;
  /** What a view shows, read afresh; starts the server. */
  rows(view: 'decisions' | 'cases' | 'agendaChanges'): Promise<readonly ShownRow[]>;
}

let server: ServerControl | undefined;

export function activateReferat(context: ExtensionContext, flavour: Flavour, createClient: CreateClient): ReferatApi {
  const memory = new DetectionMemory(context);
  const control = new ServerControl(knowingPlaces(createClient, context), async (client) => {
    const [{ registerStatusItem }, { answerReadFile }, { answerListFiles }] = await Promise.all([
      import('./server/status-item.ts'),
      import('./files/read-file.ts'),
      import('./files/workspace-files.ts'),
    ]);
    answerReadFile(client, await quality.readable());
    answerListFiles(client);
    context.subscriptions.push(
      registerStatusItem(client),
      await quality.serverMade(client),
      await review.serverMade(client),
    );
  });
  const quality = new Quality(context, control, memory);
  const review = new Review(control);
  server = control;
  registerPreview(context, control);
  registerPublish(context, control);
  context.subscriptions.push(
    commands.registerCommand('referat.treatFile', (resource?: Uri) => treatFileCommand(memory, resource)),
    commands.registerCommand('referat.treatFolder', (resource?: Uri) => treatFolderCommand(resource)),
    commands.registerCommand('referat.showLog', () => control.output.show(true)),
    commands.registerCommand('referat.restartServer', () => control.restart()),
    registerDraftingCommands(control),
    registerShowCase(() => control.client),
    registerWelcome(context, flavour === 'node'),
    control.watch(),
    registerDetection(memory),
    quality,
    review,
  );
  return {
    flavour,
    get client() {
      return control.client;
    },
    ready: control.ready,
    detect,
    fetchKle: (base) => quality.fetchKle(base),
    rows: (view) => review.rows(view),
  };
}

/** The server may keep its index where VS Code keeps what belongs to the workspace, and is told where its parts lie. */
function knowingPlaces(createClient: CreateClient, context: ExtensionContext): CreateClient {
  return (options) =>
    createClient(async () => (await import('./files/workspace-files.ts')).withPlaces(await options(), context));
}

/** Lets the server shut down in order before the window goes. */
export async function deactivate(): Promise<void> {
  await server?.dispose();
  server = undefined;
}
