/** Kate with the files of editors/kate and the packed server. It tells nobody what it shows, so what it is sent is read. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPackage, root } from './support/installed.ts';

const temporary = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'referat-kate-')));
const kate = path.join(root, 'editors/kate');
let installed = '';
beforeAll(() => {
  installed = installPackage(temporary);
});
afterAll(() => fs.rmSync(temporary, { recursive: true, force: true }));

/** A home in which Kate is set up as editors/README.md says, with a server that writes down what is said. */
function setUp(): { env: NodeJS.ProcessEnv; asked: string; told: string } {
  const home = fs.mkdtempSync(path.join(temporary, 'home-'));
  const inside = (...parts: string[]): string => {
    const file = path.join(home, ...parts);
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    return file;
  };
  const [asked, told, server] = [inside('asked'), inside('told'), inside('bin', 'referat-language-server')];
  const real = path.join(installed, 'node_modules/.bin/referat-language-server');
  fs.writeFileSync(server, `#!/bin/sh\ntee '${asked}' | '${real}' "$@" | tee '${told}'\n`, { mode: 0o755 });
  fs.copyFileSync(
    path.join(kate, 'referat.xml'),
    inside('share', 'org.kde.syntax-highlighting', 'syntax', 'referat.xml'),
  );
  fs.copyFileSync(path.join(kate, 'lspclient.json'), inside('config', 'kate', 'lspclient', 'settings.json'));
  // What Kate asks before it starts a program it does not know; nobody is there to answer.
  const allowed = `[lspclient]\nAllowedServerCommandLines=${server} --stdio\n`;
  fs.writeFileSync(inside('config', 'katerc'), `[Kate Plugins]\nlspclientplugin=true\n\n${allowed}`);
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_DATA_HOME: path.join(home, 'share'),
    XDG_RUNTIME_DIR: home,
    QT_QPA_PLATFORM: 'offscreen',
    PATH: `${path.dirname(server)}:${process.env.PATH}`,
  };
  return { env, asked, told };
}

const read = (file: string): string => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

describe('kate', () => {
  const missing = spawnSync('kate', ['--version'], { env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } }).error;
  if (missing) return test.skip('not run: kate is not on PATH (apt-get install kate)');

  test.each(['møde.referat.txt', 'DAGSORDEN 12-03.txt'])(
    'starts the server for %s, asks for the outline and is told problems',
    async (name) => {
      const { env, asked, told } = setUp();
      const file = path.join(env.HOME ?? '', name);
      fs.copyFileSync(path.join(root, 'fixtures/firstagenda/fejl.referat.txt'), file);
      const running = spawn('kate', ['-n', '-b', file], { env, stdio: 'ignore' });
      try {
        await expect.poll(() => read(told), { timeout: 100_000, interval: 200 }).toContain('malformed-journal-number');
        await expect.poll(() => read(told), { timeout: 100_000, interval: 200 }).toContain('Godkendelse af dagsorden');
        expect(read(asked)).toMatch(/"languageId":\s*"referat"/);
      } finally {
        running.kill('SIGKILL');
      }
    },
    220_000,
  );
});
