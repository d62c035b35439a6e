// Programmes, models and directories as JavaScript has them: objects in, objects out.
import { Handle, core, count, rawOf, text, word, wrap } from './core.js';

export class TargetModel extends Handle {
  static builtin(id) {
    return wrap(TargetModel, core().TargetModel.builtin(word('id', id)));
  }

  static fromJson(profile) {
    return wrap(TargetModel, core().TargetModel.from_json(text('profile', profile)));
  }

  describe(day) {
    return JSON.parse(rawOf('model', TargetModel, this).describe(word('day', day)));
  }

  workingDays(request) {
    return JSON.parse(rawOf('model', TargetModel, this).working_days(text('request', request)));
  }
}

export class Directory extends Handle {
  static fromJson(directory) {
    return wrap(Directory, core().Directory.from_json(text('directory', directory)));
  }

  toJson() {
    return rawOf('directory', Directory, this).to_json();
  }

  toObject() {
    return JSON.parse(this.toJson());
  }

  toJSON() {
    return this.toObject();
  }
}

export class Programme extends Handle {
  static open(model, opening) {
    return step(core().Programme.open(judge(model), text('opening', opening)));
  }

  static fromJson(programme) {
    return wrap(Programme, core().Programme.from_json(text('programme', programme)));
  }

  static replay(events) {
    return wrap(Programme, core().Programme.replay(text('events', events)));
  }

  toJson() {
    return itself(this).to_json();
  }

  toObject() {
    return JSON.parse(this.toJson());
  }

  toJSON() {
    return this.toObject();
  }

  apply(model, command) {
    return step(itself(this).apply(judge(model), text('command', command)));
  }

  decide(model, command) {
    return JSON.parse(itself(this).decide(judge(model), text('command', command)));
  }

  asOf(day) {
    return wrap(Programme, itself(this).as_of(word('day', day)));
  }

  validate(model, day) {
    return JSON.parse(itself(this).validate(judge(model), word('day', day)));
  }

  board(day) {
    return JSON.parse(itself(this).board(word('day', day)));
  }

  readiness(model, stage, day) {
    return JSON.parse(itself(this).readiness(judge(model), word('stage', stage), word('day', day)));
  }

  pathTo(model, stage, day) {
    return JSON.parse(itself(this).path_to(judge(model), word('stage', stage), word('day', day)));
  }

  roadMap(model, day) {
    return JSON.parse(itself(this).road_map(judge(model), word('day', day)));
  }

  agenda(model, request) {
    return JSON.parse(itself(this).agenda(judge(model), text('request', request)));
  }

  diff(model, request) {
    return JSON.parse(itself(this).diff(judge(model), text('request', request)));
  }

  calendarIcs(model, request) {
    return itself(this).calendar_ics(judge(model), text('request', request));
  }

  proposePairs(model, request) {
    return JSON.parse(itself(this).propose_pairs(judge(model), text('request', request)));
  }

  matching(model, request) {
    return wrap(Matching, itself(this).matching(judge(model), text('request', request)));
  }

  watch(model, day) {
    return wrap(Watch, itself(this).watch(judge(model), word('day', day)));
  }

  explainPair(model, request) {
    return JSON.parse(itself(this).explain_pair(judge(model), text('request', request)));
  }

  explainUnmatched(model, request) {
    return JSON.parse(itself(this).explain_unmatched(judge(model), text('request', request)));
  }

  auditPairs(model, request) {
    return JSON.parse(itself(this).audit_pairs(judge(model), text('request', request)));
  }

  rematch(model, request) {
    return JSON.parse(itself(this).rematch(judge(model), text('request', request)));
  }

  whatIf(model, request) {
    return JSON.parse(itself(this).what_if(judge(model), text('request', request)));
  }

  monitor(model, day) {
    return JSON.parse(itself(this).monitor(judge(model), word('day', day)));
  }

  youngSpecialist(model, request) {
    return JSON.parse(itself(this).young_specialist(judge(model), text('request', request)));
  }

  paper(model, directory, request) {
    const names = rawOf('directory', Directory, directory);
    return itself(this).paper(judge(model), names, text('request', request));
  }

  publish(model, day) {
    return JSON.parse(itself(this).publish(judge(model), word('day', day)));
  }
}

export class Matching extends Handle {
  step(budget = 16) {
    return JSON.parse(rawOf('matching', Matching, this).step(count('budget', budget)));
  }

  result() {
    const plan = rawOf('matching', Matching, this).result();
    return plan === undefined ? undefined : JSON.parse(plan);
  }
}

export class Watch extends Handle {
  apply(command) {
    return JSON.parse(rawOf('watch', Watch, this).apply(text('command', command)));
  }

  findings() {
    return JSON.parse(rawOf('watch', Watch, this).findings());
  }

  programme() {
    return wrap(Programme, rawOf('watch', Watch, this).programme());
  }
}

export function checkProfile(profile, day) {
  return JSON.parse(core().check_profile(text('profile', profile), word('day', day)));
}

export function explainRule(code) {
  return core().explain(word('code', code));
}

export function barriers() {
  return JSON.parse(core().barriers());
}

export function ruleCodes() {
  return JSON.parse(core().rule_codes());
}

export function version() {
  return core().version();
}

/** Tells the library's errors from all others. */
export function isNastavnikError(error) {
  return error instanceof Error && typeof error.code === 'string' && Array.isArray(error.reasons);
}

const itself = (programme) => rawOf('programme', Programme, programme);
const judge = (model) => rawOf('model', TargetModel, model);

function step(done) {
  try {
    return { programme: wrap(Programme, done.programme()), events: JSON.parse(done.events()) };
  } finally {
    done.free();
  }
}
