// Bundles test/e2e/host/*.test.ts with mocha into one file that exports run(), as VS Code's extensionTestsPath wants it.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const hostFolder = path.join(root, 'test/e2e/host');

/** Files of one flavour: `x.test.ts` runs in both hosts, `x.node.test.ts` and `x.web.test.ts` in one of them. */
function suiteFiles(flavour) {
  const other = flavour === 'node' ? '.web.test.ts' : '.node.test.ts';
  return fs
    .readdirSync(hostFolder)
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith(other))
    .sort();
}

/**
 * @param flavour 'node' or 'web'
 * @param outfile where the bundle goes
 * @param grep only tests whose full title contains this text
 */
export async function bundleSuite({ flavour, outfile, grep = '' }) {
  const imports = suiteFiles(flavour).map((file) => `  await import('./${file}');`);
  const contents = [
    `import { runSuite } from '../harness/run-suite.ts';`,
    `export const run = () => runSuite(${JSON.stringify(grep)}, async () => {`,
    ...imports,
    `});`,
  ].join('\n');
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: hostFolder, sourcefile: 'suite.ts', loader: 'ts' },
    outfile,
    bundle: true,
    // Not `cjs`: mocha's own wrapper finds the `module` of the bundle and puts itself there; the footer has the last word.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    target: flavour === 'node' ? 'node20' : 'es2022',
    platform: flavour === 'node' ? 'node' : 'browser',
    external: ['vscode'],
    logLevel: 'warning',
  });
}
