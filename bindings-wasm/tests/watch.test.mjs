// A programme under watch: commands one after the other, each with what it changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported } from './support/files.mjs';

const { Programme, TargetModel, isNastavnikError } = await imported();

const model = TargetModel.builtin('school');
const { programme } = Programme.open(model, {
  id: 'demo', profile: 'school', on: '2026-09-01',
  header: {
    title: 'Учимся вместе',
    organisation: { name: 'Школа № 0, вымышленная', kind: 'school' },
    period: { from: '2026-09-01', until: '2027-06-30' },
  },
});
const day = '2026-10-01';
const enrol = (id) => ({ type: 'enrol', id, standing: 'pupil', roles: [{ role: 'mentee', from: '2026-09-10' }] });

test('what is new is told, and the findings are those of all rules', () => {
  const watch = programme.watch(model, day);
  const { events, gone } = watch.apply(enrol('a'));
  const { new: found } = watch.apply(enrol('b'));
  assert.deepEqual(events.map(({ type }) => type), ['enrolled']);
  assert.deepEqual(gone, []);
  assert.ok(found.some(({ code, subject }) => code === 'TM-MTE-009' && subject === 'b'));
  assert.ok(found.every(({ subject }) => subject !== 'a'));
  assert.deepEqual(watch.findings(), watch.programme().validate(model, day));
});

test('a refused command changes nothing', () => {
  const watch = programme.watch(model, day);
  watch.apply(enrol('a'));
  const before = [watch.programme().toJson(), JSON.stringify(watch.findings())];
  assert.throws(() => watch.apply(enrol('a')), (error) => isNastavnikError(error) && error.kind === 'refused');
  assert.deepEqual([watch.programme().toJson(), JSON.stringify(watch.findings())], before);
});

test('a programme that is held stays as it was', () => {
  const watch = programme.watch(model, day);
  const held = watch.programme();
  watch.apply(enrol('a'));
  assert.deepEqual(held.toObject(), programme.toObject());
  assert.equal(watch.programme().toObject().participants.length, 1);
});
