import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Generator } from './generator.ts';

/** The libraries whose code is in the bundles, with version, licence and the notice that has to come along. */
export const generate: Generator = async ({ root, read }) => {
  const entries = [...(read('esbuild.mjs') ?? '').matchAll(/entry: '([^']+)'/g)].map(([, entry]) => entry ?? '');
  if (entries.length === 0) throw new Error('esbuild.mjs names no entry points');
  const folders = new Set<string>();
  for (const entry of entries) for (const folder of await packagesOf(root, entry)) folders.add(folder);
  const packages = [...folders]
    .map((folder) => describe(path.join(root, folder)))
    .sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
  return [{ path: 'docs/licences.md', text: page(packages) }];
};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly notice: string;
}

/** Folders of the packages of which an entry point's bundle holds at least one byte. */
async function packagesOf(root: string, entry: string): Promise<string[]> {
  const browser = entry.endsWith('browser.ts');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    platform: browser ? 'browser' : 'node',
    mainFields: browser ? ['browser', 'module', 'main'] : ['module', 'main'],
    external: ['vscode'],
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
}

function describe(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  const notice = file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return { name, version, licence: typeof license === 'string' ? license : 'se teksten', notice };
}

function page(packages: readonly Package[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const notices = packages.map(({ name, notice }) => `### ${name}\n\n${quoted(notice)}`);
  return `# Licenser

Referat har MIT-licens, se LICENSE. Listen over indbyggede biblioteker skrives af \`npm run generate\` ud fra det, der
faktisk kommer med i de færdige filer.

| bibliotek | version | licens |
|---|---|---|
${rows.join('\n')}

## Licensernes ordlyd

${notices.join('\n\n')}
`;
}

/** As a code block, so that nothing in it is read as Markdown. */
function quoted(text: string): string {
  return text === '' ? 'Pakken har ingen licensfil.' : `\`\`\`\n${text.replaceAll(/[ \t]+$/gm, '')}\n\`\`\``;
}
