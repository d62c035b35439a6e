// The examples in README.md run, one after another, against the installed package.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crate, install } from './support/files.mjs';

const home = install();
const examples = [...readFileSync(join(crate, 'README.md'), 'utf8').matchAll(/^```js\n(.*?)^```$/gms)];

test('there are examples', () => assert.ok(examples.length > 0));

examples.forEach(([, code], index) => {
  test(`example ${index + 1} prints what its comments say`, () => {
    const file = join(home, `example-${index}.mjs`);
    writeFileSync(file, code);
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' });
    const promised = [...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => `${line}\n`).join('');
    assert.equal(printed, promised);
  });
});
