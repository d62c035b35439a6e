// The vectors on disk, and the packed package installed as a user would have it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

export const crate = join(import.meta.dirname, '..', '..');
const folder = join(crate, '..', 'tests', 'vectors');

/** Every vector with its name, `rules/TM-STG-001-fires`. */
export function vectors() {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => ({
    name: relative('.', file).replace(/\.json$/, ''),
    vector: JSON.parse(readFileSync(join(folder, file), 'utf8')),
  }));
}

/** Installs the packed package in an empty folder and gives the folder; it goes when the tests end. */
export function install() {
  const packed = process.env.NASTAVNIK_PKG_TGZ;
  if (!packed) throw new Error('NASTAVNIK_PKG_TGZ is not set: run tests/run.sh wasm, or npm pack bindings-wasm/pkg');
  const home = mkdtempSync(join(tmpdir(), 'nastavnik-'));
  process.on('exit', () => rmSync(home, { recursive: true, force: true }));
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  const options = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...options, packed], { cwd: home, stdio: 'pipe' });
  return home;
}

/** The installed package as `import 'nastavnik'` gives it. */
export async function imported(home = install()) {
  const door = join(home, 'door.mjs');
  writeFileSync(door, "export * from 'nastavnik';\n");
  return import(pathToFileURL(door));
}
