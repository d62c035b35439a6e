//! Records: the log, the JSON and the days tell the same, and nothing contradicts itself.

use nastavnik::{Programme, Severity, wire};

use super::{Verdict, must};
use crate::print::text;
use crate::seen::{Passage, Spot};

pub(crate) fn something_happened(passage: &Passage<'_>) -> Verdict {
    let changed = passage.before != passage.after;
    must(!passage.events.is_empty() && changed, || {
        "nothing is on record of it".to_owned()
    })
}

pub(crate) fn records_agree(spot: &Spot<'_>) -> Verdict {
    let findings = spot.programme.validate(spot.model, spot.today);
    let broken = findings.iter().find(|finding| {
        finding.severity == Severity::Error
            && (finding.code.starts_with("TM-INT-") || finding.code == "TM-STG-001")
    });
    must(broken.is_none(), || format!("{broken:?}"))
}

pub(crate) fn log_gives_the_same(spot: &Spot<'_>) -> Verdict {
    let replayed =
        Programme::replay(spot.log.iter().cloned()).map_err(|error| error.to_string())?;
    must(replayed == *spot.programme, || {
        "replayed it is another one".to_owned()
    })
}

pub(crate) fn json_gives_the_same(spot: &Spot<'_>) -> Verdict {
    let written = text(spot.programme);
    let read = wire::programme_from_json(&written).map_err(|error| error.to_json())?;
    must(read == *spot.programme && text(&read) == written, || {
        "read it is another one".to_owned()
    })
}

pub(crate) fn today_shows_everything(spot: &Spot<'_>) -> Verdict {
    must(spot.programme.as_of(spot.today) == *spot.programme, || {
        "as of today it is another one".into()
    })
}
