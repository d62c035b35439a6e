// Puts the npm package together, and a copy of what the page needs into site/pkg.
//   node build.mjs <folder of wasm-bindgen's output> <package folder>
// Name, exports and the like come from package.json here, the version from Cargo.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const [bindgen, pkg] = process.argv.slice(2);
if (!pkg) {
  console.error('usage: node build.mjs <folder of wasm-bindgen output> <package folder>');
  process.exit(2);
}

for (const folder of ['js', 'types']) cpSync(join(here, folder), join(pkg, folder), { recursive: true });
mkdirSync(join(pkg, 'wasm'), { recursive: true });
for (const file of readdirSync(bindgen)) cpSync(join(bindgen, file), join(pkg, 'wasm', file));
cpSync(join(here, 'README.md'), join(pkg, 'README.md'));
for (const licence of ['LICENSE-MIT', 'LICENSE-APACHE']) cpSync(join(here, '..', licence), join(pkg, licence));

const { private: _private, devDependencies: _tools, name, description, ...rest } =
  JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const manifest = { name, version: version(), description, ...rest };
writeFileSync(join(pkg, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const site = join(here, 'site', 'pkg');
rmSync(site, { recursive: true, force: true });
for (const folder of ['js', 'wasm']) {
  cpSync(join(pkg, folder), join(site, folder), { recursive: true, filter: (file) => !file.endsWith('.d.ts') });
}

function version() {
  const metadata = execFileSync('cargo', ['metadata', '--no-deps', '--format-version=1'], {
    cwd: here, encoding: 'utf8', maxBuffer: 2 ** 26,
  });
  return JSON.parse(metadata).packages.find((crate) => crate.name === 'nastavnik-wasm').version;
}
