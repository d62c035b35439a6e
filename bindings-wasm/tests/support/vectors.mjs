// Runs a vector (tests/vectors/README.md) on the package's public API, in Node and in a page alike.

/** The answer as JSON text, and the text that was expected. */
export function run(nastavnik, vector) {
  const expected = JSON.stringify(vector.then);
  try {
    return { expected, answer: `{"ok":${play(nastavnik, vector)}}` };
  } catch (error) {
    if (!nastavnik.isNastavnikError(error)) throw error;
    return { expected, answer: `{"error":${written(error)}}` };
  }
}

function written({ kind, code, message, messageEn, reasons }) {
  return JSON.stringify({ kind, code, message: { ru: message, en: messageEn }, reasons });
}

function play(nastavnik, { given = {}, when }) {
  const { Directory, Programme, TargetModel } = nastavnik;
  const { profile = 'school' } = given;
  const state = {
    nastavnik,
    model: typeof profile === 'string' ? TargetModel.builtin(profile) : TargetModel.fromJson(profile),
  };
  if ('programme' in given) state.programme = Programme.fromJson(given.programme);
  if ('opening' in given) state.programme = Programme.open(state.model, given.opening).programme;
  state.directory = Directory.fromJson(given.directory ?? { format: 1, people: {} });
  let answer;
  for (const { op, ...step } of [when].flat()) {
    if (!Object.hasOwn(ops, op)) throw new Error(`this runner knows no op ${op}`);
    answer = ops[op](state, step);
  }
  return answer;
}

const programme = (state, next) => {
  state.programme = next;
  return next.toJson();
};

const step = (state, { programme: next, events }) => {
  state.programme = next;
  return `{"programme":${next.toJson()},"events":${JSON.stringify(events)}}`;
};

const applyAll = (state, { commands }) => {
  const events = commands.flatMap((command) => {
    const done = state.programme.apply(state.model, command);
    state.programme = done.programme;
    return done.events;
  });
  return step(state, { programme: state.programme, events });
};

const validate = (state, { day, only }) => {
  const found = state.programme.validate(state.model, day);
  return JSON.stringify(only ? found.filter(({ code }) => only.includes(code)) : found);
};

const checkProfile = (state, { profile, day, only }) => {
  const found = state.nastavnik.checkProfile(profile, day);
  return JSON.stringify(only ? found.filter(({ code }) => only.includes(code)) : found);
};

/** The programme goes on; its findings must be those of all rules. */
const watched = (state, { day, command }) => {
  const watch = state.programme.watch(state.model, day);
  const noticed = JSON.stringify(watch.apply(command));
  state.programme = watch.programme();
  const [found, all] = [watch.findings(), state.programme.validate(state.model, day)].map((f) => JSON.stringify(f));
  watch.free();
  return found === all ? noticed : found;
};

/** At once and in steps of several sizes: it must be the same. */
const proposed = (state, request) => {
  const answer = JSON.stringify(state.programme.proposePairs(state.model, request));
  for (const budget of [1, 7, 2 ** 32 - 1]) {
    const matching = state.programme.matching(state.model, request);
    while (!matching.step(budget).finished) if (matching.result()) throw new Error('a plan before its time');
    const inSteps = JSON.stringify(matching.result());
    matching.free();
    if (inSteps !== answer) return inSteps;
  }
  return answer;
};

const ops = {
  open: (s, { opening }) => step(s, s.nastavnik.Programme.open(s.model, opening)),
  apply: (s, { command }) => step(s, s.programme.apply(s.model, command)),
  watch: watched,
  apply_all: applyAll,
  decide: (s, { command }) => JSON.stringify(s.programme.decide(s.model, command)),
  replay: (s, { events }) => programme(s, s.nastavnik.Programme.replay(events)),
  as_of: (s, { day }) => programme(s, s.programme.asOf(day)),
  read_programme: (s, given) => programme(s, s.nastavnik.Programme.fromJson(given.programme)),
  read_directory: (s, { directory }) => s.nastavnik.Directory.fromJson(directory).toJson(),
  validate,
  check_profile: checkProfile,
  board: (s, { day }) => JSON.stringify(s.programme.board(day)),
  readiness: (s, { stage, day }) => JSON.stringify(s.programme.readiness(s.model, stage, day)),
  path_to: (s, { stage, day }) => JSON.stringify(s.programme.pathTo(s.model, stage, day)),
  describe_model: (s, { day }) => JSON.stringify(s.model.describe(day)),
  propose_pairs: (s, { request }) => proposed(s, request),
  barriers: (s) => JSON.stringify(s.nastavnik.barriers()),
  explain_pair: (s, { request }) => JSON.stringify(s.programme.explainPair(s.model, request)),
  explain_unmatched: (s, { request }) => JSON.stringify(s.programme.explainUnmatched(s.model, request)),
  audit_pairs: (s, { request }) => JSON.stringify(s.programme.auditPairs(s.model, request)),
  rematch: (s, { request }) => JSON.stringify(s.programme.rematch(s.model, request)),
  what_if: (s, { request }) => JSON.stringify(s.programme.whatIf(s.model, request)),
  monitor: (s, { day }) => JSON.stringify(s.programme.monitor(s.model, day)),
  publish: (s, { day }) => JSON.stringify(s.programme.publish(s.model, day)),
  road_map: (s, { day }) => JSON.stringify(s.programme.roadMap(s.model, day)),
  young_specialist: (s, { request }) => JSON.stringify(s.programme.youngSpecialist(s.model, request)),
  agenda: (s, { request }) => JSON.stringify(s.programme.agenda(s.model, request)),
  diff: (s, { request }) => JSON.stringify(s.programme.diff(s.model, request)),
  calendar_ics: (s, { request }) => JSON.stringify(s.programme.calendarIcs(s.model, request)),
  working_days: (s, { request }) => JSON.stringify(s.model.workingDays(request)),
  paper: (s, { request }) => JSON.stringify(s.programme.paper(s.model, s.directory, request) ?? null),
  rule_codes: (s) => JSON.stringify(s.nastavnik.ruleCodes()),
  explain: (s, { code }) => JSON.stringify(s.nastavnik.explainRule(code) ?? null),
};
