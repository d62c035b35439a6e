//! The pairs that the bases name: columns 7 and 8 of the mentees, 11 and 12 of the mentors.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Origin};
use crate::id::{FormId, ParticipantId};
use crate::params;
use crate::programme::index::Index;
use crate::role::Role;
use crate::tables::Known;
use crate::tables::finding::{Code, Fault};
use crate::tables::import::StatedPair;
use crate::tables::import::forms::Forms;
use crate::tables::import::person::State;
use crate::tables::import::row::Partners;
use crate::tables::people::{Named, People};

/// Who is who, when all rows are read.
pub(super) struct Stated<'a> {
    pub(super) known: &'a Known<'a>,
    pub(super) index: Option<&'a Index<'a>>,
    pub(super) forms: &'a Forms<'a>,
    pub(super) people: &'a People,
    pub(super) states: &'a BTreeMap<ParticipantId, State>,
}

/// A pair as one row names it.
struct Mention {
    mentor: ParticipantId,
    mentee: ParticipantId,
    form: Option<FormId>,
    origin: Origin,
}

impl Stated<'_> {
    /// The pairs that the programme does not have, each once, and notes on those that could not be made out.
    pub(super) fn pairs(
        &self,
        partners: Vec<(ParticipantId, Role, Partners)>,
    ) -> (Vec<StatedPair>, Vec<Diagnostic>) {
        let mut notes = Vec::new();
        let mut mentions = Vec::new();
        for (id, role, partners) in partners {
            self.mentions(&id, role, &partners, &mut mentions, &mut notes);
        }
        let mut formed = self.formed();
        let forms: BTreeMap<_, _> = mentions
            .iter()
            .filter_map(|mention| Some((both(mention), mention.form.clone()?)))
            .collect();
        let mut pairs = Vec::new();
        for mention in mentions {
            if !formed.insert(both(&mention)) {
                continue;
            }
            let form = mention.form.clone();
            let form = form.or_else(|| forms.get(&both(&mention)).cloned());
            match form.or_else(|| self.only_form(&mention)) {
                Some(form) => pairs.push(StatedPair {
                    mentor: mention.mentor,
                    mentee: mention.mentee,
                    form,
                    origin: mention.origin,
                }),
                None => {
                    let note = Fault::new(Code::PartnerFormMissing, params! {}).at(mention.origin);
                    let people = vec![mention.mentor, mention.mentee];
                    notes.push(Diagnostic { people, ..note });
                }
            }
        }
        (pairs, notes)
    }

    fn mentions(
        &self,
        id: &ParticipantId,
        role: Role,
        partners: &Partners,
        mentions: &mut Vec<Mention>,
        notes: &mut Vec<Diagnostic>,
    ) {
        let other = match role {
            Role::Mentee => Role::Mentor,
            _ => Role::Mentee,
        };
        let Some(origin) = &partners.origin else {
            return;
        };
        for (i, name) in partners.names.iter().enumerate() {
            let Some(partner) = self.partner(name, other, partners) else {
                let note = Fault::new(Code::PartnerUnknown, params! {}).at(origin.clone());
                let people = vec![id.clone()];
                notes.push(Diagnostic { people, ..note });
                continue;
            };
            let (mentor, mentee) = match role {
                Role::Mentee => (partner, id.clone()),
                _ => (id.clone(), partner),
            };
            let form = match partners.forms.as_slice() {
                [only] => Some(only),
                several => several.get(i),
            };
            mentions.push(Mention {
                mentor,
                mentee,
                form: form.cloned(),
                origin: origin.clone(),
            });
        }
    }

    /// The person whom a cell names as the other side; a place beside a single name tells namesakes apart.
    fn partner(&self, name: &str, role: Role, partners: &Partners) -> Option<ParticipantId> {
        let holds = |id: &ParticipantId| {
            let state = self.states.get(id).map(|state| state.holds(role));
            let known = || {
                let person = self.index?.participant(id)?;
                Some(person.holds(role, self.known.day))
            };
            state.or_else(known).unwrap_or(false)
        };
        let place = partners
            .place
            .as_ref()
            .filter(|_| partners.names.len() == 1);
        match (self.people.find(name, holds), place) {
            (Named::One(id), _) => Some(id),
            (Named::Several, Some(place)) => {
                match self.people.find(&format!("{name} ({place})"), holds) {
                    Named::One(id) => Some(id),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The pairs that the programme has.
    fn formed(&self) -> BTreeSet<(ParticipantId, ParticipantId)> {
        let pairs = self.known.programme.map_or(&[][..], |p| p.pairs());
        let sides = pairs.iter().flat_map(|pair| {
            let mentees = pair.mentees.iter();
            mentees.flat_map(|mentee| pair.mentors.iter().map(move |mentor| (mentor, mentee)))
        });
        sides.map(|(a, b)| (a.clone(), b.clone())).collect()
    }

    fn only_form(&self, mention: &Mention) -> Option<FormId> {
        let standing = |id: &ParticipantId| {
            let state = self.states.get(id).map(|state| &state.participant);
            let person = state.or_else(|| self.index?.participant(id));
            person.map(|person| person.standing.clone())
        };
        self.forms
            .between(&standing(&mention.mentor)?, &standing(&mention.mentee)?)
    }
}

fn both(mention: &Mention) -> (ParticipantId, ParticipantId) {
    (mention.mentor.clone(), mention.mentee.clone())
}
