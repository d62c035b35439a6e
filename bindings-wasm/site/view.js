// What was found, as elements of the page. Nothing here decides anything: the library does.
import { el, table } from './dom.js';
import { pairs } from './pairs.js';
import { counted, printDay } from './texts.js';

const marks = { not_started: '○', open: '◐', reopened: '◐', closed: '●' };
const severities = ['error', 'warning', 'info'];
/** More names than these are folded. */
const few = 6;

/** Everything below the form. `look` is what app.js asked the library. */
export function result(look, actions) {
  return [
    summary(look, actions), agenda(look), board(look), roadMap(look), findings(look), pairs(look, actions), norms(look),
  ];
}

/** The people who can do something, for the filter; whoever has most to do comes first. */
function actors({ found, gaps }) {
  const counts = new Map();
  for (const { who } of [...found, ...gaps]) {
    for (const actor of who) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function summary(look, { chooseWho }) {
  const { lang, t, document: { header }, model, day, found, board: { stages }, who } = look;
  const closed = stages.filter(({ state }) => state === 'closed').length;
  const forms = { error: t.errors, warning: t.warnings, info: t.infos };
  const counts = severities
    .map((severity) => [severity, found.filter((one) => one.severity === severity).length])
    .filter(([severity, count]) => count > 0 || severity === 'error')
    .map(([severity, count]) => counted(lang, count, forms[severity]));
  const option = ([actor, count]) =>
    el('option', { value: actor, selected: actor === who }, `${t.actors[actor] ?? actor} (${count})`);
  const notes = [look.sample && t.sampleNote, !look.names && t.noNames].filter(Boolean);
  return el('section', { class: 'summary', 'aria-labelledby': 'programme' },
    el('h2', { id: 'programme' }, header.title),
    notes.map((note) => el('p', { class: 'note' }, note)),
    el('dl', { class: 'facts' },
      fact(t.organisation, header.organisation.name),
      fact(t.term, t.period(printDay(lang, header.period.from), printDay(lang, header.period.until))),
      fact(t.judgedBy, model.title[lang])),
    el('p', { class: 'counts' },
      el('strong', {}, `${t.onDay(printDay(lang, day))}: `), [t.closedOf(closed), ...counts].join(', '), '.'),
    el('div', { class: 'field filter' },
      el('label', { for: 'who' }, t.whoLabel),
      el('select', { id: 'who', change: (event) => chooseWho(event.target.value) },
        el('option', { value: '', selected: !who }, t.everybody),
        actors(look).map(option))));
}

function fact(term, ...content) {
  return el('div', {}, el('dt', {}, term), el('dd', {}, content));
}

const mine = ({ who }) => (item) => !who || item.who.includes(who);

/** What is to be done, in the order in which the library gives it. */
function agenda(look) {
  const { t, lang, agenda: items, horizon, nameOf } = look;
  const shown = items.filter(mine(look));
  const levels = { late: 'error', decision: 'warning', silent: 'warning', missing: 'warning', expiring: 'info', due: 'info' };
  const line = ({ kind, by, text, why, how, who, functions, people = [], norm, act }) => el('li', { class: `item ${levels[kind]}` },
    el('p', { class: 'message' },
      el('span', { class: 'label' }, `${t.agendaKinds[kind]}${by ? `, ${t.until(printDay(lang, by))}` : ''}: `), text[lang]),
    el('p', { class: 'quiet' }, why[lang]),
    el('p', {}, el('span', { class: 'label' }, `${t.remedy}: `), how[lang]),
    el('dl', { class: 'facts' },
      fact(t.who, whoActs(look, who, functions)),
      fact(t.norm, norm ? [shortNorm(look, norm), act?.[lang]].filter(Boolean).join(', ') : t.ownPlan),
      people.length > 0 && people.length <= few ? fact(t.people(people.length), people.map(nameOf).join(', ')) : ''),
    people.length > few ? el('details', { class: 'more' },
      el('summary', {}, t.people(people.length)), el('p', {}, people.map(nameOf).join(', '))) : '');
  return el('section', { 'aria-labelledby': 'agenda' },
    el('h2', { id: 'agenda' }, t.agenda),
    el('p', { class: 'quiet' }, t.agendaNote(horizon)),
    shown.length > 0 ? el('ol', { class: 'items' }, shown.map(line))
      : el('p', {}, items.length > 0 ? t.nothingForThem : t.agendaEmpty));
}

/** Who acts: by role, and by function. */
const whoActs = ({ t, lang, model }, who, functions = []) => [
  ...new Set(who.map((actor) => t.actors[actor] ?? actor)),
  ...functions.map((id) => model.functions.find((one) => one.id === id)?.name[lang] ?? id),
].join(', ');

const shortNorm = ({ lang, model }, norm) => model.norms.find(({ id }) => id === norm)?.short[lang] ?? norm;

function roadMap(look) {
  const { t, lang, roadMap: lines, calendar } = look;
  const shown = lines.filter(({ who, executor }) => mine(look)({ who: executor ? [...who, executor] : who }));
  const rows = shown.map(({ task, term, due, nominal, who, functions, executor, standing, done, within, waits_for }) => [
    within ? `— ${task[lang]}` : task[lang],
    due === undefined ? term[lang] : [
      el('span', {}, printDay(lang, due)),
      el('span', { class: 'quiet' }, nominal ? t.moved(term[lang], printDay(lang, nominal)) : term[lang]),
    ],
    whoActs(look, [executor, ...who].filter(Boolean), functions),
    done?.on ? t.doneOn(printDay(lang, done.on), done.late) : waits_for ? t.waitsFor(waits_for[lang]) : t.standings[standing],
  ]);
  return el('section', { 'aria-labelledby': 'road-map' },
    el('h2', { id: 'road-map' }, t.roadMap),
    rows.length > 0 ? table(t.roadMapCaption(printDay(lang, look.day)), t.roadMapColumns, rows, { class: 'stacks' })
      : el('p', {}, lines.length > 0 ? t.nothingForThem : t.roadMapEmpty),
    lines.length > 0 ? el('p', {}, el('a', {
      id: 'calendar', class: 'button', download: 'road-map.ics',
      href: `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`,
    }, t.saveCalendar)) : '');
}

function board(look) {
  const { t, board: { stages } } = look;
  return el('section', { 'aria-labelledby': 'stages' },
    el('h2', { id: 'stages' }, t.stages),
    el('ol', { class: 'board' }, stages.map((line, index) => stage(look, line, index + 1))));
}

function stage(look, line, number) {
  const { t, lang, model, path } = look;
  const name = model.stages.find(({ id }) => id === line.stage).name[lang];
  const date = line.closed ? printDay(lang, line.closed)
    : line.started ? t.since(printDay(lang, line.started)) : '';
  const step = path.find((one) => one.stage === line.stage);
  return el('li', { class: `stage ${line.state}` },
    el('div', { class: 'stage-head' },
      el('h3', {}, el('span', { class: 'number' }, `${number}. `), name),
      el('p', { class: 'state' },
        el('span', { class: 'mark', 'aria-hidden': 'true' }, marks[line.state]), ` ${t.states[line.state]} ${date}`)),
    line.overridden ? el('p', { class: 'note' }, t.overridden) : '',
    step ? missing(look, line, step.unmet) : '');
}

const current = ({ board: { stages } }) => stages.find(({ state }) => state !== 'closed');

function missing(look, line, unmet) {
  const { t, lang } = look;
  const shown = unmet.filter(mine(look));
  if (unmet.length === 0) return el('p', {}, t.nothingMissing);
  if (shown.length === 0) return el('p', { class: 'quiet' }, t.nothingForThem);
  const items = el('ul', { class: 'items' }, shown.map((gap) => item(look, gap,
    gap.severity === 'error' ? undefined : t.advice)));
  return el('details', { open: line.state !== 'not_started' || line === current(look) },
    el('summary', {}, counted(lang, shown.length, t.missing)), items);
}

/** A finding or an unmet condition: what, what to do, who, under which norm, about whom. */
function item(look, { code, message, remedy, who, params, people = [], severity }, note) {
  const { t, lang, nameOf } = look;
  return el('li', { class: `item ${severity}` },
    el('p', { class: 'message' }, message[lang]),
    note ? el('p', { class: 'quiet' }, note) : '',
    el('p', {}, el('span', { class: 'label' }, `${t.remedy}: `), remedy[lang]),
    el('dl', { class: 'facts' },
      fact(t.who, who.map((actor) => t.actors[actor] ?? actor).join(', ')),
      params.norm ? fact(t.norm, params.norm[lang]) : '',
      people.length > 0 && people.length <= few ? fact(t.people(people.length), people.map(nameOf).join(', ')) : '',
      look.explain(code) ? '' : fact(t.rule, code)),
    people.length > few ? el('details', { class: 'more' },
      el('summary', {}, t.people(people.length)), el('p', {}, people.map(nameOf).join(', '))) : '',
    look.explain(code) ? page(look, code) : '');
}

/** The page of a rule. It is in Russian, with a paragraph that says the same in English. */
function page({ t, lang, explain }, code) {
  const [, ...paragraphs] = explain(code).trim().split(/\n\n+/);
  const english = /^In English: /;
  const shown = paragraphs.filter((text) => english.test(text) === (lang === 'en')).map((text) => text.replace(english, ''));
  const parts = (text) => text.split('**').map((part, index) => index % 2 === 1 ? el('strong', {}, part) : part);
  return el('details', { class: 'more rule' },
    el('summary', {}, `${t.rule} ${code}`), shown.map((text) => el('p', {}, parts(text))));
}

/** Findings that say the same of several people become one. */
function merged(items) {
  const same = new Map();
  for (const one of items) {
    const key = `${one.code} ${one.message.ru}`;
    const people = [...(same.get(key)?.people ?? []), ...(one.people ?? [])];
    same.set(key, { ...one, people: [...new Set(people)] });
  }
  return [...same.values()];
}

function findings(look) {
  const { t, found } = look;
  const shown = found.filter(mine(look));
  const groups = severities.map((severity) => shown.filter((one) => one.severity === severity));
  const group = (items, index) => items.length === 0 ? '' : [
    el('h3', {}, `${t.severities[severities[index]]}: ${items.length}`),
    el('ul', { class: 'items' }, merged(items).map((one) => item(look, one))),
  ];
  return el('section', { 'aria-labelledby': 'findings' },
    el('h2', { id: 'findings' }, t.findings),
    shown.length > 0 ? groups.flatMap(group)
      : el('p', {}, found.length > 0 ? t.noFindingsForThem : t.noFindings));
}

function norms({ t, lang, model, found, gaps }) {
  const named = new Set([...found, ...gaps].map(({ norm }) => norm));
  const cited = model.norms.filter(({ id }) => named.has(id));
  if (cited.length === 0) return '';
  const act = ({ title, number, date }) => [
    title[lang], number ? `№ ${number}` : '', date ? printDay(lang, date) : '',
  ].filter(Boolean).join(', ');
  return el('section', { 'aria-labelledby': 'norms' },
    el('h2', { id: 'norms' }, t.norms),
    el('p', {}, t.normsNote),
    el('dl', { class: 'norms' }, cited.map((norm) => fact(norm.short[lang], act(norm)))));
}
