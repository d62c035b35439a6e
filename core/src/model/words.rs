//! The model's conditions in words.

use crate::model::TargetModel;
use crate::model::profile::Need;
use crate::params;
use crate::role::Role;
use crate::text::{Localised, Param, Params};

impl TargetModel {
    /// What a need asks for, in words: «документ: Положение о наставничестве».
    pub fn need_words(&self, need: &Need) -> Localised {
        let named = |key, id: &str, name: Option<&Localised>| {
            let name: Param = name.map_or_else(|| id.into(), Into::into);
            Localised::of(key, &Params::from([("name", name)]))
        };
        let of_role = |key, role: Role| Localised::of(key, &params! { role: role.id() });
        let plain = |key| Localised::of(key, &params! {});
        let document = |id| self.document(id).map(|kind| &kind.name);
        match need {
            Need::Document(id) => named("need-document", id.as_str(), document(id)),
            Need::FormsChosen => plain("need-forms-chosen"),
            Need::CuratorAppointed => plain("need-curator-appointed"),
            Need::People(role) => of_role("need-people", *role),
            Need::Requests => plain("need-requests"),
            Need::Consents(role) => of_role("need-consents", *role),
            Need::MentorsReady => plain("need-mentors-ready"),
            Need::PairsApproved => plain("need-pairs-approved"),
            Need::PairsFinished => plain("need-pairs-finished"),
            Need::DocumentOfEachPair(id) => {
                named("need-document-of-each-pair", id.as_str(), document(id))
            }
            Need::DocumentOfEach(each) => {
                let key = format!("need-document-of-each-{}", each.role.id());
                named(&key, each.kind.as_str(), document(&each.kind))
            }
            Need::Monitoring(round) => {
                let round = Localised::of(&format!("round-{}", round.id()), &params! {});
                named("need-monitoring", "", Some(&round))
            }
            Need::Activity(id) => {
                let name = self.activity(id).map(|kind| &kind.name);
                named("need-activity", id.as_str(), name)
            }
            Need::Publication(id) => named("need-publication", id.as_str(), document(id)),
        }
    }
}
