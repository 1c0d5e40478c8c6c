import { type Generator, replaceGenerated } from './generator.ts';

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly order?: number;
  readonly enum?: readonly string[];
  readonly markdownDescription: string;
}

const PAGE = 'docs/configuration.md';

/** The table of the editor's settings, from the manifest and its Danish texts. */
export const generate: Generator = ({ read }) => {
  const page = read(PAGE);
  const manifest = JSON.parse(read('package.json') ?? '{}');
  const texts = JSON.parse(read('package.nls.json') ?? '{}') as Record<string, string>;
  const settings = Object.entries(manifest.contributes.configuration.properties as Record<string, Setting>);
  settings.sort(([, a], [, b]) => (a.order ?? 99) - (b.order ?? 99));
  const rows = settings.map(([name, setting]) => {
    const text = texts[setting.markdownDescription.replace(/^%|%$/g, '')] ?? setting.markdownDescription;
    const values = setting.enum ? ` (${setting.enum.map((value) => `\`${value}\``).join(', ')})` : '';
    return `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${text.replaceAll('|', '\\|')}${values} |`;
  });
  const table = ['| indstilling | uden opsætning | betydning |', '|---|---|---|', ...rows].join('\n');
  return page === undefined ? [] : [{ path: PAGE, text: replaceGenerated(page, 'settings', table) }];
};
