// Generated from the JSON Schemas by tests/tools/generate-types.sh: change the Rust types instead.

/**
 * Any document that crosses the boundary.
 */
export type Contract =
  | Programme
  | Directory
  | Profile
  | Opening
  | Command
  | Event
  | Events
  | MatchRequest
  | PairQuestion
  | MenteeQuestion
  | AuditRequest
  | RematchRequest
  | WhatIfRequest
  | PaperRequest
  | YoungQuestion
  | AgendaRequest
  | DiffRequest
  | CalendarRequest
  | WorkingDaysRequest
  | Step
  | Diagnostic
  | Diagnostics
  | Error
  | YoungAnswer
  | StageBoard
  | Readiness
  | Path
  | RoadMap
  | Agenda
  | Diff
  | WorkingDays
  | MatchPlan
  | MatchProgress
  | Barriers
  | PairExplanation
  | MenteeExplanation
  | Audit
  | Rematch
  | Noticed
  | WhatIf
  | MonitoringReport
  | PublicShares
  | Model;
/**
 * A kind of event in the life of the programme, `general_meeting`.
 */
export type ActivityKindId = string;
/**
 * A calendar day from 1900-01-01 to 2200-12-31, `2026-09-01`.
 */
export type Day = string;
/**
 * A pair or group.
 */
export type PairId = string;
/**
 * A person (or a unit that acts as one) in a programme. Pseudonymous: names live in the directory.
 */
export type ParticipantId = string;
/**
 * A questionnaire or card, `influence`.
 */
export type InstrumentId = string;
/**
 * When an instrument is answered.
 *
 * - `entry`: At the entry to the programme.
 * - `interim`: Half-way.
 * - `final`: The final round of the programme's monitoring.
 * - `exit`: At the exit from the programme.
 * - `running`: In the course of the work: after every meeting, once a month.
 */
export type Round = 'entry' | 'interim' | 'final' | 'exit' | 'running';
/**
 * A mentoring form, `student_student`.
 */
export type FormId = string;
/**
 * For whom a curator is in charge.
 *
 * - `organisation`: The organisation that runs the programme.
 * - `municipality`: The municipality: a curator of several organisations.
 * - `region`: The region.
 */
export type CuratorLevel = 'organisation' | 'municipality' | 'region';
/**
 * A document on file.
 */
export type DocumentId = string;
/**
 * What entitles a representative to sign for a minor.
 *
 * - `parent`: Родитель.
 * - `adopter`: Усыновитель.
 * - `guardian`: Опекун.
 * - `trustee`: Попечитель.
 * - `organisation`: Организация, в которую помещен ребенок.
 */
export type Authority = 'parent' | 'adopter' | 'guardian' | 'trustee' | 'organisation';
/**
 * Who gave a consent.
 *
 * - `subject`: The person.
 * - `representative`: A parent, adopter or guardian.
 * - `both`: The representative and the minor together.
 */
export type Giver = 'subject' | 'representative' | 'both';
/**
 * A consent.
 */
export type ConsentId = string;
/**
 * What a consent is for. One purpose, one document.
 *
 * - `personal_data`: Processing of personal data.
 * - `participation`: Taking part in the programme.
 * - `dissemination`: Making data public (152-ФЗ, art. 10.1).
 * - `extra_work`: Mentoring as extra work of an employee (ТК, art. 351.8).
 */
export type Purpose = 'personal_data' | 'participation' | 'dissemination' | 'extra_work';
/**
 * A step of an approval.
 *
 * - `considered`: Рассмотрено.
 * - `opinion_heard`: С учетом мнения.
 * - `agreed`: Согласовано.
 * - `adopted`: Принято.
 * - `approved`: Утверждено.
 * - `enacted`: Введено в действие приказом.
 */
export type ApprovalAct = 'considered' | 'opinion_heard' | 'agreed' | 'adopted' | 'approved' | 'enacted';
/**
 * Who can put a thing right.
 *
 * - `head`: Руководитель организации.
 * - `deputy_head`: Заместитель руководителя.
 * - `curator`: Куратор.
 * - `mentor`: Наставник.
 * - `mentee`: Наставляемый.
 * - `representative`: Законный представитель.
 * - `psychologist`: Педагог-психолог.
 * - `class_teacher`: Классный руководитель.
 * - `council`: Педагогический или методический совет.
 * - `governing_council`: Управляющий совет, совет учреждения.
 * - `parents_council`: Совет родителей, родительская общественность.
 * - `students_council`: Совет обучающихся.
 * - `trade_union`: Профсоюзная организация.
 * - `partner`: Организация-партнер.
 * - `site_editor`: Ответственный за сайт.
 * - `municipal_specialist`: Специалист муниципальной методической службы.
 * - `municipality`: Орган управления образованием муниципалитета.
 * - `region`: Региональный орган, региональный наставнический центр.
 * - `organisation`: Организация.
 */
export type Actor =
  | 'head'
  | 'deputy_head'
  | 'curator'
  | 'mentor'
  | 'mentee'
  | 'representative'
  | 'psychologist'
  | 'class_teacher'
  | 'council'
  | 'governing_council'
  | 'parents_council'
  | 'students_council'
  | 'trade_union'
  | 'partner'
  | 'site_editor'
  | 'municipal_specialist'
  | 'municipality'
  | 'region'
  | 'organisation';
/**
 * A day, only a month, or only a year: `2026-09-01`, `2026-09`, `2026`.
 */
export type PartialDay = string;
/**
 * What a document rests on.
 */
export type Basis = NormBasis | DocumentBasis | WordsBasis;
/**
 * A norm of the register, `r145`.
 */
export type NormId = string;
/**
 * A kind of document, `pairs_order`.
 */
export type DocumentKindId = string;
/**
 * What an instrument measures, `anxiety`.
 */
export type ParameterId = string;
/**
 * Whether a figure was reached or is aimed at.
 *
 * - `reached`: It was reached.
 * - `change`: It is a difference from before; less than zero is a decrease.
 * - `target`: It is aimed at.
 */
export type FigureSense = 'reached' | 'change' | 'target';
/**
 * How much a figure says, and how sharply.
 */
export type FigureValue =
  | ExactFigureValue
  | AtLeastFigureValue
  | AtMostFigureValue
  | RoundedFigureValue
  | WordsFigureValue
  | UnknownFigureValue;
/**
 * The number 1: the only version there is.
 */
export type Format1 = 1;
/**
 * A mentoring programme of one organisation for one cycle.
 */
export type ProgrammeId = string;
/**
 * What kind of organisation runs the programme.
 *
 * - `school`: Общеобразовательная организация.
 * - `college`: Профессиональная образовательная организация.
 * - `additional_education`: Организация дополнительного образования.
 * - `kindergarten`: Дошкольная образовательная организация.
 * - `methodical_service`: Муниципальная методическая служба, региональный центр.
 * - `municipal_authority`: Орган управления образованием муниципалитета.
 * - `regional_authority`: Орган государственной власти региона.
 * - `non_profit`: Некоммерческая организация.
 * - `university`: Образовательная организация высшего образования.
 * - `orphanage`: Организация для детей-сирот и детей, оставшихся без попечения родителей.
 * - `enterprise`: Предприятие, организация-работодатель.
 * - `other`: Иная организация: культуры, спорта, здравоохранения, социального обслуживания.
 */
export type OrganisationKind =
  | 'school'
  | 'college'
  | 'additional_education'
  | 'kindergarten'
  | 'methodical_service'
  | 'municipal_authority'
  | 'regional_authority'
  | 'non_profit'
  | 'university'
  | 'orphanage'
  | 'enterprise'
  | 'other';
/**
 * A stage. The names, goals and results are data: see `norms/stages.json`.
 *
 * - `prepare_conditions`: 1. Подготовка условий для запуска программы наставничества.
 * - `mentee_base`: 2. Формирование базы наставляемых.
 * - `mentor_base`: 3. Формирование базы наставников.
 * - `select_train`: 4. Отбор и обучение наставников.
 * - `matching`: 5. Формирование наставнических пар или групп.
 * - `run`: 6. Организация хода наставнической программы.
 * - `complete`: 7. Завершение программы наставничества.
 */
export type Stage =
  'prepare_conditions' | 'mentee_base' | 'mentor_base' | 'select_train' | 'matching' | 'run' | 'complete';
/**
 * What kind of time a period is.
 *
 * - `school_year`: A school year.
 * - `calendar_year`: A calendar year.
 * - `several_years`: Several years.
 * - `study_term`: A part of a school year: a quarter, a term.
 * - `range`: From one date to another.
 * - `day`: A single day.
 * - `open`: From a date on, without an end.
 * - `unnamed`: The papers name no period: the days of the programme were set for its record.
 */
export type Span =
  'school_year' | 'calendar_year' | 'several_years' | 'study_term' | 'range' | 'day' | 'open' | 'unnamed';
/**
 * On what basis a person mentors.
 *
 * - `art_351_8`: Extra work of an employee, on the employer's instruction and by written consent (ТК, art. 351.8).
 * - `job_function`: Part of the permanent job, already paid for (Роструд, 02.10.2025).
 * - `civil_contract`: A contract under civil law.
 * - `volunteer`: Unpaid, not an employee.
 */
export type LabourBasis = 'art_351_8' | 'job_function' | 'civil_contract' | 'volunteer';
/**
 * A side of the employment contract.
 *
 * - `employer`: The employer cancels the instruction.
 * - `employee`: The employee refuses to go on.
 */
export type Side = 'employer' | 'employee';
/**
 * An instruction to mentor.
 */
export type InstructionId = string;
/**
 * One of the three roles. Tutors, methodists, parents are recorded as such and never become a fourth.
 *
 * - `mentee`: Наставляемый: solves own tasks and gains experience through a mentor.
 * - `mentor`: Наставник: has a successful experience and is ready to share it.
 * - `curator`: Куратор: answers for the whole cycle of the programme.
 */
export type Role = 'mentee' | 'mentor' | 'curator';
/**
 * Whether two people suit each other, decided after the trial meeting.
 *
 * - `fit`: They go on.
 * - `unsure`: They try once more.
 * - `no_fit`: The curator looks for another pair.
 */
export type Fit = 'fit' | 'unsure' | 'no_fit';
/**
 * A meeting of a pair.
 */
export type MeetingId = string;
/**
 * The five meetings of a pair, in order.
 *
 * - `acquaintance`: Встреча-знакомство.
 * - `trial`: Пробная рабочая встреча.
 * - `planning`: Встреча-планирование.
 * - `regular`: Регулярная встреча.
 * - `final`: Итоговая встреча.
 */
export type MeetingKind = 'acquaintance' | 'trial' | 'planning' | 'regular' | 'final';
/**
 * A time that comes again.
 *
 * - `day`: A day.
 * - `week`: A week.
 * - `month`: A month.
 * - `quarter`: A quarter.
 * - `year`: A year.
 */
export type Cycle = 'day' | 'week' | 'month' | 'quarter' | 'year';
/**
 * Why a pair ended, `completed`.
 */
export type GroundId = string;
/**
 * A kind of mentoring, `traditional`.
 */
export type KindId = string;
/**
 * A role model inside a form, `leader_passive`.
 */
export type VariantId = string;
/**
 * Why a mentee needs a mentor, `underachieving`.
 */
export type CategoryId = string;
/**
 * What a person does beside the three roles, `tutor`.
 */
export type FunctionId = string;
/**
 * Why somebody did not work for a time.
 *
 * - `conscription`: Призыв на военную службу или направление на альтернативную гражданскую службу.
 * - `military_operation`: Участие в специальной военной операции.
 * - `maternity`: Отпуск по беременности и родам.
 * - `childcare`: Отпуск по уходу за ребенком.
 * - `postgraduate`: Очная аспирантура.
 * - `illness`: Длительная временная нетрудоспособность.
 * - `other`: Anything else.
 */
export type PauseKind =
  'conscription' | 'military_operation' | 'maternity' | 'childcare' | 'postgraduate' | 'illness' | 'other';
/**
 * Who a person is outside the programme, `pupil`.
 */
export type StandingId = string;
/**
 * A profile, `federal_students`.
 */
export type ProfileId = string;
/**
 * What happened to a stage.
 *
 * - `started`: Work on it began.
 * - `closed`: It closed with everything that it asks.
 * - `overridden`: It closed although something was missing; signed, with a reason.
 * - `reopened`: It was opened again.
 */
export type StageMove = 'started' | 'closed' | 'overridden' | 'reopened';
/**
 * What happened to a row of the road map.
 */
export type TaskAct = PlannedTaskAct | CompletedTaskAct | DroppedTaskAct;
/**
 * When something is due: `2026-09-15`, `2026-09`, `2026`, `2026-10/2026-11`; every year `09-15`, `11`, `10/11`, `quarter-2`, `term:quarter_2`, `autumn`; `2026-quarter-2`, `2026-autumn`, `each-quarter`, `each-term`, `each-week`, `each-month`, `each-half-year`, `all-year`; `10-days-after:pairs_order`, `5-working-days-after:pairs_order`, `3-days-before:run`, `3-working-days-before:run`; `as-needed`, `unset`; several times `12,05`.
 */
export type Due = string;
/**
 * A row of the road map.
 */
export type TaskId = string;
/**
 * Whose act it is.
 *
 * - `federal_law`: A federal law or code.
 * - `federal_act`: An act of a federal body.
 * - `federal_recommendation`: A federal recommendation or letter.
 * - `regional`: An act of a region.
 * - `municipal`: An act of a municipality.
 * - `local`: An act of the organisation.
 * - `contract`: An agreement.
 * - `logic`: No act: the records would contradict themselves.
 */
export type Level =
  'federal_law' | 'federal_act' | 'federal_recommendation' | 'regional' | 'municipal' | 'local' | 'contract' | 'logic';
/**
 * Who signs the consent of a minor. The law names no age: the organisation decides.
 *
 * - `strict`: The representative until 18; from 14 the minor as well.
 * - `representative`: The representative until 18.
 * - `from14_self`: The representative until 14, from 14 the minor alone is enough.
 */
export type ConsentOfMinors = 'strict' | 'representative' | 'from14_self';
/**
 * What becomes of a last day that is a day off.
 *
 * - `forward`: The next working day, as the Civil Code (art. 193) has it for terms.
 * - `backward`: The working day before: nobody can call it late.
 * - `stay`: The day stays.
 */
export type DayOffPolicy = 'forward' | 'backward' | 'stay';
/**
 * What must be on record before a stage closes.
 */
export type Need =
  | DocumentNeed
  | 'forms_chosen'
  | 'curator_appointed'
  | PeopleNeed
  | 'requests'
  | ConsentsNeed
  | 'mentors_ready'
  | 'pairs_approved'
  | 'pairs_finished'
  | DocumentOfEachPairNeed
  | DocumentOfEachNeed
  | MonitoringNeed
  | ActivityNeed
  | PublicationNeed;
/**
 * What becomes of people who were a pair before and parted well.
 *
 * - `no_repeats`: They are not matched again.
 * - `keep_mentor`: The mentee keeps the mentor of the last pair where the objective lets them: before scores are compared.
 */
export type History = 'no_repeats' | 'keep_mentor';
/**
 * What the matching strives for. Each is a chain: the first decides, the next only between equals.
 *
 * - `most_matched_then_best`: As many mentees as possible, then the greatest sum of scores.
 * - `best_total`: The greatest sum of scores, then as many mentees as possible.
 * - `worst_off_first`: As many mentees as possible, then the lowest score as high as can be, then the next to lowest, and so on. What is about the mentee alone (waiting, priority) is not counted here: it would hide a poor match.
 * - `most_matched_then_wishes`: As many mentees as possible, then as many as possible with a mentor of their first choice, then the greatest sum of scores.
 * - `stable_for_mentees`: No mentee and mentor would both rather have each other; of such plans the best for every mentee. Each side ranks by its own wishes, then by the criteria; equals by id.
 * - `stable_for_mentors`: The same, the best for every mentor.
 */
export type Objective =
  | 'most_matched_then_best'
  | 'best_total'
  | 'worst_off_first'
  | 'most_matched_then_wishes'
  | 'stable_for_mentees'
  | 'stable_for_mentors';
/**
 * One of the two models of mentoring. Their recommendations are two sets: a profile follows one or both.
 *
 * - `students`: Mentoring of learners: Р-145.
 * - `teachers`: Mentoring of teachers: АЗ-1128/08.
 */
export type MentoringModel = 'students' | 'teachers';
/**
 * What goes through a procedure.
 *
 * - `request`: One request of a mentee: the steps come again with every topic.
 * - `pair`: A pair.
 * - `person`: A person.
 * - `programme`: The whole programme.
 */
export type ProcedureUnit = 'request' | 'pair' | 'person' | 'programme';
/**
 * How well the text of a norm is known.
 *
 * - `A`: The text was read.
 * - `B`: Known from restatements that agree with a fragment that was read.
 * - `C`: Common knowledge of the field; not checked against the official text.
 * - `D`: Uncertain, or a proposal.
 */
export type Grade = 'A' | 'B' | 'C' | 'D';
/**
 * A right, a duty or a function of a role, `mentee_choose_mentor`.
 */
export type ClauseId = string;
/**
 * What a clause gives or asks.
 *
 * - `right`: Право.
 * - `duty`: Обязанность.
 * - `function`: Функция: what the role is there for.
 * - `requirement`: Требование: who may take the role.
 */
export type ClauseKind = 'right' | 'duty' | 'function' | 'requirement';
/**
 * What a document is about.
 *
 * - `programme`: The whole programme.
 * - `pair`: Pairs or groups.
 * - `person`: Persons.
 */
export type Covers = 'programme' | 'pair' | 'person';
/**
 * Whose form it is.
 *
 * - `federal`: One of the five of Р-145.
 * - `teacher`: Of the model for teachers.
 * - `local`: Of a region, a municipality or a school.
 */
export type FormLevel = 'federal' | 'teacher' | 'local';
/**
 * Who answers an instrument.
 *
 * - `mentee`: Mentees.
 * - `mentor`: Mentors.
 * - `curator`: The curator.
 * - `participant`: Mentees and mentors.
 * - `other`: Somebody beside the pair: a subject teacher, a psychologist, an outside body.
 */
export type Respondent = 'mentee' | 'mentor' | 'curator' | 'participant' | 'other';
/**
 * What the act demands.
 *
 * - `mandatory`: It binds.
 * - `recommended`: It recommends; an act of the region, the municipality or the school may make it binding.
 * - `explanatory`: It explains.
 * - `local`: It binds where it was adopted.
 * - `draft`: It is a draft.
 */
export type Force = 'mandatory' | 'recommended' | 'explanatory' | 'local' | 'draft';
/**
 * Which way is better.
 *
 * - `higher`: More is better.
 * - `lower`: Less is better.
 */
export type Better = 'higher' | 'lower';
/**
 * Whom a measured parameter is about.
 *
 * - `students`: Learners.
 * - `teachers`: Teachers.
 * - `employers`: Enterprises.
 * - `all`: Everybody.
 */
export type ParameterGroup = 'students' | 'teachers' | 'employers' | 'all';
/**
 * A day of every year, `09-15`.
 */
export type MonthDay = string;
/**
 * The three large parts that some programmes speak of instead of seven stages.
 *
 * - `preparatory`: Подготовительный: stages 1 to 4.
 * - `main`: Основной: stages 5 and 6.
 * - `final`: Заключительный: stage 7.
 */
export type MacroStage = 'preparatory' | 'main' | 'final';
/**
 * Where people come from: inside the organisation or outside it.
 *
 * - `inner`: Внутренний контур.
 * - `outer`: Внешний контур.
 * - `by_place`: Inner in the organisation's own person, outer in another's.
 */
export type Contour = 'inner' | 'outer' | 'by_place';
/**
 * A term of study, `quarter_1`.
 */
export type StudyTermId = string;
/**
 * Who counts as a young specialist, `fz489_specialist`.
 */
export type YoungPolicyId = string;
/**
 * What it is asked for whether somebody is a young specialist. The answers differ and must not be mixed.
 *
 * - `mentoring`: Who gets a mentor and is counted in the figures of mentoring.
 * - `payments`: Who gets payments and benefits.
 * - `youth_policy`: Whom the law on youth policy speaks of.
 */
export type YoungPurpose = 'mentoring' | 'payments' | 'youth_policy';
/**
 * What a profile says of a rule.
 */
export type RuleSetting = 'off' | SeverityRuleSetting;
/**
 * How serious it is. Computed from the rule, the norm, what the profile adopts, and the day.
 *
 * - `info`: Worth knowing.
 * - `warning`: Should be put right.
 * - `error`: Must be put right: a binding norm is broken, or the records contradict themselves.
 */
export type Severity = 'info' | 'warning' | 'error';
/**
 * The working week.
 *
 * - `five`: Monday to Friday.
 * - `six`: Monday to Saturday.
 */
export type WorkWeek = 'five' | 'six';
/**
 * The name of one of `Limits`.
 *
 * - `min_student_age`: `min_student_age`
 * - `young_specialist_years`: `young_specialist_years`
 * - `employer_years`: `employer_years`
 * - `min_mentor_age`: `min_mentor_age`
 * - `mentor_years`: `mentor_years`
 * - `programme_max_days`: `programme_max_days`
 * - `pair_max_days`: `pair_max_days`
 * - `pair_min_days`: `pair_min_days`
 * - `mentor_max_mentees`: `mentor_max_mentees`
 * - `mentee_max_pairs`: `mentee_max_pairs`
 * - `max_gap_days`: `max_gap_days`
 * - `min_regular_meetings`: `min_regular_meetings`
 * - `silent_days`: `silent_days`
 * - `satisfied_from`: `satisfied_from`
 * - `publish_threshold`: `publish_threshold`
 * - `erase_within_days`: `erase_within_days`
 * - `min_response_percent`: `min_response_percent`
 * - `newcomer_days`: `newcomer_days`
 * - `mentee_hours_a_month`: `mentee_hours_a_month`
 */
export type Limit =
  | 'min_student_age'
  | 'young_specialist_years'
  | 'employer_years'
  | 'min_mentor_age'
  | 'mentor_years'
  | 'programme_max_days'
  | 'pair_max_days'
  | 'pair_min_days'
  | 'mentor_max_mentees'
  | 'mentee_max_pairs'
  | 'max_gap_days'
  | 'min_regular_meetings'
  | 'silent_days'
  | 'satisfied_from'
  | 'publish_threshold'
  | 'erase_within_days'
  | 'min_response_percent'
  | 'newcomer_days'
  | 'mentee_hours_a_month';
/**
 * What somebody wants to happen.
 */
export type Command =
  | ChooseFormsCommand
  | StartStageCommand
  | CloseStageCommand
  | OverrideStageCommand
  | ReopenStageCommand
  | EnrolCommand
  | CorrectCommand
  | TakeRoleCommand
  | LeaveRoleCommand
  | AppointCuratorCommand
  | SelectMentorCommand
  | TrainMentorCommand
  | FileDocumentCommand
  | GiveConsentCommand
  | WithdrawConsentCommand
  | InstructMentorCommand
  | CancelInstructionCommand
  | ChooseMentorCommand
  | ProposePairsCommand
  | AgreePairCommand
  | ApprovePairsCommand
  | PlanPairCommand
  | HoldMeetingCommand
  | ProlongPairCommand
  | ReplaceMentorCommand
  | EndPairCommand
  | RecordAnswersCommand
  | HoldActivityCommand
  | PublishCommand
  | TakeDownCommand
  | ContactPairCommand
  | ReportFigureCommand
  | PlanTaskCommand
  | CompleteTaskCommand
  | DropTaskCommand;
/**
 * A fact of the programme's life.
 */
export type Event =
  | OpenedEvent
  | FormChosenEvent
  | StageMovedEvent
  | EnrolledEvent
  | CorrectedEvent
  | RoleTakenEvent
  | RoleLeftEvent
  | CuratorAppointedEvent
  | MentorSelectedEvent
  | MentorTrainedEvent
  | DocumentFiledEvent
  | ConsentGivenEvent
  | ConsentWithdrawnEvent
  | MentorInstructedEvent
  | InstructionCancelledEvent
  | MentorChosenEvent
  | PairProposedEvent
  | PairAgreedEvent
  | PairApprovedEvent
  | PairPlannedEvent
  | PairProlongedEvent
  | MeetingHeldEvent
  | PairEndedEvent
  | AnsweredEvent
  | ActivityHeldEvent
  | MadePublicEvent
  | TakenDownEvent
  | PairContactedEvent
  | FigureReportedEvent
  | TaskPlannedEvent
  | TaskCompletedEvent
  | TaskDroppedEvent;
export type Events = Event[];
/**
 * What a draft may take as given.
 *
 * - `consents`: Everybody's consent to the processing of personal data.
 * - `mentors_ready`: Every mentor's selection and training.
 * - `papers`: The papers of mentors of the outer contour.
 */
export type Assumption = 'consents' | 'mentors_ready' | 'papers';
/**
 * A barrier that a curator may lift, by its code.
 */
export type Liftable = string;
/**
 * What may become of pairs that could stay.
 *
 * - `if_the_objective_allows`: They stay unless the objective is worse for it before scores are compared: fewer mentees get a mentor. With `best_total` they always stay. The stable objectives do not look at them.
 * - `always`: They stay.
 */
export type Stay = 'if_the_objective_allows' | 'always';
/**
 * How a paper is written.
 *
 * - `html`: A page that a browser shows and prints.
 * - `markdown`: Markdown.
 */
export type PaperFormat = 'html' | 'markdown';
/**
 * A language of the texts.
 *
 * - `ru`: Russian.
 * - `en`: English.
 */
export type Lang = 'ru' | 'en';
/**
 * The papers that are made from records.
 */
export type PaperKind =
  'draft_pairs_order' | PairsOrderPaperKind | MentorReportPaperKind | 'closing_report' | DutiesPaperKind;
/**
 * What is asked.
 */
export type WorkingDaysQuestion =
  CountWorkingDaysQuestion | AfterWorkingDaysQuestion | LastDayWorkingDaysQuestion | SchoolYearWorkingDaysQuestion;
/**
 * A JSON Pointer such as `/pairs/0/mentors`; the empty pointer is the whole document.
 */
export type Pointer = string;
/**
 * A value that a text mentions.
 */
export type Param = number | Day | Localised | Localised[] | string;
export type Diagnostics = Diagnostic[];
/**
 * Whether a person counts as a young specialist.
 */
export type YoungVerdict =
  | VerdictYoungVerdict
  | {
      /**
       * Every reason that is certain.
       */
      reasons: YoungReason[];
      verdict: 'no';
    }
  | {
      /**
       * What would decide it.
       */
      missing: YoungFact[];
      verdict: 'unknown';
    };
/**
 * Why a person does not count as a young specialist.
 *
 * - `policy`: The policy does not hold on the day.
 * - `age`: The person is older.
 * - `service`: The service is longer.
 * - `status`: The time after hiring is over.
 * - `late_hire`: Hired too long after the diploma.
 * - `not_first_job`: The job is not the first one.
 * - `no_diploma`: The studies are not completed.
 */
export type YoungReason = 'policy' | 'age' | 'service' | 'status' | 'late_hire' | 'not_first_job' | 'no_diploma';
/**
 * A fact about a person that a verdict needs.
 *
 * - `born`: The date of birth.
 * - `started`: The first day in the profession.
 * - `hired`: The first day in this organisation.
 * - `diploma`: The day of the diploma.
 */
export type YoungFact = 'born' | 'started' | 'hired' | 'diploma';
/**
 * Where a stage stands.
 *
 * - `not_started`: Nothing was recorded.
 * - `open`: Work goes on.
 * - `closed`: It is closed.
 * - `reopened`: It was closed and is open again.
 */
export type StageState = 'not_started' | 'open' | 'closed' | 'reopened';
export type Path = PathStep[];
/**
 * How a line of the road map stands on a day.
 *
 * - `done`: It is done.
 * - `due`: Its day is still to come, or is today.
 * - `late`: Its day has passed.
 * - `undated`: It has no day, and nothing shows that it was done.
 */
export type RoadMapStanding = 'done' | 'due' | 'late' | 'undated';
export type RoadMap = RoadMapItem[];
/**
 * Why a thing is on the agenda.
 *
 * - `late`: Its last day has passed.
 * - `decision`: Somebody's decision is waited for.
 * - `silent`: Nothing is heard of a pair.
 * - `missing`: Something that must be there is not.
 * - `expiring`: Something ends soon.
 * - `due`: Its last day is near.
 */
export type AgendaKind = 'late' | 'decision' | 'silent' | 'missing' | 'expiring' | 'due';
export type Agenda = AgendaItem[];
/**
 * What is certain about an answer.
 *
 * - `optimal`: No other plan is better by the objective; proved by prices and checked before the answer was given.
 * - `stable`: No mentee and mentor would both rather have each other; checked before the answer was given.
 * - `none`: The proof did not hold. A defect of the library: the plan is only a suggestion.
 */
export type Guarantee = 'optimal' | 'stable' | 'none';
/**
 * What makes a mentee and a mentor suit each other. Weights are the profile's; one without a weight counts nothing.
 *
 * - `competence`: The mentor's competences answer the mentee's request (per topic).
 * - `interest`: Common interests (per interest).
 * - `wished_age`: The mentee is of an age that the mentor wishes.
 * - `mentee_wish`: The mentee named the mentor. In full for the first choice, less for each later one.
 * - `mentor_wish`: The mentor named the mentee. In full for the first choice, less for each later one.
 * - `same_place`: Both work or study at one place.
 * - `subject`: Common subjects (per subject).
 * - `language`: Common languages (per language).
 * - `format`: Common formats of meetings: in person, by video (per format).
 * - `time`: Common times for meetings (per time).
 * - `waiting`: The mentee waits for a mentor (per full week).
 * - `priority`: The curator put the mentee before others (per step of the request).
 */
export type Criterion =
  | 'competence'
  | 'interest'
  | 'wished_age'
  | 'mentee_wish'
  | 'mentor_wish'
  | 'same_place'
  | 'subject'
  | 'language'
  | 'format'
  | 'time'
  | 'waiting'
  | 'priority';
/**
 * Why two people cannot be a pair. Forbidden is forbidden, never "zero points".
 *
 * - `TM-MATCH-001`: The mentee's consent to the processing of personal data is missing.
 * - `TM-MATCH-002`: The mentee has stated no request.
 * - `TM-MATCH-003`: The mentor's consent to the processing of personal data is missing.
 * - `TM-MATCH-004`: The mentor was not selected or not trained.
 * - `TM-MATCH-005`: The mentor has no free place.
 * - `TM-MATCH-006`: No form of the programme joins the two.
 * - `TM-MATCH-007`: They are one and the same person.
 * - `TM-MATCH-008`: The mentee is the mentor's child.
 * - `TM-MATCH-009`: The mentor's competences do not answer the request.
 * - `TM-MATCH-010`: The mentor is at a lower step than the mentee.
 * - `TM-MATCH-011`: They were a pair that did not suit.
 * - `TM-MATCH-012`: The curator ruled it out.
 * - `TM-MATCH-013`: The curator settled another mentor for this mentee.
 * - `TM-MATCH-014`: The mentee is not of an age that the mentor wishes.
 * - `TM-MATCH-015`: The mentor has no hours left for another mentee.
 * - `TM-MATCH-016`: The chosen form asks for people of one organisation.
 * - `TM-MATCH-017`: There is no contract with the mentor of the outer contour.
 * - `TM-MATCH-018`: There is no certificate of no conviction of the outer mentor of a minor.
 * - `TM-MATCH-019`: The mentee has as many mentors as may be.
 * - `TM-MATCH-020`: They are a pair already.
 * - `TM-MATCH-021`: The mentee chose somebody else of the mentors offered, or nobody.
 * - `TM-MATCH-022`: They were a pair before, and the profile wants no repeats.
 * - `TM-MATCH-023`: The mentee is the mentor's mentor at this time.
 * - `TM-MATCH-024`: The mentor's group has no place for such a mentee.
 * - `TM-MATCH-025`: The person is not a mentee of the programme on the day.
 * - `TM-MATCH-026`: The person is not a mentor of the programme on the day.
 */
export type Barrier =
  | 'TM-MATCH-001'
  | 'TM-MATCH-002'
  | 'TM-MATCH-003'
  | 'TM-MATCH-004'
  | 'TM-MATCH-005'
  | 'TM-MATCH-006'
  | 'TM-MATCH-007'
  | 'TM-MATCH-008'
  | 'TM-MATCH-009'
  | 'TM-MATCH-010'
  | 'TM-MATCH-011'
  | 'TM-MATCH-012'
  | 'TM-MATCH-013'
  | 'TM-MATCH-014'
  | 'TM-MATCH-015'
  | 'TM-MATCH-016'
  | 'TM-MATCH-017'
  | 'TM-MATCH-018'
  | 'TM-MATCH-019'
  | 'TM-MATCH-020'
  | 'TM-MATCH-021'
  | 'TM-MATCH-022'
  | 'TM-MATCH-023'
  | 'TM-MATCH-024'
  | 'TM-MATCH-025'
  | 'TM-MATCH-026';
/**
 * What it comes down to that somebody has no pair.
 *
 * - `nobody`: No mentor is possible.
 * - `pinned`: The mentor whom the curator settled is possible, but has no place.
 * - `shortage`: The possible mentors have too few places for all whose only mentors they are.
 * - `objective`: There would be a place, but the objective values something above it.
 * - `preferences`: The possible mentors rather have others.
 */
export type UnmatchedCause = 'nobody' | 'pinned' | 'shortage' | 'objective' | 'preferences';
/**
 * A part of the work, in the order in which they come.
 *
 * - `compare`: Every mentee is compared with every mentor.
 * - `solve`: The best plan is searched for.
 * - `check`: The proof of the plan is checked.
 * - `explain`: The reasons are found, mentee by mentee.
 */
export type MatchPhase = 'compare' | 'solve' | 'check' | 'explain';
export type Barriers = Hurdle[];
/**
 * What may be broken.
 *
 * - `forbidden`: The two may not be a pair.
 * - `too_many_mentees`: The mentor has more mentees than places.
 * - `too_many_mentors`: The mentee has more mentors than may be.
 * - `twice`: The same pair twice.
 * - `pin_missing`: A pair that the curator settled is missing.
 */
export type BreachKind = 'forbidden' | 'too_many_mentees' | 'too_many_mentors' | 'twice' | 'pin_missing';
/**
 * Why a pair does not stay.
 *
 * - `mentee_left`: The mentee leaves.
 * - `mentor_left`: The mentor leaves, or left.
 * - `no_fit`: The trial meeting showed that they do not suit each other.
 * - `curator`: The curator ruled the pair out or settled another one.
 * - `places`: The mentor has fewer places than mentees.
 * - `objective`: It could stay, but the plan would be worse. `price_of_staying` says by how much.
 */
export type MoveCause = 'mentee_left' | 'mentor_left' | 'no_fit' | 'curator' | 'places' | 'objective';
export type PublicShares = PublicShare[];

/**
 * A mentoring programme of one organisation for one cycle: its records and nothing else.
 *
 * A value: commands give back a new one. Copies are cheap, they share their records. Names of people are in the `Directory`.
 */
export interface Programme {
  /**
   * Events in the life of the programme.
   */
  activities?: Activity[];
  /**
   * Answers to questionnaires.
   */
  answers?: Answers[];
  /**
   * The curators in charge.
   */
  appointments?: Appointment[];
  /**
   * Mentees' choices among the mentors offered.
   */
  choices?: Choice[];
  /**
   * Consents.
   */
  consents?: Consent[];
  /**
   * The curators' contacts with pairs.
   */
  contacts?: Contact[];
  /**
   * Documents on file.
   */
  documents?: Document[];
  /**
   * The caller's own data; kept and given back, the keys of its objects in alphabetical order.
   */
  extensions?: {
    [k: string]: unknown;
  };
  /**
   * Figures that the organisation reports or aims at.
   */
  figures?: Figure[];
  /**
   * The version of the format, 1.
   */
  format: Format1;
  /**
   * The forms chosen.
   */
  forms?: FormChoice[];
  /**
   * What the programme was opened with.
   */
  header: Header;
  /**
   * The identifier.
   */
  id: ProgrammeId;
  /**
   * Instructions to mentor as work.
   */
  instructions?: Instruction[];
  /**
   * Meetings of pairs.
   */
  meetings?: Meeting[];
  /**
   * Pairs and groups.
   */
  pairs?: Pair[];
  /**
   * The people.
   */
  participants?: Participant[];
  /**
   * The profile the programme is judged by.
   */
  profile: ProfileId;
  /**
   * What was made public.
   */
  publications?: Publication[];
  /**
   * Outcomes of the mentors' selection.
   */
  selections?: Selection[];
  /**
   * What happened to the stages, in the order it was recorded.
   */
  stages?: StageAct[];
  /**
   * What happened to the rows of the road map, in the order it was recorded.
   */
  tasks?: TaskAct[];
  /**
   * The mentors' trainings.
   */
  trainings?: Training[];
}
/**
 * An event in the life of the programme.
 */
export interface Activity {
  /**
   * What it was.
   */
  kind: ActivityKindId;
  /**
   * When; its first day, where it lasts.
   */
  on: Day;
  /**
   * The pairs it is about: of an award, the pairs that got it together.
   */
  pairs?: PairId[];
  /**
   * Who took part, where it matters.
   */
  people?: ParticipantId[];
  /**
   * Its own title: «Лучшая пара», «Современная школа – современный наставник».
   */
  title?: string;
  /**
   * The last day of an event of several days.
   */
  until?: Day;
}
/**
 * One person's answers to an instrument. School marks have no place here.
 */
export interface Answers {
  /**
   * Which questionnaire or card.
   */
  instrument: InstrumentId;
  /**
   * Marks on the instrument's scale, by parameter or item.
   */
  marks?: {
    [k: string]: number;
  };
  /**
   * When.
   */
  on: Day;
  /**
   * The pair they speak of.
   */
  pair?: PairId;
  /**
   * Whose answers (or who the card is about).
   */
  participant: ParticipantId;
  /**
   * Which round.
   */
  round: Round;
  /**
   * Satisfied with the programme, on the same scale.
   */
  satisfaction?: number;
}
/**
 * A curator in charge. There may be several, for different forms and on two levels.
 */
export interface Appointment {
  /**
   * Who.
   */
  curator: ParticipantId;
  /**
   * The forms the curator is in charge of; none: all of them.
   */
  forms?: FormId[];
  /**
   * From which day.
   */
  from: Day;
  /**
   * For whom.
   */
  level?: CuratorLevel;
  /**
   * By which order.
   */
  order?: DocumentId;
  /**
   * Until which day.
   */
  until?: Day;
}
/**
 * A mentee's choice among the mentors who were offered.
 */
export interface Choice {
  /**
   * Who was chosen; none: nobody of them.
   */
  chosen?: ParticipantId;
  /**
   * Who chose.
   */
  mentee: ParticipantId;
  /**
   * Who was offered.
   */
  offered: ParticipantId[];
  /**
   * When.
   */
  on: Day;
}
/**
 * A consent as a dated fact.
 */
export interface Consent {
  /**
   * For dissemination: on which addresses.
   */
  addresses?: string[];
  /**
   * What entitles the representative to sign.
   */
  authority?: Authority;
  /**
   * For dissemination: which data.
   */
  fields?: string[];
  /**
   * When.
   */
  given: Day;
  /**
   * Who signed.
   */
  giver: Giver;
  /**
   * The identifier.
   */
  id: ConsentId;
  /**
   * What it is for.
   */
  purpose: Purpose;
  /**
   * Whether it is a document of its own, apart from applications and contracts.
   */
  separate?: boolean;
  /**
   * Whose data or participation.
   */
  subject: ParticipantId;
  /**
   * The last day it holds.
   */
  until?: Day;
  /**
   * The day it was withdrawn.
   */
  withdrawn?: Day;
}
/**
 * The curator's own contact with a pair: what keeps pairs alive more than anything else.
 */
export interface Contact {
  /**
   * Who asked.
   */
  curator: ParticipantId;
  /**
   * When.
   */
  on: Day;
  /**
   * Which pair.
   */
  pair: PairId;
}
/**
 * A document on file.
 */
export interface Document {
  /**
   * The chain of approvals, in the order it is printed.
   */
  approvals?: Approval[];
  /**
   * What it rests on, from the highest level to the lowest.
   */
  basis?: Basis[];
  /**
   * The date as far as the paper has it.
   */
  date: PartialDay;
  /**
   * The forms it is about; none: all of them.
   */
  forms?: FormId[];
  /**
   * The first day it holds, where that is not its date.
   */
  from?: Day;
  /**
   * The identifier.
   */
  id: DocumentId;
  /**
   * What kind of document it is.
   */
  kind: DocumentKindId;
  /**
   * The number as printed: `63/1`, `14-а`, `47 § 3`, or none.
   */
  number?: string;
  /**
   * Other numbers that the same paper bears, as printed.
   */
  other_numbers?: string[];
  /**
   * The pairs it is about.
   */
  pairs?: PairId[];
  /**
   * The people it is about.
   */
  people?: ParticipantId[];
  /**
   * Date and number as printed, where they cannot be read plainly: «от «___» _________ 2020 г.».
   */
  printed?: string;
  /**
   * Where and when it was published.
   */
  published?: Published[];
  /**
   * What is odd in the paper itself: an unreadable number, a leftover of a template, a contradiction.
   */
  remarks?: string[];
  /**
   * The edition that it replaces.
   */
  replaces?: DocumentId;
  /**
   * Who signed or approved it.
   */
  signed_by?: Actor;
  /**
   * The title as printed, where it says more than the kind.
   */
  title?: string;
  /**
   * The paper bears no date: `date` is then when it was put on file.
   */
  undated?: boolean;
  /**
   * The last day it holds.
   */
  until?: Day;
}
/**
 * What a body or an official did with a document.
 */
export interface Approval {
  /**
   * What it was.
   */
  act: ApprovalAct;
  /**
   * The body as printed: «педагогический совет», «первичная профсоюзная организация».
   */
  body?: string;
  /**
   * Who.
   */
  by: Actor;
  /**
   * The number of the minutes or the order, as printed.
   */
  number?: string;
  /**
   * When, as far as the paper has it.
   */
  on?: PartialDay;
}
/**
 * An act of the register of norms.
 */
export interface NormBasis {
  norm: NormId;
}
/**
 * A document on file.
 */
export interface DocumentBasis {
  document: DocumentId;
}
/**
 * Any other act, as printed.
 */
export interface WordsBasis {
  words: string;
}
/**
 * A publication of a document.
 */
export interface Published {
  /**
   * The full address.
   */
  address: string;
  /**
   * When.
   */
  on: Day;
}
/**
 * A figure as it was made known.
 */
export interface Figure {
  /**
   * The document on file that it stands in.
   */
  document?: DocumentId;
  /**
   * The indicator of the registry that it is a value of.
   */
  indicator?: ParameterId;
  /**
   * What it counts.
   */
  name: string;
  /**
   * What a share is counted over, in words.
   */
  of?: string;
  /**
   * The day it was made known.
   */
  on: Day;
  /**
   * The time it is about, as printed: «к 2024 году».
   */
  period?: string;
  /**
   * How it is to be read, where that is not clear.
   */
  remark?: string;
  /**
   * Whether it was reached or is aimed at.
   */
  sense?: FigureSense;
  /**
   * Where it stands otherwise.
   */
  source?: string;
  /**
   * Of what: «человек», «%», «руб.», «подключений».
   */
  unit?: string;
  /**
   * How much.
   */
  value: FigureValue;
}
/**
 * So much.
 */
export interface ExactFigureValue {
  exact: Amount;
}
/**
 * A decimal number without a fraction on the wire: 65,5 is `{ "value": 655, "places": 1 }`.
 */
export interface Amount {
  /**
   * How many of them come after the comma.
   */
  places?: number;
  /**
   * The digits as a whole number.
   */
  value: number;
}
/**
 * So much or more: «более 1100», «не менее 70 %».
 */
export interface AtLeastFigureValue {
  at_least: Amount;
}
/**
 * So much or less.
 */
export interface AtMostFigureValue {
  at_most: Amount;
}
/**
 * About so much: «14,8 тыс.».
 */
export interface RoundedFigureValue {
  rounded: Amount;
}
/**
 * Something that is no number, in words.
 */
export interface WordsFigureValue {
  words: string;
}
/**
 * Not known, with the reason.
 */
export interface UnknownFigureValue {
  unknown: string;
}
/**
 * A form chosen for the programme.
 */
export interface FormChoice {
  /**
   * Which form.
   */
  form: FormId;
  /**
   * When it was chosen.
   */
  on: Day;
}
/**
 * The lasting description of a programme.
 */
export interface Header {
  /**
   * How many people the shares are counted over.
   */
  contingent?: Contingent;
  /**
   * The programme that it is a new edition of.
   */
  continues?: ProgrammeId;
  /**
   * Направленности: the fields or levels of education it is for, in the words of the papers.
   */
  directions?: string[];
  /**
   * The expected results.
   */
  expected_results?: string[];
  /**
   * The goal.
   */
  goal?: string;
  /**
   * The network model, where several organisations run it together, in the words of the papers.
   */
  network?: string;
  /**
   * Whose programme it is.
   */
  organisation: Organisation;
  /**
   * The cycle: the days that everything is reckoned by.
   */
  period: Period;
  /**
   * When each stage is meant to run.
   */
  stage_plan?: StagePlan[];
  /**
   * What the papers themselves say of the period. There may be two in one paper.
   */
  stated?: StatedPeriod[];
  /**
   * The title.
   */
  title: string;
}
/**
 * The shares of a target group are counted over; none: not known, the share is not given.
 */
export interface Contingent {
  /**
   * Enterprises that the organisation works with.
   */
  enterprises?: number;
  /**
   * Learners aged 10 to 19.
   */
  learners_10_19?: number;
  /**
   * Learners aged 15 to 19.
   */
  learners_15_19?: number;
  /**
   * Teachers with 0 to 3 years of service.
   */
  young_specialists?: number;
}
/**
 * The organisation that runs the programme. Its name is public.
 */
export interface Organisation {
  /**
   * What kind it is.
   */
  kind: OrganisationKind;
  /**
   * The district, town or other municipality.
   */
  municipality?: string;
  /**
   * The name.
   */
  name: string;
  /**
   * Other names that its own papers give it.
   */
  other_names?: string[];
  /**
   * The region of the federation.
   */
  region?: string;
}
/**
 * Days from the first to the last, both included.
 */
export interface Period {
  /**
   * The first day.
   */
  from: Day;
  /**
   * The last day.
   */
  until: Day;
}
/**
 * When a stage is meant to run.
 */
export interface StagePlan {
  /**
   * From its first to its last day.
   */
  period: Period;
  /**
   * Which stage.
   */
  stage: Stage;
}
/**
 * The period as the papers have it, which may be less than days, or no period at all.
 */
export interface StatedPeriod {
  /**
   * Its beginning, as far as the papers have it.
   */
  from?: PartialDay;
  /**
   * What kind of time it is.
   */
  kind: Span;
  /**
   * As printed: «2020 – 2024 учебный год».
   */
  label?: string;
  /**
   * Its end; none: the papers name no end.
   */
  until?: PartialDay;
}
/**
 * An instruction to mentor (поручение наставничества).
 */
export interface Instruction {
  /**
   * On what basis.
   */
  basis: LabourBasis;
  /**
   * How it was called off before its end.
   */
  cancelled?: Cancellation;
  /**
   * What the mentor does, as the document says.
   */
  content?: string;
  /**
   * The contract, the supplementary agreement or the job description.
   */
  document?: DocumentId;
  /**
   * In which form the mentor does it, as the document says.
   */
  form?: string;
  /**
   * From which day.
   */
  from: Day;
  /**
   * The identifier.
   */
  id: InstructionId;
  /**
   * Who mentors.
   */
  mentor: ParticipantId;
  /**
   * The pair it is about; none: every pair of the mentor.
   */
  pair?: PairId;
  /**
   * What is paid for it.
   */
  pay?: Pay;
  /**
   * Until which day.
   */
  until?: Day;
}
/**
 * An instruction called off early.
 */
export interface Cancellation {
  /**
   * Who called it off.
   */
  by: Side;
  /**
   * The first day without it.
   */
  on: Day;
  /**
   * The day the other side was told.
   */
  told: Day;
}
/**
 * What is paid for mentoring: an amount, a share of the salary, or conditions in words.
 */
export interface Pay {
  /**
   * The conditions, as the document says.
   */
  conditions?: string;
  /**
   * Percent of the salary.
   */
  percent?: number;
  /**
   * Roubles a month.
   */
  roubles?: number;
}
/**
 * A meeting that took place.
 */
export interface Meeting {
  /**
   * The sides that left feedback.
   */
  feedback?: Role[];
  /**
   * The decision after a trial meeting.
   */
  fit?: Fit;
  /**
   * The identifier.
   */
  id: MeetingId;
  /**
   * Which of the five.
   */
  kind: MeetingKind;
  /**
   * How long, in minutes.
   */
  minutes?: number;
  /**
   * When.
   */
  on: Day;
  /**
   * Whose meeting.
   */
  pair: PairId;
}
/**
 * A mentor with one or several mentees.
 */
export interface Pair {
  /**
   * Who agreed, and when.
   */
  agreed?: Agreement[];
  /**
   * The day of the approval.
   */
  approved?: Day;
  /**
   * The pair whose work it goes on with, of this programme or an earlier one.
   */
  continues?: PairId;
  /**
   * The plans that it replaced.
   */
  earlier_plans?: Plan[];
  /**
   * How it ended.
   */
  ended?: Ending;
  /**
   * Who mentors whom.
   */
  form: FormId;
  /**
   * The goal of the work. Free text about a person.
   */
  goal?: string;
  /**
   * The identifier.
   */
  id: PairId;
  /**
   * How; none: the traditional kind, one to one.
   */
  kind?: KindId;
  /**
   * The mentees; several in a group.
   */
  mentees: ParticipantId[];
  /**
   * The mentors; usually one.
   */
  mentors: ParticipantId[];
  /**
   * The order that approves the pair.
   */
  order?: DocumentId;
  /**
   * Third sides, a parent in a triad.
   */
  parties?: ParticipantId[];
  /**
   * The plan that both sides made.
   */
  plan?: Plan;
  /**
   * How the term was made longer, in the order it was recorded.
   */
  prolonged?: Prolongation[];
  /**
   * The day it was proposed.
   */
  proposed: Day;
  /**
   * The agreed term of the work.
   */
  term?: Period;
  /**
   * The role model inside the form.
   */
  variant?: VariantId;
}
/**
 * Consent of a side to the pair.
 */
export interface Agreement {
  /**
   * When.
   */
  on: Day;
  /**
   * Which side.
   */
  side: Role;
}
/**
 * A plan of mentoring: made at the planning meeting, by both.
 */
export interface Plan {
  /**
   * What the work is meant to overcome, each with its measures.
   */
  difficulties?: Difficulty[];
  /**
   * How often they meet.
   */
  frequency?: Frequency;
  /**
   * The sides that made it.
   */
  made_by: Role[];
  /**
   * How many regular meetings the pair agreed on.
   */
  meetings: number;
  /**
   * When it was made.
   */
  on: Day;
}
/**
 * A professional difficulty or a task of development. Free text about a person.
 */
export interface Difficulty {
  /**
   * What will be done about it.
   */
  measures?: string[];
  /**
   * What it is.
   */
  text: string;
}
/**
 * How often a pair meets: once a week, twice a month, once in two weeks, once in ten days.
 */
export interface Frequency {
  /**
   * In how many of `per`: 2 with weeks is in two weeks; none: in one. Says nothing without `per`.
   */
  every?: number;
  /**
   * In what time; none: in all.
   */
  per?: Cycle;
  /**
   * How many times at least; none: not agreed, or on request.
   */
  times?: number;
  /**
   * In the words of the papers: «по запросу», «по телефону в любое время».
   */
  words?: string;
}
/**
 * How a pair ended.
 */
export interface Ending {
  /**
   * Who agreed to the end.
   */
  agreed_by?: Actor[];
  /**
   * Why the mentor was released, when the pair ended by a replacement.
   */
  cause?: GroundId;
  /**
   * Why.
   */
  ground: GroundId;
  /**
   * The last day.
   */
  on: Day;
  /**
   * The order, where the ground asks for one.
   */
  order?: DocumentId;
  /**
   * The pair that goes on in its place.
   */
  replaced_by?: PairId;
  /**
   * The result in a few words. Free text about a person.
   */
  result?: string;
}
/**
 * A longer term. The term that was agreed first stays as it is.
 */
export interface Prolongation {
  /**
   * The sides that agreed.
   */
  agreed?: Role[];
  /**
   * Why: temporary disability, a mission, a long valid absence.
   */
  ground?: GroundId;
  /**
   * When it was decided.
   */
  on: Day;
  /**
   * By which order.
   */
  order?: DocumentId;
  /**
   * The new last day.
   */
  until: Day;
}
/**
 * A person (or a unit that acts as one) in the programme. Pseudonymous.
 */
export interface Participant {
  /**
   * Date of birth as far as it is known.
   */
  born?: PartialDay;
  /**
   * Why the person needs a mentor.
   */
  categories?: CategoryId[];
  /**
   * The participant's own children in the programme.
   */
  children?: ParticipantId[];
  /**
   * What the mentor can give, in topics.
   */
  competences?: string[];
  /**
   * The caller's own data; kept and given back, the keys of its objects in alphabetical order.
   */
  extensions?: {
    [k: string]: unknown;
  };
  /**
   * How the person can meet: in person, by video.
   */
  formats?: string[];
  /**
   * Whatever else the person does for the programme: a tutor, a methodist, a partner's representative.
   */
  functions?: Held[];
  /**
   * Hours a month that the mentor can give.
   */
  hours_a_month?: number;
  /**
   * The identifier; the directory knows whose it is.
   */
  id: ParticipantId;
  /**
   * What the person likes.
   */
  interests?: string[];
  /**
   * The languages in which the person is at ease.
   */
  languages?: string[];
  /**
   * Another organisation that the person belongs to; none: the programme's own.
   */
  place?: string;
  /**
   * The same where some are equally wanted: groups of equals, the most wanted first. Outweighs `wishes`.
   */
  ranked_wishes?: ParticipantId[][];
  /**
   * What the mentee asks for.
   */
  requests?: Request[];
  /**
   * The roles in the programme with their days.
   */
  roles?: Enrolment[];
  /**
   * The days of the service, where they are known.
   */
  service?: Service;
  /**
   * Completed years of service or experience in the profession.
   */
  service_years?: number;
  /**
   * How many people stand behind it; none: one, or not known of a unit.
   */
  size?: number;
  /**
   * Who the person is outside the programme.
   */
  standing: StandingId;
  /**
   * The class, course or group as a number of the step, 1–11 for a school.
   */
  step?: number;
  /**
   * The school subjects that the mentee works on or the mentor knows.
   */
  subjects?: string[];
  /**
   * How many mentees the mentor takes at a time; none: the profile's limit.
   */
  takes?: number;
  /**
   * The fewest mentees with whom the mentor would begin; none: one is enough.
   */
  takes_at_least?: number;
  /**
   * When the person can meet, in words of the school: `monday_after_lessons`.
   */
  times?: string[];
  /**
   * The age of mentees that the mentor wishes.
   */
  wished_age?: AgeRange;
  /**
   * Persons the participant would like to work with, the most wanted first.
   */
  wishes?: ParticipantId[];
}
/**
 * Something a person does for the programme beside the three roles.
 */
export interface Held {
  /**
   * From which day.
   */
  from: Day;
  /**
   * What it is.
   */
  function: FunctionId;
  /**
   * Until which day.
   */
  until?: Day;
}
/**
 * What a mentee asks for.
 */
export interface Request {
  /**
   * The request in the mentee's words. Free text about a person: it goes when the person is erased.
   */
  text: string;
  /**
   * The request in topics, comparable with the mentors' competences.
   */
  topics?: string[];
}
/**
 * A role of a participant with its days.
 */
export interface Enrolment {
  /**
   * The day of entry.
   */
  from: Day;
  /**
   * The last day in the role, when the person left it before the agreed end or without one.
   */
  left?: Day;
  /**
   * Which role.
   */
  role: Role;
  /**
   * The last day in the role as it was agreed at the entry.
   */
  until?: Day;
}
/**
 * The service of a person, as far as it is known.
 */
export interface Service {
  /**
   * The day of the diploma.
   */
  diploma?: PartialDay;
  /**
   * The first day in this organisation.
   */
  hired?: PartialDay;
  /**
   * The times without work.
   */
  pauses?: Pause[];
  /**
   * The first day in the profession.
   */
  started?: PartialDay;
}
/**
 * A time without work.
 */
export interface Pause {
  /**
   * The first day of it.
   */
  from: Day;
  /**
   * Why.
   */
  kind: PauseKind;
  /**
   * The last day of it; none: it goes on.
   */
  until?: Day;
}
/**
 * Ages in completed years, both ends included.
 */
export interface AgeRange {
  /**
   * The youngest.
   */
  from: number;
  /**
   * The oldest.
   */
  until: number;
}
/**
 * Something about the programme made public.
 */
export interface Publication {
  /**
   * The full address.
   */
  address: string;
  /**
   * The data about them: `name`, `photo`, `review`.
   */
  fields?: string[];
  /**
   * When.
   */
  on: Day;
  /**
   * The people it names or shows.
   */
  people?: ParticipantId[];
  /**
   * The day it was taken down.
   */
  removed?: Day;
  /**
   * What was published, as a kind of document.
   */
  topic: DocumentKindId;
}
/**
 * The outcome of a mentor's selection. The last one counts; of several on one day, that which found the person unfit.
 */
export interface Selection {
  /**
   * Whether the person suits the programme.
   */
  fit: boolean;
  /**
   * Who was considered.
   */
  mentor: ParticipantId;
  /**
   * When it was decided.
   */
  on: Day;
}
/**
 * A move of a stage as a dated fact.
 */
export interface StageAct {
  /**
   * What happened.
   */
  act: StageMove;
  /**
   * Who answers for it: the curator, the head.
   */
  by?: ParticipantId;
  /**
   * When.
   */
  on: Day;
  /**
   * Why, for an override and a reopening.
   */
  reason?: string;
  /**
   * Which stage.
   */
  stage: Stage;
}
/**
 * It was put on the road map, or altered.
 */
export interface PlannedTaskAct {
  planned: TaskPlanned;
}
/**
 * A row put on the road map. With the identifier of a row that is there, it takes that row's place; of a row of the profile the norm and the evidence stay, where it names none.
 */
export interface TaskPlanned {
  /**
   * When it was planned.
   */
  on: Day;
  /**
   * The row.
   */
  row: Task;
  /**
   * The identifier of the row.
   */
  task: TaskId;
}
/**
 * A row of the road map in the school's own words.
 */
export interface Task {
  /**
   * Who helps.
   */
  co_executors?: Actor[];
  /**
   * When.
   */
  due: Due;
  /**
   * Who does it, where that is somebody else.
   */
  executor?: Actor;
  /**
   * Who else answers for it, by function: a methodist, a working group.
   */
  functions?: FunctionId[];
  /**
   * The norm that asks for it.
   */
  norm?: NormId;
  /**
   * The pair whose plan it belongs to: it is due within the pair's term, and no longer when the pair has ended.
   */
  pair?: PairId;
  /**
   * The people among them, where they are in the programme.
   */
  people?: ParticipantId[];
  /**
   * When, as the paper prints it, where that is more than `due` can say: «в течение 5 рабочих дней со дня приказа».
   */
  printed?: string;
  /**
   * The documents that come of it; all of them on file show that it is done.
   */
  results?: DocumentKindId[];
  /**
   * The stage it belongs to.
   */
  stage: Stage;
  /**
   * What is done.
   */
  title: string;
  /**
   * Who answers for it.
   */
  who?: Actor[];
  /**
   * The row that it is a part of.
   */
  within?: TaskId;
}
/**
 * It was done.
 */
export interface CompletedTaskAct {
  completed: TaskCompleted;
}
/**
 * A row that was done.
 */
export interface TaskCompleted {
  /**
   * Of a row that comes again and again: the last day of the time that is meant; none: the first that is open.
   */
  due?: Day;
  /**
   * The documents that show it.
   */
  evidence?: DocumentId[];
  /**
   * What shows it otherwise, or what came of it.
   */
  note?: string;
  /**
   * When.
   */
  on: Day;
  /**
   * Which row.
   */
  task: TaskId;
}
/**
 * It was taken off.
 */
export interface DroppedTaskAct {
  dropped: TaskDropped;
}
/**
 * A row that was taken off the road map.
 */
export interface TaskDropped {
  /**
   * When.
   */
  on: Day;
  /**
   * Why.
   */
  reason: string;
  /**
   * Which row.
   */
  task: TaskId;
}
/**
 * A mentor's training.
 */
export interface Training {
  /**
   * Who was trained.
   */
  mentor: ParticipantId;
  /**
   * The day the training ended.
   */
  on: Day;
  /**
   * The programme of the training.
   */
  programme?: DocumentId;
}
/**
 * Names by pseudonymous id.
 */
export interface Directory {
  /**
   * The version of the format, 1.
   */
  format: Format1;
  /**
   * The people.
   */
  people?: {
    [k: string]: Person;
  };
}
/**
 * What is known of a person by name.
 */
export interface Person {
  /**
   * Date of birth as far as it is known: tells namesakes apart.
   */
  born?: PartialDay;
  /**
   * Telephone, e-mail; the representative's for a minor.
   */
  contacts?: string;
  /**
   * «Фамилия Имя Отчество» as in the base.
   */
  name: string;
  /**
   * Place of work or study: tells namesakes apart.
   */
  place?: string;
}
/**
 * A profile as it stands in its file.
 */
export interface Profile {
  /**
   * The norms that an act of the region, the municipality or the organisation made binding.
   */
  adopts?: Adoption[];
  /**
   * Who signs the consent of a minor.
   */
  consent_of_minors?: ConsentOfMinors;
  /**
   * What becomes of a last day that is a day off; none: as in the extended profiles, at last `forward`.
   */
  day_off?: DayOffPolicy;
  /**
   * The profiles it builds on, from the most general.
   */
  extends?: ProfileId[];
  /**
   * Numbers of one form, in place of the general ones.
   */
  form_limits?: {
    [k: string]: FormLimits;
  };
  /**
   * Own names of forms; the names of the registry stay known as other names.
   */
  form_names?: {
    [k: string]: Localised;
  };
  /**
   * The version of the format, 1.
   */
  format: Format1;
  /**
   * The forms that may be chosen. None: every form of the registry.
   */
  forms?: FormId[];
  /**
   * What each stage asks before it closes; adds to what the extended profiles ask.
   */
  gates?: {
    [k: string]: Condition[];
  };
  /**
   * The identifier.
   */
  id: ProfileId;
  /**
   * The kinds of mentoring that are used. None: every kind of the registry.
   */
  kinds?: KindId[];
  /**
   * Numbers.
   */
  limits?: Limits;
  /**
   * What matching strives for and what history counts in it.
   */
  matching?: MatchingPolicy;
  /**
   * The categories of mentees that are taken. None: every category of the registry.
   */
  mentee_categories?: CategoryId[];
  /**
   * Who mentors, whatever the form. None: whoever the forms name.
   */
  mentor_standings?: StandingId[];
  /**
   * The models whose recommendations it follows; adds to those of the extended profiles.
   */
  models?: MentoringModel[];
  /**
   * Stages that may run at the same time as the one before them.
   */
  overlaps?: Overlap[];
  /**
   * What is done step by step for one request, one pair, one form.
   */
  procedures?: Procedure[];
  /**
   * The region of the federation whose acts it follows, as an organisation writes it.
   */
  region?: string;
  /**
   * Entries that the registries lack.
   */
  registry?: Registry;
  /**
   * What is due when, beyond the stages.
   */
  road_map?: RoadMapLine[];
  /**
   * Own words for the roles: «стажер», «подопечный».
   */
  role_names?: {
    [k: string]: Localised;
  };
  /**
   * Rules that the profile switches off or weighs otherwise, by code.
   */
  rules?: {
    [k: string]: RuleSetting;
  };
  /**
   * Larger parts that the profile speaks of; each stage belongs to at most one.
   */
  stage_groups?: StageGroup[];
  /**
   * Own names of stages.
   */
  stage_names?: {
    [k: string]: Localised;
  };
  /**
   * The terms of study, in order; none: those of the extended profiles, at last the quarters of the registry.
   */
  study_terms?: StudyTerm[];
  /**
   * The title.
   */
  title: Localised;
  /**
   * The working week of the organisation; none: that of the extended profiles, at last five days.
   */
  week?: WorkWeek;
  /**
   * Weights of the compatibility criteria; they replace the extended profiles' weights one by one.
   */
  weights?: {
    [k: string]: number;
  };
  /**
   * Numbers of the extended profiles that do not hold here: what they limit is not judged.
   */
  without_limits?: Limit[];
}
/**
 * A norm made binding.
 */
export interface Adoption {
  /**
   * The act that adopts it, in words.
   */
  by: Localised;
  /**
   * The level of the act that adopts it.
   */
  level: Level;
  /**
   * The norm.
   */
  norm: NormId;
}
/**
 * A text in both languages.
 */
export interface Localised {
  /**
   * The English text.
   */
  en: string;
  /**
   * The Russian text.
   */
  ru: string;
}
/**
 * Numbers of the pairs of one form; a missing one is as in `Limits`. The most mentees and the most pairs are counted within the form, and those of `Limits` over all forms besides.
 */
export interface FormLimits {
  /**
   * Longest gap between meetings, days.
   */
  max_gap_days?: number;
  /**
   * Most active pairs of one mentee at a time within the form.
   */
  mentee_max_pairs?: number;
  /**
   * Most mentees of one mentor at a time within the form, groups not counted.
   */
  mentor_max_mentees?: number;
  /**
   * Shortest experience of a mentor in the profession, years; learners have none.
   */
  mentor_years?: number;
  /**
   * Youngest age of a mentor, years.
   */
  min_mentor_age?: number;
  /**
   * Fewest regular meetings before the final one.
   */
  min_regular_meetings?: number;
  /**
   * Longest term of a pair, days.
   */
  pair_max_days?: number;
  /**
   * Shortest term of a teacher's personalised programme, days.
   */
  pair_min_days?: number;
  /**
   * Days after which a pair without a meeting is called silent.
   */
  silent_days?: number;
}
/**
 * A condition of closing a stage.
 */
export interface Condition {
  /**
   * What must be on record.
   */
  need: Need;
  /**
   * The norm that asks for it.
   */
  norm: NormId;
  /**
   * Who can meet it.
   */
  who: Actor[];
}
/**
 * A document of the kind, dated not later than the day.
 */
export interface DocumentNeed {
  document: DocumentKindId;
}
/**
 * Somebody holds the role.
 */
export interface PeopleNeed {
  people: Role;
}
/**
 * Everybody in the role has a valid consent to the processing of personal data.
 */
export interface ConsentsNeed {
  consents: Role;
}
/**
 * There is a pair, and every pair that has not ended has a document of the kind: one that names the pair or one of its mentees, or that the pair names. It is dated not later than the day and has not run out. Pairs recorded by mistake are not asked.
 */
export interface DocumentOfEachPairNeed {
  document_of_each_pair: DocumentKindId;
}
/**
 * Somebody holds the role, and everybody who does has a document of the kind: one that names the person or a pair of theirs. It is dated not later than the day and has not run out.
 */
export interface DocumentOfEachNeed {
  document_of_each: DocumentOfEach;
}
/**
 * A document that everybody in a role has.
 */
export interface DocumentOfEach {
  /**
   * The kind of document.
   */
  kind: DocumentKindId;
  /**
   * Who is asked.
   */
  role: Role;
}
/**
 * Answers of the round are on record.
 */
export interface MonitoringNeed {
  monitoring: Round;
}
/**
 * An event of the kind took place.
 */
export interface ActivityNeed {
  activity: ActivityKindId;
}
/**
 * Documents or results of the topic are published.
 */
export interface PublicationNeed {
  publication: DocumentKindId;
}
/**
 * Numbers that acts set differently; a missing one is not judged.
 */
export interface Limits {
  /**
   * Shortest experience of a mentor from an enterprise, years.
   */
  employer_years?: number;
  /**
   * Days within which personal data are destroyed after the purpose or the consent ended.
   */
  erase_within_days?: number;
  /**
   * Longest gap between meetings, days.
   */
  max_gap_days?: number;
  /**
   * Hours a month that one mentee asks of a mentor.
   */
  mentee_hours_a_month?: number;
  /**
   * Most active pairs of one mentee at a time.
   */
  mentee_max_pairs?: number;
  /**
   * Most mentees of one mentor at a time, outside group forms.
   */
  mentor_max_mentees?: number;
  /**
   * Shortest experience of a mentor in the profession, years; learners have none.
   */
  mentor_years?: number;
  /**
   * Youngest age of a mentor, years.
   */
  min_mentor_age?: number;
  /**
   * Fewest regular meetings before the final one.
   */
  min_regular_meetings?: number;
  /**
   * Lowest share of answered questionnaires, percent.
   */
  min_response_percent?: number;
  /**
   * Youngest age of a learner as a mentee, years.
   */
  min_student_age?: number;
  /**
   * Days from coming to the organisation within which a young specialist gets a mentor.
   */
  newcomer_days?: number;
  /**
   * Longest term of a pair, days.
   */
  pair_max_days?: number;
  /**
   * Shortest term of a teacher's personalised programme, days.
   */
  pair_min_days?: number;
  /**
   * Longest cycle of a programme, days.
   */
  programme_max_days?: number;
  /**
   * Smallest number of people that a published figure may be about.
   */
  publish_threshold?: number;
  /**
   * From which mark a respondent counts as satisfied.
   */
  satisfied_from?: number;
  /**
   * Days after which a pair without a meeting is called silent.
   */
  silent_days?: number;
  /**
   * Longest service of a young specialist, years.
   */
  young_specialist_years?: number;
}
/**
 * What a profile says of matching, beside the weights.
 */
export interface MatchingPolicy {
  /**
   * What history counts; none: people who parted well may be matched again, or not.
   */
  history?: History;
  /**
   * What is striven for when a request names nothing; none: `most_matched_then_best`.
   */
  objective?: Objective;
}
/**
 * Two stages that may run side by side.
 */
export interface Overlap {
  /**
   * The later stage, which may start
   */
  stage: Stage;
  /**
   * while this one is still open.
   */
  with: Stage;
}
/**
 * Steps in their order.
 */
export interface Procedure {
  /**
   * The form it belongs to; none: every form.
   */
  form?: FormId;
  /**
   * The name.
   */
  name: Localised;
  /**
   * The steps.
   */
  steps: ProcedureStep[];
  /**
   * What goes through the steps.
   */
  unit: ProcedureUnit;
}
/**
 * A step of a procedure.
 */
export interface ProcedureStep {
  /**
   * Who else does it, by function.
   */
  functions?: FunctionId[];
  /**
   * What is done.
   */
  name: Localised;
  /**
   * The roles that do it.
   */
  roles?: Role[];
}
/**
 * All registries; a profile adds to them.
 */
export interface Registry {
  /**
   * Kinds of events.
   */
  activities?: ActivityKind[];
  /**
   * Why they need a mentor.
   */
  categories?: Category[];
  /**
   * Rights, duties and functions of the three roles.
   */
  clauses?: Clause[];
  /**
   * Kinds of documents.
   */
  documents?: DocumentKind[];
  /**
   * Who mentors whom.
   */
  forms?: Form[];
  /**
   * What they do for a programme beside the three roles.
   */
  functions?: Function[];
  /**
   * Why pairs end.
   */
  grounds?: Ground[];
  /**
   * Indicators.
   */
  indicators?: Indicator[];
  /**
   * With what.
   */
  instruments?: Instrument[];
  /**
   * How.
   */
  kinds?: Kind[];
  /**
   * The meeting cycle.
   */
  meetings?: MeetingEntry[];
  /**
   * The register of norms.
   */
  norms?: Norm[];
  /**
   * What is measured.
   */
  parameters?: Parameter[];
  /**
   * Why the term of a pair is prolonged.
   */
  prolongation_grounds?: ProlongationGround[];
  /**
   * The public holidays of the whole country.
   */
  public_holidays?: PublicHoliday[];
  /**
   * Days off, or working days, of a region or an organisation.
   */
  regional_days?: RegionalDay[];
  /**
   * The stages.
   */
  stages?: StageEntry[];
  /**
   * Who people are.
   */
  standings?: Standing[];
  /**
   * The usual terms of study.
   */
  study_terms?: StudyTerm[];
  /**
   * The production calendars, year by year. A year that is not here is not known.
   */
  working_years?: WorkingYear[];
  /**
   * Who counts as a young specialist.
   */
  young_specialists?: YoungPolicy[];
}
/**
 * A kind of event in the life of the programme.
 */
export interface ActivityKind {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: ActivityKindId;
  /**
   * The name.
   */
  name: Localised;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * The stage it belongs to.
   */
  stage: Stage;
}
/**
 * Why a person needs a mentor.
 */
export interface Category {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: CategoryId;
  /**
   * The name.
   */
  name: Localised;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * Health or hardship: data of a special kind that never leaves the school.
   */
  special: boolean;
  /**
   * Whose category it is.
   */
  standings: StandingId[];
}
/**
 * A right, a duty or a function of a role.
 */
export interface Clause {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: ClauseId;
  /**
   * What it gives or asks.
   */
  kind: ClauseKind;
  /**
   * The act that says so.
   */
  norm: NormId;
  /**
   * Whose it is.
   */
  role: Role;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * The clause in words, without a subject: «Участвовать в оценке программы».
   */
  text: Localised;
}
/**
 * A kind of document.
 */
export interface DocumentKind {
  /**
   * The short code, `D19`.
   */
  code: string;
  /**
   * What it is about.
   */
  covers: Covers;
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: DocumentKindId;
  /**
   * The name.
   */
  name: Localised;
  /**
   * The act that asks for it.
   */
  norm: NormId;
  /**
   * Who prepares it.
   */
  prepared_by: Actor;
  /**
   * The kinds that it stands in for: a commission's decision for the order on pairs. Wherever one of them is asked for, it will do.
   */
  serves_as?: DocumentKindId[];
  /**
   * Who signs or approves it.
   */
  signed_by?: Actor[];
  /**
   * Where it was read.
   */
  source: string;
  /**
   * The stage that brings it.
   */
  stage: Stage;
}
/**
 * A mentoring form: who mentors whom.
 */
export interface Form {
  /**
   * Other names in use.
   */
  aliases?: string[];
  /**
   * How well the tasks, results and portraits are known, where there are such.
   */
  details_grade?: Grade;
  /**
   * What it is for.
   */
  goal: Localised;
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * A group of several mentees is usual.
   */
  group: boolean;
  /**
   * The identifier.
   */
  id: FormId;
  /**
   * Whose form it is.
   */
  level: FormLevel;
  /**
   * Who suits it as a mentee.
   */
  mentee_portrait?: Localised[];
  /**
   * Who may be the mentee.
   */
  mentees: StandingId[];
  /**
   * Who suits it as a mentor.
   */
  mentor_portrait?: Localised[];
  /**
   * Who may be the mentor.
   */
  mentors: StandingId[];
  /**
   * The official name.
   */
  name: Localised;
  /**
   * The act that brings it.
   */
  norm: NormId;
  /**
   * Third sides.
   */
  parties?: StandingId[];
  /**
   * What may be expected of it.
   */
  results?: Localised[];
  /**
   * Both sides belong to one organisation.
   */
  same_organisation: boolean;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * What is done for it.
   */
  tasks?: Localised[];
  /**
   * Role models.
   */
  variants?: Variant[];
}
/**
 * A role model inside a form.
 */
export interface Variant {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: VariantId;
  /**
   * The name.
   */
  name: Localised;
}
/**
 * What a person does for a programme beside the three roles: tutor, methodist, representative. It never becomes a fourth role.
 */
export interface Function {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: FunctionId;
  /**
   * What it means.
   */
  meaning: Localised;
  /**
   * The name.
   */
  name: Localised;
  /**
   * Where it was read.
   */
  source: string;
}
/**
 * Why a pair ended.
 */
export interface Ground {
  /**
   * Who must agree, beside whoever records it.
   */
  agreed_by?: Actor[];
  /**
   * The record was a mistake: the pair never was.
   */
  annuls?: boolean;
  /**
   * Before the agreed end.
   */
  early: boolean;
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: GroundId;
  /**
   * The name.
   */
  name: Localised;
  /**
   * By an order of the head.
   */
  needs_order: boolean;
  /**
   * It may be the cause of replacing the mentor.
   */
  replacement?: boolean;
  /**
   * Where it was read.
   */
  source: string;
}
/**
 * An indicator's definition.
 */
export interface Indicator {
  /**
   * What is counted below the line.
   */
  denominator: Localised;
  /**
   * The formula in words.
   */
  formula: Localised;
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: ParameterId;
  /**
   * The name.
   */
  name: Localised;
  /**
   * What is counted above the line.
   */
  numerator: Localised;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * Targets by year, in percent.
   */
  targets?: Target[];
}
/**
 * The value that an indicator should reach in a year.
 */
export interface Target {
  /**
   * The share in percent.
   */
  percent: number;
  /**
   * The year.
   */
  year: number;
}
/**
 * A questionnaire or card.
 */
export interface Instrument {
  /**
   * Who answers it.
   */
  answered_by: Respondent[];
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: InstrumentId;
  /**
   * The name.
   */
  name: Localised;
  /**
   * When.
   */
  rounds: Round[];
  /**
   * The highest mark.
   */
  scale_max: number;
  /**
   * The lowest mark.
   */
  scale_min: number;
  /**
   * Where it was read.
   */
  source: string;
}
/**
 * A kind of mentoring: how, not who.
 */
export interface Kind {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: KindId;
  /**
   * The mentor is the less experienced.
   */
  inverts_seniority: boolean;
  /**
   * What it means.
   */
  meaning: Localised;
  /**
   * Most meetings.
   */
  meetings_max?: number;
  /**
   * Most mentees of one mentor.
   */
  mentees_max?: number;
  /**
   * Fewest mentees of one mentor.
   */
  mentees_min: number;
  /**
   * Shortest usual term in months.
   */
  min_months?: number;
  /**
   * The name.
   */
  name: Localised;
  /**
   * Runs by a schedule of meetings.
   */
  scheduled: boolean;
  /**
   * Where it was read.
   */
  source: string;
}
/**
 * A step of the meeting cycle.
 */
export interface MeetingEntry {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * Which meeting.
   */
  id: MeetingKind;
  /**
   * The name.
   */
  name: Localised;
  /**
   * Its place, 1–5.
   */
  number: number;
  /**
   * What it leaves behind.
   */
  outcome: Localised;
  /**
   * Where it was read.
   */
  source: string;
}
/**
 * An entry of the register of norms.
 */
export interface Norm {
  /**
   * The date of the act.
   */
  date?: Day;
  /**
   * What it demands.
   */
  force: Force;
  /**
   * The first day it holds.
   */
  from?: Day;
  /**
   * How well the text is known.
   */
  grade: Grade;
  /**
   * The identifier, `tk_351_8`.
   */
  id: NormId;
  /**
   * What kind of act it is: `law`, `directive`, `letter`, `local_act` …
   */
  kind: string;
  /**
   * Whose act it is.
   */
  level: Level;
  /**
   * The model whose recommendation it is; none: it holds whatever the model.
   */
  model?: MentoringModel;
  /**
   * What is uncertain, and why.
   */
  note?: Localised;
  /**
   * The number of the act as printed.
   */
  number?: string;
  /**
   * The short name that messages print.
   */
  short: Localised;
  /**
   * Where the text was read.
   */
  source: string;
  /**
   * The full title.
   */
  title: Localised;
  /**
   * The last day it holds.
   */
  until?: Day;
}
/**
 * What an instrument measures.
 */
export interface Parameter {
  /**
   * Which way is better.
   */
  better: Better;
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * Whom it is about.
   */
  group: ParameterGroup;
  /**
   * The identifier.
   */
  id: ParameterId;
  /**
   * The name.
   */
  name: Localised;
  /**
   * Where it was read.
   */
  source: string;
}
/**
 * Why the term of a pair is prolonged.
 */
export interface ProlongationGround {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: GroundId;
  /**
   * The name.
   */
  name: Localised;
  /**
   * Where it was read.
   */
  source: string;
}
/**
 * A public holiday (нерабочий праздничный день).
 */
export interface PublicHoliday {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The day of every year.
   */
  id: MonthDay;
  /**
   * The name.
   */
  name: Localised;
  /**
   * Where it was read.
   */
  source: string;
}
/**
 * A day of a region or an organisation that differs from the calendar of the whole country.
 */
export interface RegionalDay {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The day.
   */
  id: Day;
  /**
   * Why: a religious holiday, a day of the republic.
   */
  name: Localised;
  /**
   * The act.
   */
  norm?: NormId;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * Worked on after all; otherwise a day off.
   */
  working?: boolean;
}
/**
 * What the method says of a stage.
 */
export interface StageEntry {
  /**
   * Other names in use.
   */
  aliases?: string[];
  /**
   * What it is for.
   */
  goal: Localised;
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * Which stage.
   */
  id: Stage;
  /**
   * Work with people of the organisation.
   */
  inner?: Localised[];
  /**
   * What it starts from.
   */
  inputs?: Localised[];
  /**
   * The large part it belongs to.
   */
  macro_stage: MacroStage;
  /**
   * Usual months, 1–12, in the order of a school year.
   */
  months?: number[];
  /**
   * The official name.
   */
  name: Localised;
  /**
   * Its place, 1–7.
   */
  number: number;
  /**
   * Work with people and organisations outside.
   */
  outer?: Localised[];
  /**
   * What it leaves behind: documents, data, decisions.
   */
  outputs?: Localised[];
  /**
   * Who answers for it.
   */
  responsible?: Actor[];
  /**
   * What ends it.
   */
  result: Localised;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * What is done in it.
   */
  tasks?: Localised[];
}
/**
 * Who a person is outside the programme.
 */
export interface Standing {
  /**
   * Inside or outside the organisation.
   */
  contour: Contour;
  /**
   * The standing that it is a kind of: a «воспитатель» counts as a teacher wherever a form or a category names teachers.
   */
  counts_as?: StandingId;
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: StandingId;
  /**
   * Learns in an educational organisation.
   */
  learner: boolean;
  /**
   * The name.
   */
  name: Localised;
  /**
   * Comes in person and speaks for no organisation: a resident, a volunteer.
   */
  private?: boolean;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * Is employed as teaching staff.
   */
  staff: boolean;
  /**
   * Not a person: a class, a team, a family, an organisation.
   */
  unit?: boolean;
}
/**
 * A term of study: a quarter, a trimester, a module.
 */
export interface StudyTerm {
  /**
   * The first day of every year.
   */
  from: MonthDay;
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The identifier.
   */
  id: StudyTermId;
  /**
   * The name.
   */
  name: Localised;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * The last day of every year.
   */
  until: MonthDay;
}
/**
 * The production calendar (производственный календарь) of a year: what differs from the weekdays and the public holidays.
 */
export interface WorkingYear {
  /**
   * Days announced as non-working with pay kept. They count as working days, and an answer mentions them.
   */
  announced?: Announced[];
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * The year, `2026`.
   */
  id: PartialDay;
  /**
   * Days off moved to other days, by law or by the yearly decree. A move from a Saturday concerns the five-day week only: in the six-day week Saturday is a working day.
   */
  moved: DayMoved[];
  /**
   * What to know about it.
   */
  note: Localised;
  /**
   * Where it was read.
   */
  source: string;
}
/**
 * Days announced as non-working with pay kept.
 */
export interface Announced {
  /**
   * By which act, in words.
   */
  by: string;
  /**
   * The first day.
   */
  from: Day;
  /**
   * The last day.
   */
  until: Day;
}
/**
 * A day off that was moved.
 */
export interface DayMoved {
  /**
   * From which day: worked on now, unless it is a public holiday.
   */
  from: Day;
  /**
   * To which day.
   */
  to: Day;
}
/**
 * Who counts as a young specialist, for one purpose and one territory.
 */
export interface YoungPolicy {
  /**
   * The job must be the first one by the qualification; work during the studies does not count.
   */
  first_job?: boolean;
  /**
   * The first day it holds.
   */
  from?: Day;
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * Hired not later than this many months after the diploma.
   */
  hired_within_months_after_diploma?: number;
  /**
   * The identifier.
   */
  id: YoungPolicyId;
  /**
   * The greatest age in completed years.
   */
  max_age?: number;
  /**
   * Months of service in the profession; with the last of them completed it is over.
   */
  max_service_months?: number;
  /**
   * The name.
   */
  name: Localised;
  /**
   * The act that says so.
   */
  norm: NormId;
  /**
   * What stops the count of months.
   */
  pauses?: PauseKind[];
  /**
   * What it is asked for.
   */
  purpose: YoungPurpose;
  /**
   * The region of the federation, as an organisation writes it; none: everywhere.
   */
  region?: string;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * Months from the day of hiring; with the last of them completed it is over.
   */
  status_months?: number;
  /**
   * The last day it holds.
   */
  until?: Day;
}
/**
 * A line of the road map.
 */
export interface RoadMapLine {
  /**
   * Who helps.
   */
  co_executors?: Actor[];
  /**
   * What becomes of a last day that is a day off; none: as the profile says, but a month, a quarter or another stretch of time ends where it ends.
   */
  day_off?: DayOffPolicy;
  /**
   * When.
   */
  due: Due;
  /**
   * What shows that it is done.
   */
  evidence?: Need;
  /**
   * Who does it, where that is somebody else.
   */
  executor?: Actor;
  /**
   * Who else answers for it, by function: a methodist, a working group.
   */
  functions?: FunctionId[];
  /**
   * The identifier, by which a programme speaks of the line; none: `line-3` by its place, `line-3.1` inside it.
   */
  id?: TaskId;
  /**
   * The norm that asks for it.
   */
  norm: NormId;
  /**
   * When, as the paper prints it, where that is more than `due` can say: «в течение 5 рабочих дней со дня приказа».
   */
  printed?: string;
  /**
   * The documents that come of it; all of them on file show that it is done.
   */
  results?: DocumentKindId[];
  /**
   * Lines inside it. A line without evidence of its own is done when they are.
   */
  rows?: RoadMapLine[];
  /**
   * The stage it belongs to.
   */
  stage: Stage;
  /**
   * What is done.
   */
  task: Localised;
  /**
   * Who answers for it.
   */
  who: Actor[];
}
/**
 * The rule is weighed as said, whatever its norm.
 */
export interface SeverityRuleSetting {
  severity: Severity;
}
/**
 * A larger part of the cycle under the profile's own name.
 */
export interface StageGroup {
  /**
   * The name.
   */
  name: Localised;
  /**
   * The stages it is made of.
   */
  stages: Stage[];
}
/**
 * A new programme.
 */
export interface Opening {
  /**
   * The caller's own data; kept and given back, the keys of its objects in alphabetical order.
   */
  extensions?: {
    [k: string]: unknown;
  };
  /**
   * What it is.
   */
  header: Header;
  /**
   * The identifier.
   */
  id: ProgrammeId;
  /**
   * The day it was opened.
   */
  on: Day;
  /**
   * The profile it is judged by; the model's own.
   */
  profile: ProfileId;
}
/**
 * Choose the forms of the programme. Refused: a form that the profile does not allow or that is chosen already.
 */
export interface ChooseFormsCommand {
  /**
   * Which.
   */
  forms: FormId[];
  /**
   * When.
   */
  on: Day;
  type: 'choose_forms';
}
/**
 * Begin a stage. Refused while an earlier stage is open, unless the profile lets the two overlap.
 */
export interface StartStageCommand {
  /**
   * Who answers for it.
   */
  by?: ParticipantId;
  /**
   * When.
   */
  on: Day;
  /**
   * Which stage.
   */
  stage: Stage;
  type: 'start_stage';
}
/**
 * Close a stage. Refused with every unmet condition.
 */
export interface CloseStageCommand {
  /**
   * Who answers for it.
   */
  by?: ParticipantId;
  /**
   * When.
   */
  on: Day;
  /**
   * Which stage.
   */
  stage: Stage;
  type: 'close_stage';
}
/**
 * Close a stage although conditions are unmet. A signed fact with a reason, never silent.
 */
export interface OverrideStageCommand {
  /**
   * Who signs.
   */
  by: ParticipantId;
  /**
   * When.
   */
  on: Day;
  /**
   * Why.
   */
  reason: string;
  /**
   * Which stage.
   */
  stage: Stage;
  type: 'override_stage';
}
/**
 * Open a closed stage again. Refused when a later stage is closed.
 */
export interface ReopenStageCommand {
  /**
   * Who signs.
   */
  by: ParticipantId;
  /**
   * When.
   */
  on: Day;
  /**
   * Why.
   */
  reason: string;
  /**
   * Which stage.
   */
  stage: Stage;
  type: 'reopen_stage';
}
/**
 * Add a person.
 */
export interface EnrolCommand {
  /**
   * Date of birth as far as it is known.
   */
  born?: PartialDay;
  /**
   * Why the person needs a mentor.
   */
  categories?: CategoryId[];
  /**
   * The participant's own children in the programme.
   */
  children?: ParticipantId[];
  /**
   * What the mentor can give, in topics.
   */
  competences?: string[];
  /**
   * The caller's own data; kept and given back, the keys of its objects in alphabetical order.
   */
  extensions?: {
    [k: string]: unknown;
  };
  /**
   * How the person can meet: in person, by video.
   */
  formats?: string[];
  /**
   * Whatever else the person does for the programme: a tutor, a methodist, a partner's representative.
   */
  functions?: Held[];
  /**
   * Hours a month that the mentor can give.
   */
  hours_a_month?: number;
  /**
   * The identifier; the directory knows whose it is.
   */
  id: ParticipantId;
  /**
   * What the person likes.
   */
  interests?: string[];
  /**
   * The languages in which the person is at ease.
   */
  languages?: string[];
  /**
   * Another organisation that the person belongs to; none: the programme's own.
   */
  place?: string;
  /**
   * The same where some are equally wanted: groups of equals, the most wanted first. Outweighs `wishes`.
   */
  ranked_wishes?: ParticipantId[][];
  /**
   * What the mentee asks for.
   */
  requests?: Request[];
  /**
   * The roles in the programme with their days.
   */
  roles?: Enrolment[];
  /**
   * The days of the service, where they are known.
   */
  service?: Service;
  /**
   * Completed years of service or experience in the profession.
   */
  service_years?: number;
  /**
   * How many people stand behind it; none: one, or not known of a unit.
   */
  size?: number;
  /**
   * Who the person is outside the programme.
   */
  standing: StandingId;
  /**
   * The class, course or group as a number of the step, 1–11 for a school.
   */
  step?: number;
  /**
   * The school subjects that the mentee works on or the mentor knows.
   */
  subjects?: string[];
  /**
   * How many mentees the mentor takes at a time; none: the profile's limit.
   */
  takes?: number;
  /**
   * The fewest mentees with whom the mentor would begin; none: one is enough.
   */
  takes_at_least?: number;
  /**
   * When the person can meet, in words of the school: `monday_after_lessons`.
   */
  times?: string[];
  type: 'enrol';
  /**
   * The age of mentees that the mentor wishes.
   */
  wished_age?: AgeRange;
  /**
   * Persons the participant would like to work with, the most wanted first.
   */
  wishes?: ParticipantId[];
}
/**
 * Put right what is known of a person.
 */
export interface CorrectCommand {
  /**
   * When it was put right.
   */
  on: Day;
  /**
   * The person as they should be.
   */
  participant: Participant;
  type: 'correct';
}
/**
 * Give a person one more role.
 */
export interface TakeRoleCommand {
  /**
   * Who.
   */
  participant: ParticipantId;
  /**
   * Which role, from when.
   */
  role: Enrolment;
  type: 'take_role';
}
/**
 * End a person's role. Refused while the person is in an active pair in that role.
 */
export interface LeaveRoleCommand {
  /**
   * The last day.
   */
  on: Day;
  /**
   * Who.
   */
  participant: ParticipantId;
  /**
   * Which role.
   */
  role: Role;
  type: 'leave_role';
}
/**
 * Appoint a curator.
 */
export interface AppointCuratorCommand {
  /**
   * Who.
   */
  curator: ParticipantId;
  /**
   * The forms the curator is in charge of; none: all of them.
   */
  forms?: FormId[];
  /**
   * From which day.
   */
  from: Day;
  /**
   * For whom.
   */
  level?: CuratorLevel;
  /**
   * By which order.
   */
  order?: DocumentId;
  type: 'appoint_curator';
  /**
   * Until which day.
   */
  until?: Day;
}
/**
 * Record the outcome of a mentor's selection.
 */
export interface SelectMentorCommand {
  /**
   * Whether the person suits the programme.
   */
  fit: boolean;
  /**
   * Who was considered.
   */
  mentor: ParticipantId;
  /**
   * When it was decided.
   */
  on: Day;
  type: 'select_mentor';
}
/**
 * Record a mentor's training.
 */
export interface TrainMentorCommand {
  /**
   * Who was trained.
   */
  mentor: ParticipantId;
  /**
   * The day the training ended.
   */
  on: Day;
  /**
   * The programme of the training.
   */
  programme?: DocumentId;
  type: 'train_mentor';
}
/**
 * Put a document on file.
 */
export interface FileDocumentCommand {
  /**
   * The chain of approvals, in the order it is printed.
   */
  approvals?: Approval[];
  /**
   * What it rests on, from the highest level to the lowest.
   */
  basis?: Basis[];
  /**
   * The date as far as the paper has it.
   */
  date: PartialDay;
  /**
   * The forms it is about; none: all of them.
   */
  forms?: FormId[];
  /**
   * The first day it holds, where that is not its date.
   */
  from?: Day;
  /**
   * The identifier.
   */
  id: DocumentId;
  /**
   * What kind of document it is.
   */
  kind: DocumentKindId;
  /**
   * The number as printed: `63/1`, `14-а`, `47 § 3`, or none.
   */
  number?: string;
  /**
   * Other numbers that the same paper bears, as printed.
   */
  other_numbers?: string[];
  /**
   * The pairs it is about.
   */
  pairs?: PairId[];
  /**
   * The people it is about.
   */
  people?: ParticipantId[];
  /**
   * Date and number as printed, where they cannot be read plainly: «от «___» _________ 2020 г.».
   */
  printed?: string;
  /**
   * Where and when it was published.
   */
  published?: Published[];
  /**
   * What is odd in the paper itself: an unreadable number, a leftover of a template, a contradiction.
   */
  remarks?: string[];
  /**
   * The edition that it replaces.
   */
  replaces?: DocumentId;
  /**
   * Who signed or approved it.
   */
  signed_by?: Actor;
  /**
   * The title as printed, where it says more than the kind.
   */
  title?: string;
  type: 'file_document';
  /**
   * The paper bears no date: `date` is then when it was put on file.
   */
  undated?: boolean;
  /**
   * The last day it holds.
   */
  until?: Day;
}
/**
 * Record a consent.
 */
export interface GiveConsentCommand {
  /**
   * For dissemination: on which addresses.
   */
  addresses?: string[];
  /**
   * What entitles the representative to sign.
   */
  authority?: Authority;
  /**
   * For dissemination: which data.
   */
  fields?: string[];
  /**
   * When.
   */
  given: Day;
  /**
   * Who signed.
   */
  giver: Giver;
  /**
   * The identifier.
   */
  id: ConsentId;
  /**
   * What it is for.
   */
  purpose: Purpose;
  /**
   * Whether it is a document of its own, apart from applications and contracts.
   */
  separate?: boolean;
  /**
   * Whose data or participation.
   */
  subject: ParticipantId;
  type: 'give_consent';
  /**
   * The last day it holds.
   */
  until?: Day;
  /**
   * The day it was withdrawn.
   */
  withdrawn?: Day;
}
/**
 * Withdraw a consent.
 */
export interface WithdrawConsentCommand {
  /**
   * Which consent.
   */
  consent: ConsentId;
  /**
   * From which day it does not hold.
   */
  on: Day;
  type: 'withdraw_consent';
}
/**
 * Record an instruction to mentor as work.
 */
export interface InstructMentorCommand {
  /**
   * On what basis.
   */
  basis: LabourBasis;
  /**
   * How it was called off before its end.
   */
  cancelled?: Cancellation;
  /**
   * What the mentor does, as the document says.
   */
  content?: string;
  /**
   * The contract, the supplementary agreement or the job description.
   */
  document?: DocumentId;
  /**
   * In which form the mentor does it, as the document says.
   */
  form?: string;
  /**
   * From which day.
   */
  from: Day;
  /**
   * The identifier.
   */
  id: InstructionId;
  /**
   * Who mentors.
   */
  mentor: ParticipantId;
  /**
   * The pair it is about; none: every pair of the mentor.
   */
  pair?: PairId;
  /**
   * What is paid for it.
   */
  pay?: Pay;
  type: 'instruct_mentor';
  /**
   * Until which day.
   */
  until?: Day;
}
/**
 * Call an instruction off before its end.
 */
export interface CancelInstructionCommand {
  /**
   * Who called it off, and when.
   */
  cancellation: Cancellation;
  /**
   * Which instruction.
   */
  instruction: InstructionId;
  type: 'cancel_instruction';
}
/**
 * Record whom a mentee chose of the mentors who were offered.
 */
export interface ChooseMentorCommand {
  /**
   * Who was chosen; none: nobody of them.
   */
  chosen?: ParticipantId;
  /**
   * Who chose.
   */
  mentee: ParticipantId;
  /**
   * Who was offered.
   */
  offered: ParticipantId[];
  /**
   * When.
   */
  on: Day;
  type: 'choose_mentor';
}
/**
 * Propose pairs.
 */
export interface ProposePairsCommand {
  /**
   * Which. Their days, approvals, plans and endings are recorded later, by commands of their own.
   */
  pairs: Pair[];
  type: 'propose_pairs';
}
/**
 * Record that a side agrees to a pair.
 */
export interface AgreePairCommand {
  /**
   * Who and when.
   */
  agreement: Agreement;
  /**
   * Which pair.
   */
  pair: PairId;
  type: 'agree_pair';
}
/**
 * Approve pairs by an order that is on file.
 */
export interface ApprovePairsCommand {
  /**
   * When.
   */
  on: Day;
  /**
   * By which order.
   */
  order: DocumentId;
  /**
   * Which.
   */
  pairs: PairId[];
  /**
   * The term of the work.
   */
  term: Period;
  type: 'approve_pairs';
}
/**
 * Record the plan of a pair.
 */
export interface PlanPairCommand {
  /**
   * Which pair.
   */
  pair: PairId;
  /**
   * The plan.
   */
  plan: Plan;
  type: 'plan_pair';
}
/**
 * Record a meeting. Refused out of order: acquaintance, trial, planning, regular ones, final.
 */
export interface HoldMeetingCommand {
  /**
   * The sides that left feedback.
   */
  feedback?: Role[];
  /**
   * The decision after a trial meeting.
   */
  fit?: Fit;
  /**
   * The identifier.
   */
  id: MeetingId;
  /**
   * Which of the five.
   */
  kind: MeetingKind;
  /**
   * How long, in minutes.
   */
  minutes?: number;
  /**
   * When.
   */
  on: Day;
  /**
   * Whose meeting.
   */
  pair: PairId;
  type: 'hold_meeting';
}
/**
 * Make the term of a pair longer. Refused: an end that is not later than the present one.
 */
export interface ProlongPairCommand {
  /**
   * Which pair.
   */
  pair: PairId;
  /**
   * Until when, and how it was decided.
   */
  prolongation: Prolongation;
  type: 'prolong_pair';
}
/**
 * Put another mentor in the place of one: the pair ends, and another goes on in its place with the same end. Refused: an early ground that is none for a replacement, a new mentor who is not ready.
 */
export interface ReplaceMentorCommand {
  /**
   * The sides of the new pair that agreed to it.
   */
  agreed?: Role[];
  /**
   * Who is appointed.
   */
  appoint: ParticipantId;
  /**
   * Why.
   */
  cause: GroundId;
  /**
   * The id of the pair that goes on.
   */
  into: PairId;
  /**
   * The day of both.
   */
  on: Day;
  /**
   * By which order.
   */
  order: DocumentId;
  /**
   * The pair whose mentor is released.
   */
  pair: PairId;
  /**
   * Who is released.
   */
  release: ParticipantId;
  type: 'replace_mentor';
}
/**
 * End a pair. On the ground `made_in_error` the record counts as if it had never been.
 */
export interface EndPairCommand {
  /**
   * How.
   */
  ending: Ending;
  /**
   * Which pair.
   */
  pair: PairId;
  type: 'end_pair';
}
/**
 * Record answers to a questionnaire.
 */
export interface RecordAnswersCommand {
  /**
   * Which questionnaire or card.
   */
  instrument: InstrumentId;
  /**
   * Marks on the instrument's scale, by parameter or item.
   */
  marks?: {
    [k: string]: number;
  };
  /**
   * When.
   */
  on: Day;
  /**
   * The pair they speak of.
   */
  pair?: PairId;
  /**
   * Whose answers (or who the card is about).
   */
  participant: ParticipantId;
  /**
   * Which round.
   */
  round: Round;
  /**
   * Satisfied with the programme, on the same scale.
   */
  satisfaction?: number;
  type: 'record_answers';
}
/**
 * Record an event of the programme.
 */
export interface HoldActivityCommand {
  /**
   * What it was.
   */
  kind: ActivityKindId;
  /**
   * When; its first day, where it lasts.
   */
  on: Day;
  /**
   * The pairs it is about: of an award, the pairs that got it together.
   */
  pairs?: PairId[];
  /**
   * Who took part, where it matters.
   */
  people?: ParticipantId[];
  /**
   * Its own title: «Лучшая пара», «Современная школа – современный наставник».
   */
  title?: string;
  type: 'hold_activity';
  /**
   * The last day of an event of several days.
   */
  until?: Day;
}
/**
 * Record a publication.
 */
export interface PublishCommand {
  /**
   * The full address.
   */
  address: string;
  /**
   * The data about them: `name`, `photo`, `review`.
   */
  fields?: string[];
  /**
   * When.
   */
  on: Day;
  /**
   * The people it names or shows.
   */
  people?: ParticipantId[];
  /**
   * The day it was taken down.
   */
  removed?: Day;
  /**
   * What was published, as a kind of document.
   */
  topic: DocumentKindId;
  type: 'publish';
}
/**
 * Record that everything published at an address was taken down.
 */
export interface TakeDownCommand {
  /**
   * The full address, as it was recorded.
   */
  address: string;
  /**
   * When.
   */
  on: Day;
  type: 'take_down';
}
/**
 * Record the curator's contact with a pair.
 */
export interface ContactPairCommand {
  /**
   * Who asked.
   */
  curator: ParticipantId;
  /**
   * When.
   */
  on: Day;
  /**
   * Which pair.
   */
  pair: PairId;
  type: 'contact_pair';
}
/**
 * Record a figure that the organisation reports or aims at.
 */
export interface ReportFigureCommand {
  /**
   * The document on file that it stands in.
   */
  document?: DocumentId;
  /**
   * The indicator of the registry that it is a value of.
   */
  indicator?: ParameterId;
  /**
   * What it counts.
   */
  name: string;
  /**
   * What a share is counted over, in words.
   */
  of?: string;
  /**
   * The day it was made known.
   */
  on: Day;
  /**
   * The time it is about, as printed: «к 2024 году».
   */
  period?: string;
  /**
   * How it is to be read, where that is not clear.
   */
  remark?: string;
  /**
   * Whether it was reached or is aimed at.
   */
  sense?: FigureSense;
  /**
   * Where it stands otherwise.
   */
  source?: string;
  type: 'report_figure';
  /**
   * Of what: «человек», «%», «руб.», «подключений».
   */
  unit?: string;
  /**
   * How much.
   */
  value: FigureValue;
}
/**
 * Put a row on the road map, or alter one: its own or the profile's.
 */
export interface PlanTaskCommand {
  /**
   * When it was planned.
   */
  on: Day;
  /**
   * The row.
   */
  row: Task;
  /**
   * The identifier of the row.
   */
  task: TaskId;
  type: 'plan_task';
}
/**
 * Record that a row of the road map is done.
 */
export interface CompleteTaskCommand {
  /**
   * Of a row that comes again and again: the last day of the time that is meant; none: the first that is open.
   */
  due?: Day;
  /**
   * The documents that show it.
   */
  evidence?: DocumentId[];
  /**
   * What shows it otherwise, or what came of it.
   */
  note?: string;
  /**
   * When.
   */
  on: Day;
  /**
   * Which row.
   */
  task: TaskId;
  type: 'complete_task';
}
/**
 * Take a row off the road map, for a reason.
 */
export interface DropTaskCommand {
  /**
   * When.
   */
  on: Day;
  /**
   * Why.
   */
  reason: string;
  /**
   * Which row.
   */
  task: TaskId;
  type: 'drop_task';
}
/**
 * The programme was opened.
 */
export interface OpenedEvent {
  /**
   * The caller's own data; kept and given back, the keys of its objects in alphabetical order.
   */
  extensions?: {
    [k: string]: unknown;
  };
  /**
   * What it is.
   */
  header: Header;
  /**
   * The identifier.
   */
  id: ProgrammeId;
  /**
   * The day it was opened.
   */
  on: Day;
  /**
   * The profile it is judged by; the model's own.
   */
  profile: ProfileId;
  type: 'opened';
}
/**
 * A form was chosen.
 */
export interface FormChosenEvent {
  /**
   * Which form.
   */
  form: FormId;
  /**
   * When it was chosen.
   */
  on: Day;
  type: 'form_chosen';
}
/**
 * Something happened to a stage.
 */
export interface StageMovedEvent {
  /**
   * What happened.
   */
  act: StageMove;
  /**
   * Who answers for it: the curator, the head.
   */
  by?: ParticipantId;
  /**
   * When.
   */
  on: Day;
  /**
   * Why, for an override and a reopening.
   */
  reason?: string;
  /**
   * Which stage.
   */
  stage: Stage;
  type: 'stage_moved';
}
/**
 * A person joined.
 */
export interface EnrolledEvent {
  /**
   * Date of birth as far as it is known.
   */
  born?: PartialDay;
  /**
   * Why the person needs a mentor.
   */
  categories?: CategoryId[];
  /**
   * The participant's own children in the programme.
   */
  children?: ParticipantId[];
  /**
   * What the mentor can give, in topics.
   */
  competences?: string[];
  /**
   * The caller's own data; kept and given back, the keys of its objects in alphabetical order.
   */
  extensions?: {
    [k: string]: unknown;
  };
  /**
   * How the person can meet: in person, by video.
   */
  formats?: string[];
  /**
   * Whatever else the person does for the programme: a tutor, a methodist, a partner's representative.
   */
  functions?: Held[];
  /**
   * Hours a month that the mentor can give.
   */
  hours_a_month?: number;
  /**
   * The identifier; the directory knows whose it is.
   */
  id: ParticipantId;
  /**
   * What the person likes.
   */
  interests?: string[];
  /**
   * The languages in which the person is at ease.
   */
  languages?: string[];
  /**
   * Another organisation that the person belongs to; none: the programme's own.
   */
  place?: string;
  /**
   * The same where some are equally wanted: groups of equals, the most wanted first. Outweighs `wishes`.
   */
  ranked_wishes?: ParticipantId[][];
  /**
   * What the mentee asks for.
   */
  requests?: Request[];
  /**
   * The roles in the programme with their days.
   */
  roles?: Enrolment[];
  /**
   * The days of the service, where they are known.
   */
  service?: Service;
  /**
   * Completed years of service or experience in the profession.
   */
  service_years?: number;
  /**
   * How many people stand behind it; none: one, or not known of a unit.
   */
  size?: number;
  /**
   * Who the person is outside the programme.
   */
  standing: StandingId;
  /**
   * The class, course or group as a number of the step, 1–11 for a school.
   */
  step?: number;
  /**
   * The school subjects that the mentee works on or the mentor knows.
   */
  subjects?: string[];
  /**
   * How many mentees the mentor takes at a time; none: the profile's limit.
   */
  takes?: number;
  /**
   * The fewest mentees with whom the mentor would begin; none: one is enough.
   */
  takes_at_least?: number;
  /**
   * When the person can meet, in words of the school: `monday_after_lessons`.
   */
  times?: string[];
  type: 'enrolled';
  /**
   * The age of mentees that the mentor wishes.
   */
  wished_age?: AgeRange;
  /**
   * Persons the participant would like to work with, the most wanted first.
   */
  wishes?: ParticipantId[];
}
/**
 * What is known of a person was corrected.
 */
export interface CorrectedEvent {
  /**
   * When it was put right.
   */
  on: Day;
  /**
   * The person as they should be.
   */
  participant: Participant;
  type: 'corrected';
}
/**
 * A person took another role.
 */
export interface RoleTakenEvent {
  /**
   * Who.
   */
  participant: ParticipantId;
  /**
   * Which role, from when.
   */
  role: Enrolment;
  type: 'role_taken';
}
/**
 * A person left a role.
 */
export interface RoleLeftEvent {
  /**
   * The last day.
   */
  on: Day;
  /**
   * Who.
   */
  participant: ParticipantId;
  /**
   * Which role.
   */
  role: Role;
  type: 'role_left';
}
/**
 * A curator was appointed.
 */
export interface CuratorAppointedEvent {
  /**
   * Who.
   */
  curator: ParticipantId;
  /**
   * The forms the curator is in charge of; none: all of them.
   */
  forms?: FormId[];
  /**
   * From which day.
   */
  from: Day;
  /**
   * For whom.
   */
  level?: CuratorLevel;
  /**
   * By which order.
   */
  order?: DocumentId;
  type: 'curator_appointed';
  /**
   * Until which day.
   */
  until?: Day;
}
/**
 * A mentor was selected, or not.
 */
export interface MentorSelectedEvent {
  /**
   * Whether the person suits the programme.
   */
  fit: boolean;
  /**
   * Who was considered.
   */
  mentor: ParticipantId;
  /**
   * When it was decided.
   */
  on: Day;
  type: 'mentor_selected';
}
/**
 * A mentor was trained.
 */
export interface MentorTrainedEvent {
  /**
   * Who was trained.
   */
  mentor: ParticipantId;
  /**
   * The day the training ended.
   */
  on: Day;
  /**
   * The programme of the training.
   */
  programme?: DocumentId;
  type: 'mentor_trained';
}
/**
 * A document came on file.
 */
export interface DocumentFiledEvent {
  /**
   * The chain of approvals, in the order it is printed.
   */
  approvals?: Approval[];
  /**
   * What it rests on, from the highest level to the lowest.
   */
  basis?: Basis[];
  /**
   * The date as far as the paper has it.
   */
  date: PartialDay;
  /**
   * The forms it is about; none: all of them.
   */
  forms?: FormId[];
  /**
   * The first day it holds, where that is not its date.
   */
  from?: Day;
  /**
   * The identifier.
   */
  id: DocumentId;
  /**
   * What kind of document it is.
   */
  kind: DocumentKindId;
  /**
   * The number as printed: `63/1`, `14-а`, `47 § 3`, or none.
   */
  number?: string;
  /**
   * Other numbers that the same paper bears, as printed.
   */
  other_numbers?: string[];
  /**
   * The pairs it is about.
   */
  pairs?: PairId[];
  /**
   * The people it is about.
   */
  people?: ParticipantId[];
  /**
   * Date and number as printed, where they cannot be read plainly: «от «___» _________ 2020 г.».
   */
  printed?: string;
  /**
   * Where and when it was published.
   */
  published?: Published[];
  /**
   * What is odd in the paper itself: an unreadable number, a leftover of a template, a contradiction.
   */
  remarks?: string[];
  /**
   * The edition that it replaces.
   */
  replaces?: DocumentId;
  /**
   * Who signed or approved it.
   */
  signed_by?: Actor;
  /**
   * The title as printed, where it says more than the kind.
   */
  title?: string;
  type: 'document_filed';
  /**
   * The paper bears no date: `date` is then when it was put on file.
   */
  undated?: boolean;
  /**
   * The last day it holds.
   */
  until?: Day;
}
/**
 * A consent was given.
 */
export interface ConsentGivenEvent {
  /**
   * For dissemination: on which addresses.
   */
  addresses?: string[];
  /**
   * What entitles the representative to sign.
   */
  authority?: Authority;
  /**
   * For dissemination: which data.
   */
  fields?: string[];
  /**
   * When.
   */
  given: Day;
  /**
   * Who signed.
   */
  giver: Giver;
  /**
   * The identifier.
   */
  id: ConsentId;
  /**
   * What it is for.
   */
  purpose: Purpose;
  /**
   * Whether it is a document of its own, apart from applications and contracts.
   */
  separate?: boolean;
  /**
   * Whose data or participation.
   */
  subject: ParticipantId;
  type: 'consent_given';
  /**
   * The last day it holds.
   */
  until?: Day;
  /**
   * The day it was withdrawn.
   */
  withdrawn?: Day;
}
/**
 * A consent was withdrawn.
 */
export interface ConsentWithdrawnEvent {
  /**
   * Which consent.
   */
  consent: ConsentId;
  /**
   * From which day it does not hold.
   */
  on: Day;
  type: 'consent_withdrawn';
}
/**
 * A mentor was instructed to mentor as work.
 */
export interface MentorInstructedEvent {
  /**
   * On what basis.
   */
  basis: LabourBasis;
  /**
   * How it was called off before its end.
   */
  cancelled?: Cancellation;
  /**
   * What the mentor does, as the document says.
   */
  content?: string;
  /**
   * The contract, the supplementary agreement or the job description.
   */
  document?: DocumentId;
  /**
   * In which form the mentor does it, as the document says.
   */
  form?: string;
  /**
   * From which day.
   */
  from: Day;
  /**
   * The identifier.
   */
  id: InstructionId;
  /**
   * Who mentors.
   */
  mentor: ParticipantId;
  /**
   * The pair it is about; none: every pair of the mentor.
   */
  pair?: PairId;
  /**
   * What is paid for it.
   */
  pay?: Pay;
  type: 'mentor_instructed';
  /**
   * Until which day.
   */
  until?: Day;
}
/**
 * An instruction was called off.
 */
export interface InstructionCancelledEvent {
  /**
   * Who called it off, and when.
   */
  cancellation: Cancellation;
  /**
   * Which instruction.
   */
  instruction: InstructionId;
  type: 'instruction_cancelled';
}
/**
 * A mentee chose a mentor, or none of those offered.
 */
export interface MentorChosenEvent {
  /**
   * Who was chosen; none: nobody of them.
   */
  chosen?: ParticipantId;
  /**
   * Who chose.
   */
  mentee: ParticipantId;
  /**
   * Who was offered.
   */
  offered: ParticipantId[];
  /**
   * When.
   */
  on: Day;
  type: 'mentor_chosen';
}
/**
 * A pair was proposed.
 */
export interface PairProposedEvent {
  /**
   * Who agreed, and when.
   */
  agreed?: Agreement[];
  /**
   * The day of the approval.
   */
  approved?: Day;
  /**
   * The pair whose work it goes on with, of this programme or an earlier one.
   */
  continues?: PairId;
  /**
   * The plans that it replaced.
   */
  earlier_plans?: Plan[];
  /**
   * How it ended.
   */
  ended?: Ending;
  /**
   * Who mentors whom.
   */
  form: FormId;
  /**
   * The goal of the work. Free text about a person.
   */
  goal?: string;
  /**
   * The identifier.
   */
  id: PairId;
  /**
   * How; none: the traditional kind, one to one.
   */
  kind?: KindId;
  /**
   * The mentees; several in a group.
   */
  mentees: ParticipantId[];
  /**
   * The mentors; usually one.
   */
  mentors: ParticipantId[];
  /**
   * The order that approves the pair.
   */
  order?: DocumentId;
  /**
   * Third sides, a parent in a triad.
   */
  parties?: ParticipantId[];
  /**
   * The plan that both sides made.
   */
  plan?: Plan;
  /**
   * How the term was made longer, in the order it was recorded.
   */
  prolonged?: Prolongation[];
  /**
   * The day it was proposed.
   */
  proposed: Day;
  /**
   * The agreed term of the work.
   */
  term?: Period;
  type: 'pair_proposed';
  /**
   * The role model inside the form.
   */
  variant?: VariantId;
}
/**
 * A side agreed to a pair.
 */
export interface PairAgreedEvent {
  /**
   * Who and when.
   */
  agreement: Agreement;
  /**
   * Which pair.
   */
  pair: PairId;
  type: 'pair_agreed';
}
/**
 * A pair was approved by order.
 */
export interface PairApprovedEvent {
  /**
   * When.
   */
  on: Day;
  /**
   * By which order.
   */
  order: DocumentId;
  /**
   * Which pair.
   */
  pair: PairId;
  /**
   * The term of the work.
   */
  term: Period;
  type: 'pair_approved';
}
/**
 * A pair made its plan.
 */
export interface PairPlannedEvent {
  /**
   * Which pair.
   */
  pair: PairId;
  /**
   * The plan.
   */
  plan: Plan;
  type: 'pair_planned';
}
/**
 * The term of a pair was made longer.
 */
export interface PairProlongedEvent {
  /**
   * Which pair.
   */
  pair: PairId;
  /**
   * Until when, and how it was decided.
   */
  prolongation: Prolongation;
  type: 'pair_prolonged';
}
/**
 * A meeting took place.
 */
export interface MeetingHeldEvent {
  /**
   * The sides that left feedback.
   */
  feedback?: Role[];
  /**
   * The decision after a trial meeting.
   */
  fit?: Fit;
  /**
   * The identifier.
   */
  id: MeetingId;
  /**
   * Which of the five.
   */
  kind: MeetingKind;
  /**
   * How long, in minutes.
   */
  minutes?: number;
  /**
   * When.
   */
  on: Day;
  /**
   * Whose meeting.
   */
  pair: PairId;
  type: 'meeting_held';
}
/**
 * A pair ended.
 */
export interface PairEndedEvent {
  /**
   * How.
   */
  ending: Ending;
  /**
   * Which pair.
   */
  pair: PairId;
  type: 'pair_ended';
}
/**
 * Answers came in.
 */
export interface AnsweredEvent {
  /**
   * Which questionnaire or card.
   */
  instrument: InstrumentId;
  /**
   * Marks on the instrument's scale, by parameter or item.
   */
  marks?: {
    [k: string]: number;
  };
  /**
   * When.
   */
  on: Day;
  /**
   * The pair they speak of.
   */
  pair?: PairId;
  /**
   * Whose answers (or who the card is about).
   */
  participant: ParticipantId;
  /**
   * Which round.
   */
  round: Round;
  /**
   * Satisfied with the programme, on the same scale.
   */
  satisfaction?: number;
  type: 'answered';
}
/**
 * An event of the programme took place.
 */
export interface ActivityHeldEvent {
  /**
   * What it was.
   */
  kind: ActivityKindId;
  /**
   * When; its first day, where it lasts.
   */
  on: Day;
  /**
   * The pairs it is about: of an award, the pairs that got it together.
   */
  pairs?: PairId[];
  /**
   * Who took part, where it matters.
   */
  people?: ParticipantId[];
  /**
   * Its own title: «Лучшая пара», «Современная школа – современный наставник».
   */
  title?: string;
  type: 'activity_held';
  /**
   * The last day of an event of several days.
   */
  until?: Day;
}
/**
 * Something was made public.
 */
export interface MadePublicEvent {
  /**
   * The full address.
   */
  address: string;
  /**
   * The data about them: `name`, `photo`, `review`.
   */
  fields?: string[];
  /**
   * When.
   */
  on: Day;
  /**
   * The people it names or shows.
   */
  people?: ParticipantId[];
  /**
   * The day it was taken down.
   */
  removed?: Day;
  /**
   * What was published, as a kind of document.
   */
  topic: DocumentKindId;
  type: 'made_public';
}
/**
 * What was published at an address was taken down.
 */
export interface TakenDownEvent {
  /**
   * The full address, as it was recorded.
   */
  address: string;
  /**
   * When.
   */
  on: Day;
  type: 'taken_down';
}
/**
 * The curator was in contact with a pair.
 */
export interface PairContactedEvent {
  /**
   * Who asked.
   */
  curator: ParticipantId;
  /**
   * When.
   */
  on: Day;
  /**
   * Which pair.
   */
  pair: PairId;
  type: 'pair_contacted';
}
/**
 * A figure was reported or aimed at.
 */
export interface FigureReportedEvent {
  /**
   * The document on file that it stands in.
   */
  document?: DocumentId;
  /**
   * The indicator of the registry that it is a value of.
   */
  indicator?: ParameterId;
  /**
   * What it counts.
   */
  name: string;
  /**
   * What a share is counted over, in words.
   */
  of?: string;
  /**
   * The day it was made known.
   */
  on: Day;
  /**
   * The time it is about, as printed: «к 2024 году».
   */
  period?: string;
  /**
   * How it is to be read, where that is not clear.
   */
  remark?: string;
  /**
   * Whether it was reached or is aimed at.
   */
  sense?: FigureSense;
  /**
   * Where it stands otherwise.
   */
  source?: string;
  type: 'figure_reported';
  /**
   * Of what: «человек», «%», «руб.», «подключений».
   */
  unit?: string;
  /**
   * How much.
   */
  value: FigureValue;
}
/**
 * A row was put on the road map, or altered.
 */
export interface TaskPlannedEvent {
  /**
   * When it was planned.
   */
  on: Day;
  /**
   * The row.
   */
  row: Task;
  /**
   * The identifier of the row.
   */
  task: TaskId;
  type: 'task_planned';
}
/**
 * A row of the road map was done.
 */
export interface TaskCompletedEvent {
  /**
   * Of a row that comes again and again: the last day of the time that is meant; none: the first that is open.
   */
  due?: Day;
  /**
   * The documents that show it.
   */
  evidence?: DocumentId[];
  /**
   * What shows it otherwise, or what came of it.
   */
  note?: string;
  /**
   * When.
   */
  on: Day;
  /**
   * Which row.
   */
  task: TaskId;
  type: 'task_completed';
}
/**
 * A row was taken off the road map.
 */
export interface TaskDroppedEvent {
  /**
   * When.
   */
  on: Day;
  /**
   * Why.
   */
  reason: string;
  /**
   * Which row.
   */
  task: TaskId;
  type: 'task_dropped';
}
/**
 * A request to propose pairs.
 */
export interface MatchRequest {
  /**
   * Papers taken as given although they are not on record yet: a draft to talk about, not a plan to approve.
   */
  assume?: Assumption[];
  /**
   * Pairs that must not be.
   */
  bans?: Two[];
  /**
   * How many mentees mentors take, in place of the records.
   */
  capacities?: Capacity[];
  /**
   * The day the pairs are proposed for.
   */
  day: Day;
  /**
   * Mentors who lead a group of a wanted composition.
   */
  groups?: Group[];
  /**
   * What history counts; none: what the profile says.
   */
  history?: History;
  /**
   * How the new pairs' ids begin; a number follows. None: `pair-`.
   */
  id_prefix?: string;
  /**
   * Barriers that the curator lifts.
   */
  lift?: Lift[];
  /**
   * What is striven for; none: what the profile says.
   */
  objective?: Objective;
  /**
   * Pairs that the curator has settled: the mentee gets this mentor, before everybody else, or none.
   */
  pins?: Two[];
  /**
   * Mentees whom the curator puts before others.
   */
  priorities?: Priority[];
  /**
   * Whether the answer has the table of possible pairs, against which its certificate can be checked.
   */
  table?: boolean;
  /**
   * Weights in place of the profile's, one by one.
   */
  weights?: {
    [k: string]: number;
  };
}
/**
 * A mentee and a mentor.
 */
export interface Two {
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor.
   */
  mentor: ParticipantId;
}
/**
 * How many mentees a mentor takes.
 */
export interface Capacity {
  /**
   * At least.
   */
  at_least?: number;
  /**
   * Who.
   */
  mentor: ParticipantId;
  /**
   * At most, with those they have already.
   */
  takes: number;
}
/**
 * A group of one mentor. Its seats stand in place of the mentor's limits.
 */
export interface Group {
  /**
   * The form of everybody in it; none: the first chosen one that fits.
   */
  form?: FormId;
  /**
   * The kind of mentoring that the pair gets.
   */
  kind?: KindId;
  /**
   * Who leads it.
   */
  mentor: ParticipantId;
  /**
   * For whom there are places.
   */
  seats: Seat[];
}
/**
 * Places of one sort in a group. Whoever fits several sorts takes one place of any.
 */
export interface Seat {
  /**
   * How many of them should be filled. As many as can be are, before scores are compared.
   */
  at_least?: number;
  /**
   * How many there are.
   */
  at_most: number;
  /**
   * Only for mentees of this category.
   */
  category?: CategoryId;
  /**
   * Only for mentees of this standing.
   */
  standing?: StandingId;
  /**
   * Only for mentees of these classes, courses or groups.
   */
  steps?: number[];
}
/**
 * A barrier that does not count.
 */
export interface Lift {
  /**
   * Which; only one that a curator may lift.
   */
  barrier: Liftable;
  /**
   * For this mentee; none: for every one.
   */
  mentee?: ParticipantId;
  /**
   * With this mentor; none: with every one.
   */
  mentor?: ParticipantId;
}
/**
 * A mentee who comes before others.
 */
export interface Priority {
  /**
   * Who.
   */
  mentee: ParticipantId;
  /**
   * By how many steps of the criterion `priority`.
   */
  steps: number;
}
/**
 * What is asked about a pair.
 */
export interface PairQuestion {
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor.
   */
  mentor: ParticipantId;
  /**
   * The plan in which the pair is looked at.
   */
  request: MatchRequest;
}
/**
 * What is asked about a mentee.
 */
export interface MenteeQuestion {
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The plan in which the mentee is looked at.
   */
  request: MatchRequest;
}
/**
 * Which pairs are judged, and by what.
 */
export interface AuditRequest {
  /**
   * The pairs; none: the open pairs of the programme that have one mentor.
   */
  pairs?: Two[];
  /**
   * What a good plan would be asked for.
   */
  request: MatchRequest;
}
/**
 * A request to match again.
 */
export interface RematchRequest {
  /**
   * The ground of what has none of its own; none: `mutual_decision`.
   */
  ground?: GroundId;
  /**
   * Who leaves the programme on the day.
   */
  leaving?: Leaving[];
  /**
   * The order by which approved pairs get another mentor; it must be on file when the commands are applied. None: a pair ends, and another one is proposed.
   */
  order?: DocumentId;
  /**
   * What is striven for, and within which bounds.
   */
  request: MatchRequest;
  /**
   * What may become of pairs that could stay.
   */
  stay?: Stay;
}
/**
 * Somebody who leaves.
 */
export interface Leaving {
  /**
   * Why; none: `mentor_left` or `mentee_left`.
   */
  ground?: GroundId;
  /**
   * Who.
   */
  person: ParticipantId;
}
/**
 * What is to be imagined.
 */
export interface WhatIfRequest {
  /**
   * What would be recorded, in this order.
   */
  commands?: Command[];
  /**
   * Who would leave; open pairs are matched again.
   */
  leaving?: Leaving[];
  /**
   * Whether open pairs are matched again even if nobody leaves.
   */
  rematch?: boolean;
  /**
   * The matching as it would be asked for now; its day is the day of the comparison.
   */
  request: MatchRequest;
  /**
   * The matching in the imagined case; none: the same.
   */
  then?: MatchRequest;
}
/**
 * A request for a paper.
 */
export interface PaperRequest {
  /**
   * The day it speaks of.
   */
  day: Day;
  /**
   * How it is written; a page of HTML where nothing is said.
   */
  format?: PaperFormat & string;
  /**
   * The language; Russian where none is named.
   */
  lang?: Lang & string;
  /**
   * Which paper.
   */
  paper: PaperKind;
}
/**
 * The order on file that approves pairs, with its table.
 */
export interface PairsOrderPaperKind {
  pairs_order: DocumentId;
}
/**
 * The report of the pair's mentor.
 */
export interface MentorReportPaperKind {
  mentor_report: PairId;
}
/**
 * The rights, duties and functions of a role.
 */
export interface DutiesPaperKind {
  duties: Role;
}
/**
 * A question about a person.
 */
export interface YoungQuestion {
  /**
   * On which day.
   */
  day: Day;
  /**
   * Who.
   */
  participant: ParticipantId;
  /**
   * What for: the policies differ.
   */
  purpose: YoungPurpose;
}
/**
 * Which agenda is wanted.
 */
export interface AgendaRequest {
  /**
   * The day.
   */
  day: Day;
  /**
   * How many days after it are looked at.
   */
  horizon?: number;
}
/**
 * Two days to compare.
 */
export interface DiffRequest {
  /**
   * The programme as it was known earlier: the answer tells what has come late since.
   */
  before?: Programme;
  /**
   * The first day.
   */
  from: Day;
  /**
   * The last day.
   */
  until: Day;
}
/**
 * Which calendar is wanted.
 */
export interface CalendarRequest {
  /**
   * The day on which the calendar is made.
   */
  day: Day;
  /**
   * The language.
   */
  lang?: Lang & string;
}
/**
 * A question about working days.
 */
export interface WorkingDaysRequest {
  /**
   * What is asked.
   */
  ask: WorkingDaysQuestion;
  /**
   * The working week; none: the profile's.
   */
  week?: WorkWeek;
}
/**
 * How many working days there are, both ends included.
 */
export interface CountWorkingDaysQuestion {
  count: Period;
}
/**
 * Which working days follow a day, which is not counted.
 */
export interface AfterWorkingDaysQuestion {
  after: DaysAfter;
}
/**
 * A term in working days.
 */
export interface DaysAfter {
  /**
   * The day of the event: not counted.
   */
  day: Day;
  /**
   * How many working days.
   */
  days: number;
}
/**
 * Which day a last day becomes.
 */
export interface LastDayWorkingDaysQuestion {
  last_day: LastDayAsked;
}
/**
 * A last day that may be a day off.
 */
export interface LastDayAsked {
  /**
   * The last day as it was set.
   */
  day: Day;
  /**
   * What becomes of a day off; none: as the profile says.
   */
  day_off?: DayOffPolicy;
}
/**
 * When the lessons of the school year begin and end that begins in the year.
 */
export interface SchoolYearWorkingDaysQuestion {
  school_year: number;
}
/**
 * What came of a command.
 */
export interface Step {
  /**
   * What happened. Store these; replaying them gives the programme back.
   */
  events: Event[];
  /**
   * The programme after the command.
   */
  programme: Programme;
}
/**
 * A diagnostic as it crosses the boundary, with its texts in both languages.
 */
export interface Diagnostic {
  /**
   * Where in the document (JSON Pointer).
   */
  at: Pointer;
  /**
   * The permanent code, `TM-PAIR-004`.
   */
  code: string;
  /**
   * How well the text of the norm is known.
   */
  grade?: Grade;
  /**
   * What is wrong.
   */
  message: Localised;
  /**
   * The norm behind it.
   */
  norm?: NormId;
  /**
   * The place in a table that the record came from.
   */
  origin?: Origin;
  /**
   * The values that the texts mention.
   */
  params: {
    [k: string]: Param;
  };
  /**
   * The people concerned; the texts never name them.
   */
  people?: ParticipantId[];
  /**
   * What to do.
   */
  remedy: Localised;
  /**
   * How serious it is.
   */
  severity: Severity;
  /**
   * The identifier of the record concerned; empty for the programme as a whole.
   */
  subject: string;
  /**
   * Who can put it right.
   */
  who: Actor[];
}
/**
 * The place in a table that a record came from.
 */
export interface Origin {
  /**
   * The heading of the column.
   */
  column?: string;
  /**
   * The file's name as the caller gave it.
   */
  file: string;
  /**
   * The row, counted as a spreadsheet does: the heading is row 1.
   */
  row?: number;
}
/**
 * An error as it crosses the boundary.
 */
export interface Error {
  /**
   * The permanent code of the first reason.
   */
  code: string;
  /**
   * `malformed`, `model`, `refused` or `replay`.
   */
  kind: string;
  /**
   * What is wrong.
   */
  message: Localised;
  /**
   * Every reason.
   */
  reasons: Diagnostic[];
}
/**
 * The answer, and the policy it rests on.
 */
export interface YoungAnswer {
  /**
   * What it says of the person.
   */
  answer: YoungVerdict;
  /**
   * The policy of the organisation's region, or of the country.
   */
  policy: YoungPolicy;
}
/**
 * Certainly.
 */
export interface VerdictYoungVerdict {
  verdict: 'yes';
}
/**
 * The seven stages as they stand on a day.
 */
export interface StageBoard {
  /**
   * The day.
   */
  day: Day;
  /**
   * The stages in order.
   *
   * @minItems 7
   * @maxItems 7
   */
  stages: [StageLine, StageLine, StageLine, StageLine, StageLine, StageLine, StageLine];
}
/**
 * A stage on the board.
 */
export interface StageLine {
  /**
   * The day it last closed, while it is closed.
   */
  closed?: Day;
  /**
   * Whether it closed by an override.
   */
  overridden: boolean;
  /**
   * When it was meant to run.
   */
  planned?: Period;
  /**
   * Which stage.
   */
  stage: Stage;
  /**
   * The day work began first.
   */
  started?: Day;
  /**
   * Where it stands.
   */
  state: StageState;
}
/**
 * Whether a stage may close on a day.
 */
export interface Readiness {
  /**
   * On which day.
   */
  day: Day;
  /**
   * How many conditions are met.
   */
  met: number;
  /**
   * Nothing that binds is unmet.
   */
  ready: boolean;
  /**
   * Which stage.
   */
  stage: Stage;
  /**
   * Every unmet condition. An error keeps the stage from closing, a warning does not.
   */
  unmet: Diagnostic[];
}
/**
 * A stage on the way to another one.
 */
export interface PathStep {
  /**
   * Which stage.
   */
  stage: Stage;
  /**
   * Where it stands.
   */
  state: StageState;
  /**
   * What it still asks.
   */
  unmet: Diagnostic[];
}
/**
 * A line of the road map. What comes again and again has a line for each time.
 */
export interface RoadMapItem {
  /**
   * Who helps.
   */
  co_executors?: Actor[];
  /**
   * What shows that it is done.
   */
  done?: RoadMapDone;
  /**
   * The last day by which it is done; moved where that was a day off. Absent: it is done as needed, the paper names no time, or it is counted from an event that is not on record yet.
   */
  due?: Day;
  /**
   * Who does it, where that is somebody else.
   */
  executor?: Actor;
  /**
   * The first day, where it is not simply due by the last one.
   */
  from?: Day;
  /**
   * Who else answers for it, by function.
   */
  functions?: FunctionId[];
  /**
   * The identifier, the same for each time; of the stage plan `stage:matching`.
   */
  id: TaskId;
  /**
   * The last day as it was set, where it was moved.
   */
  nominal?: Day;
  /**
   * The norm that asks for it; absent for the programme's own plan.
   */
  norm?: NormId;
  /**
   * Whether the school planned or altered it.
   */
  own: boolean;
  /**
   * The pair whose plan it belongs to.
   */
  pair?: PairId;
  /**
   * The people among them.
   */
  people?: ParticipantId[];
  /**
   * The documents that come of it.
   */
  results?: DocumentKindId[];
  /**
   * The stage it belongs to.
   */
  stage: Stage;
  /**
   * How it stands.
   */
  standing: RoadMapStanding;
  /**
   * What is done.
   */
  task: Localised;
  /**
   * When, in words: as the paper prints it, or as the due date says.
   */
  term: Localised;
  /**
   * The day rests on weekdays alone: the production calendar of the year is not known.
   */
  uncertain?: boolean;
  /**
   * What has to be on record before there is a day, where it is counted from an event.
   */
  waits_for?: Localised;
  /**
   * Who answers for it.
   */
  who: Actor[];
  /**
   * The line that it is a part of.
   */
  within?: TaskId;
}
/**
 * What shows that a line is done.
 */
export interface RoadMapDone {
  /**
   * The documents that show it.
   */
  evidence?: DocumentId[];
  /**
   * Whether that was after the last day.
   */
  late: boolean;
  /**
   * What shows it otherwise.
   */
  note?: string;
  /**
   * When; absent where the records show only that it is.
   */
  on?: Day;
}
/**
 * A thing to do.
 */
export interface AgendaItem {
  /**
   * The act of the region, the municipality or the organisation that makes the norm binding here.
   */
  act?: Localised;
  /**
   * The last day for it; absent: as soon as may be.
   */
  by?: Day;
  /**
   * The code of the rule or condition behind it.
   */
  code?: string;
  /**
   * Who else must act, by function.
   */
  functions?: FunctionId[];
  /**
   * How well the text of the norm is known.
   */
  grade?: Grade;
  /**
   * What to do.
   */
  how: Localised;
  /**
   * Why it is here.
   */
  kind: AgendaKind;
  /**
   * The norm behind it.
   */
  norm?: NormId;
  /**
   * The people concerned. The texts never name them.
   */
  people?: ParticipantId[];
  /**
   * The command that settles it.
   */
  settles: Settling;
  /**
   * How serious that rule or condition is here.
   */
  severity?: Severity;
  /**
   * The identifiers of the records concerned; none: the programme as a whole.
   */
  subjects?: string[];
  /**
   * What it is about, in a sentence.
   */
  text: Localised;
  /**
   * Who must act.
   */
  who: Actor[];
  /**
   * Why now.
   */
  why: Localised;
}
/**
 * The command that settles a thing.
 */
export interface Settling {
  /**
   * Its `type`.
   */
  command: string;
  /**
   * The members that are known: one record for each command that is needed. The rest is the caller's to fill in.
   */
  known: {
    [k: string]: unknown;
  }[];
}
/**
 * What changed between two days.
 */
export interface Diff {
  /**
   * The first day.
   */
  from: Day;
  /**
   * What happened after the first day, to the end of the last one.
   */
  happened: Changes;
  /**
   * The numbers on the last day.
   */
  is: DayCounts;
  /**
   * What was recorded late about the first day and before it; absent where no earlier state was given.
   */
  late?: LateChanges;
  /**
   * The last day.
   */
  until: Day;
  /**
   * The numbers on the first day.
   */
  was: DayCounts;
}
/**
 * What changed.
 */
export interface Changes {
  /**
   * Diagnostics that were not there before.
   */
  appeared: Diagnostic[];
  /**
   * What happened, by day.
   */
  changes: Change[];
  /**
   * Diagnostics that are no longer there.
   */
  gone: Diagnostic[];
}
/**
 * Facts of one kind.
 */
export interface Change {
  /**
   * How many.
   */
  count: number;
  /**
   * Which kind, `pair_approved`.
   */
  kind: string;
  /**
   * The first day.
   */
  on: Day;
  /**
   * The people concerned. The texts never name them.
   */
  people?: ParticipantId[];
  /**
   * The identifiers of the records.
   */
  subjects?: string[];
  /**
   * In words.
   */
  text: Localised;
  /**
   * The last day, where there are several.
   */
  until?: Day;
}
/**
 * The numbers of a day.
 */
export interface DayCounts {
  /**
   * Pairs and groups at work.
   */
  active_pairs: number;
  /**
   * Stages closed.
   */
  closed_stages: number;
  /**
   * Consents that hold.
   */
  consents: number;
  /**
   * Documents on file.
   */
  documents: number;
  /**
   * Pairs and groups that ended.
   */
  ended_pairs: number;
  /**
   * Meetings held.
   */
  meetings: number;
  /**
   * People who are mentees.
   */
  mentees: number;
  /**
   * People who are mentors.
   */
  mentors: number;
}
/**
 * What was recorded late.
 */
export interface LateChanges {
  /**
   * What came, and what it changed in the picture of the first day.
   */
  came: Changes;
  /**
   * What was on record before and is not any more: it was put right.
   */
  withdrawn: Change[];
}
/**
 * The answer.
 */
export interface WorkingDays {
  /**
   * The calendars that the answer rests on.
   */
  calendars?: CalendarSource[];
  /**
   * Whether the production calendars of the years are known. A count never goes without them.
   */
  certain: boolean;
  /**
   * How many working days.
   */
  count?: number;
  /**
   * The last day, moved where it is a day off; of a term the first day after it.
   */
  day?: Day;
  /**
   * Which working days.
   */
  days?: Day[];
  /**
   * What to know about the answer.
   */
  notes?: Localised[];
  /**
   * The lessons of the school year.
   */
  period?: Period;
  /**
   * The working week it was counted by.
   */
  week: WorkWeek;
}
/**
 * Where a production calendar was read.
 */
export interface CalendarSource {
  /**
   * How well it is known.
   */
  grade: Grade;
  /**
   * Where it was read.
   */
  source: string;
  /**
   * The year.
   */
  year: number;
}
/**
 * Proposed pairs and the reasons for them.
 */
export interface MatchPlan {
  /**
   * The proof of an optimal plan.
   */
  certificate?: MatchCertificate;
  /**
   * The command that records the proposal; none when there is nothing to propose.
   */
  command?: Command;
  /**
   * The day it was made for.
   */
  day: Day;
  /**
   * The mentors with places to spare.
   */
  free: Free[];
  /**
   * What is certain about it.
   */
  guarantee: Guarantee;
  /**
   * What it strives for.
   */
  objective: Objective;
  /**
   * The pairs, in the order of the mentees' ids.
   */
  pairs: Proposed[];
  /**
   * The sum of the scores.
   */
  score: number;
  /**
   * Where places are short: mentees who share too few places among the mentors whom they could have.
   */
  shortages?: Shortage[];
  /**
   * The mentees left without a pair.
   */
  unmatched: LeftOut[];
  /**
   * The mentors who have fewer mentees than they would begin with.
   */
  wanting?: Free[];
  /**
   * The weights that were counted.
   */
  weights: {
    [k: string]: number;
  };
}
/**
 * Why no plan is better. Each place has a price. A mentee gains what the best possible pair is worth beyond the price of its place, or nothing; no plan is worth more than all gains and all prices together, and this one is worth that.
 *
 * A pair is worth `matched + point × score`, and `kept` where the mentee keeps the place. A score that stands in `classes`, the worst first, costs `base` to the power of the number of classes after it. A place that should be filled adds `wanted`. Sums of the levels are compared from the first. Pinned pairs and their places are left out.
 */
export interface MatchCertificate {
  /**
   * What is counted, the most important first.
   */
  levels: ProofLevel[];
  /**
   * The places.
   */
  places: Place[];
  /**
   * The possible pairs; only where the request asks for the table.
   */
  rows?: ProofRow[];
}
/**
 * One number that is counted. Numbers of any length, in decimal digits.
 */
export interface ProofLevel {
  /**
   * How many times more each class costs than the next.
   */
  base: string;
  /**
   * Scores that cost something, the worst first.
   */
  classes?: number[];
  /**
   * What a pair adds that was there before.
   */
  kept: string;
  /**
   * What every pair adds.
   */
  matched: string;
  /**
   * What each point of the score adds.
   */
  point: string;
  /**
   * The price of a place of each sort, in the order of `places`.
   */
  prices: string[];
  /**
   * What a place adds that should be filled.
   */
  wanted: string;
}
/**
 * Places of one sort.
 */
export interface Place {
  /**
   * How many should be filled.
   */
  at_least: number;
  /**
   * How many there are.
   */
  at_most: number;
  /**
   * Whose.
   */
  mentor: ParticipantId;
}
/**
 * The possible pairs of a mentee.
 */
export interface ProofRow {
  /**
   * The number of the place that the mentee had before.
   */
  before?: number;
  /**
   * Who.
   */
  mentee: ParticipantId;
  /**
   * The number of the place in `places` that the mentee has by the plan, from 0.
   */
  place?: number;
  /**
   * Where the mentee may have a place.
   */
  possible: PossiblePlace[];
}
/**
 * A place that a mentee may have.
 */
export interface PossiblePlace {
  /**
   * The number of the place in `places`, from 0.
   */
  place: number;
  /**
   * The score that the objective counts.
   */
  score: number;
}
/**
 * Places of a mentor.
 */
export interface Free {
  /**
   * Who.
   */
  mentor: ParticipantId;
  /**
   * How many places.
   */
  places: number;
}
/**
 * A proposed pair.
 */
export interface Proposed {
  /**
   * The mentee's best other candidate.
   */
  alternative?: Alternative;
  /**
   * Where the score comes from.
   */
  contributions: Contribution[];
  /**
   * The form.
   */
  form: FormId;
  /**
   * The kind, where the request names one for a group.
   */
  kind?: KindId;
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor.
   */
  mentor: ParticipantId;
  /**
   * The mentor's best other candidate.
   */
  mentor_alternative?: OtherMentee;
  /**
   * The id that the pair would get; mentees of one group share it.
   */
  pair: PairId;
  /**
   * Whether the curator settled the pair.
   */
  pinned?: boolean;
  /**
   * How well they suit each other: the sum of the contributions.
   */
  score: number;
  /**
   * The reasons in a sentence.
   */
  why: Localised;
}
/**
 * Another mentor that a mentee could have.
 */
export interface Alternative {
  /**
   * Who.
   */
  mentor: ParticipantId;
  /**
   * The score with them. It may be higher than the chosen one: the plan is best as a whole.
   */
  score: number;
}
/**
 * What a criterion adds to the score of a pair.
 */
export interface Contribution {
  /**
   * Which criterion.
   */
  criterion: Criterion;
  /**
   * What matched: topics, interests; the number of a choice among several, of weeks, of steps.
   */
  evidence?: string[];
  /**
   * The points; all points of a pair sum to its score.
   */
  points: number;
}
/**
 * Another mentee that a mentor could have.
 */
export interface OtherMentee {
  /**
   * Who.
   */
  mentee: ParticipantId;
  /**
   * The score with them.
   */
  score: number;
}
/**
 * A set of mentees that cannot all have a place: together they are more than the places of all their candidates.
 */
export interface Shortage {
  /**
   * The mentees.
   */
  mentees: ParticipantId[];
  /**
   * All their candidates.
   */
  mentors: ParticipantId[];
  /**
   * The free places of those mentors together; fewer than the mentees.
   */
  places: number;
}
/**
 * A mentee left without a pair, in short. `Programme::explain_unmatched` tells who exactly is barred and what would help.
 *
 * `Programme::explain_unmatched`: crate::Programme::explain_unmatched
 */
export interface LeftOut {
  /**
   * How many mentors of the base are not possible for which reasons, the most frequent first.
   */
  barred?: BarredCount[];
  /**
   * What it comes down to.
   */
  cause: UnmatchedCause;
  /**
   * Who.
   */
  mentee: ParticipantId;
  /**
   * The reason in plain words, for the mentee and the parents. It says nothing of anybody else.
   */
  short: Localised;
  /**
   * Where places are short: the number of the set in `shortages` of the answer, from 0.
   */
  shortage?: number;
  /**
   * The reasons in a sentence, for the curator.
   */
  why: Localised;
}
/**
 * How many mentors are not possible for a mentee, for the same reasons.
 */
export interface BarredCount {
  /**
   * Why.
   */
  barriers: Barrier[];
  /**
   * How many.
   */
  mentors: number;
  /**
   * The rules that the barriers follow from.
   */
  rules?: string[];
}
/**
 * How far a proposal is.
 */
export interface MatchProgress {
  /**
   * How much of the phase is done: mentees, or units of the solver's work.
   */
  done: number;
  /**
   * Whether the answer is there.
   */
  finished: boolean;
  /**
   * How much there is to do in the phase, as far as can be told; while solving it may grow.
   */
  of: number;
  /**
   * What is being done.
   */
  phase: MatchPhase;
}
/**
 * What forbids a pair.
 */
export interface Hurdle {
  /**
   * Which barrier.
   */
  barrier: Barrier;
  /**
   * Whether the curator may lift it in a request.
   */
  liftable: boolean;
  /**
   * The rule that it follows from.
   */
  rule?: string;
  /**
   * The barrier in words.
   */
  text: Localised;
}
/**
 * A pair, looked at closely.
 */
export interface PairExplanation {
  /**
   * Whether the best plan has it.
   */
  chosen: boolean;
  /**
   * Where the score comes from.
   */
  contributions: Contribution[];
  /**
   * The form that joins the two.
   */
  form?: FormId;
  /**
   * What forbids it.
   */
  hurdles?: Hurdle[];
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor.
   */
  mentor: ParticipantId;
  /**
   * The mentor's best other mentee, and what the best plan would lose by that pair.
   */
  other_mentee?: Switch;
  /**
   * The mentee's best other mentor, and what the best plan would lose by that pair.
   */
  other_mentor?: Switch;
  /**
   * Whether nothing forbids the pair.
   */
  possible: boolean;
  /**
   * What the best plan would lose by having the pair; nothing where it has it.
   */
  price?: Price;
  /**
   * How well they would suit each other, forbidden or not.
   */
  score: number;
  /**
   * The verdict in a sentence.
   */
  verdict: Localised;
  /**
   * The contributions in a sentence.
   */
  why: Localised;
}
/**
 * Another pair of one of the two.
 */
export interface Switch {
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor.
   */
  mentor: ParticipantId;
  /**
   * What the best plan would lose.
   */
  price: Price;
  /**
   * How well they would suit each other.
   */
  score: number;
}
/**
 * What a plan loses.
 */
export interface Price {
  /**
   * How many mentees fewer get a mentor.
   */
  mentees: number;
  /**
   * By how much the sum of the scores is smaller. Below zero where the objective counts something above the sum.
   */
  points: number;
}
/**
 * A mentee, looked at closely. Neither of the two: the mentee is not looking for a mentor.
 */
export interface MenteeExplanation {
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The pair by the best plan.
   */
  pair?: Proposed;
  /**
   * Why there is none.
   */
  unmatched?: Unmatched;
}
/**
 * A mentee left without a pair, looked at closely.
 */
export interface Unmatched {
  /**
   * Why mentors of the base are not possible, the most frequent reasons first. Each mentor is told of once.
   */
  barred: Barred[];
  /**
   * What it comes down to.
   */
  cause: UnmatchedCause;
  /**
   * The smallest changes of which each one alone gives one mentee more a mentor. Told where the objective is to match the most: with the others nobody can promise it.
   */
  changes?: HelpfulChange[];
  /**
   * Who.
   */
  mentee: ParticipantId;
  /**
   * The possible mentors, whose places went to others.
   */
  possible?: Possible[];
  /**
   * The reason in plain words, for the mentee and the parents. It says nothing of anybody else.
   */
  short: Localised;
  /**
   * Where places are short: these mentees share too few places among these mentors.
   */
  shortage?: Shortage;
  /**
   * The reasons in a sentence, for the curator.
   */
  why: Localised;
}
/**
 * Mentors who are not possible for a mentee, for the same reasons.
 */
export interface Barred {
  /**
   * Why.
   */
  barriers: Barrier[];
  /**
   * Who.
   */
  mentors: ParticipantId[];
  /**
   * The rules that the barriers follow from.
   */
  rules?: string[];
}
/**
 * A change that would help, with any one of the mentors.
 */
export interface HelpfulChange {
  /**
   * The barriers between the two that would have to go, all of them.
   */
  barriers?: Barrier[];
  /**
   * The mentors whom it is about: any one of them is enough.
   */
  mentors: ParticipantId[];
  /**
   * How many places more that mentor would give.
   */
  places?: number;
  /**
   * The change in a sentence.
   */
  text: Localised;
}
/**
 * A mentor who would be possible.
 */
export interface Possible {
  /**
   * Who has the places.
   */
  instead?: ParticipantId[];
  /**
   * Who.
   */
  mentor: ParticipantId;
  /**
   * How well they suit each other.
   */
  score: number;
}
/**
 * What is to be said of a plan.
 */
export interface Audit {
  /**
   * Two who would both rather have each other, each by their own wishes and then by the criteria.
   */
  blocking: BlockingPair[];
  /**
   * What forbids pairs of it.
   */
  breaches: Breach[];
  /**
   * What it is made of.
   */
  composition: Composition;
  /**
   * The day it was judged for.
   */
  day: Day;
  /**
   * How far it is from the best plan.
   */
  distance: Distance;
  /**
   * Mentees with a lower score than they would have with a mentor who has somebody with a lower score still.
   */
  envy: Envy[];
  /**
   * Changes that raise somebody's score, lower nobody's and take nobody's mentor; none: there are no such.
   */
  improvement?: ImprovementStep[];
  /**
   * By what it was judged.
   */
  objective: Objective;
  /**
   * Free places with which a mentee would have a higher score, or a mentor at all.
   */
  wasted: Wasted[];
}
/**
 * Two who would rather have each other.
 */
export interface BlockingPair {
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor.
   */
  mentor: ParticipantId;
}
/**
 * What forbids a plan.
 */
export interface Breach {
  /**
   * What stands between the two.
   */
  barriers?: Barrier[];
  /**
   * What is broken.
   */
  kind: BreachKind;
  /**
   * The mentee.
   */
  mentee?: ParticipantId;
  /**
   * The mentor.
   */
  mentor?: ParticipantId;
  /**
   * The rules that the barriers follow from.
   */
  rules?: string[];
  /**
   * The breach in a sentence.
   */
  text: Localised;
}
/**
 * What a plan is made of.
 */
export interface Composition {
  /**
   * How many pairs there are of each form.
   */
  forms: {
    [k: string]: number;
  };
  /**
   * Mentors without a mentee by the plan.
   */
  idle: ParticipantId[];
  /**
   * Mentees without a mentor by the plan.
   */
  left: ParticipantId[];
  /**
   * How many mentors have so many mentees, by the number of mentees.
   */
  loads: Load[];
  /**
   * Mentees who look for a mentor or have one by the plan.
   */
  mentees: number;
  /**
   * Mentors.
   */
  mentors: number;
  /**
   * Mentors with fewer mentees than they would begin with, or groups short of the wanted composition.
   */
  wanting?: ParticipantId[];
}
/**
 * Mentors of one load.
 */
export interface Load {
  /**
   * How many mentees each has.
   */
  mentees: number;
  /**
   * How many mentors.
   */
  mentors: number;
}
/**
 * A plan beside the best one. Only pairs that may be are counted.
 */
export interface Distance {
  /**
   * The same of the best plan.
   */
  best_matched: number;
  /**
   * The same of the best plan.
   */
  best_score: number;
  /**
   * What is certain of the best one.
   */
  guarantee: Guarantee;
  /**
   * Mentees with a mentor.
   */
  matched: number;
  /**
   * Whether the plan is as good as the best one by the objective.
   */
  reached: boolean;
  /**
   * The sum of the scores.
   */
  score: number;
}
/**
 * A mentee who might have a place that somebody of a lower score has.
 */
export interface Envy {
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor.
   */
  mentor: ParticipantId;
  /**
   * The mentees of that mentor whose score is lower.
   */
  over: ParticipantId[];
}
/**
 * A mentee who gets another mentor.
 */
export interface ImprovementStep {
  /**
   * The mentor by the plan.
   */
  from?: ParticipantId;
  /**
   * By how many points the score is higher; 0 for one who makes room.
   */
  gain: number;
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor instead.
   */
  to: ParticipantId;
}
/**
 * A free place that somebody would gain by.
 */
export interface Wasted {
  /**
   * By how many points the score would be higher.
   */
  gain: number;
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor.
   */
  mentor: ParticipantId;
}
/**
 * What becomes of the pairs.
 */
export interface Rematch {
  /**
   * The proof.
   */
  certificate?: MatchCertificate;
  /**
   * What to record, in this order.
   */
  commands: Command[];
  /**
   * The day.
   */
  day: Day;
  /**
   * What is certain: also that no plan as good moves fewer, save for the stable objectives.
   */
  guarantee: Guarantee;
  /**
   * The pairs that stay.
   */
  kept: KeptPair[];
  /**
   * The mentees whose pair does not stay.
   */
  moved: MovedMentee[];
  /**
   * The pairs of those who had none.
   */
  new: Proposed[];
  /**
   * What is striven for.
   */
  objective: Objective;
  /**
   * What it would cost to leave in place every pair that could stay; none where nothing was moved for the objective.
   */
  price_of_staying?: Price;
  /**
   * Where places are short: mentees who share too few places among the mentors whom they could have.
   */
  shortages?: Shortage[];
  /**
   * The mentees left without a pair.
   */
  unmatched: LeftOut[];
}
/**
 * A mentee who keeps the mentor.
 */
export interface KeptPair {
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor.
   */
  mentor: ParticipantId;
  /**
   * The pair.
   */
  pair: PairId;
  /**
   * What was decided after the last trial meeting. `unsure`: they try once more.
   */
  trial?: Fit;
}
/**
 * A mentee whose pair does not stay.
 */
export interface MovedMentee {
  /**
   * Why the pair does not stay.
   */
  cause: MoveCause;
  /**
   * The mentor until now.
   */
  from: ParticipantId;
  /**
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The pair that ends.
   */
  pair: PairId;
  /**
   * The pair that follows.
   */
  to?: Proposed;
  /**
   * The cause in a sentence.
   */
  why: Localised;
}
/**
 * What came of a command on a programme under watch.
 */
export interface Noticed {
  /**
   * What happened. Store these; `Programme::replay` gives the programme back.
   */
  events: Event[];
  /**
   * Findings that were there before and are not any more, worst first.
   */
  gone: Diagnostic[];
  /**
   * Findings that are there since, worst first.
   */
  new: Diagnostic[];
}
/**
 * The imagined case beside the present one.
 */
export interface WhatIf {
  /**
   * What the rules would find in addition.
   */
  appeared: Diagnostic[];
  /**
   * What to record so that it comes about: the given commands, and those of the matching.
   */
  commands: Command[];
  /**
   * The day.
   */
  day: Day;
  /**
   * What the rules would find no more.
   */
  gone: Diagnostic[];
  /**
   * The indicators that differ.
   */
  indicators: IndicatorChange[];
  /**
   * How many mentees have a mentor, in pairs that are open or proposed.
   */
  matched: Both;
  /**
   * The mentees whose mentors differ.
   */
  moved: WhatIfChange[];
  /**
   * The sum of the scores of those pairs, as far as nothing forbids them.
   */
  score: Both;
}
/**
 * An indicator that differs.
 */
export interface IndicatorChange {
  /**
   * Which.
   */
  id: string;
  /**
   * Now; absent where it is a share of nobody.
   */
  now?: Share;
  /**
   * In the imagined case.
   */
  then?: Share;
}
/**
 * A share that carries its definition and the people it is about.
 */
export interface Share {
  /**
   * Over how many; absent when the organisation did not say.
   */
  denominator?: number;
  /**
   * Its formula in words.
   */
  formula: Localised;
  /**
   * The identifier of the indicator, `mentee_coverage`.
   */
  id: string;
  /**
   * Its name.
   */
  name: Localised;
  /**
   * How many are counted above the line.
   */
  numerator: number;
  /**
   * The people above the line, by id. Not for publication.
   */
  people?: ParticipantId[];
  /**
   * The share in permille; absent when there is nothing to divide by.
   */
  permille?: number;
}
/**
 * Now, and in the imagined case.
 */
export interface Both {
  /**
   * Now.
   */
  now: number;
  /**
   * In the imagined case.
   */
  then: number;
}
/**
 * A mentee with other mentors.
 */
export interface WhatIfChange {
  /**
   * Who.
   */
  mentee: ParticipantId;
  /**
   * The mentors now.
   */
  now: ParticipantId[];
  /**
   * The mentors in the imagined case.
   */
  then: ParticipantId[];
}
/**
 * What monitoring shows as of a day.
 */
export interface MonitoringReport {
  /**
   * The day; later facts are not counted.
   */
  day: Day;
  /**
   * The indicators of the target model, counted over the organisation's own contingent.
   */
  indicators: Share[];
  /**
   * The influence on people.
   */
  influence: Influence;
  /**
   * The quality of the process.
   */
  quality: Quality;
}
/**
 * How people changed.
 */
export interface Influence {
  /**
   * People with marks at both; only they are compared.
   */
  at_both: number;
  /**
   * People with marks at the entry.
   */
  at_entry: number;
  /**
   * People with marks at the exit.
   */
  at_exit: number;
  /**
   * A line for each parameter, in the order of the registry.
   */
  changes: InfluenceChange[];
}
/**
 * How a parameter changed among the people who have it at entry and at exit.
 */
export interface InfluenceChange {
  /**
   * Which way is better.
   */
  better: Better;
  /**
   * The mean at the entry, hundredths of a mark.
   */
  entry_mean_hundredths: number;
  /**
   * The mean at the exit, hundredths of a mark.
   */
  exit_mean_hundredths: number;
  /**
   * People who changed for the better.
   */
  improved: number;
  /**
   * The mean of the differences, hundredths of a mark.
   */
  mean_change_hundredths: number;
  /**
   * Its name.
   */
  name: Localised;
  /**
   * Which parameter.
   */
  parameter: ParameterId;
  /**
   * How many people are compared.
   */
  people: number;
  /**
   * People who stayed the same.
   */
  same: number;
  /**
   * People who changed for the worse.
   */
  worsened: number;
}
/**
 * How the process runs.
 */
export interface Quality {
  /**
   * Of them, pairs that go on.
   */
  active: number;
  /**
   * Meetings of all kinds.
   */
  all_meetings: number;
  /**
   * The curators' contacts with pairs.
   */
  contacts: number;
  /**
   * How the others ended.
   */
  ended: Endings;
  /**
   * Regular meetings held by pairs that have a plan.
   */
  held_meetings: number;
  /**
   * Held over planned, permille; absent when nothing was planned.
   */
  held_permille?: number;
  /**
   * A line for each approved pair, in the order of their ids.
   */
  lines: MeetingLine[];
  /**
   * Pairs approved so far, those made in error left out.
   */
  pairs: number;
  /**
   * Regular meetings that the pairs' plans name.
   */
  planned_meetings: number;
  /**
   * Pairs proposed and not approved.
   */
  proposed: number;
  /**
   * Meetings after which both sides left feedback.
   */
  with_feedback: number;
  /**
   * Mentees who hold the role and have no pair, not even a proposed one.
   */
  without_pair: number;
}
/**
 * How pairs ended.
 */
export interface Endings {
  /**
   * As agreed.
   */
  as_agreed: number;
  /**
   * Before the agreed end.
   */
  early: number;
  /**
   * By ground.
   */
  grounds: {
    [k: string]: number;
  };
}
/**
 * The meetings of a pair.
 */
export interface MeetingLine {
  /**
   * Whether it goes on.
   */
  active: boolean;
  /**
   * Regular meetings held.
   */
  held: number;
  /**
   * The last meeting of any kind.
   */
  last?: Day;
  /**
   * Which pair.
   */
  pair: PairId;
  /**
   * Regular meetings that its plan names; absent when there is no plan.
   */
  planned?: number;
  /**
   * Days since that meeting, or since the approval; absent for a pair that ended.
   */
  silent_days?: number;
}
/**
 * A figure that may be published. It can be made only by `publish`, so a page that shows nothing else cannot show a small group by accident. It carries no ids of people.
 */
export interface PublicShare {
  /**
   * The figure, or nothing where it is about too few people.
   */
  figure?: Figure;
  /**
   * Its formula in words.
   */
  formula: Localised;
  /**
   * The identifier of the indicator.
   */
  id: string;
  /**
   * Its name.
   */
  name: Localised;
}
/**
 * What a model says on a day.
 */
export interface Model {
  /**
   * Why they need a mentor.
   */
  categories: Category[];
  /**
   * Rights, duties and functions of the roles, as far as the organisation goes by their acts.
   */
  clauses: Clause[];
  /**
   * What stages ask before they close.
   */
  conditions: ConditionOfModel[];
  /**
   * Kinds of documents.
   */
  documents: DocumentKind[];
  form_limits?: {
    [k: string]: FormLimits;
  };
  /**
   * The forms that may be chosen.
   */
  forms: Form[];
  /**
   * What they do beside the three roles.
   */
  functions: Function[];
  /**
   * Why pairs end.
   */
  grounds: Ground[];
  /**
   * The identifier of the profile.
   */
  id: ProfileId;
  /**
   * How people mentor.
   */
  kinds: Kind[];
  /**
   * Numbers.
   */
  limits: Limits;
  /**
   * The norms that hold on the day.
   */
  norms: Norm[];
  /**
   * What is done step by step, beside the stages.
   */
  procedures?: Procedure[];
  /**
   * Why terms are prolonged.
   */
  prolongation_grounds: ProlongationGround[];
  /**
   * The profile's own words for the roles.
   */
  role_names?: {
    [k: string]: Localised;
  };
  /**
   * The larger parts of the cycle, where the profile speaks of such.
   */
  stage_groups?: StageGroup[];
  /**
   * The stages under the profile's names.
   */
  stages: StageEntry[];
  /**
   * Who people are.
   */
  standings: Standing[];
  /**
   * Its title.
   */
  title: Localised;
}
/**
 * What a stage asks before it closes.
 */
export interface ConditionOfModel {
  /**
   * What must be on record.
   */
  need: Need;
  /**
   * The norm that asks for it.
   */
  norm: NormId;
  /**
   * Which stage.
   */
  stage: Stage;
  /**
   * Who can meet it.
   */
  who: Actor[];
  /**
   * The same in words.
   */
  words: Localised;
}
