/** Other editors with the files of editors/ and the packed server: each that this machine has shows outline and problems. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPackage, root } from './support/installed.ts';

const temporary = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-editors-')));
const ask = path.join(import.meta.dirname, 'editors');
let installed = '';
beforeAll(() => {
  installed = installPackage(temporary);
});
afterAll(() => fs.rmSync(temporary, { recursive: true, force: true }));

interface Answer {
  readonly mode: string;
  readonly outline: readonly string[];
  readonly problems: readonly string[];
}

interface Editor {
  readonly program: string;
  readonly args: (file: string) => readonly string[];
  /** What the editor calls the kind of file. */
  readonly mode: string;
  /** A finding of the file, as the editor shows it. */
  readonly problem: RegExp;
}

const EDITORS: readonly Editor[] = [
  {
    program: 'nvim',
    args: (file) => [
      ...['--headless', '-u', 'NONE', '-n', '--cmd', `source ${path.join(root, 'editors/neovim/referat.lua')}`],
      ...[file, '-c', `luafile ${path.join(ask, 'ask.lua')}`],
    ],
    mode: 'referat',
    problem: /malformed-journal-number/,
  },
  {
    program: 'emacs',
    // Debian keeps eglot for older Emacs where only a start with the site's files looks.
    args: (file) => [
      '--batch',
      '-f',
      'package-activate-all',
      '-l',
      path.join(root, 'editors/emacs/referat.el'),
      file,
      '-l',
      path.join(ask, 'ask.el'),
    ],
    mode: 'referat-mode',
    problem: /journalnummer/i,
  },
];

const NAMES = ['møde.referat.txt', 'DAGSORDEN 12-03.txt', 'referater/x.txt'];

describe.each(EDITORS)('$program', ({ program, args, mode, problem }) => {
  const missing = spawnSync(program, ['--version']).error;
  const install = `apt-get install ${program === 'nvim' ? 'neovim' : 'emacs-nox elpa-eglot'}`;
  if (missing) return test.skip(`not run: ${program} is not on PATH (${install})`);

  test.each(NAMES)('shows outline and problems of %s', (name) => {
    const home = fs.mkdtempSync(path.join(temporary, 'home-'));
    const file = path.join(home, name);
    const answer = path.join(home, 'answer.json');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.copyFileSync(path.join(root, 'fixtures/firstagenda/fejl.referat.txt'), file);
    const { stderr, stdout } = spawnSync(program, args(file), {
      cwd: home,
      env: {
        ...process.env,
        HOME: home,
        FILE: file,
        ANSWER: answer,
        PATH: `${installed}/node_modules/.bin:${process.env.PATH}`,
      },
      encoding: 'utf8',
      timeout: 110_000,
    });
    expect(fs.existsSync(answer), `${stdout}\n${stderr}`).toBe(true);
    const { mode: is, outline, problems } = JSON.parse(fs.readFileSync(answer, 'utf8')) as Answer;
    expect(is).toBe(mode);
    expect(outline.filter((each) => /Punkt 1|^1\. |Godkendelse af dagsorden/.test(each)).length).toBeGreaterThan(0);
    expect(problems.filter((each) => problem.test(each)).length).toBeGreaterThan(0);
  });
});
