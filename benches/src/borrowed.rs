//! A programme as serde reads it at its quickest: structs that borrow from the text, days left as text, nothing checked.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Programme<'a> {
    #[serde(borrow)]
    pub participants: Vec<Participant<'a>>,
    pub consents: Vec<Consent<'a>>,
    pub documents: Vec<Document<'a>>,
    pub pairs: Vec<Pair<'a>>,
    pub meetings: Vec<Meeting<'a>>,
    pub answers: Vec<Answers<'a>>,
    pub selections: Vec<Fact<'a>>,
    pub trainings: Vec<Fact<'a>>,
    pub instructions: Vec<Instruction<'a>>,
}

#[derive(Deserialize)]
pub struct Role<'a> {
    pub role: &'a str,
    pub from: &'a str,
}

#[derive(Deserialize)]
pub struct Request<'a> {
    pub text: &'a str,
    #[serde(borrow)]
    pub topics: Vec<&'a str>,
}

#[derive(Deserialize)]
pub struct Participant<'a> {
    pub id: &'a str,
    pub standing: &'a str,
    pub born: Option<&'a str>,
    pub step: Option<u8>,
    pub place: Option<&'a str>,
    pub service_years: Option<u8>,
    pub takes: Option<u32>,
    #[serde(borrow, default)]
    pub categories: Vec<&'a str>,
    #[serde(borrow, default)]
    pub competences: Vec<&'a str>,
    #[serde(borrow, default)]
    pub interests: Vec<&'a str>,
    #[serde(borrow, default)]
    pub requests: Vec<Request<'a>>,
    #[serde(borrow)]
    pub roles: Vec<Role<'a>>,
}

#[derive(Deserialize)]
pub struct Consent<'a> {
    pub id: &'a str,
    pub purpose: &'a str,
    pub subject: &'a str,
    pub giver: &'a str,
    pub given: &'a str,
    pub authority: Option<&'a str>,
}

#[derive(Deserialize)]
pub struct Document<'a> {
    pub id: &'a str,
    pub kind: &'a str,
    pub number: Option<&'a str>,
    pub date: &'a str,
    pub signed_by: Option<&'a str>,
    #[serde(borrow, default)]
    pub pairs: Vec<&'a str>,
    #[serde(borrow, default)]
    pub people: Vec<&'a str>,
}

#[derive(Deserialize)]
pub struct Agreement<'a> {
    pub side: &'a str,
    pub on: &'a str,
}

#[derive(Deserialize)]
pub struct Term<'a> {
    pub from: &'a str,
    pub until: &'a str,
}

#[derive(Deserialize)]
pub struct Plan<'a> {
    pub on: &'a str,
    pub meetings: u32,
    #[serde(borrow)]
    pub made_by: Vec<&'a str>,
}

#[derive(Deserialize)]
pub struct Ending<'a> {
    pub on: &'a str,
    pub ground: &'a str,
    pub result: Option<&'a str>,
}

#[derive(Deserialize)]
pub struct Pair<'a> {
    pub id: &'a str,
    pub form: &'a str,
    #[serde(borrow)]
    pub mentors: Vec<&'a str>,
    #[serde(borrow)]
    pub mentees: Vec<&'a str>,
    pub proposed: &'a str,
    pub goal: Option<&'a str>,
    #[serde(borrow)]
    pub agreed: Vec<Agreement<'a>>,
    pub order: Option<&'a str>,
    pub approved: Option<&'a str>,
    #[serde(borrow)]
    pub term: Option<Term<'a>>,
    #[serde(borrow)]
    pub plan: Option<Plan<'a>>,
    #[serde(borrow)]
    pub ended: Option<Ending<'a>>,
}

#[derive(Deserialize)]
pub struct Meeting<'a> {
    pub id: &'a str,
    pub pair: &'a str,
    pub kind: &'a str,
    pub on: &'a str,
    pub minutes: Option<u16>,
    pub fit: Option<&'a str>,
    #[serde(borrow, default)]
    pub feedback: Vec<&'a str>,
}

#[derive(Deserialize)]
pub struct Answers<'a> {
    pub instrument: &'a str,
    pub round: &'a str,
    pub participant: &'a str,
    pub on: &'a str,
    #[serde(borrow)]
    pub marks: BTreeMap<&'a str, i32>,
}

#[derive(Deserialize)]
pub struct Fact<'a> {
    pub mentor: &'a str,
    pub on: &'a str,
}

#[derive(Deserialize)]
pub struct Pay {
    pub roubles: Option<u32>,
}

#[derive(Deserialize)]
pub struct Instruction<'a> {
    pub id: &'a str,
    pub mentor: &'a str,
    pub pair: &'a str,
    pub basis: &'a str,
    pub from: &'a str,
    pub until: &'a str,
    pub document: &'a str,
    pub content: &'a str,
    pub form: &'a str,
    pub pay: Pay,
}
