//! The scenes: what was done before, and the closed list of moves.

use nastavnik::programme::board::StageMove;
use nastavnik::record::Pair;
use nastavnik::{Command, Stage};
use serde_json::{Value, json};

use crate::world::{
    World, answers, approve, consent, end, file, json_on, propose, publish, replace, select, stage,
    train, withdraw, world,
};

/// How a pair comes to work: consents by halves and taken back, selection, training, the order, a replacement.
pub(crate) fn approval(profile: &str) -> World {
    let moves = vec![
        consent("c-mentor-1", "mentor-1", "both"),
        consent("c-mentor-2", "mentor-2", "subject"),
        consent("c-mentee-1", "mentee-1", "representative"),
        consent("c-mentee-2", "mentee-2", "representative"),
        consent("c-mentee-2-own", "mentee-2", "subject"),
        withdraw("c-mentee-1", "today"),
        withdraw("c-mentee-1", "2026-10-01"),
        select("mentor-1", true),
        select("mentor-1", false),
        select("mentor-2", true),
        train("mentor-1"),
        train("mentor-2"),
        file("order", "pairs_order"),
        file("not-an-order", "regulation"),
        propose("p-11", "mentor-1", "mentee-1"),
        propose("p-22", "mentor-2", "mentee-2"),
        propose("p-11-again", "mentor-1", "mentee-1"),
        approve(&["p-11"], "order", "today"),
        approve(&["p-11"], "order", "2026-10-01"),
        approve(&["p-11"], "not-an-order", "today"),
        approve(&["p-11", "p-22"], "order", "today"),
        replace("p-11", "p-21", "mentor-2", "order"),
        replace("p-11", "p-31", "mentor-1", "order"),
        end("p-11", "mutual_decision", "today"),
        end("p-11", "made_in_error", "2026-10-01"),
        json!({ "type": "leave_role", "participant": "mentor-1", "role": "mentor", "on": "today" }),
        json!({ "type": "agree_pair", "pair": "p-11", "agreement": { "side": "mentee", "on": "today" } }),
    ];
    world(profile, &[], &["2026-10-01", "2026-10-02"], moves)
}

/// The same from where everything is there but the approval: deeper into a pair's life.
pub(crate) fn on_the_eve(profile: &str) -> World {
    approval(profile).having_done(|command| match command {
        Command::GiveConsent(consent) => consent.subject.as_str() != "mentee-2",
        Command::SelectMentor(selection) => selection.fit,
        Command::TrainMentor(_) => true,
        Command::FileDocument(document) => document.id.as_str() == "order",
        Command::ProposePairs(proposal) => proposal.pairs[0].id.as_str() == "p-11",
        _ => false,
    })
}

/// The life of a pair that was approved: the five meetings, the trial's decisions, plans, a longer term, the end.
pub(crate) fn meetings(profile: &str) -> World {
    let before: Vec<Value> = [
        consent("c-mentor-1", "mentor-1", "both"),
        consent("c-mentor-2", "mentor-2", "subject"),
        consent("c-mentee-1", "mentee-1", "representative"),
        select("mentor-1", true),
        select("mentor-2", true),
        train("mentor-1"),
        train("mentor-2"),
        file("order", "pairs_order"),
        propose("p-11", "mentor-1", "mentee-1"),
        approve(&["p-11"], "order", "2026-09-25"),
    ]
    .iter()
    .map(|json| json_on(json, "2026-09-20"))
    .collect();
    let meet = |id: &str, pair: &str, kind: &str, on: &str, fit: Option<&str>| {
        let mut json =
            json!({ "type": "hold_meeting", "id": id, "pair": pair, "kind": kind, "on": on });
        if let Some(fit) = fit {
            json["fit"] = json!(fit);
        }
        json
    };
    let plan = |meetings: u32| {
        json!({ "type": "plan_pair", "pair": "p-11", "plan": {
            "on": "today", "meetings": meetings, "made_by": ["mentor", "mentee"],
        } })
    };
    let first = "2026-10-05";
    let moves = vec![
        meet("m-1", "p-11", "acquaintance", "today", None),
        meet("m-2", "p-11", "trial", "today", Some("unsure")),
        meet("m-2-again", "p-11", "trial", "today", Some("fit")),
        meet("m-3", "p-11", "planning", "today", None),
        meet("m-4", "p-11", "regular", "today", None),
        meet("m-4-late-news", "p-11", "regular", first, None),
        meet("m-5", "p-11", "final", "today", None),
        meet("m-6", "p-21", "acquaintance", "today", None),
        plan(2),
        plan(8),
        json!({ "type": "prolong_pair", "pair": "p-11", "prolongation": { "on": "today", "until": "2027-06-01" } }),
        json!({ "type": "contact_pair", "curator": "curator-1", "pair": "p-11", "on": "today" }),
        withdraw("c-mentee-1", "today"),
        replace("p-11", "p-21", "mentor-2", "order"),
        end("p-11", "completed", "today"),
        end("p-11", "made_in_error", first),
        end("p-21", "mutual_decision", "today"),
    ];
    let mut world = world(profile, &before, &[first, "2026-11-02"], moves);
    // A plan may be made anew, and the curator may call, any number of times.
    world.within = |programme| {
        let plans = |pair: &Pair| pair.earlier_plans.len() < 2;
        programme.pairs().iter().all(plans) && programme.contacts().len() < 2
    };
    world
}

/// The seven stages: for each of them everything is on file but one thing, and that is a move.
pub(crate) fn stages(profile: &str) -> World {
    let paper = |id: &str| file(id, id);
    let before: Vec<Value> = [
        paper("introduction_order"),
        paper("regulation"),
        paper("programme"),
        paper("road_map"),
        paper("curator_order"),
        paper("training_programme"),
        paper("final_event_order"),
        paper("final_monitoring"),
        paper("final_report"),
        json!({ "type": "file_document", "id": "order", "kind": "pairs_order", "date": "today" }),
        json!({ "type": "appoint_curator", "curator": "curator-1", "from": "today" }),
        json!({ "type": "hold_activity", "kind": "general_meeting", "on": "today" }),
        json!({ "type": "hold_activity", "kind": "final_event", "on": "today" }),
        json!({ "type": "hold_activity", "kind": "recognition", "on": "today" }),
        publish("final_report"),
        answers("entry"),
        answers("interim"),
        consent("c-mentor-2", "mentor-2", "subject"),
        consent("c-mentee-2", "mentee-2", "both"),
        consent("c-mentor-1", "mentor-1", "both"),
        select("mentor-1", true),
        propose("p-11", "mentor-1", "mentee-1"),
    ]
    .iter()
    .map(|json| json_on(json, "2026-09-20"))
    .collect();
    let mut moves = vec![
        publish("regulation"),
        consent("c-mentee-1", "mentee-1", "representative"),
        withdraw("c-mentor-1", "today"),
        train("mentor-1"),
        approve(&["p-11"], "order", "today"),
        end("p-11", "mutual_decision", "today"),
        answers("exit"),
    ];
    for kind in [
        "start_stage",
        "close_stage",
        "override_stage",
        "reopen_stage",
    ] {
        for id in Stage::ALL {
            moves.push(stage(kind, id.id()));
        }
    }
    let mut world = world(profile, &before, &["2026-10-01", "2026-10-02"], moves);
    world.within = |programme| {
        let acts = |act: StageMove| {
            let acts = programme.stages().iter();
            acts.filter(|known| known.act == act).count()
        };
        acts(StageMove::Reopened) < 2 && acts(StageMove::Overridden) < 3
    };
    world
}

/// One pair from the first signature to its end, each thing at most once: a world that is seen whole.
pub(crate) fn one_pair(profile: &str) -> World {
    let moves = vec![
        consent("c-mentee-1", "mentee-1", "representative"),
        withdraw("c-mentee-1", "today"),
        select("mentor-1", true),
        train("mentor-1"),
        file("order", "pairs_order"),
        propose("p-11", "mentor-1", "mentee-1"),
        approve(&["p-11"], "order", "today"),
        end("p-11", "mutual_decision", "today"),
    ];
    let before = [json_on(
        &consent("c-mentor-1", "mentor-1", "both"),
        "2026-09-20",
    )];
    let mut world = world(profile, &before, &["2026-10-01", "2026-10-02"], moves);
    world.within = |programme| programme.selections().len() < 2 && programme.trainings().len() < 2;
    world
}

/// The seven stages on one day, closed in earnest: no overrides, nothing twice. A world that is seen whole.
pub(crate) fn stages_in_earnest(profile: &str) -> World {
    let mut world = stages(profile).of_one_day(|command| {
        matches!(command, Command::OverrideStage(_) | Command::ReopenStage(_))
    });
    world.within = |programme| {
        programme.trainings().len() < 2
            && programme.publications().len() < 3
            && programme.answers().len() < 4
    };
    world
}
