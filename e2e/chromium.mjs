// The browser that shows the workbench: one on the machine goes first; else the one that setup.sh brought from the package registry.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { findChromium } from './requirements.mjs';

/** Beside the installed packages, so that it is kept and removed with them. */
const unpacked = path.join(import.meta.dirname, 'node_modules/.chromium');

/** The system's fonts where there are any, and the package's own. */
const fontsIn = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser, once: 2 s, 0.2 GB. In a process of its own, for the package takes the folder from TMPDIR and changes the
 * environment; VERCEL makes it unpack the libraries that a machine with Node alone lacks.
 */
function unpack() {
  const fresh = fs.mkdtempSync(`${fs.realpathSync(path.dirname(unpacked))}/.chromium-`);
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: fresh, VERCEL: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) {
    fs.rmSync(fresh, { recursive: true, force: true });
    throw new Error(`the browser could not be unpacked:\n${stderr}`);
  }
  try {
    fs.renameSync(fresh, unpacked);
  } catch (error) {
    // Another run was faster: whole is whole, whoever made it.
    fs.rmSync(fresh, { recursive: true, force: true });
    if (!fs.existsSync(unpacked)) throw error;
  }
}

/** @returns what Playwright's launch() needs: executablePath, env */
export function chromiumToLaunch() {
  const own = findChromium();
  if (own) return { executablePath: own };
  if (!fs.existsSync(unpacked)) unpack();
  fs.writeFileSync(path.join(unpacked, 'fonts.conf'), fontsIn(unpacked));
  const libraries = [path.join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(unpacked, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: unpacked },
  };
}
