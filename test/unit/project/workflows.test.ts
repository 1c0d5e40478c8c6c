/** The workflows, the action and the issue forms: what can be known of them without GitHub. */
import fs from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
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
