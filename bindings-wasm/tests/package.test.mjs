// The package as it is published: what is in it, how it is loaded, how large it is.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { crate, imported, install } from './support/files.mjs';

const home = install();
const root = join(home, 'node_modules', 'nastavnik');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const cargo = readFileSync(join(crate, '..', 'Cargo.toml'), 'utf8');

const names = ['Directory', 'Matching', 'Programme', 'TargetModel', 'Watch', 'barriers', 'checkProfile', 'explainRule', 'init', 'isNastavnikError', 'ruleCodes', 'version'];

test('every export is there on import', async () => {
  assert.deepEqual(Object.keys(await imported(home)).sort(), names);
});

test('and on require, where Node can', { skip: !process.features.require_module }, () => {
  writeFileSync(join(home, 'door.cjs'), "console.log(Object.keys(require('nastavnik')).sort().join());\n");
  const told = execFileSync(process.execPath, ['--no-warnings', join(home, 'door.cjs')], { encoding: 'utf8' });
  assert.equal(told.trim(), names.join());
});

test('every address in exports leads to a file', () => {
  const addresses = (entry) => typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(addresses);
  for (const address of [manifest.types, ...addresses(manifest.exports)]) assert.ok(existsSync(join(root, address)), address);
});

test('the version is that of the crate, there and in the module', async () => {
  const [, version] = /^version = "([^"]+)"$/m.exec(cargo);
  assert.equal(manifest.version, version);
  assert.equal((await imported(home)).version(), version);
});

test('nothing is installed with it, and nothing odd is in it', () => {
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.devDependencies, undefined);
  assert.equal(manifest.license, 'MIT OR Apache-2.0');
  assert.deepEqual(readdirSync(root).sort(), ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'js', 'package.json', 'types', 'wasm']);
});

/** What a page has to fetch may not outgrow this. A quarter of it is texts: two languages, norms, the pages of the rules. */
const budget = 1_250_000;

test(`the module with its JavaScript is at most ${budget / 1000} kB with gzip`, (t) => {
  const fetched = ['wasm/nastavnik_wasm_bg.wasm', 'wasm/nastavnik_wasm.js', 'js/index.js', 'js/api.js', 'js/core.js']
    .map((file) => readFileSync(join(root, file)));
  const size = (bytes) => bytes.reduce((sum, { length }) => sum + length, 0);
  const zipped = size(fetched.map((bytes) => gzipSync(bytes, { level: 9 })));
  t.diagnostic(`${(size(fetched) / 1000).toFixed(1)} kB raw, ${(zipped / 1000).toFixed(1)} kB gzip`);
  assert.ok(zipped <= budget, `${zipped} bytes`);
});
