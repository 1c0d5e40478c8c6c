/** Answers how a configuration file looks after a change the user asked for. The client reads and writes the file. */

import { houseTemplateOf } from '../../features/new-referat/template-config.ts';
import { EDIT_CONFIGURATION_REQUEST, type EditConfigurationResult } from '../../protocol.ts';
import { RULES } from '../../rules/registry.ts';
import { withRuleOff, withTemplate } from '../../workspace/configuration/edit-file.ts';
import type { Services } from '../services.ts';

const NOTHING: EditConfigurationResult = { problem: 'nothing' };

export function registerEditConfiguration({ handlers, documents }: Services): void {
  handlers.on(EDIT_CONFIGURATION_REQUEST, NOTHING, ({ uri, text, change }) => {
    if (change.kind === 'rule-off') {
      if (!RULES.some(({ meta }) => meta.id === change.rule)) return NOTHING;
      return withRuleOff(text, change.rule) ?? { problem: 'broken' };
    }
    const state = documents.get(uri);
    const template = state && houseTemplateOf(state.referat);
    return template ? (withTemplate(text, template) ?? { problem: 'broken' }) : NOTHING;
  });
}
