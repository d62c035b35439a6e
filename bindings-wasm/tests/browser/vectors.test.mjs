// The vectors in a page that imports the installed package as it lies in node_modules, without a bundler.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crate, install, vectors } from '../support/files.mjs';
import { browse, open, serve } from './support.mjs';

const home = install();
writeFileSync(join(home, 'index.html'), '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>vectors</title>');

const origin = await serve({ '/support/': join(crate, 'tests', 'support'), '/': home });
const { page, trouble } = await open(await browse(), `${origin}/`);

test('before init a call says what is missing', async () => {
  const told = await page.evaluate(async () => {
    const { TargetModel } = await import('/node_modules/nastavnik/js/index.js');
    try { return TargetModel.builtin('school'); } catch (error) { return error.message; }
  });
  assert.match(told, /await init\(\)/);
});

test('a failed init may be tried again, and init may be called twice', async (t) => {
  const outcome = await page.evaluate(async () => {
    globalThis.nastavnik = await import('/node_modules/nastavnik/js/index.js');
    const failed = await nastavnik.init(new Uint8Array([0])).then(() => false, () => true);
    const start = performance.now();
    await Promise.all([nastavnik.init(), nastavnik.init()]);
    return { failed, version: nastavnik.version(), milliseconds: performance.now() - start };
  });
  assert.ok(outcome.failed);
  assert.match(outcome.version, /^\d+\.\d+\.\d+/);
  t.diagnostic(`loaded in ${outcome.milliseconds.toFixed()} ms`);
});

test('every vector gives the same bytes', async (t) => {
  const all = vectors();
  const failures = await page.evaluate(async (given) => {
    const { run } = await import('/support/vectors.mjs');
    return given.map(({ name, vector }) => ({ name, ...run(globalThis.nastavnik, vector) }))
      .filter(({ answer, expected }) => answer !== expected);
  }, all);
  if (failures.length > 0) {
    const [{ name, answer, expected }] = failures;
    assert.equal(answer, expected, `${failures.length} vectors, the first of them ${name}`);
  }
  t.diagnostic(`${all.length} vectors`);
});

test('the page has nothing to complain of', () => assert.deepEqual(trouble, []));
