/** JSON schema of `.referat.json`, written from the rules' own descriptions so that it can't lag behind them. */
import { SECTION_ROLES } from '../../server/src/domain/roles.ts';
import { ITEM_KINDS, JOURNAL_FORMS } from '../../server/src/rules/house-template.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import { type Rule, SEVERITIES } from '../../server/src/rules/rule.ts';
import { ruleName } from '../../server/src/texts/rules/rule-names.ts';
import { RULES_DA } from '../../server/src/texts/rules/rules.da.ts';

type Json = Readonly<Record<string, unknown>>;

const SEVERITY: Json = {
  enum: ['off', ...SEVERITIES],
  enumDescriptions: ['Reglen bruges ikke.', 'Vink', 'Oplysning', 'Advarsel', 'Fejl'],
};

/** The schema; draft 7, which VS Code and ajv read alike. It allows unknown names: the server tells of them, once and in Danish. */
export function configurationSchema(): Json {
  const rules = {
    type: 'object',
    description: 'Reglernes grad og indstillinger. En regel, der ikke nævnes, har sin egen grad.',
    properties: Object.fromEntries(RULES.map((rule) => [rule.meta.id, ruleSchema(rule)])),
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Konfiguration af Referat (.referat.json)',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Adressen på dette skema; bruges kun af editoren.' },
      extends: {
        type: 'string',
        description: 'Sti til en fælles konfiguration, regnet fra denne fil.',
      },
      kle: {
        type: 'string',
        description:
          "Sti til KLE's officielle XML-fil eller en mappe med dem, regnet fra denne fil. Går forud for indstillingen referat.kle.",
      },
      root: {
        type: 'boolean',
        description: 'Sand: her er roden. Der søges ikke længere op, og intet over mappen læses.',
      },
      ignore: {
        type: 'array',
        items: { type: 'string' },
        description: 'Filer, der ikke kontrolleres: mønstre, regnet fra denne fils mappe, fx "kladder/**".',
      },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        type: 'array',
        description: 'Andre grader for nogle af filerne. Den sidste, der passer, gælder.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: {
            files: {
              type: 'array',
              items: { type: 'string' },
              description: 'Filmønstre, regnet fra denne fils mappe, fx "arkiv/**".',
            },
            rules: { $ref: '#/definitions/rules' },
          },
        },
      },
      template: templateSchema(),
    },
    definitions: { rules },
  };
}

function ruleSchema({ meta }: Rule): Json {
  return {
    description: `${ruleName(meta.id, 'da')}: ${RULES_DA[meta.id]?.summary ?? meta.id}${meta.enabled === false ? ' Slået fra, til den nævnes her.' : ''}`,
    // What completing the rule's name puts behind it: nobody names a rule that is off to leave it off.
    default: meta.enabled === false ? 'warning' : meta.severity,
    oneOf: [
      SEVERITY,
      {
        type: 'object',
        properties: { severity: SEVERITY, ...meta.options },
      },
    ],
  };
}

function templateSchema(): Json {
  const roles = { type: 'array', items: { enum: SECTION_ROLES }, uniqueItems: true };
  return {
    type: 'object',
    description: 'Kommunens egen skabelon. Hvor den siger noget, læres det ikke af dokumentet.',
    additionalProperties: false,
    properties: {
      sections: {
        type: 'array',
        description: 'Afsnittene i den rækkefølge, de står i.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['role', 'heading'],
          properties: {
            role: { enum: SECTION_ROLES, description: 'Hvad afsnittet er til.' },
            heading: { type: 'string', minLength: 1, description: 'Overskriften, som kommunen skriver den.' },
          },
        },
      },
      required: {
        type: 'object',
        description: 'Afsnit, som hvert punkt af slagsen skal have.',
        additionalProperties: false,
        properties: Object.fromEntries(ITEM_KINDS.map((kind) => [kind, roles])),
      },
      journalNumber: { enum: JOURNAL_FORMS, description: 'Journalnumrenes form.' },
      itemForm: {
        type: 'string',
        pattern: '#',
        description: 'Det, der står foran et punkts titel, med # for nummeret, fx "Punkt #: ".',
      },
    },
  };
}
