//! Documents and consents.

use super::{Case, check_period, key};
use crate::day::Period;
use crate::id::DocumentId;
use crate::params;
use crate::pointer::Pointer;
use crate::programme::event::{ConsentWithdrawn, Event};
use crate::programme::refuse::Reason;
use crate::record::{Basis, Consent, Document};

impl Case<'_> {
    pub(super) fn document(&mut self, id: Option<&DocumentId>, at: Pointer) -> Option<&Document> {
        let id = id?;
        let found = self.find.document(id);
        if found.is_none() {
            let params = params! { id: id.to_string() };
            self.reasons.add(Reason::UnknownDocument, at, params);
        }
        found
    }

    pub(super) fn file(&mut self, document: &Document) -> Vec<Event> {
        if self.find.document(&document.id).is_some() {
            self.taken(document.id.as_str(), key("id"));
        }
        let kind = self.reasons.model.document(&document.kind);
        self.reasons.know(kind, &document.kind, key("kind"));
        for (i, person) in document.people.iter().enumerate() {
            self.person(person, key("people").index(i));
        }
        for (i, pair) in document.pairs.iter().enumerate() {
            self.pair(pair, key("pairs").index(i));
        }
        self.document(document.replaces.as_ref(), key("replaces"));
        for (i, basis) in document.basis.iter().enumerate() {
            let at = key("basis").index(i);
            match basis {
                Basis::Norm(norm) => {
                    let known = self.reasons.model.norm(norm);
                    self.reasons.know(known, norm, at.key("norm"));
                }
                Basis::Document(id) => {
                    self.document(Some(id), at.key("document"));
                }
                Basis::Words(_) => {}
            }
        }
        for (i, form) in document.forms.iter().enumerate() {
            let known = self.reasons.model.form(form);
            self.reasons.know(known, form, key("forms").index(i));
        }
        if let Some(until) = document.until {
            let from = document.in_force_from();
            check_period(&mut self.reasons, Period { from, until }, key("until"));
        }
        for (i, published) in document.published.iter().enumerate() {
            if document.is_later_than(published.on) {
                let at = key("published").index(i);
                let params = params! { on: published.on, cause: document.date };
                self.reasons.add(Reason::BeforeItsCause, at, params);
            }
        }
        vec![Event::DocumentFiled(Box::new(document.clone()))]
    }

    pub(super) fn consent(&mut self, consent: &Consent) -> Vec<Event> {
        if self.find.consent(&consent.id).is_some() {
            self.taken(consent.id.as_str(), key("id"));
        }
        self.person(&consent.subject, key("subject"));
        for (end, field) in [(consent.until, "until"), (consent.withdrawn, "withdrawn")] {
            if let Some(end) = end {
                let period = Period {
                    from: consent.given,
                    until: end,
                };
                check_period(&mut self.reasons, period, key(field));
            }
        }
        vec![Event::ConsentGiven(Box::new(consent.clone()))]
    }

    pub(super) fn withdraw(&mut self, withdrawn: &ConsentWithdrawn) -> Vec<Event> {
        let at = key("consent");
        let id = withdrawn.consent.to_string();
        match self.find.consent(&withdrawn.consent) {
            None => self
                .reasons
                .add(Reason::UnknownConsent, at, params! { id: id }),
            Some(consent) if consent.withdrawn.is_some() => {
                self.reasons
                    .add(Reason::ConsentWithdrawnAlready, at, params! { id: id });
            }
            Some(consent) if withdrawn.on < consent.given => {
                let params = params! { on: withdrawn.on, cause: consent.given };
                self.reasons.add(Reason::BeforeItsCause, key("on"), params);
            }
            Some(_) => {}
        }
        vec![Event::ConsentWithdrawn(withdrawn.clone())]
    }
}
