// The published types: they compile as a user would use them, and they are true of every vector.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crate, install, vectors } from './support/files.mjs';

const home = install();

function compile(files, resolution) {
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      strict: true, noEmit: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, types: [],
      target: 'es2022', lib: ['es2023', 'esnext.disposable', 'dom'], ...resolution,
    },
    files,
  }));
  const tsc = join(crate, 'node_modules', '.bin', 'tsc');
  try {
    execFileSync(tsc, ['-p', home], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    assert.fail(error.stdout.split('\n').slice(0, 20).join('\n'));
  }
}

const node = { module: 'nodenext', moduleResolution: 'nodenext' };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };

for (const [name, resolution] of Object.entries({ node, bundler })) {
  test(`the typed example compiles for ${name}`, () => {
    cpSync(join(crate, 'tests', 'types', 'example.ts'), join(home, 'example.ts'));
    compile(['example.ts'], resolution);
  });
}

test('the example in the README of the project compiles', () => {
  const readme = readFileSync(join(crate, '..', 'README.md'), 'utf8');
  const [, example] = /^```ts\n(.*?)^```$/ms.exec(readme);
  writeFileSync(join(home, 'readme.ts'), `${example}\ndeclare const text: string;\n`);
  compile(['readme.ts'], node);
});

const answers = {
  open: 'Changed', apply: 'Changed', apply_all: 'Changed', decide: 'T.Events', replay: 'T.ProgrammeDocument',
  as_of: 'T.ProgrammeDocument', read_programme: 'T.ProgrammeDocument', read_directory: 'T.DirectoryDocument',
  validate: 'T.Diagnostics', check_profile: 'T.Diagnostics', board: 'T.StageBoard', readiness: 'T.Readiness', path_to: 'T.Path', describe_model: 'T.Model',
  propose_pairs: 'T.MatchPlan', explain_pair: 'T.PairExplanation', explain_unmatched: 'T.MenteeExplanation',
  audit_pairs: 'T.Audit', rematch: 'T.Rematch', watch: 'T.Noticed', what_if: 'T.WhatIf', monitor: 'T.MonitoringReport', publish: 'T.PublicShares',
  road_map: 'T.RoadMap',
  young_specialist: 'T.YoungAnswer | null',
  agenda: 'T.Agenda', diff: 'T.Diff', calendar_ics: 'string', working_days: 'T.WorkingDays', paper: 'string | null',
  rule_codes: 'string[]', barriers: 'T.Barriers', explain: 'string | null',
};
const requests = {
  propose_pairs: 'T.MatchRequest', paper: 'T.PaperRequest', young_specialist: 'T.YoungQuestion', agenda: 'T.AgendaRequest',
  diff: 'T.DiffRequest', calendar_ics: 'T.CalendarRequest', working_days: 'T.WorkingDaysRequest',
  explain_pair: 'T.PairQuestion', explain_unmatched: 'T.MenteeQuestion', audit_pairs: 'T.AuditRequest',
  rematch: 'T.RematchRequest', what_if: 'T.WhatIfRequest',
};
const given = {
  programme: 'T.ProgrammeDocument', opening: 'T.Opening', directory: 'T.DirectoryDocument', profile: 'T.Profile',
  command: 'T.Command', commands: 'T.Command[]', events: 'T.Events',
};

/** The typed documents of a vector; what went in counts only where the library could read it. */
function documents({ given: before = {}, when, then }) {
  const steps = [when].flat();
  const answer = then === null ? [] : 'ok' in then ? [[then.ok, answers[steps.at(-1).op]]] : [[then.error, 'T.Error']];
  const readable = then !== null && !['malformed', 'model'].includes(then.error?.kind);
  const inputs = [before, ...steps].flatMap(({ op, ...part }) =>
    Object.entries(part).map(([key, value]) => [value, key === 'request' ? requests[op] : given[key]]));
  return [
    ...(readable ? inputs.filter(([value, type]) => type && typeof value === 'object') : []),
    ...answer,
  ];
}

test('every document in the vectors has its type', (t) => {
  const lines = vectors().flatMap(({ name, vector }) => [
    `// ${name}`,
    ...documents(vector).map(([value, type]) => `void (${JSON.stringify(value)} satisfies ${type});`),
  ]);
  const head = "import type * as T from 'nastavnik';\ntype Changed = { programme: T.ProgrammeDocument; events: T.Events };\n";
  writeFileSync(join(home, 'vectors.ts'), `${head}${lines.join('\n')}\n`);
  compile(['vectors.ts'], node);
  t.diagnostic(`${lines.length} lines`);
});
