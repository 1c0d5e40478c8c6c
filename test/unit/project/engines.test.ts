/** `npm ci` warns of nothing on the Node that README.md asks for. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const text = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

type Version = readonly [number, number, number];
const numbers = (version: string): Version => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
};
const compare = (a: Version, b: Version) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** The forms that packages write: `>=20`, `^20.19.0 || ^22.13`, `20 || >=22`, `18.x`, `*`. */
function accepts(engines: string, version: Version): boolean {
  return engines.split('||').some((choice) =>
    choice
      .trim()
      .replace(/([<>=^~]) +/g, '$1')
      .split(/\s+/)
      .every((one) => {
        const [, sign = '', given = ''] = /^([<>=^~]*)v?([\d.x*]*)$/.exec(one) ?? [];
        const wanted = numbers(given.replaceAll(/[x*]/g, '0'));
        const order = compare(version, wanted);
        if (one === '' || one === '*') return true;
        if (given === '') throw new Error(`not understood: ${engines}`);
        if (sign === '>=') return order >= 0;
        if (sign === '>') return order > 0;
        if (sign === '<') return order < 0;
        if (sign === '<=') return order <= 0;
        return version[0] === wanted[0] && order >= 0;
      }),
  );
}

test('the forms are understood', () => {
  const node = numbers('20.19.0');
  for (const yes of ['*', '>=20', '>= 14', '^20.19.0 || ^22.13', '20 || >=22', '>=14.21.3 <23', '20.x'])
    expect(accepts(yes, node), yes).toBe(true);
  for (const no of ['>=22', '^22 || ^24 || >=26', '^20.20.0', '>=14 <20', '18.x', '18 || 22'])
    expect(accepts(no, node), no).toBe(false);
});

/** What `e2e/` installs brings a Node of its own along. */
test('every package that `npm ci` installs takes the Node of README.md', () => {
  const [, asked = ''] = /^Node (\d+\.\d+) or later/m.exec(text('README.md')) ?? [];
  const node = numbers(asked);
  expect(node[0]).toBeGreaterThanOrEqual(20);
  const { packages } = JSON.parse(text('package-lock.json')) as {
    packages: Record<string, { engines?: { node?: string } }>;
  };
  const refusing = Object.entries(packages).filter(([, { engines }]) => engines?.node && !accepts(engines.node, node));
  expect(refusing.map(([name, { engines }]) => `${name}: ${engines?.node}`)).toEqual([]);
});
