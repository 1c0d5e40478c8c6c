/**
 * What client and server say to each other beyond the Language Server Protocol. Imports nothing, so that both bundles,
 * the tests and other editors' configurations can read it.
 */

export * from './protocol/edit.ts';
export * from './protocol/explain.ts';
export * from './protocol/item-step.ts';
export * from './protocol/new-item.ts';
export * from './protocol/new-referat.ts';
export * from './protocol/preview.ts';
export * from './protocol/publish.ts';
export * from './protocol/request.ts';
export * from './protocol/review/cases.ts';
export * from './protocol/review/compare-agenda.ts';
export * from './protocol/review/decisions.ts';
export * from './protocol/settings.ts';
export * from './protocol/status.ts';
export * from './protocol/tokens.ts';
export * from './protocol/workspace/check-files.ts';
export * from './protocol/workspace/edit-configuration.ts';
export * from './protocol/workspace/files.ts';
export * from './protocol/workspace/index-changed.ts';
