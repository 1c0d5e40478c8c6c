/**
 * OParl and Akoma Ntoso against the schemas of the standards bodies. Their files are not part of the project (CONTRIBUTING.md says where they
 * are had): `REFERAT_SCHEMAS` names a folder with `akomantoso30.xsd` and `oparl/Meeting.json`; without them this says what it did not run.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, test } from 'vitest';
import { akomaNtoso } from '../../../server/src/export/akoma-ntoso/document.ts';
import { makeModel } from '../../../server/src/export/make-model.ts';
import { oparlMeetings } from '../../../server/src/export/oparl.ts';
import { parse } from '../../../server/src/syntax/index.ts';
import { caseDocuments, fixtureDocuments, realDocuments } from '../../support/documents.ts';

const shared = fileURLToPath(new URL('../../../../shared/official', import.meta.url));
const folder = process.env.REFERAT_SCHEMAS ?? shared;
const absent = !fs.existsSync(folder);
if (absent && process.env.REFERAT_SCHEMAS) throw new Error(`REFERAT_SCHEMAS names ${folder}, which is not there`);
if (absent)
  console.warn(
    '\n*** REFERAT_SCHEMAS is not set: OParl and Akoma Ntoso were not run through the official schemas. ***\n',
  );

/** OParl writes `schema: "File.json"` where JSON Schema has `$ref`; its other words of its own are remarks. */
function oparlValidator(): ValidateFunction {
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }), ['url', 'date-time']);
  const schemas = path.join(folder, 'oparl');
  for (const name of fs.readdirSync(schemas).filter((file) => file.endsWith('.json'))) {
    const text = fs.readFileSync(path.join(schemas, name), 'utf8').replaceAll('"schema":', '"$ref":');
    ajv.addSchema({ ...JSON.parse(text), $id: name });
  }
  // Files are no part of the export; a folder without their schema will do.
  if (!ajv.getSchema('File.json')) ajv.addSchema({ $id: 'File.json' });
  return ajv.getSchema('Meeting.json') as ValidateFunction;
}

function akomaNtosoValidator(): XsdValidator {
  xmlRegisterFsInputProviders();
  const file = path.join(folder, 'akomantoso30.xsd');
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(fs.readFileSync(file), { url: file }));
}

describe.skipIf(absent)(absent ? 'SKIPPED: REFERAT_SCHEMAS is not set' : 'by the official schemas', () => {
  const documents = absent ? [] : [...fixtureDocuments(), ...caseDocuments(), ...realDocuments()];
  const models = documents.map(({ name, lines }) => ({ name, ...makeModel(parse(lines)) }));

  test('OParl 1.1', () => {
    const validate = oparlValidator();
    expect(validate({ id: 'no address', type: 'Meeting' })).toBe(false);
    const faults = models.flatMap((model) =>
      oparlMeetings(model).flatMap((meeting) =>
        validate(meeting) ? [] : [{ name: model.name, errors: validate.errors }],
      ),
    );
    expect(faults).toEqual([]);
  });

  test('Akoma Ntoso 3.0', { timeout: 120_000 }, () => {
    using validator = akomaNtosoValidator();
    const check = (xml: string): string => {
      using document = XmlDocument.fromString(xml);
      try {
        validator.validate(document);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    const sample = ['REFERAT Udvalget d. 13-04-2021', '', 'Punkt 1: Veje', '', 'Beslutning', '', 'Godkendt.'];
    const whole = makeModel(parse(sample)).meetings.map(akomaNtoso).join('');
    for (const [part, other] of [
      ['date="2021-04-13"', 'date="2021-02-31"'],
      [/ eId="[^"]+"/g, ' eId="one"'],
      [/ eId="[^"]+"/g, ' eId="with blank"'],
      [/<preface.*<\/preface>/, '<preface/>'],
      ['<FRBRcountry value="dk" />', ''],
      ['hcontainer name=', 'hcontainer named='],
      ['<heading>', '<heading><table/>'],
    ] as const) {
      expect(whole).toMatch(part);
      expect(check(whole.replace(part, other))).not.toBe('');
    }
    const faults = models.flatMap(({ name, meetings }) =>
      meetings.flatMap((meeting) => {
        const xml = akomaNtoso(meeting);
        const fault = xml === undefined ? '' : check(xml);
        return fault === '' ? [] : [`${name}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});
