// The section of proposed pairs: what is asked for, how far it is, whom with whom and why, who is left out and why.
import { el, table } from './dom.js';
import { counted, printDay } from './texts.js';

/** More lines than these are shown when they are asked for. */
const portion = 100;
/** More names than these are counted. */
const few = 12;

/** The section. `look.plan` is the answer, or nothing while it is being made. */
export function pairs(look, actions) {
  const { t, plan } = look;
  return el('section', { id: 'pairs-section', 'aria-labelledby': 'pairs', 'aria-busy': plan ? undefined : 'true' },
    el('h2', { id: 'pairs' }, t.pairs),
    el('p', {}, t.pairsNote),
    choices(look, actions),
    plan ? answer(look) : waiting(look));
}

function choices({ t, draft, objective }, { chooseDraft, chooseObjective }) {
  const option = ([id, name]) => el('option', { value: id, selected: id === objective }, name);
  return [
    el('div', { class: 'field filter' },
      el('label', { for: 'objective' }, t.objectiveLabel),
      el('select', { id: 'objective', change: (event) => chooseObjective(event.target.value) },
        Object.entries(t.objectives).map(option))),
    el('p', { class: 'choice' },
      el('input', { id: 'draft', type: 'checkbox', checked: draft, change: (event) => chooseDraft(event.target.checked) }),
      el('label', { for: 'draft' }, t.draft)),
  ];
}

function waiting({ t }) {
  return el('div', { id: 'matching', class: 'waiting' },
    el('progress', { 'aria-labelledby': 'matching-phase' }),
    el('p', { id: 'matching-phase' }, t.phases.compare));
}

/** Shows how far the matching is, where it is being waited for. */
export function showProgress({ t }, { phase, done, of }) {
  const place = document.getElementById('matching');
  if (!place) return;
  const [bar, words] = place.children;
  bar.max = Math.max(of, 1);
  bar.value = done;
  const says = t.phases[phase];
  if (words.textContent !== says) words.textContent = says;
}

function answer(look) {
  const { t, lang, day, plan } = look;
  const left = plan.unmatched.length;
  return [
    plan.pairs.length > 0
      ? long(look, plan.pairs, (part) => table(t.pairsCaption(printDay(lang, day)), t.pairColumns, part.map((pair) => proposed(look, pair)), { class: 'stacks' }))
      : el('p', {}, t.noPairs),
    plan.pairs.length > 0 && t.guarantees[plan.guarantee]
      ? el('p', { class: 'quiet' }, `${t.guarantees[plan.guarantee]} ${t.reached[plan.objective]}`) : '',
    left > 0 ? [
      el('h3', { id: 'left' }, `${t.leftCaption}: ${left}`),
      long(look, plan.unmatched, (part) => el('ul', { class: 'items' }, part.map((one) => leftOut(look, one)))),
    ] : '',
    places(look, t.freeCaption, plan.free),
    places(look, t.wantingCaption, plan.wanting ?? []),
  ].flat();
}

function places({ t, nameOf }, caption, mentors) {
  if (mentors.length === 0) return '';
  const line = ({ mentor, places }) => [nameOf(mentor), String(places)];
  return long({ t }, mentors, (part) => table(caption, t.freeColumns, part.map(line)));
}

/** A long list in portions: `shown` makes the element of a part. */
function long({ t }, all, shown) {
  const place = el('div', {});
  const add = (from) => {
    place.append(shown(all.slice(from, from + portion)));
    const rest = all.length - from - portion;
    if (rest <= 0) return;
    const more = el('button', { type: 'button', class: 'link', click: () => {
      more.remove();
      add(from + portion);
    } }, t.more(rest));
    place.append(more);
  };
  add(0);
  return place;
}

function proposed({ t, lang, model, nameOf }, { mentee, mentor, form, why, score, alternative, mentor_alternative: other }) {
  const name = model.forms.find(({ id }) => id === form)?.name[lang] ?? form;
  return [
    nameOf(mentee), nameOf(mentor), [
      el('span', { class: 'why' }, why[lang]),
      el('span', { class: 'quiet' }, `${name}. ${t.score}: ${score}.`),
      alternative ? el('span', { class: 'quiet' }, `${t.second}: ${nameOf(alternative.mentor)} (${alternative.score}).`) : '',
      other ? el('span', { class: 'quiet' }, `${t.otherMentee}: ${nameOf(other.mentee)} (${other.score}).`) : '',
    ],
  ];
}

/** Somebody without a pair: the sentence, whose places are short, and on demand what would help and every mentor. */
function leftOut(look, one) {
  const { t, lang, plan, nameOf } = look;
  const set = one.shortage === undefined ? '' : shortSet(look, plan.shortages[one.shortage]);
  return el('li', { class: 'item info left-out' },
    el('p', { class: 'message' }, nameOf(one.mentee)),
    el('p', {}, one.why[lang]),
    set ? el('p', { class: 'quiet' }, set) : '',
    el('p', { class: 'quiet' }, el('span', { class: 'label' }, `${t.forFamily}: `), `«${one.short[lang]}»`),
    folded(t.everyMentor, () => everyMentor(look, look.explainLeft(one.mentee))));
}

/** Details whose content is made when somebody opens them. */
function folded(title, content) {
  let made = false;
  const details = el('details', { class: 'more on-demand', toggle: () => {
    if (made || !details.open) return;
    made = true;
    details.append(...content());
  } }, el('summary', {}, title));
  return details;
}

/** Who is in the set whose places are short, as far as they are few. Their numbers are in the sentence before. */
function shortSet({ t, nameOf }, { mentees, mentors }) {
  const list = (label, people) => people.length > few ? [] : [`${label}: ${people.map(nameOf).join(', ')}.`];
  return [...list(t.shortMentees, mentees), ...list(t.shortMentors, mentors)].join(' ');
}

/** What would help, and every mentor of the base: possible ones with who has the places, the others by what removed them, with its rule. */
function everyMentor(look, { possible = [], barred, changes = [] }) {
  const { t, lang, nameOf, barriers } = look;
  const names = (people) => people.map(nameOf).join(', ');
  const could = possible.map(({ mentor, score, instead = [] }) => el('li', {},
    `${nameOf(mentor)} (${t.score}: ${score})`,
    el('span', { class: 'quiet' }, instead.length > 0 ? `${t.instead}: ${names(instead)}.` : t.placeFree)));
  const rules = (codes) => [...new Set(codes.map((code) => barriers.get(code)?.rule).filter(Boolean))];
  const group = ({ barriers: codes, mentors }) => el('li', {},
    el('span', { class: 'why' }, codes.map((code) => barriers.get(code)?.text[lang] ?? code).join('; ')),
    rules(codes).length > 0 ? el('span', { class: 'quiet' }, `${t.rule} ${rules(codes).join(', ')}`) : '',
    el('span', { class: 'quiet' }, `${counted(lang, mentors.length, t.mentors)}: ${names(mentors)}.`));
  const change = ({ text, mentors }) => el('li', {}, text[lang], el('span', { class: 'quiet' }, `${names(mentors)}.`));
  return [
    ...(changes.length > 0 ? [el('ul', { class: 'changes' }, changes.map(change))] : []),
    ...(could.length > 0 ? [el('p', { class: 'label' }, `${t.possible}:`), el('ul', { class: 'candidates' }, could)] : []),
    ...(barred.length > 0 ? [el('p', { class: 'label' }, `${t.impossible}:`), el('ul', { class: 'candidates' }, barred.map(group))] : []),
  ];
}
