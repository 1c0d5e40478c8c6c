#!/usr/bin/env node
// Writes every generated file of the project, or with --check only says which are stale (exit code 1).
//
//   node scripts/generate.mjs [--check] [--only NAME]
//
// A generator is a file scripts/generators/NAME.ts with `export const generate: Generator` (see generators/generator.ts).
// It is found by being there, so adding one touches no shared list. Node 20 cannot run TypeScript, hence the bundling.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Names of all generators, in the order they run. */
function generatorNames() {
  return readdirSync(path.join(root, 'scripts/generators'))
    .filter((file) => file.endsWith('.ts') && file !== 'generator.ts')
    .map((file) => file.slice(0, -3))
    .sort();
}

async function load(name) {
  // Inside node_modules, so that a generator may import installed packages.
  const out = path.join(root, 'node_modules/.cache/referat-generate', `${name}-${process.pid}.mjs`);
  mkdirSync(path.dirname(out), { recursive: true });
  try {
    await build({
      entryPoints: [path.join(root, 'scripts/generators', `${name}.ts`)],
      outfile: out,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'silent',
    });
    return await import(pathToFileURL(out).href);
  } finally {
    rmSync(out, { force: true });
  }
}

function readText(file) {
  try {
    return readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function filesOf(name) {
  try {
    const { generate } = await load(name);
    return await generate({ root, read: readText });
  } catch (error) {
    console.error(`generator ${name}: ${error.message}`);
    process.exitCode = 1;
    return [];
  }
}

async function main(args) {
  const check = args.includes('--check');
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const names = generatorNames().filter((name) => only === undefined || name === only);
  if (names.length === 0) throw new Error(`no generator named ${only}`);
  const stale = [];
  for (const name of names) {
    // One that fails must not keep the others from writing.
    for (const { path: file, text } of await filesOf(name)) {
      if (readText(file) === text) continue;
      stale.push(file);
      if (check) continue;
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
  }
  if (check && stale.length > 0) {
    console.error(`Stale, run "npm run generate":\n${stale.map((file) => `  ${file}`).join('\n')}`);
    process.exitCode = 1;
  } else if (process.exitCode !== 1 || stale.length > 0) {
    console.log(
      stale.length === 0 ? `${names.length} generators, all files up to date` : `written: ${stale.join(', ')}`,
    );
  }
}

await main(process.argv.slice(2));
