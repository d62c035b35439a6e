//! Takes a programme through its year: the journals' records day by day, each stage closed when it may.

use std::collections::{BTreeMap, BTreeSet};

use nastavnik::directory::Person;
use nastavnik::id::{FormId, PairId, ParticipantId};
use nastavnik::matching::request::Assumption;
use nastavnik::matching::{LeftOut, MenteeQuestion, Plan, Request, Unmatched};
use nastavnik::model::registry::MeetingKind;
use nastavnik::programme::command::{ApprovePairs, ChooseForms, ProposePairs, StageStep};
use nastavnik::programme::event::{PairAgreed, PairEnded};
use nastavnik::programme::gate::Readiness;
use nastavnik::record::{
    Agreement, Appointment, Ending, Enrolment, Fit, Meeting, Participant, Training,
};
use nastavnik::tables::{self, Bases, Import, Journal, Known};
use nastavnik::{
    Command, Day, Diagnostic, Directory, Lang, Programme, Role, Stage, TargetModel, wire,
};

use crate::school::{Curator, School, Source};

/// Proposed pairs, and a close look at everybody who is left.
pub struct Matched {
    pub plan: Plan,
    pub left: Vec<Unmatched>,
    /// Whether papers that are not there yet were taken as given.
    pub draft: bool,
}

impl Matched {
    fn new(programme: &Programme, school: &School, request: Request) -> Self {
        let plan = programme.propose_pairs(&school.model, &request);
        let close = |left: &LeftOut| {
            let (mentee, request) = (left.mentee.clone(), request.clone());
            let question = MenteeQuestion { mentee, request };
            programme
                .explain_unmatched(&school.model, &question)
                .unmatched
        };
        Self {
            left: plan.unmatched.iter().filter_map(close).collect(),
            draft: !request.assume.is_empty(),
            plan,
        }
    }
}

/// What a year came to.
pub struct Year {
    pub programme: Programme,
    pub directory: Directory,
    pub import: Import,
    pub journals: Vec<(String, Journal)>,
    /// Stages that could not close on the planned day, with what they asked then.
    pub waited: Vec<Readiness>,
    /// The pairs that were proposed.
    pub matched: Option<Matched>,
    /// Records that the programme refused, with their reasons.
    pub refused: Vec<Diagnostic>,
    /// Whether the forms were chosen for the caller: all of the profile.
    pub forms_assumed: bool,
    /// Forms that the caller named and the profile does not allow.
    pub forms_left: Vec<FormId>,
}

pub fn live(school: &School, lang: Lang) -> Result<Year, String> {
    let opening = school.description.opening.clone();
    let step = Programme::open(&school.model, opening)
        .map_err(|refusal| wire::Error::from(refusal).message(lang))?;
    let first = school.description.opening.header.period.from;
    let known = Known {
        model: &school.model,
        programme: Some(&step.programme),
        directory: None,
        day: first,
    };
    let bases = Bases {
        mentees: school.mentees.as_ref().map(Source::file),
        mentors: school.mentors.as_ref().map(Source::file),
    };
    let import =
        tables::import(&bases, &known).map_err(|error| file_error(&error.problems, lang))?;
    let mut walk = Walk {
        school,
        directory: import.directory.clone(),
        programme: step.programme,
        entered: BTreeMap::new(),
        waiting: BTreeMap::new(),
        journals: Vec::new(),
        waited: Vec::new(),
        matched: None,
        refused: Vec::new(),
        lang,
    };
    let (forms_assumed, forms_left) = walk.choose_forms(first);
    for command in &import.commands {
        if let (Command::Enrol(person), Some(day)) = (command, command_day(command)) {
            walk.entered.insert(person.id.clone(), day);
        }
        walk.wait(
            command_day(command).unwrap_or(first),
            2,
            command.clone(),
            None,
        );
    }
    if let Some(curator) = &school.description.curator {
        walk.enrol_curator(curator, first);
    }
    walk.read_papers()?;
    walk.go()?;
    Ok(Year {
        programme: walk.programme,
        directory: walk.directory,
        import,
        journals: walk.journals,
        waited: walk.waited,
        matched: walk.matched,
        refused: walk.refused,
        forms_assumed,
        forms_left,
    })
}

fn file_error(problems: &[Diagnostic], lang: Lang) -> String {
    let lines = problems.iter().map(|problem| {
        let origin = problem.origin.as_ref();
        let place = origin.map_or_else(String::new, |origin| {
            let rows: Vec<_> = origin.row.into_iter().collect();
            crate::report::place(origin, &rows, lang)
        });
        format!(
            "{place}: {} {}",
            problem.message(lang),
            problem.remedy(lang)
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The day from which an import's command holds.
fn command_day(command: &Command) -> Option<Day> {
    match command {
        Command::Enrol(person) => person.roles.iter().map(|role| role.from).min(),
        Command::TakeRole(taken) => Some(taken.role.from),
        _ => None,
    }
}

/// The people that a record of a journal is about.
fn people(command: &Command) -> Vec<&ParticipantId> {
    match command {
        Command::GiveConsent(consent) => vec![&consent.subject],
        Command::FileDocument(document) => document.people.iter().collect(),
        Command::HoldActivity(activity) => activity.people.iter().collect(),
        Command::SelectMentor(selection) => vec![&selection.mentor],
        Command::TrainMentor(training) => vec![&training.mentor],
        Command::RecordAnswers(answers) => vec![&answers.participant],
        _ => Vec::new(),
    }
}

type Waiting = (Command, Option<nastavnik::diagnostic::Origin>);

struct Walk<'a> {
    school: &'a School,
    directory: Directory,
    programme: Programme,
    /// The day each person enters.
    entered: BTreeMap<ParticipantId, Day>,
    /// Commands that wait for their day, papers before people before the rest.
    waiting: BTreeMap<(Day, u8), Vec<Waiting>>,
    journals: Vec<(String, Journal)>,
    waited: Vec<Readiness>,
    matched: Option<Matched>,
    refused: Vec<Diagnostic>,
    lang: Lang,
}

impl Walk<'_> {
    fn model(&self) -> &TargetModel {
        &self.school.model
    }

    fn wait(
        &mut self,
        on: Day,
        rank: u8,
        command: Command,
        origin: Option<nastavnik::diagnostic::Origin>,
    ) {
        self.waiting
            .entry((on, rank))
            .or_default()
            .push((command, origin));
    }

    /// The named forms that the profile allows; where none is left, all of the profile. Says whether it came to that,
    /// and which forms were left out.
    fn choose_forms(&mut self, on: Day) -> (bool, Vec<FormId>) {
        let model = self.model();
        let named = self.school.description.forms.iter().cloned();
        let (mut forms, left): (Vec<_>, Vec<_>) = named.partition(|form| model.allows(form));
        let assumed = forms.is_empty();
        if assumed {
            forms = model.forms().map(|form| form.id.clone()).collect();
        }
        self.wait(on, 1, Command::ChooseForms(ChooseForms { forms, on }), None);
        (assumed, left)
    }

    fn enrol_curator(&mut self, curator: &Curator, on: Day) {
        let Ok(id) = "curator-001".parse::<ParticipantId>() else {
            return;
        };
        let person = Person::named(&curator.name);
        self.directory = std::mem::take(&mut self.directory).with(id.clone(), person);
        let mut participant = Participant::new(id, curator.standing.clone());
        participant.roles.push(Enrolment::new(Role::Curator, on));
        self.wait(on, 2, Command::Enrol(participant), None);
    }

    /// The journals that do not speak of pairs. They name people, so they are read against everybody enrolled.
    fn read_papers(&mut self) -> Result<(), String> {
        let school = self.school;
        let everybody = self.with_everybody();
        self.journal(&school.documents, tables::documents, &everybody, 0)?;
        self.journal(&school.consents, tables::consents, &everybody, 3)?;
        self.journal(&school.activities, tables::activities, &everybody, 4)?;
        self.journal(
            &school.questionnaires,
            tables::questionnaires,
            &everybody,
            6,
        )
    }

    /// The programme as it will be when everybody has entered.
    fn with_everybody(&self) -> Programme {
        let mut programme = self.programme.clone();
        for (command, _) in self.waiting.values().flatten() {
            if let Ok(step) = programme.apply(self.model(), command) {
                programme = step.programme;
            }
        }
        programme
    }

    fn journal(
        &mut self,
        source: &Option<Source>,
        read: for<'f> fn(&tables::File<'f>, &Known<'_>) -> Result<Journal, tables::TableError>,
        programme: &Programme,
        rank: u8,
    ) -> Result<(), String> {
        let Some(source) = source else {
            return Ok(());
        };
        let known = Known {
            model: &self.school.model,
            programme: Some(programme),
            directory: Some(&self.directory),
            day: self.school.day,
        };
        let journal =
            read(&source.file(), &known).map_err(|error| file_error(&error.problems, self.lang))?;
        for entry in &journal.entries {
            // A consent is often older than the entry into the base; it is recorded when the person is there.
            let entered = people(&entry.command)
                .into_iter()
                .filter_map(|id| self.entered.get(id));
            let on = entered
                .max()
                .map_or(entry.on, |entered| entry.on.max(*entered));
            self.wait(on, rank, entry.command.clone(), Some(entry.origin.clone()));
        }
        self.journals.push((source.name.clone(), journal));
        Ok(())
    }

    fn go(&mut self) -> Result<(), String> {
        let plan = self.programme.header().stage_plan.clone();
        let mut days: BTreeSet<Day> = plan
            .iter()
            .flat_map(|planned| [planned.period.from, planned.period.until])
            .collect();
        days.insert(self.programme.header().period.from);
        days.insert(self.school.day);
        days.extend(self.waiting.keys().map(|(day, _)| *day));
        while let Some(day) = days.pop_first().filter(|day| *day <= self.school.day) {
            while let Some(entry) = self
                .waiting
                .first_entry()
                .filter(|entry| entry.key().0 <= day)
            {
                for (command, origin) in entry.remove() {
                    self.record(day, command, origin)?;
                }
            }
            self.turn_stages(day)?;
            days.extend(self.waiting.keys().map(|(day, _)| *day));
        }
        if self.matched.is_none() {
            self.draft();
        }
        Ok(())
    }

    fn apply(&mut self, command: &Command) -> Result<(), nastavnik::Refusal> {
        let step = self.programme.apply(&self.school.model, command)?;
        self.programme = step.programme;
        Ok(())
    }

    /// Carries out a record of a journal, and what follows from it.
    fn record(
        &mut self,
        day: Day,
        command: Command,
        origin: Option<nastavnik::diagnostic::Origin>,
    ) -> Result<(), String> {
        let command = self.complete(command);
        if let Err(refusal) = self.apply(&command) {
            self.refused
                .extend(refusal.reasons.into_iter().map(|reason| Diagnostic {
                    origin: origin.clone(),
                    ..reason
                }));
            return Ok(());
        }
        match command {
            Command::FileDocument(document) if document.kind.as_str() == "curator_order" => {
                if let Ok(curator) = "curator-001".parse() {
                    self.try_record(&Command::AppointCurator(Appointment {
                        order: Some(document.id),
                        ..Appointment::new(curator, day)
                    }));
                }
            }
            Command::FileDocument(document) if document.kind.as_str() == "pairs_order" => {
                self.approve(day, &document.id);
                self.read_meetings()?;
            }
            Command::HoldMeeting(meeting) => self.follow(&meeting),
            _ => {}
        }
        Ok(())
    }

    /// The journal of events has no column for the programme of a training; the one on file is meant.
    fn complete(&self, command: Command) -> Command {
        let Command::TrainMentor(training) = command else {
            return command;
        };
        let mut documents = self.programme.documents().iter();
        let on_file = documents.find(|document| document.kind.as_str() == "training_programme");
        Command::TrainMentor(Training {
            programme: training
                .programme
                .or(on_file.map(|document| document.id.clone())),
            ..training
        })
    }

    fn try_record(&mut self, command: &Command) {
        if let Err(refusal) = self.apply(command) {
            self.refused.extend(refusal.reasons);
        }
    }

    /// Approves every proposed pair that may be approved; the others keep their reasons.
    fn approve(&mut self, day: Day, order: &nastavnik::id::DocumentId) {
        let term = nastavnik::Period {
            from: day,
            until: self.programme.header().period.until,
        };
        let open: Vec<PairId> = self
            .programme
            .pairs()
            .iter()
            .filter(|pair| pair.approved.is_none() && !pair.has_ended(day))
            .map(|pair| pair.id.clone())
            .collect();
        for pair in open {
            self.try_record(&Command::ApprovePairs(ApprovePairs {
                pairs: vec![pair],
                order: order.clone(),
                on: day,
                term,
            }));
        }
    }

    /// The journals that speak of pairs, read when the pairs are approved.
    fn read_meetings(&mut self) -> Result<(), String> {
        let school = self.school;
        let programme = self.programme.clone();
        self.journal(&school.meetings, tables::meetings, &programme, 5)
    }

    /// A meeting's consequences: a pair that does not suit ends, and so does one that had its final meeting.
    fn follow(&mut self, meeting: &Meeting) {
        let end = |ground: &str| {
            Some(Command::EndPair(PairEnded {
                pair: meeting.pair.clone(),
                ending: Ending::new(meeting.on, ground.parse().ok()?).into(),
            }))
        };
        let command = match (meeting.kind, meeting.fit) {
            (MeetingKind::Trial, Some(Fit::NoFit)) => end("trial_no_fit"),
            (MeetingKind::Final, _) => end("completed"),
            _ => None,
        };
        if let Some(command) = command {
            self.try_record(&command);
        }
    }

    /// Starts and closes stages as far as the day allows.
    fn turn_stages(&mut self, day: Day) -> Result<(), String> {
        for stage in Stage::ALL {
            let planned = self
                .programme
                .header()
                .stage_plan
                .iter()
                .find(|planned| planned.stage == stage)
                .map(|planned| planned.period);
            let line = self.programme.board(day).line(stage);
            if line.started.is_none() && planned.is_none_or(|period| period.from <= day) {
                // A stage whose turn has not come is not news: it starts on a later day.
                let _ = self.apply(&Command::StartStage(self.step(stage, day)));
            }
            if stage == Stage::Matching && self.matched.is_none() {
                self.propose(day);
            }
            let line = self.programme.board(day).line(stage);
            let due = line.is_open() && planned.is_none_or(|period| period.until <= day);
            let close = Command::CloseStage(self.step(stage, day));
            if due && self.apply(&close).is_err() {
                self.waits(stage, day);
            }
        }
        Ok(())
    }

    /// A step of a stage, answered for by the curator once there is one.
    fn step(&self, stage: Stage, on: Day) -> StageStep {
        let curator = self.programme.appointments().first();
        StageStep {
            stage,
            on,
            by: curator.map(|appointment| appointment.curator.clone()),
        }
    }

    /// Remembers what a stage asked when it could not close for the first time.
    fn waits(&mut self, stage: Stage, day: Day) {
        if self.waited.iter().all(|readiness| readiness.stage != stage) {
            let readiness = self.programme.readiness(&self.school.model, stage, day);
            if !readiness.ready {
                self.waited.push(readiness);
            }
        }
    }

    /// Proposes pairs when stage 5 is open and the mentors and mentees have met.
    fn propose(&mut self, day: Day) {
        let open = self.programme.board(day).line(Stage::Matching).is_open();
        let met = self
            .programme
            .activities()
            .iter()
            .any(|activity| activity.kind.as_str() == "general_meeting");
        if !open || !met {
            return;
        }
        let matched = Matched::new(&self.programme, self.school, Request::on(day));
        if let Some(command) = matched.plan.command.clone() {
            self.try_record(&command);
            if let (Command::ProposePairs(proposal), Some(on)) =
                (command, self.school.description.pairs_agreed)
            {
                self.agree(&proposal, on.max(day));
            }
        }
        self.matched = Some(matched);
    }

    fn agree(&mut self, proposal: &ProposePairs, on: Day) {
        for pair in &proposal.pairs {
            for side in [Role::Mentor, Role::Mentee] {
                let agreement = Agreement { side, on };
                self.wait(
                    on,
                    4,
                    Command::AgreePair(PairAgreed {
                        pair: pair.id.clone(),
                        agreement,
                    }),
                    None,
                );
            }
        }
    }

    /// Stage 5 was not reached: pairs are proposed all the same, as a draft that takes the missing papers as given.
    fn draft(&mut self) {
        let request = Request {
            assume: vec![Assumption::Consents, Assumption::MentorsReady],
            ..Request::on(self.school.day)
        };
        self.matched = Some(Matched::new(&self.programme, self.school, request));
    }
}
