// What cannot be done is an Error with a code, whatever was handed over; the library is well afterwards.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { imported } from './support/files.mjs';

const { Directory, Programme, TargetModel, explainRule, isNastavnikError } = await imported();

const model = TargetModel.builtin('school');
const opening = {
  id: 'demo', profile: 'school', on: '2026-09-01',
  header: {
    title: 'Учимся вместе',
    organisation: { name: 'Школа № 0, вымышленная', kind: 'school' },
    period: { from: '2026-09-01', until: '2027-06-30' },
  },
};
const { programme } = Programme.open(model, opening);

function thrown(act) {
  try {
    act();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
}

function malformed(act) {
  const error = thrown(act);
  assert.ok(isNastavnikError(error), String(error));
  assert.equal(error.name, 'MalformedError');
  assert.match(error.code, /^TM-SHP-\d{3}$/);
  return error;
}

afterEach(() => assert.equal(programme.board('2026-09-10').stages.length, 7));

test('an error has a name, a code, a kind, reasons, a stack and both languages', () => {
  const error = thrown(() => programme.apply(model, { type: 'close_stage', stage: 'prepare_conditions', on: '2026-09-10' }));
  assert.ok(error instanceof Error);
  assert.equal(error.name, 'RefusedError');
  assert.equal(error.kind, 'refused');
  assert.equal(error.code, error.reasons[0].code);
  assert.ok(error.reasons.length > 5);
  assert.match(error.message, /[а-я]/);
  assert.match(error.messageEn, /^[^а-я]+$/i);
  assert.match(error.stack, /errors\.test\.mjs/);
});

test('each kind has its name', () => {
  assert.equal(thrown(() => Programme.fromJson('{')).name, 'MalformedError');
  assert.equal(thrown(() => TargetModel.builtin('no_such')).name, 'ModelError');
  assert.equal(thrown(() => Programme.replay([])).name, 'ReplayError');
  assert.equal(thrown(() => Programme.open(model, { ...opening, profile: 'other' })).name, 'RefusedError');
});

const circle = {};
circle.self = circle;
const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
const strange = {
  undefined, null: null, 'a number': 7, NaN, 'a BigInt': 10n, 'a BigInt inside': { type: 'enrol', step: 10n },
  'a symbol': Symbol('x'), 'a function': () => {}, 'an array': [], 'an object without members': Object.create(null),
  'a circle': circle, 'deep nesting': deep, 'a lone surrogate': { type: 'enrol', id: '\ud800' }, 'a Map': new Map([['type', 'enrol']]),
  'an empty string': '', 'a toJSON that throws': { toJSON() { throw new RangeError('no'); } },
  'a date with a time': { type: 'start_stage', stage: 'prepare_conditions', on: new Date(0) },
};

for (const [what, value] of Object.entries(strange)) {
  test(`${what} is no document`, () => {
    malformed(() => programme.apply(model, value));
    malformed(() => programme.decide(model, value));
    malformed(() => programme.proposePairs(model, value));
    malformed(() => Programme.fromJson(value));
    malformed(() => Programme.open(model, value));
    malformed(() => Directory.fromJson(value));
    malformed(() => TargetModel.fromJson(value));
    if (what !== 'an array') malformed(() => Programme.replay(value));
  });
}

for (const value of [undefined, null, 7, 10n, {}, new Date(0), '', '2026-02-30', '2026-09-01T00:00:00Z', Symbol('x')]) {
  test(`${typeof value === 'symbol' ? 'a symbol' : value} is no day`, () => {
    malformed(() => programme.validate(model, value));
    malformed(() => programme.board(value));
    malformed(() => programme.readiness(model, 'run', value));
    malformed(() => programme.readiness(model, value, '2026-09-10'));
    malformed(() => programme.asOf(value));
    malformed(() => model.describe(value));
  });
}

test('another object is no model, and a model is no programme', () => {
  for (const value of [undefined, null, {}, 'school', programme, TargetModel]) {
    assert.equal(malformed(() => programme.validate(value, '2026-09-10')).reasons[0].at, '/model');
    malformed(() => Programme.open(value, opening));
  }
  malformed(() => Programme.prototype.board.call(model, '2026-09-10'));
});

test('nothing is made with new', () => {
  for (const kind of [Programme, TargetModel, Directory]) assert.throws(() => new kind(), TypeError);
});

test('a freed object answers no more, and may be freed again', () => {
  const scratch = Programme.fromJson(programme.toJson());
  scratch.free();
  scratch[Symbol.dispose ?? 'free']();
  malformed(() => scratch.board('2026-09-10'));
  malformed(() => scratch.toJson());
});

test('a matching has a budget, answers when it is finished, and may be freed at any time', () => {
  const matching = programme.matching(model, { day: '2026-10-20' });
  for (const budget of [0, -1, 1.5, NaN, Infinity, 2 ** 32, '16', null, 16n]) {
    assert.equal(malformed(() => matching.step(budget)).reasons[0].at, '/budget');
  }
  assert.equal(matching.result(), undefined);
  while (!matching.step().finished);
  assert.deepEqual(matching.result(), programme.proposePairs(model, { day: '2026-10-20' }));
  assert.deepEqual(matching.result(), matching.result());
  matching.free();
  malformed(() => matching.step());
  malformed(() => matching.result());
  malformed(() => programme.matching(model, { day: 'tomorrow' }));
});

test('a code is a string', () => {
  assert.equal(explainRule('TM-NONE-001'), undefined);
  malformed(() => explainRule(undefined));
});

test('a programme goes through JSON.stringify whole', () => {
  assert.equal(JSON.stringify(programme), programme.toJson());
  assert.deepEqual(Programme.fromJson(programme.toObject()).toObject(), programme.toObject());
});
