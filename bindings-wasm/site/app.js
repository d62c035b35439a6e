// The page: what was opened, for which day, in which language; every change shows it all anew.
import {
  Directory, Programme, TargetModel, barriers, explainRule, init, isNastavnikError, version,
} from './pkg/js/index.js';
import { proposePairs } from './matching.js';
import { pairs, showProgress } from './pairs.js';
import { printDay, readDay, texts } from './texts.js';
import { result } from './view.js';

/** On this day of the sample's year the pairs are about to be formed. */
const sampleDay = '2025-11-05';
const state = { lang: 'ru', who: '', draft: false, objective: '' };
const at = (id) => document.getElementById(id);

async function start() {
  await init();
  await openSample();
}

async function openSample() {
  const [programme, directory] = await Promise.all(['programme', 'directory'].map(fetched));
  use({ ...read(programme), ...read(directory), sample: true, day: sampleDay });
}

async function fetched(name) {
  const response = await fetch(new URL(`sample/${name}.json`, import.meta.url));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.text();
}

async function openFiles(files) {
  let opened = {};
  for (const file of files) {
    try {
      opened = { ...opened, ...read(await file.text()) };
    } catch (error) {
      return complain(texts[state.lang].cannotOpen(file.name), error);
    }
  }
  // A directory or a profile on its own goes with the programme that is there, unless that is the sample.
  const fresh = opened.programme ? { names: undefined, profile: undefined, sample: false, day: today() } : {};
  use({ ...fresh, ...opened });
}

/** Reads a document and tells by its members what it is; what is none of them is read as a programme. */
function read(text) {
  const members = membersOf(text);
  if (members.includes('header')) return { programme: Programme.fromJson(text) };
  if (members.includes('people')) return { names: Directory.fromJson(text).toObject().people ?? {} };
  if (members.includes('gates') || members.includes('extends')) return { profile: TargetModel.fromJson(text) };
  return { programme: Programme.fromJson(text) };
}

function membersOf(text) {
  try {
    return Object.keys(JSON.parse(text) ?? {});
  } catch {
    return [];
  }
}

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Takes over what changed and shows it, or says why not and keeps what was there. */
function use(change) {
  const next = { ...state, ...change };
  try {
    const look = ask(next);
    Object.assign(state, next);
    complain();
    match(look);
    show(look);
  } catch (error) {
    complain('', error);
  }
}

/** How many days the agenda looks ahead. */
const horizon = 30;

/** Everything the page shows, asked of the library. */
function ask(next) {
  const { programme, names, day, lang } = next;
  const content = programme.toObject();
  const model = next.profile ?? TargetModel.builtin(content.profile);
  const path = programme.pathTo(model, 'complete', day);
  return {
    ...next,
    judge: model,
    t: texts[lang],
    document: content,
    model: model.describe(day),
    board: programme.board(day),
    path,
    gaps: path.flatMap(({ unmet }) => unmet),
    found: programme.validate(model, day),
    horizon,
    agenda: programme.agenda(model, { day, horizon }),
    roadMap: programme.roadMap(model, day),
    calendar: programme.calendarIcs(model, { day, lang }),
    plan: planned(next),
    barriers: words ??= new Map(barriers().map((one) => [one.barrier, one])),
    explainLeft: (mentee) =>
      programme.asOf(day).explainUnmatched(model, { mentee, request: pairsRequest(next) }).unmatched,
    nameOf: (id) => names?.[id]?.name ?? id,
    explain: explainRule,
  };
}

/** What may stand between two people, by code. */
let words;
/** The last matching: what it was asked, how to stop it, and its plan once it is there. */
let matching;

const sameQuestion = (a, b) => ['programme', 'profile', 'day', 'draft', 'objective'].every((key) => a[key] === b[key]);

const planned = (question) => (matching && sameQuestion(matching.question, question) ? matching.plan : undefined);

const pairsRequest = ({ day, draft, objective }) => (
  { day, ...(objective && { objective }), ...(draft && { assume: ['consents', 'mentors_ready'] }) });

/** Has pairs proposed, unless this has been asked already. The page shows everything else meanwhile. */
function match(look) {
  const { programme, judge, day } = look;
  if (matching && sameQuestion(matching.question, look)) return;
  matching?.stop.abort();
  const stop = new AbortController();
  const mine = { question: { ...state }, stop };
  matching = mine;
  const told = (progress) => showProgress({ t: texts[state.lang] }, progress);
  proposePairs(programme.asOf(day), judge, pairsRequest(look), { told, signal: stop.signal }).then((plan) => {
    if (!plan || matching !== mine) return;
    mine.plan = plan;
    showPairs();
  }).catch((error) => {
    if (matching !== mine) return;
    matching = undefined;
    complain('', error);
  });
}

/** Shows the section of pairs anew, and nothing else. */
function showPairs() {
  const look = { ...shown, plan: matching.plan };
  const focused = document.activeElement?.id;
  at('pairs-section').replaceWith(pairs(look, actions));
  if (focused) at(focused)?.focus();
}

/** What is on the page. */
let shown;

function show(look) {
  shown = look;
  const { t, lang, day } = look;
  const focused = document.activeElement?.id;
  document.documentElement.lang = lang;
  document.title = t.title;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = t[element.dataset.text];
  for (const button of document.querySelectorAll('[data-lang]')) {
    button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
  }
  at('day').value = printDay('ru', day);
  at('result').replaceChildren(...result(look, actions).filter(Boolean));
  at('result').removeAttribute('aria-busy');
  at('about').textContent = t.version(version());
  if (focused) at(focused)?.focus();
}

const actions = {
  chooseWho: (who) => use({ who }),
  chooseDraft: (draft) => use({ draft }),
  chooseObjective: (objective) => use({ objective }),
};

/** Says what went wrong; without arguments takes it back. */
function complain(text = '', error = undefined) {
  const told = isNastavnikError(error) ? error[state.lang === 'ru' ? 'message' : 'messageEn'] : error?.message ?? '';
  at('alert').textContent = [text, told].filter(Boolean).join(' ');
}

at('controls').addEventListener('submit', (event) => {
  event.preventDefault();
  const day = readDay(at('day').value);
  if (day) use({ day });
  else complain(texts[state.lang].badDay(at('day').value));
});
at('files').addEventListener('change', (event) => openFiles([...event.target.files]));
at('sample').addEventListener('click', () => openSample().catch(failed));
for (const button of document.querySelectorAll('[data-lang]')) {
  button.addEventListener('click', () => use({ lang: button.dataset.lang }));
}

// On paper nothing can be unfolded.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not(.rule, .on-demand)')) details.open = true;
});

function failed(error) {
  console.error(error);
  complain(texts[state.lang].cannotLoad);
}

start().catch(failed);
