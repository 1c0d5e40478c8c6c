/** One set of settings from the files of a chain and the overrides that hold for a document. */
import type { CheckConfig, RuleSetting } from '../../check/config.ts';
import type { HouseTemplate } from '../../rules/house-template.ts';
import { below, folderOf } from '../addresses.ts';
import type { ConfigurationFile } from './read-file.ts';

/** One file of a chain, the farthest ancestor first. */
export interface Layer {
  readonly uri: string;
  readonly file: ConfigurationFile;
}

/** Which overrides of each layer hold for a document. */
export function fittingOverrides(layers: readonly Layer[], document: string): boolean[][] {
  return layers.map(({ uri, file }) => {
    const path = below(document, folderOf(uri));
    return file.overrides.map(({ holdsFor }) => path !== undefined && holdsFor(path));
  });
}

/** Whether one of the layers says that a document is not to be checked. */
export function isIgnored(layers: readonly Layer[], document: string): boolean {
  return layers.some(({ uri, file }) => {
    const path = below(document, folderOf(uri));
    return path !== undefined && file.ignores?.(path) === true;
  });
}

export function combine(layers: readonly Layer[], fitting: readonly (readonly boolean[])[]): CheckConfig {
  const rules: Record<string, RuleSetting> = {};
  let template: HouseTemplate | undefined;
  layers.forEach(({ file }, at) => {
    lay(rules, file.rules);
    file.overrides.forEach((override, index) => {
      if (fitting[at]?.[index]) lay(rules, override.rules);
    });
    if (file.template) template = { ...template, ...file.template };
  });
  return template ? { rules, template } : { rules };
}

/** Later settings replace earlier ones name by name: a severity alone leaves the options as they were. */
function lay(rules: Record<string, RuleSetting>, more: Readonly<Record<string, RuleSetting>>): void {
  for (const [id, setting] of Object.entries(more)) {
    const options = { ...rules[id]?.options, ...setting.options };
    rules[id] = { ...rules[id], ...setting, ...(Object.keys(options).length > 0 ? { options } : {}) };
  }
}
