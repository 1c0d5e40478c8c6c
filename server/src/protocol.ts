/**
 * What client and server say to each other beyond the Language Server Protocol. Imports nothing, so that both bundles,
 * the tests and other editors' configurations can read it.
 */

export * from './protocol/cases.ts';
export * from './protocol/check-files.ts';
export * from './protocol/compare-agenda.ts';
export * from './protocol/decisions.ts';
export * from './protocol/edit.ts';
export * from './protocol/edit-configuration.ts';
export * from './protocol/explain.ts';
export * from './protocol/files.ts';
export * from './protocol/index-changed.ts';
export * from './protocol/item-step.ts';
export * from './protocol/new-referat.ts';
export * from './protocol/preview.ts';
export * from './protocol/settings.ts';
export * from './protocol/status.ts';
export * from './protocol/tokens.ts';
