// The types of the documents are generated from the library's JSON Schemas: see ../types/contract.d.ts.
import type * as contract from '../types/contract.js';

export type * from '../types/contract.js';
/** The document of a programme, as `toObject` gives it. */
export type ProgrammeDocument = contract.Programme;
/** The document of a directory. */
export type DirectoryDocument = contract.Directory;

/** A document, or its JSON text. */
export type Json<T> = T | string;

/**
 * Loads the library; needed once, in browsers and workers, before anything else. In Node it is loaded on import.
 *
 * @param source where the WebAssembly module is: its address, a response, its bytes or a compiled module. Without it
 *   the module is fetched from beside this file.
 */
export function init(
  source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>,
): Promise<void>;

/** What a command brought: a new programme, and the events that make it. Store the events or the programme. */
export interface Step {
  programme: Programme;
  events: contract.Events;
}

/**
 * A place in the library's memory. It is given back when the object is collected; `free()`, or `using` where the
 * engine knows it, does so at once. A freed object answers no more questions.
 */
interface Handle {
  free(): void;
  [Symbol.dispose](): void;
}

/** What programmes are judged by: norms, overlaid with a profile. */
export interface TargetModel extends Handle {
  /** What the model says on a day: stages, forms, limits, norms. */
  describe(day: contract.Day): contract.Model;
  /** Working days by the production calendars. Throws for a count in a year whose calendar is not known. */
  workingDays(request: Json<contract.WorkingDaysRequest>): contract.WorkingDays;
}
export const TargetModel: {
  /** A model that ships with the library: `school`, `federal_students`, `federal_teachers`. */
  builtin(id: string): TargetModel;
  /** A model from a profile of your own. */
  fromJson(profile: Json<contract.Profile>): TargetModel;
  readonly prototype: TargetModel;
};

/** Names and contacts by id. Keep it with those who may see names. */
export interface Directory extends Handle {
  toJson(): string;
  toObject(): DirectoryDocument;
  toJSON(): DirectoryDocument;
}
export const Directory: {
  fromJson(directory: Json<DirectoryDocument>): Directory;
  readonly prototype: Directory;
};

/**
 * The programme of one organisation for one cycle. It never changes: commands give a new one.
 *
 * Every method throws a {@link NastavnikError} when it is given something malformed.
 */
export interface Programme extends Handle {
  /** Carries out a command, or throws a `RefusedError` with every reason. */
  apply(model: TargetModel, command: Json<contract.Command>): Step;
  /** The events that a command would bring. */
  decide(model: TargetModel, command: Json<contract.Command>): contract.Events;
  /** The programme as it stood on a day. */
  asOf(day: contract.Day): Programme;
  /** What is wrong or missing on a day, worst first. A bad programme is no error. */
  validate(model: TargetModel, day: contract.Day): contract.Diagnostics;
  /**
   * The programme under watch on a day, for many commands one after the other: each tells what has changed among the
   * findings. Costs what {@link Programme.validate} costs; after that a command as much as the people and pairs near
   * it have records. A stage or an appointment asks about all pairs again.
   */
  watch(model: TargetModel, day: contract.Day): Watch;
  /** Where the seven stages stand on a day. */
  board(day: contract.Day): contract.StageBoard;
  /** Whether a stage may close on a day, with every unmet condition. */
  readiness(model: TargetModel, stage: contract.Stage, day: contract.Day): contract.Readiness;
  /** The remaining work until a stage may close, in order. */
  pathTo(model: TargetModel, stage: contract.Stage, day: contract.Day): contract.Path;
  /** Pairs that suit, with reasons, and who is left without a pair and why. A proposal: nothing is recorded. */
  proposePairs(model: TargetModel, request: Json<contract.MatchRequest>): contract.MatchPlan;
  /**
   * The same in steps, for a page that must not freeze: {@link Matching.step} until it is finished, then
   * {@link Matching.result}. `free()` cancels it.
   */
  matching(model: TargetModel, request: Json<contract.MatchRequest>): Matching;
  /** Why two people are a pair of the best plan, or why not: barriers with their rules, the score, what it costs. */
  explainPair(model: TargetModel, request: Json<contract.PairQuestion>): contract.PairExplanation;
  /** Whom a mentee gets by the best plan, or why nobody, and what would help. */
  explainUnmatched(model: TargetModel, request: Json<contract.MenteeQuestion>): contract.MenteeExplanation;
  /** What is to be said of pairs, whoever made them: what is forbidden, what is unjust, what would be better. */
  auditPairs(model: TargetModel, request: Json<contract.AuditRequest>): contract.Audit;
  /** What becomes of the pairs after a change; as few as possible are moved. Nothing is recorded. */
  rematch(model: TargetModel, request: Json<contract.RematchRequest>): contract.Rematch;
  /** What would be different. A command that would be refused throws a `RefusedError`. */
  whatIf(model: TargetModel, request: Json<contract.WhatIfRequest>): contract.WhatIf;
  /** What is due when, and what of it is done. */
  roadMap(model: TargetModel, day: contract.Day): contract.RoadMap;
  /**
   * What is to be done on a day and in as many days after it as the horizon says: late and due, silent, missing,
   * expiring, waiting for a decision. Empty when nothing is to be done.
   */
  agenda(model: TargetModel, request: Json<contract.AgendaRequest>): contract.Agenda;
  /** What changed between two days. */
  diff(model: TargetModel, request: Json<contract.DiffRequest>): contract.Diff;
  /** What of the road map is not done, as the text of an iCalendar file. */
  calendarIcs(model: TargetModel, request: Json<contract.CalendarRequest>): string;
  /** The monitoring report as of a day. It is about people: for those who run the programme. */
  monitor(model: TargetModel, day: contract.Day): contract.MonitoringReport;
  /** The indicators as they may be published: figures about too few people are left out. */
  publish(model: TargetModel, day: contract.Day): contract.PublicShares;
  /** Whether a person counts as a young specialist, and by which policy; `null` where none is known. */
  youngSpecialist(model: TargetModel, request: Json<contract.YoungQuestion>): contract.YoungAnswer | null;
  /**
   * A paper made from the records, as HTML or Markdown, with names from the directory: an order, a report, a sheet of
   * rights and duties. `undefined` where there is no such pair.
   */
  paper(model: TargetModel, directory: Directory, request: Json<contract.PaperRequest>): string | undefined;
  /** The JSON text: the same bytes as in Rust and Python. */
  toJson(): string;
  /** The same as an object. Numbers beyond 2⁵³ in `extensions` lose digits here, not in the text. */
  toObject(): ProgrammeDocument;
  toJSON(): ProgrammeDocument;
}
/** Pairs in the making; the result is that of {@link Programme.proposePairs}, however the work is cut. */
export interface Matching extends Handle {
  /**
   * Does up to so many units of work and tells how far it is. A unit is a mentee compared with every mentor, a mentee
   * explained, or a small part of the search: mostly much less than a millisecond. 16 unless you say otherwise.
   */
  step(budget?: number): contract.MatchProgress;
  /** The plan, once it is finished. */
  result(): contract.MatchPlan | undefined;
}
export const Matching: { readonly prototype: Matching };

/** A programme with its findings on one day, both kept up with every command. */
export interface Watch extends Handle {
  /**
   * Carries out a command and tells what happened, which findings are new and which are gone. Throws a `RefusedError`
   * with every reason; nothing is changed then.
   */
  apply(command: Json<contract.Command>): contract.Noticed;
  /** All findings, worst first: what {@link Programme.validate} gives. */
  findings(): contract.Diagnostics;
  /** The programme as it stands. While you hold it, the next command copies the list that it changes. */
  programme(): Programme;
}
export const Watch: { readonly prototype: Watch };

export const Programme: {
  /** Opens a programme. */
  open(model: TargetModel, opening: Json<contract.Opening>): Step;
  /** Reads a programme. Only malformed input is an error; what is wrong with the programme, `validate` says. */
  fromJson(programme: Json<ProgrammeDocument>): Programme;
  /** The programme that its events make. */
  replay(events: Json<contract.Events>): Programme;
  readonly prototype: Programme;
};

/**
 * Everything that makes a profile unusable or contradictory on a day, worst first; places are in the profile. What
 * `TargetModel.fromJson` refuses is a finding here; only a profile that cannot be read is an error.
 */
export function checkProfile(profile: Json<contract.Profile>, day: contract.Day): contract.Diagnostics;
/** The page of a rule or of a check of profiles in Markdown; `undefined` where there is no such code. */
export function explainRule(code: string): string | undefined;
/** Everything that may stand between a mentee and a mentor: the words for the codes in a plan's `barred`. */
export function barriers(): contract.Barriers;
/** The codes of all rules. */
export function ruleCodes(): string[];
/** The version of the library. */
export function version(): string;

/** Why the library could not do what was asked. */
export interface NastavnikError extends Error {
  name: 'MalformedError' | 'ModelError' | 'RefusedError' | 'ReplayError';
  /** The permanent code of the first reason. */
  code: string;
  kind: 'malformed' | 'model' | 'refused' | 'replay';
  /** In Russian, every reason on a line of its own; of bad input also what to do. */
  message: string;
  /** The same in English. */
  messageEn: string;
  /** Every reason. */
  reasons: contract.Diagnostics;
}
/** Tells the library's errors from all others. */
export function isNastavnikError(error: unknown): error is NastavnikError;
