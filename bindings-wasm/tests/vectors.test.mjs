// The vectors that Rust and Python run too; the answers are compared byte by byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported, vectors } from './support/files.mjs';
import { run } from './support/vectors.mjs';

const nastavnik = await imported();

for (const { name, vector } of vectors()) {
  test(name, () => {
    const { answer, expected } = run(nastavnik, vector);
    assert.equal(answer, expected, vector.title);
  });
}
