// The page as a curator meets it: from a bare file server, by mouse and by keyboard, on a wide and on a narrow screen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import axe from 'axe-core';
import { crate } from '../support/files.mjs';
import { browse, open, serve } from './support.mjs';

const site = join(crate, 'site');
const sample = JSON.parse(readFileSync(join(site, 'sample', 'programme.json'), 'utf8'));
const directory = JSON.parse(readFileSync(join(site, 'sample', 'directory.json'), 'utf8'));
const someName = directory.people[sample.participants.find(({ roles }) => roles.some(({ role }) => role === 'mentee')).id].name;

const browser = await browse();
const origin = await serve({ '/a/school/': site });

async function visit(t, options) {
  const { page, trouble } = await open(browser, `${origin}/a/school/`, options);
  t.after(() => {
    assert.deepEqual(trouble, []);
    return page.context().close();
  });
  await page.waitForSelector('#result:not([aria-busy])');
  return page;
}

const file = (name, content) => ({
  name, mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
const texts = (page, selector) => page.locator(selector).allTextContents();

async function violations(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the sample opens by itself: stages, what is missing, findings, pairs, norms', async (t) => {
  const page = await visit(t);
  assert.equal(await page.locator('.stage').count(), 7);
  assert.equal((await texts(page, 'h2'))[1], sample.header.title);
  assert.ok((await texts(page, '.stage details[open] .item .message')).length > 0);
  for (const facts of await texts(page, '.item .facts')) assert.match(facts, /Кто.+Основание/);
  assert.equal(await page.locator('table:not(:has(caption)), th:not([scope])').count(), 0);
  const captions = await texts(page, '[aria-labelledby=pairs] caption');
  for (const part of [/Кого с кем/, /Кто остался без пары/, /свободные места/]) assert.ok(captions.some((caption) => part.test(caption)), part);
  assert.ok((await page.textContent('[aria-labelledby=pairs]')).includes(someName));
  assert.ok((await texts(page, 'dl.norms dt')).includes('Р-145'));
  assert.match(await page.textContent('footer'), /версия \d/);
});

test('the language is switched, and the button keeps the focus', async (t) => {
  const page = await visit(t);
  await page.click('[data-lang=en]');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await page.textContent('h1'), 'Mentoring programme');
  assert.equal(await page.getAttribute('[data-lang=en]', 'aria-pressed'), 'true');
  const ours = await page.evaluate(() => [...document.querySelectorAll('[data-text], dt, caption, thead th, .state, .label')]
    .map(({ textContent }) => textContent).filter((text) => /[а-яё]/i.test(text)));
  assert.deepEqual(ours, []);
  await page.click('[data-lang=ru]');
  assert.equal(await page.textContent('h1'), 'Программа наставничества');
});

test('another day shows the programme as it stood', async (t) => {
  const page = await visit(t);
  const closed = await page.locator('.stage.closed').count();
  await page.fill('#day', sample.header.period.from.split('-').reverse().join('.'));
  await page.press('#day', 'Enter');
  assert.ok(await page.locator('.stage.closed').count() < closed);
});

test('what is no day is told, and the page stays as it was', async (t) => {
  const page = await visit(t);
  for (const wrong of ['31.02.2027', 'завтра', '2026-10-19', '']) {
    await page.fill('#day', wrong);
    await page.click('[data-text=show]');
    assert.match(await page.textContent('#alert'), /не день/);
    assert.equal(await page.locator('.stage').count(), 7);
  }
  await page.fill('#day', '1.12.2026');
  await page.click('[data-text=show]');
  assert.equal(await page.textContent('#alert'), '');
  assert.equal(await page.inputValue('#day'), '01.12.2026');
});

test('a programme of one’s own opens, with names only from its own directory', async (t) => {
  const page = await visit(t);
  const day = await page.inputValue('#day');
  const own = { ...sample, header: { ...sample.header, title: 'Своя программа' } };
  await page.setInputFiles('#files', [file('programme.json', own)]);
  await page.waitForSelector('h2:has-text("Своя программа")');
  await page.fill('#day', day);
  await page.press('#day', 'Enter');
  assert.match(await page.textContent('.summary'), /Справочник имен не выбран/);
  assert.ok(!(await page.textContent('body')).includes(someName));

  const people = { ...directory.people };
  for (const id of Object.keys(people)) people[id] = { name: `<img src=x onerror="document.title='bad'">${id}` };
  await page.setInputFiles('#files', [file('names.json', { format: 1, people })]);
  await page.waitForFunction(() => !document.querySelector('.summary').textContent.includes('не выбран'));
  assert.equal(await page.locator('#result img').count(), 0);
  assert.ok((await page.textContent('#pairs ~ table')).includes('<img'));
});

test('a file that cannot be read is told in the language of the page', async (t) => {
  const page = await visit(t);
  for (const [broken, ru] of [['{"format":1,', /broken\.json.*JSON/s], [{ ...sample, pears: [] }, /pears/], ['[1]', /broken\.json/], ['', /broken\.json/]]) {
    await page.setInputFiles('#files', [file('broken.json', broken)]);
    await page.waitForFunction(() => document.querySelector('#alert').textContent);
    assert.match(await page.textContent('#alert'), ru);
    assert.match(await page.textContent('#alert'), /[а-я]/);
    await page.click('#sample');
    await page.waitForFunction(() => !document.querySelector('#alert').textContent);
  }
  await page.click('[data-lang=en]');
  await page.setInputFiles('#files', [file('broken.json', { ...sample, profile: 'no_such' })]);
  await page.waitForFunction(() => document.querySelector('#alert').textContent);
  assert.doesNotMatch(await page.textContent('#alert'), /[а-я]/);
});

test('a profile of one’s own judges the programme', async (t) => {
  const page = await visit(t);
  const title = { ru: 'Свой профиль', en: 'Own profile' };
  const profile = { format: 1, id: sample.profile, title, extends: ['federal_students'] };
  await page.setInputFiles('#files', [file('programme.json', sample), file('profile.json', profile)]);
  await page.waitForSelector('.summary:has-text("Свой профиль")');
});

test('a rule explains itself in the language of the page', async (t) => {
  const page = await visit(t);
  const rule = page.locator('[aria-labelledby=findings] .rule').first();
  await rule.locator('summary').click();
  assert.match(await rule.locator('p').first().textContent(), /^Что проверяет\. /);
  await page.click('[data-lang=en]');
  assert.doesNotMatch(await rule.locator('p').first().textContent(), /[а-я]{5}/);
});

test('the filter shows what one person can put right, by keyboard', async (t) => {
  const page = await visit(t);
  const all = await page.locator('.item').count();
  await page.focus('#who');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction((count) => document.querySelectorAll('.item').length < count, all);
  const actor = (await page.locator('#who option:checked').textContent()).replace(/ \(\d+\)$/, '');
  for (const facts of await texts(page, '.item .facts')) assert.ok(facts.includes(actor), facts);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'who');
});

test('a draft takes consents and training as given', async (t) => {
  const page = await visit(t);
  const rows = () => page.locator('#pairs ~ table').first().locator('tbody tr').count();
  const proposed = await rows();
  await page.check('#draft');
  assert.ok(await rows() >= proposed);
  assert.ok(await page.isChecked('#draft'));
});

test('everything is reached with the Tab key, the skip link first', async (t) => {
  const page = await visit(t);
  const order = [];
  while (order.at(-1) !== 'draft' && order.length < 200) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => document.activeElement.dataset.lang ?? (document.activeElement.id || document.activeElement.className || document.activeElement.localName)));
  }
  assert.equal(order[0], 'skip');
  for (const stop of ['ru', 'en', 'files', 'day', 'who', 'summary', 'draft']) assert.ok(order.includes(stop), `${stop} in ${order}`);
});

for (const [width, colorScheme, lang] of [[800, 'light', 'ru'], [390, 'dark', 'ru'], [390, 'light', 'en'], [1280, 'dark', 'en']]) {
  test(`no barriers and nothing cut off: ${width} px, ${colorScheme}, ${lang}`, async (t) => {
    const page = await visit(t, { viewport: { width, height: 900 }, colorScheme });
    await page.click(`[data-lang=${lang}]`);
    for (const details of await page.locator('details').all()) await details.evaluate((element) => { element.open = true; });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.setInputFiles('#files', [file('broken.json', '{')]);
    await page.waitForFunction(() => document.querySelector('#alert').textContent);
    assert.deepEqual(await violations(page), []);
  });
}

test('on paper the forms are gone and the content is not', async (t) => {
  const page = await visit(t);
  await page.emulateMedia({ media: 'print' });
  assert.ok(!await page.isVisible('form'));
  assert.ok(await page.isVisible('.stage .item'));
});
