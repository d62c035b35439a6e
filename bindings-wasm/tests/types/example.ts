// Compiled, never run: the types are right where this compiles, and refuse what they should.
import {
  Directory, Programme, TargetModel, barriers, checkProfile, explainRule, init, isNastavnikError, ruleCodes, version,
  type Command, type Diagnostic, type Event, type MatchRequest, type NastavnikError, type Opening,
  type ProgrammeDocument, type Stage, type Step,
} from 'nastavnik';

await init();
await init(new URL('https://example.org/nastavnik.wasm'));

const model: TargetModel = TargetModel.builtin('school');
const opening = {
  id: 'demo', profile: 'school', on: '2026-09-01',
  header: {
    title: 'Учимся вместе',
    organisation: { name: 'Школа № 0, вымышленная', kind: 'school' },
    period: { from: '2026-09-01', until: '2027-06-30' },
  },
} satisfies Opening;

let { programme, events }: Step = Programme.open(model, opening);
const stored: Event[] = events;

const enrol: Command = {
  type: 'enrol', id: 'u-01', standing: 'pupil', roles: [{ role: 'mentor', from: '2026-09-02' }],
};
({ programme, events } = programme.apply(model, enrol));
stored.push(...programme.decide(model, { type: 'start_stage', stage: 'prepare_conditions', on: '2026-09-01' }));

// @ts-expect-error: a stage that does not exist
programme.apply(model, { type: 'start_stage', stage: 'beginning', on: '2026-09-01' });
// @ts-expect-error: a command that does not exist
const wrong: Command = { type: 'enroll', id: 'u-01' };
// @ts-expect-error: a programme is not made with new
new Programme();
// @ts-expect-error: the model is missing
programme.validate('2026-09-10');

const found: Diagnostic[] = programme.validate(model, '2026-09-10');
const lines: string[] = found.map(({ code, severity, message, who }) => `${code} ${severity} ${message.ru} ${who[0]}`);
for (const { stage, state } of programme.board('2026-09-10').stages) lines.push(`${stage satisfies Stage} ${state}`);
for (const { unmet } of programme.pathTo(model, 'complete', '2026-09-10')) lines.push(...unmet.map(({ code }) => code));
const ready: boolean = programme.readiness(model, 'run', '2026-09-10').ready;

const request: MatchRequest = { day: '2026-10-01', assume: ['consents'] };
const plan = programme.proposePairs(model, request);
const matching = programme.matching(model, request);
for (let at = matching.step(8); !at.finished; at = matching.step()) lines.push(`${at.phase satisfies 'compare' | 'solve' | 'check' | 'explain'} ${at.done} ${at.of}`);
const words = new Map(barriers().map(({ barrier, text }) => [barrier, text.ru]));
lines.push(...(matching.result()?.unmatched ?? []).flatMap(({ barred = [] }) => barred.flatMap(({ barriers }) => barriers.map((code) => words.get(code) ?? ''))));
if (plan.command) ({ programme } = programme.apply(model, plan.command));
const why: string | undefined = plan.pairs[0]?.why.ru;

const content: ProgrammeDocument = programme.toObject();
const again: Programme = Programme.fromJson(content).asOf('2026-09-10');
const text: string = Programme.replay(stored).toJson();
const people = Directory.fromJson({ format: 1, people: { 'u-01': { name: 'Примеров Антон' } } }).toObject().people;
const flaws: Diagnostic[] = checkProfile({ format: 1, id: 'mine', title: { ru: 'Моя школа', en: 'My school' } }, '2026-09-01');
const page: string | undefined = explainRule(ruleCodes()[0] ?? '');

try {
  programme.apply(model, '{"type":"close_stage"}');
} catch (error) {
  if (!isNastavnikError(error)) throw error;
  const { name, code, reasons, messageEn }: NastavnikError = error;
  if (name === 'RefusedError') lines.push(code, messageEn, ...reasons.map((reason) => reason.remedy.en));
}

{
  using scratch = Programme.fromJson(text);
  lines.push(scratch.toJson());
}
again.free();

export const report = [
  version(), ready, why, flaws, people?.['u-01']?.name, page, lines, wrong,
  programme.monitor(model, '2027-01-31').indicators, programme.publish(model, '2027-01-31'),
  programme.roadMap(model, '2027-01-31').map(({ task }) => task.ru), model.describe('2027-01-31').title.ru,
];
