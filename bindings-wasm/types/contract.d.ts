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
  | PaperRequest
  | YoungQuestion
  | Step
  | Diagnostic
  | Diagnostics
  | Error
  | YoungAnswer
  | StageBoard
  | Readiness
  | Path
  | RoadMap
  | MatchPlan
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
 * A person (or a unit that acts as one) in a programme. Pseudonymous: names live in the directory.
 */
export type ParticipantId = string;
/**
 * A questionnaire or card, `influence`.
 */
export type InstrumentId = string;
/**
 * A pair or group.
 */
export type PairId = string;
/**
 * When an instrument is answered.
 *
 * - `entry`: At the entry to the programme.
 * - `interim`: Half-way.
 * - `final`: The final round of the programme's monitoring.
 * - `exit`: At the exit from the programme.
 */
export type Round = 'entry' | 'interim' | 'final' | 'exit';
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
 * The number 1: the only version there is.
 */
export type Format1 = 1;
/**
 * What kind of organisation runs the programme.
 *
 * - `school`: Общеобразовательная организация.
 * - `college`: Профессиональная образовательная организация.
 * - `additional_education`: Организация дополнительного образования.
 * - `kindergarten`: Дошкольная образовательная организация.
 * - `methodical_service`: Муниципальная методическая служба, региональный центр.
 */
export type OrganisationKind = 'school' | 'college' | 'additional_education' | 'kindergarten' | 'methodical_service';
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
 * A mentoring programme of one organisation for one cycle.
 */
export type ProgrammeId = string;
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
  | MonitoringNeed
  | ActivityNeed
  | PublicationNeed;
/**
 * One of the two models of mentoring. Their recommendations are two sets: a profile follows one or both.
 *
 * - `students`: Mentoring of learners: Р-145.
 * - `teachers`: Mentoring of teachers: АЗ-1128/08.
 */
export type MentoringModel = 'students' | 'teachers';
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
 */
export type ClauseKind = 'right' | 'duty' | 'function';
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
 * What an instrument measures, `anxiety`.
 */
export type ParameterId = string;
/**
 * Who answers an instrument.
 *
 * - `mentee`: Mentees.
 * - `mentor`: Mentors.
 * - `curator`: The curator.
 * - `participant`: Mentees and mentors.
 */
export type Respondent = 'mentee' | 'mentor' | 'curator' | 'participant';
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
 * A day of every year, `09-15`.
 */
export type MonthDay = string;
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
  | ContactPairCommand;
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
  | PairContactedEvent;
export type Events = Event[];
/**
 * What a draft may take as given.
 *
 * - `consents`: Everybody's consent to the processing of personal data.
 * - `mentors_ready`: Every mentor's selection and training.
 */
export type Assumption = 'consents' | 'mentors_ready';
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
 */
export type RoadMapStanding = 'done' | 'due' | 'late';
export type RoadMap = RoadMapItem[];
/**
 * What is certain about the answer.
 *
 * - `optimal`: No other plan is better by the objective; proved by prices and checked before the answer was given.
 * - `none`: The proof did not hold. A defect of the library: the plan is only a suggestion.
 */
export type Guarantee = 'optimal' | 'none';
/**
 * What the matching strives for.
 *
 * - `most_matched_then_best`: As many mentees as possible, then the greatest sum of scores.
 */
export type Objective = 'most_matched_then_best';
/**
 * What makes a mentee and a mentor suit each other. Weights are the profile's.
 *
 * - `competence`: The mentor's competences answer the mentee's request (per topic).
 * - `interest`: Common interests (per interest).
 * - `wished_age`: The mentee is of an age that the mentor wishes.
 * - `mentee_wish`: The mentee named the mentor.
 * - `mentor_wish`: The mentor named the mentee.
 * - `same_place`: Both work or study at one place.
 */
export type Criterion = 'competence' | 'interest' | 'wished_age' | 'mentee_wish' | 'mentor_wish' | 'same_place';
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
  | 'TM-MATCH-013';
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
   * The caller's own data; kept and returned untouched.
   */
  extensions?: {
    [k: string]: unknown;
  };
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
   * When.
   */
  on: Day;
  /**
   * Who took part, where it matters.
   */
  people?: ParticipantId[];
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
   * Where and when it was published.
   */
  published?: Published[];
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
   * The expected results.
   */
  expected_results?: string[];
  /**
   * The goal.
   */
  goal?: string;
  /**
   * Whose programme it is.
   */
  organisation: Organisation;
  /**
   * The cycle.
   */
  period: Period;
  /**
   * When each stage is meant to run.
   */
  stage_plan?: StagePlan[];
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
   * The name.
   */
  name: string;
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
   * The caller's own data; kept and returned untouched.
   */
  extensions?: {
    [k: string]: unknown;
  };
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
   * Another organisation that the person belongs to; none: the programme's own.
   */
  place?: string;
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
   * How many mentees the mentor takes at a time; none: the profile's limit.
   */
  takes?: number;
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
 * The outcome of a mentor's selection.
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
   * The profiles it builds on, from the most general.
   */
  extends?: ProfileId[];
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
   * Numbers.
   */
  limits?: Limits;
  /**
   * The models whose recommendations it follows; adds to those of the extended profiles.
   */
  models?: MentoringModel[];
  /**
   * Stages that may run at the same time as the one before them.
   */
  overlaps?: Overlap[];
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
   * The title.
   */
  title: Localised;
  /**
   * Weights of the compatibility criteria; they replace the extended profiles' weights one by one.
   */
  weights?: {
    [k: string]: number;
  };
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
   * Most active pairs of one mentee at a time.
   */
  mentee_max_pairs?: number;
  /**
   * Most mentees of one mentor at a time, outside group forms.
   */
  mentor_max_mentees?: number;
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
   * The stages.
   */
  stages?: StageEntry[];
  /**
   * Who people are.
   */
  standings?: Standing[];
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
   * The last day of every year by which it is done, `09-15`.
   */
  due: MonthDay;
  /**
   * What shows that it is done.
   */
  evidence?: Need;
  /**
   * The norm that asks for it.
   */
  norm: NormId;
  /**
   * The stage it belongs to.
   */
  stage: Stage;
  /**
   * What is done.
   */
  task: Localised;
  /**
   * Who does it.
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
   * The caller's own data.
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
   * The caller's own data; kept and returned untouched.
   */
  extensions?: {
    [k: string]: unknown;
  };
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
   * Another organisation that the person belongs to; none: the programme's own.
   */
  place?: string;
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
   * How many mentees the mentor takes at a time; none: the profile's limit.
   */
  takes?: number;
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
   * Where and when it was published.
   */
  published?: Published[];
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
   * When.
   */
  on: Day;
  /**
   * Who took part, where it matters.
   */
  people?: ParticipantId[];
  type: 'hold_activity';
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
 * The programme was opened.
 */
export interface OpenedEvent {
  /**
   * The caller's own data.
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
   * The caller's own data; kept and returned untouched.
   */
  extensions?: {
    [k: string]: unknown;
  };
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
   * Another organisation that the person belongs to; none: the programme's own.
   */
  place?: string;
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
   * How many mentees the mentor takes at a time; none: the profile's limit.
   */
  takes?: number;
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
   * Where and when it was published.
   */
  published?: Published[];
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
   * When.
   */
  on: Day;
  /**
   * Who took part, where it matters.
   */
  people?: ParticipantId[];
  type: 'activity_held';
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
   * The day the pairs are proposed for.
   */
  day: Day;
  /**
   * How the new pairs' ids begin; a number follows. None: `pair-`.
   */
  id_prefix?: string;
  /**
   * Pairs that the curator has settled: the mentee gets this mentor or none.
   */
  pins?: Two[];
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
 * A line of the road map.
 */
export interface RoadMapItem {
  /**
   * The last day by which it is done.
   */
  due: Day;
  /**
   * The norm that asks for it; absent for the programme's own stage plan.
   */
  norm?: NormId;
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
   * Who does it.
   */
  who: Actor[];
}
/**
 * Proposed pairs and the reasons for them.
 */
export interface MatchPlan {
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
   * The mentees left without a pair.
   */
  unmatched: Unmatched[];
}
/**
 * A mentor with places to spare.
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
   * The mentee.
   */
  mentee: ParticipantId;
  /**
   * The mentor.
   */
  mentor: ParticipantId;
  /**
   * The id that the pair would get.
   */
  pair: PairId;
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
   * What matched: topics, interests.
   */
  evidence?: string[];
  /**
   * The points; all points of a pair sum to its score.
   */
  points: number;
}
/**
 * A mentee left without a pair.
 */
export interface Unmatched {
  /**
   * Why each mentor of the base is not possible.
   */
  barred: Barred[];
  /**
   * Who.
   */
  mentee: ParticipantId;
  /**
   * Where places are short: these mentees share too few places among these mentors.
   */
  shortage?: Shortage;
  /**
   * The reasons in a sentence.
   */
  why: Localised;
}
/**
 * A mentor who is not possible for a mentee.
 */
export interface Barred {
  /**
   * Why.
   */
  barriers: Barrier[];
  /**
   * Who.
   */
  mentor: ParticipantId;
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
  changes: Change[];
}
/**
 * How a parameter changed among the people who have it at entry and at exit.
 */
export interface Change {
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
 * A share over enough people.
 */
export interface Figure {
  /**
   * Over how many.
   */
  denominator: number;
  /**
   * How many are counted above the line.
   */
  numerator: number;
  /**
   * The share in permille.
   */
  permille: number;
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
   * Kinds of documents.
   */
  documents: DocumentKind[];
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
   * Why terms are prolonged.
   */
  prolongation_grounds: ProlongationGround[];
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
