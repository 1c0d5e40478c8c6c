import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { type Generator, jsonText } from './generator.ts';

/** The JSON schema of `referat export --format json`, from the types of the model and their comments. */
export const generate: Generator = ({ root }) => {
  const schema = createGenerator({
    path: path.join(root, 'server/src/export/model.ts'),
    tsconfig: path.join(root, 'tsconfig.json'),
    type: 'ReferatModel',
    topRef: true,
    additionalProperties: false,
    // Types are checked by the project's own compiler.
    skipTypeCheck: true,
  }).createSchema('ReferatModel');
  const title = 'Referat som data: referat export --format json';
  return [{ path: 'schemas/referat-export.schema.json', text: jsonText({ title, ...schema }) }];
};
