// The page as a curator meets it: from a bare file server, by mouse and by keyboard, on a wide and on a narrow screen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import axe from 'axe-core';
import { crate } from '../support/files.mjs';
import { largeProfile, largeProgramme } from '../support/large.mjs';
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
  await pairs(page);
  return page;
}

/** Waits until the pairs are there. */
const pairs = (page) => page.waitForSelector('#pairs-section:not([aria-busy])', { timeout: 240_000 });

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
  const captions = await texts(page, '#pairs-section :is(caption, h3)');
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
  await pairs(page);
  assert.ok((await page.textContent('#pairs-section table')).includes('<img'));
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

test('a row of the road map that is counted from a paper says what it waits for', async (t) => {
  const page = await visit(t);
  const row = { title: 'Показать итоги', stage: 'complete', due: '10-days-after:pair_plan', who: ['curator'] };
  const task = { planned: { task: 'results', on: sample.header.period.from, row } };
  await page.setInputFiles('#files', [file('programme.json', { ...sample, tasks: [...(sample.tasks ?? []), task] })]);
  const line = page.locator('[aria-labelledby=road-map] tr:has-text("Показать итоги")');
  await line.waitFor();
  assert.match(await line.textContent(), /в течение 10 дней после документа.+без срока, пока нет записи \(документ: /s);
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
  const rows = () => page.locator('#pairs-section table').first().locator('tbody tr').count();
  const proposed = await rows();
  await page.check('#draft');
  await pairs(page);
  assert.ok(await rows() >= proposed);
  assert.ok(await page.isChecked('#draft'));
});

test('who is left out is told with the short set, what would help, and on demand every mentor with the rule', async (t) => {
  const page = await visit(t);
  const first = page.locator('.left-out').first();
  assert.match(await first.textContent(), /Что сказать семье: «Пока пары нет/);
  assert.equal(await first.locator('.candidates').count(), 0);
  await first.locator('summary').click();
  await first.locator('.candidates').first().waitFor();
  const mentors = sample.participants.filter(({ roles }) => roles.some(({ role }) => role === 'mentor'));
  const told = await first.locator('.candidates').allTextContents();
  const named = mentors.filter(({ id }) => told.some((text) => text.includes(directory.people[id].name)));
  assert.ok(named.length > mentors.length / 2, `${named.length} of ${mentors.length} mentors`);
  assert.match(told.join(), /Правило TM-[A-Z]+-\d{3}/);
  assert.doesNotMatch(told.join(), /TM-MATCH/);
});

test('another objective gives another promise, and the choice keeps the focus', async (t) => {
  const page = await visit(t);
  await page.check('#draft');
  await pairs(page);
  assert.match(await page.textContent('#pairs-section'), /Лучше нельзя: это доказано и проверено\. Пар больше/);
  await page.selectOption('#objective', 'stable_for_mentees');
  await pairs(page);
  assert.match(await page.textContent('#pairs-section'), /Набор устойчив/);
  await page.focus('#objective');
  await page.selectOption('#objective', 'best_total');
  await pairs(page);
  assert.match(await page.textContent('#pairs-section'), /Сумма баллов наибольшая/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'objective');
});

test('two thousand mentees and five hundred mentors are matched while the page answers', async (t) => {
  const page = await visit(t);
  await page.setInputFiles('#files', [file('programme.json', largeProgramme(2000, 500)), file('profile.json', largeProfile)]);
  await page.waitForSelector('h2:has-text("Большая вымышленная")', { timeout: 60_000 });
  await page.check('#draft');
  await page.fill('#day', '20.10.2026');
  await pairs(page);
  await page.press('#day', 'Enter');
  await page.waitForSelector('#matching');
  // The rest of the page is there. From here on: how far the matching is, and every frame, timer and long task.
  await page.evaluate(() => {
    const seen = globalThis.seen = { frames: [], timers: [], long: [], values: [], phases: new Set() };
    const frame = (now) => { seen.frames.push(now); seen.frame = requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
    seen.timer = setInterval(() => {
      const bar = document.querySelector('#matching progress');
      if (!bar) return;
      seen.timers.push(performance.now());
      seen.values.push(bar.value / bar.max);
      seen.phases.add(document.querySelector('#matching-phase').textContent);
    }, 10);
    new PerformanceObserver((list) => seen.long.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration])))
      .observe({ type: 'longtask' });
  });
  await page.waitForFunction(() => document.querySelector('#matching progress')?.value > 0);
  // A click while it works: something unfolds, and the work goes on.
  const folded = page.locator('.stage details').first();
  const before = await folded.evaluate((element) => element.open);
  await folded.locator('summary').first().click();
  assert.equal(await folded.evaluate((element) => element.open), !before);
  assert.equal(await page.locator('#matching').count(), 1, 'the click was served before the answer was there');
  await pairs(page);
  const seen = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.seen.frame);
    clearInterval(globalThis.seen.timer);
    return { ...globalThis.seen, phases: [...globalThis.seen.phases] };
  });
  const [from, until] = [seen.timers[0], seen.timers.at(-1)];
  const within = (times) => times.filter((time) => time >= from && time <= until);
  const widest = (times) => Math.max(...times.slice(1).map((time, index) => time - times[index]));
  const long = seen.long.filter(([start]) => start >= from);
  t.diagnostic(`${((until - from) / 1000).toFixed(1)} s of matching, ${within(seen.frames).length} frames, ${seen.timers.length} timers`);
  t.diagnostic(`widest gap between frames ${widest(within(seen.frames)).toFixed()} ms, between timers ${widest(seen.timers).toFixed()} ms`);
  t.diagnostic(`long tasks from then on: ${long.map(([, duration]) => duration.toFixed()).join(', ') || 'none'} ms`);
  assert.ok(seen.phases.length >= 2, seen.phases.join());
  assert.ok(new Set(seen.values).size > 10, 'progress was shown');
  assert.ok(within(seen.frames).length > 10, 'frames were painted');
  assert.ok(seen.timers.length > 10, 'timers were served');

  // A long list comes in portions.
  assert.equal(await page.locator('#pairs-section table').first().locator('tbody tr').count(), 100);
  await page.locator('#pairs-section button.link').first().click();
  assert.equal(await page.locator('#pairs-section > div > table').nth(1).locator('tbody tr').count(), 100);
  // The other language does not match anew.
  await page.click('[data-lang=en]');
  assert.equal(await page.locator('#matching').count(), 0);
});

test('a question that came too late is dropped', async (t) => {
  const page = await visit(t);
  await page.setInputFiles('#files', [file('programme.json', largeProgramme(400, 100)), file('profile.json', largeProfile)]);
  await page.waitForSelector('h2:has-text("Большая вымышленная")');
  await page.click('#sample');
  await page.waitForSelector(`h2:has-text("${sample.header.title}")`);
  await pairs(page);
  assert.ok(!(await page.textContent('#pairs-section')).includes('mentee-00'));
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
