//! The matching's words, each checked by code that shares none with it.

use std::collections::{BTreeMap, BTreeSet};

use nastavnik::matching::request::{Capacity, Lift, Two};
use nastavnik::matching::{
    AuditRequest, Barrier, BreachKind, Cause, Guarantee, LeftOut, Liftable, MenteeQuestion,
    MoveCause, PairQuestion, Plan, RematchRequest, Request, Unmatched,
};
use nastavnik::model::profile::Objective;
use nastavnik::what_if::WhatIfRequest;
use nastavnik::{Programme, rules};
use nastavnik_tests::invent::config;
use nastavnik_tests::pairs::{School, build, day, model, read, school};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

type Id = String;

/// Everybody left without a pair, looked at closely.
fn left(programme: &Programme, request: &Request) -> Vec<Unmatched> {
    let close = |left: &LeftOut| {
        let (mentee, request) = (left.mentee.clone(), request.clone());
        let found = programme.explain_unmatched(model(), &MenteeQuestion { mentee, request });
        let close = found.unmatched.unwrap();
        assert_eq!((&close.mentee, close.cause), (&left.mentee, left.cause));
        assert_eq!((&close.why, &close.short), (&left.why, &left.short));
        close
    };
    plan(programme, request)
        .unmatched
        .iter()
        .map(close)
        .collect()
}

fn plan(programme: &Programme, request: &Request) -> Plan {
    programme.propose_pairs(model(), request)
}

/// The possible pairs with their scores, asked one by one.
fn possible(programme: &Programme, request: &Request) -> BTreeMap<(Id, Id), u32> {
    let ids = |letter: char| {
        let people = programme.participants().iter().map(|who| who.id.clone());
        people
            .filter(move |id| id.as_str().starts_with(letter))
            .collect::<Vec<_>>()
    };
    let mut found = BTreeMap::new();
    for mentee in ids('p') {
        for mentor in ids('m') {
            let asked = PairQuestion {
                mentee: mentee.clone(),
                mentor: mentor.clone(),
                request: request.clone(),
            };
            let told = programme.explain_pair(model(), &asked);
            assert_eq!(told.possible, told.hurdles.is_empty());
            assert_eq!(
                told.score,
                told.contributions
                    .iter()
                    .map(|part| part.points)
                    .sum::<u32>()
            );
            if told.possible {
                found.insert((mentee.to_string(), mentor.to_string()), told.score);
            }
        }
    }
    found
}

/// Places and wanted places of each mentor.
fn places(programme: &Programme) -> BTreeMap<Id, (usize, usize)> {
    let mentors = programme
        .participants()
        .iter()
        .filter(|who| who.id.as_str().starts_with('m'));
    mentors
        .map(|who| {
            let takes = who.takes.unwrap_or(1) as usize;
            (
                who.id.to_string(),
                (takes, who.takes_at_least.unwrap_or(0) as usize),
            )
        })
        .collect()
}

type Chosen = BTreeMap<Id, Id>;

/// Every plan there is.
fn plans(pairs: &BTreeMap<(Id, Id), u32>, places: &BTreeMap<Id, (usize, usize)>) -> Vec<Chosen> {
    let mentees: BTreeSet<&Id> = pairs.keys().map(|(mentee, _)| mentee).collect();
    let mut all = vec![Chosen::new()];
    for mentee in mentees {
        let mut more = all.clone();
        for plan in &all {
            for (_, mentor) in pairs.keys().filter(|(own, _)| own == mentee) {
                if plan.values().filter(|held| *held == mentor).count() < places[mentor].0 {
                    let mut next = plan.clone();
                    next.insert(mentee.clone(), mentor.clone());
                    more.push(next);
                }
            }
        }
        all = more;
    }
    all
}

/// How good a plan is, in the words of the objective.
fn worth(school: &Case<'_>, objective: Objective, plan: &Chosen) -> Vec<i64> {
    let mut scores: Vec<i64> = plan
        .iter()
        .map(|(mentee, mentor)| i64::from(school.pairs[&(mentee.clone(), mentor.clone())]))
        .collect();
    scores.sort_unstable();
    let load = |mentor: &Id| plan.values().filter(|held| *held == mentor).count();
    let wanted: usize = school
        .places
        .iter()
        .map(|(mentor, (_, wanted))| load(mentor).min(*wanted))
        .sum();
    let (matched, wanted, total) = (plan.len() as i64, wanted as i64, scores.iter().sum());
    let first = |(mentee, mentor): &(&Id, &Id)| {
        let who = school
            .programme
            .participants()
            .iter()
            .find(|who| who.id.as_str() == *mentee);
        who.unwrap()
            .wishes
            .first()
            .is_some_and(|wish| wish.as_str() == *mentor)
    };
    match objective {
        Objective::MostMatchedThenBest => vec![matched, wanted, total],
        Objective::BestTotal => vec![wanted, total, matched],
        Objective::WorstOffFirst => [vec![matched, wanted], scores].concat(),
        Objective::MostMatchedThenWishes => {
            vec![
                matched,
                wanted,
                plan.iter().filter(first).count() as i64,
                total,
            ]
        }
        _ => unreachable!("not a sum"),
    }
}

struct Case<'a> {
    programme: &'a Programme,
    pairs: BTreeMap<(Id, Id), u32>,
    places: BTreeMap<Id, (usize, usize)>,
}

fn chosen(plan: &Plan) -> Chosen {
    plan.pairs
        .iter()
        .map(|pair| (pair.mentee.to_string(), pair.mentor.to_string()))
        .collect()
}

/// The proof of a plan, checked from its JSON alone.
fn is_proved(plan: &Value) -> bool {
    let proof = &plan["certificate"];
    let number = |text: &Value| text.as_str().unwrap().parse::<i128>().unwrap();
    let levels = proof["levels"].as_array().unwrap();
    let index = |value: &Value| value.as_u64().map(|at| at as usize);
    let worth = |level: &Value, score: u64, kept: bool| {
        let classes: Vec<u64> = level["classes"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|at| at.as_u64().unwrap())
            .collect();
        let cost = classes
            .iter()
            .position(|class| *class == score)
            .map_or(0, |at| {
                number(&level["base"]).pow((classes.len() - 1 - at) as u32)
            });
        number(&level["matched"]) + number(&level["point"]) * i128::from(score) - cost
            + if kept { number(&level["kept"]) } else { 0 }
    };
    let places = proof["places"].as_array().unwrap();
    let mut load = vec![0_u64; places.len()];
    let (mut bound, mut reached) = (vec![0; levels.len()], vec![0; levels.len()]);
    let add = |sum: &mut Vec<i128>, part: &[i128], times: u64| {
        sum.iter_mut()
            .zip(part)
            .for_each(|(sum, part)| *sum += part * i128::from(times));
    };
    let nothing = vec![0; levels.len()];
    for row in proof["rows"].as_array().unwrap() {
        let mut gain = nothing.clone();
        for edge in row["possible"].as_array().unwrap() {
            let (place, score) = (
                index(&edge["place"]).unwrap(),
                edge["score"].as_u64().unwrap(),
            );
            let kept = index(&row["before"]) == Some(place);
            let own: Vec<i128> = levels
                .iter()
                .map(|level| worth(level, score, kept))
                .collect();
            let prices = levels.iter().map(|level| number(&level["prices"][place]));
            gain = gain.max(
                own.iter()
                    .zip(prices)
                    .map(|(own, price)| own - price)
                    .collect(),
            );
            if index(&row["place"]) == Some(place) {
                add(&mut reached, &own, 1);
                load[place] += 1;
            }
        }
        add(&mut bound, &gain, 1);
    }
    for (at, place) in places.iter().enumerate() {
        let (upper, lower) = (
            place["at_most"].as_u64().unwrap(),
            place["at_least"].as_u64().unwrap(),
        );
        let price: Vec<i128> = levels
            .iter()
            .map(|level| number(&level["prices"][at]))
            .collect();
        let wanted: Vec<i128> = levels
            .iter()
            .map(|level| number(&level["wanted"]))
            .collect();
        let first: Vec<i128> = price.iter().zip(&wanted).map(|(a, b)| a + b).collect();
        add(&mut bound, &first.max(nothing.clone()), lower);
        add(&mut bound, &price.max(nothing.clone()), upper - lower);
        add(&mut reached, &wanted, load[at].min(lower));
        if load[at] > upper {
            return false;
        }
    }
    bound == reached
}

/// Takes a hindrance away; `None` where nobody could.
fn put_right(
    school: &School,
    two: &Two,
    barrier: Barrier,
    request: &mut Request,
) -> Option<Vec<Value>> {
    let consent = |id: &str| {
        json!({ "type": "give_consent", "id": format!("new-{id}"), "purpose": "personal_data",
                "subject": id, "giver": "both", "given": "2026-10-01" })
    };
    let mut commands = school.commands.clone();
    match barrier {
        Barrier::MenteeConsent => commands.push(consent(two.mentee.as_str())),
        Barrier::MentorConsent => commands.push(consent(two.mentor.as_str())),
        Barrier::MentorNotReady => commands.push(json!({
            "type": "select_mentor", "mentor": two.mentor, "on": "2026-10-10", "fit": true,
        })),
        Barrier::Banned => request.bans.retain(|ban| ban != two),
        Barrier::PinnedElsewhere => request.pins.retain(|pin| pin.mentee != two.mentee),
        other => request.lift.push(Lift {
            barrier: Liftable::new(other)?,
            mentee: Some(two.mentee.clone()),
            mentor: Some(two.mentor.clone()),
        }),
    }
    Some(commands)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_best_of_all_plans_is_found(school in school(5, 4)) {
        let programme = school.programme();
        let request = Request { pins: Vec::new(), ..school.asked() };
        let found = plan(&programme, &request);
        let case = Case { programme: &programme, pairs: possible(&programme, &request), places: places(&programme) };
        let own = chosen(&found);
        for pair in &own {
            prop_assert!(case.pairs.contains_key(&(pair.0.clone(), pair.1.clone())));
        }
        if found.objective.is_stable() {
            prop_assert_eq!(found.guarantee, Guarantee::Stable);
        } else {
            prop_assert_eq!(found.guarantee, Guarantee::Optimal);
            let best = plans(&case.pairs, &case.places).into_iter().map(|plan| worth(&case, found.objective, &plan)).max();
            prop_assert_eq!(Some(worth(&case, found.objective, &own)), best);
        }
    }

    #[test]
    fn contributions_sum_to_the_score(school in school(6, 5)) {
        let found = plan(&school.programme(), &school.asked());
        for pair in &found.pairs {
            prop_assert_eq!(pair.score, pair.contributions.iter().map(|part| part.points).sum::<u32>());
            for part in &pair.contributions {
                prop_assert!(found.weights.contains_key(&part.criterion));
            }
        }
        prop_assert_eq!(found.score, found.pairs.iter().map(|pair| u64::from(pair.score)).sum::<u64>());
    }

    #[test]
    fn the_proof_can_be_checked_from_the_answer_alone(school in school(7, 5), at in any::<Index>()) {
        let found = plan(&school.programme(), &school.asked());
        prop_assert_eq!(found.certificate.is_some(), !found.objective.is_stable());
        if found.certificate.is_some() {
            let mut told = serde_json::to_value(&found).unwrap();
            prop_assert!(is_proved(&told), "{told:#}");
            // Whoever loses a place makes another plan, and the proof no longer fits.
            let rows = told["certificate"]["rows"].as_array_mut().unwrap();
            let row = at.index(rows.len());
            let without = rows[row].as_object_mut().unwrap().remove("place").is_some();
            let worthless = found.objective == Objective::BestTotal;
            prop_assert!(!without || worthless || !is_proved(&told));
        }
    }

    #[test]
    fn the_order_of_records_does_not_matter(school in school(6, 5), by in 0..7_usize) {
        let mut commands = school.commands.clone();
        let first = commands.remove(0);
        // People may be entered in any order; what is recorded of them comes after.
        let (mut people, rest): (Vec<_>, Vec<_>) = commands.into_iter().partition(|c| c["type"] == "enrol");
        people.reverse();
        let turn = by % people.len();
        people.rotate_left(turn);
        let other = build(&[vec![first], people, rest].concat());
        prop_assert_eq!(plan(&school.programme(), &school.asked()), plan(&other, &school.asked()));
    }

    #[test]
    fn a_shortage_is_one(school in school(8, 4)) {
        let programme = school.programme();
        let request = school.asked();
        let pairs = possible(&programme, &request);
        let places = places(&programme);
        let pinned: Vec<_> = request.pins.iter().map(|pin| pin.mentee.to_string()).collect();
        let shortages = plan(&programme, &request).shortages;
        for left in left(&programme, &request) {
            prop_assert!(left.shortage.iter().all(|short| shortages.contains(short)));
            prop_assert_eq!(left.shortage.is_some(), left.cause == Cause::Shortage || (left.cause == Cause::Pinned && left.shortage.is_some()));
            let Some(short) = left.shortage else { continue };
            prop_assert!((short.places as usize) < short.mentees.len());
            prop_assert!(short.mentees.contains(&left.mentee));
            let mentors: BTreeSet<Id> = short.mentors.iter().map(ToString::to_string).collect();
            for mentee in &short.mentees {
                for (_, mentor) in pairs.keys().filter(|(own, _)| own == mentee.as_str()) {
                    prop_assert!(mentors.contains(mentor));
                }
            }
            let all: usize = mentors.iter().map(|mentor| places[mentor].0).sum();
            let settled = chosen(&plan(&programme, &request)).into_iter()
                .filter(|(mentee, mentor)| pinned.contains(mentee) && mentors.contains(mentor)).count();
            prop_assert_eq!(short.places as usize, all - settled);
        }
    }

    #[test]
    fn each_change_alone_helps(school in school(6, 4)) {
        let programme = school.programme();
        let asked = school.asked();
        let before = plan(&programme, &asked);
        for left in left(&programme, &asked) {
            let each = left.changes.iter().flat_map(|change| change.mentors.iter().map(move |mentor| (change, mentor)));
            for (change, mentor) in each {
                let mut request = asked.clone();
                let mut commands = Some(school.commands.clone());
                if let Some(more) = change.places {
                    let takes = places(&programme)[mentor.as_str()].0 as u32 + more;
                    request.capacities.push(Capacity { mentor: mentor.clone(), takes, at_least: None });
                }
                let two = Two { mentee: left.mentee.clone(), mentor: mentor.clone() };
                for barrier in &change.barriers {
                    let now = School { commands: commands.clone().unwrap(), request: school.request.clone() };
                    commands = put_right(&now, &two, *barrier, &mut request);
                    if commands.is_none() { break }
                }
                let Some(commands) = commands else { continue };
                let after = plan(&build(&commands), &request);
                prop_assert!(after.pairs.len() > before.pairs.len(), "{change:?} for {}", left.mentee);
            }
        }
    }

    #[test]
    fn what_bars_is_the_cause(school in school(4, 4)) {
        let programme = school.programme();
        for left in left(&programme, &school.asked()) {
            let told: Vec<_> = left.barred.iter().flat_map(|group| &group.mentors).collect();
            let once: BTreeSet<_> = told.iter().collect();
            prop_assert_eq!(told.len(), once.len());
            for (hurdle, mentor) in left.barred.iter().flat_map(|group| group.mentors.iter().map(move |mentor| (group, mentor))) {
                let rules: BTreeSet<_> = hurdle.barriers.iter().filter_map(|barrier| barrier.rule()).collect();
                prop_assert_eq!(&hurdle.rules, &rules.into_iter().collect::<Vec<_>>());
                let two = Two { mentee: left.mentee.clone(), mentor: mentor.clone() };
                for barrier in &hurdle.barriers {
                    let mut request = school.asked();
                    let Some(commands) = put_right(&school, &two, *barrier, &mut request) else { continue };
                    let asked = PairQuestion { mentee: two.mentee.clone(), mentor: two.mentor.clone(), request };
                    let now = build(&commands).explain_pair(model(), &asked);
                    let rest: Vec<_> = now.hurdles.iter().map(|hurdle| hurdle.barrier).collect();
                    let expected: Vec<_> = hurdle.barriers.iter().copied().filter(|other| other != barrier).collect();
                    prop_assert_eq!(rest, expected, "{:?} of {:?}", barrier, two);
                }
            }
            // Nobody else is named, nor anything of anybody else.
            prop_assert!(left.short.ru.starts_with("Пока пары нет: "));
            prop_assert!(!left.short.ru.contains("m-") && !left.short.ru.contains("p-"));
        }
    }

    #[test]
    fn an_optimal_plan_has_nothing_to_be_said_against(school in school(6, 4)) {
        let programme = school.programme();
        let request = school.asked();
        let found = plan(&programme, &request);
        let pairs = found.pairs.iter().map(|pair| Two { mentee: pair.mentee.clone(), mentor: pair.mentor.clone() });
        let audit = programme.audit_pairs(model(), &AuditRequest { request, pairs: Some(pairs.collect()) });
        prop_assert!(audit.breaches.iter().all(|breach| breach.kind == BreachKind::PinMissing));
        prop_assert!(audit.distance.reached, "{:?}", audit.distance);
        prop_assert_eq!(audit.distance.matched as usize, found.pairs.len());
        if found.objective.is_stable() {
            // A pinned pair stands before everybody's wishes.
            prop_assert!(audit.blocking.is_empty() || !school.asked().pins.is_empty());
        } else if found.objective != Objective::MostMatchedThenWishes {
            prop_assert_eq!(&audit.improvement, &[]);
        }
        if found.wanting.is_empty() && places(&programme).values().all(|(_, wanted)| *wanted == 0)
            && matches!(found.objective, Objective::MostMatchedThenBest | Objective::BestTotal | Objective::WorstOffFirst) {
            prop_assert_eq!(&audit.wasted, &[]);
        }
    }

    #[test]
    fn defects_of_a_plan_are_found(school in school(5, 4), wild in prop::collection::vec((any::<Index>(), any::<Index>()), 0..6)) {
        let programme = school.programme();
        let request = Request { pins: Vec::new(), ..school.asked() };
        let people = |letter: char| programme.participants().iter().map(|who| who.id.clone())
            .filter(|id| id.as_str().starts_with(letter)).collect::<Vec<_>>();
        let (mentees, mentors) = (people('p'), people('m'));
        let pairs: Vec<Two> = wild.iter()
            .map(|(a, b)| Two { mentee: a.get(&mentees).clone(), mentor: b.get(&mentors).clone() }).collect();
        let audit = programme.audit_pairs(model(), &AuditRequest { request: request.clone(), pairs: Some(pairs.clone()) });
        let possible = possible(&programme, &request);
        let places = places(&programme);
        let of = |kind| audit.breaches.iter().filter(|breach| breach.kind == kind).collect::<Vec<_>>();
        let names = |two: &Two| (two.mentee.to_string(), two.mentor.to_string());
        let forbidden = pairs.iter().filter(|two| !possible.contains_key(&names(two))).count();
        prop_assert_eq!(of(BreachKind::Forbidden).len(), forbidden);
        let distinct: BTreeSet<_> = pairs.iter().collect();
        prop_assert_eq!(of(BreachKind::Twice).len(), pairs.len() - distinct.len());
        let over = mentors.iter().filter(|id| distinct.iter().filter(|two| two.mentor == **id).count() > places[id.as_str()].0);
        prop_assert_eq!(of(BreachKind::TooManyMentees).len(), over.count());
        let several = mentees.iter().filter(|id| distinct.iter().filter(|two| two.mentee == **id).count() > 1);
        prop_assert_eq!(of(BreachKind::TooManyMentors).len(), several.count());
    }

    #[test]
    fn envy_waste_and_improvements_are_found(school in school(5, 4), at in any::<Index>()) {
        let programme = school.programme();
        let request = Request { pins: Vec::new(), ..school.asked() };
        let case = Case { programme: &programme, pairs: possible(&programme, &request), places: places(&programme) };
        let all = plans(&case.pairs, &case.places);
        let own = at.get(&all);
        let pairs = own.iter().map(|(mentee, mentor)| read(json!({ "mentee": mentee, "mentor": mentor })));
        let audit = programme.audit_pairs(model(), &AuditRequest { request: request.clone(), pairs: Some(pairs.collect()) });
        prop_assert!(audit.breaches.is_empty());
        let score = |mentee: &Id, mentor: &Id| case.pairs.get(&(mentee.clone(), mentor.clone())).map(|score| i64::from(*score));
        let has = |plan: &Chosen, mentee: &Id| plan.get(mentee).and_then(|mentor| score(mentee, mentor)).unwrap_or(-1);
        let (mut envy, mut wasted) = (0, 0);
        for ((mentee, mentor), there) in &case.pairs {
            if i64::from(*there) <= has(own, mentee) { continue }
            let holders: Vec<_> = own.iter().filter(|(_, held)| *held == mentor).map(|(holder, _)| holder).collect();
            wasted += usize::from(holders.len() < case.places[mentor].0);
            envy += usize::from(holders.iter().any(|holder| score(holder, mentor) < Some(i64::from(*there))));
        }
        prop_assert_eq!(audit.envy.len(), envy);
        prop_assert_eq!(audit.wasted.len(), wasted);
        let wanted = |plan: &Chosen, mentor: &Id| plan.values().filter(|held| *held == mentor).count().min(case.places[mentor].1);
        let harmless = |plan: &&Chosen| {
            let mut people = case.pairs.keys().map(|(mentee, _)| mentee);
            people.all(|mentee| has(plan, mentee) >= has(own, mentee))
                && case.places.keys().all(|mentor| wanted(plan, mentor) >= wanted(own, mentor))
        };
        let sum = |plan: &Chosen| (plan.len(), plan.iter().filter_map(|(a, b)| score(a, b)).sum::<i64>());
        let better = all.iter().filter(harmless).any(|plan| sum(plan) > sum(own));
        prop_assert_eq!(!audit.improvement.is_empty(), better);
    }

    #[test]
    fn as_few_as_possible_are_moved(school in school(5, 4), at in any::<Index>()) {
        let request = Request { pins: Vec::new(), bans: Vec::new(), ..school.asked() };
        let empty = school.programme();
        let first = plan(&empty, &Request { objective: None, ..request.clone() });
        let Some(command) = first.command.clone() else { return Ok(()) };
        let programme = empty.apply(model(), &command).unwrap().programme;
        let gone = at.get(&first.pairs).mentor.clone();
        let asked: RematchRequest = read(json!({
            "request": { "day": day(), "objective": request.objective, "table": true },
            "leaving": [{ "person": gone }],
        }));
        let again = programme.rematch(model(), &asked);
        let before = chosen(&first);
        let now: Chosen = again.kept.iter().map(|kept| (kept.mentee.to_string(), kept.mentor.to_string()))
            .chain(again.new.iter().chain(again.moved.iter().filter_map(|moved| moved.to.as_ref()))
                .map(|pair| (pair.mentee.to_string(), pair.mentor.to_string()))).collect();
        prop_assert!(now.values().all(|mentor| *mentor != gone.as_str()));
        let kept = |plan: &Chosen| plan.iter().filter(|(mentee, mentor)| before.get(*mentee) == Some(mentor)).count();
        if !again.objective.is_stable() {
            prop_assert_eq!(again.guarantee, Guarantee::Optimal);
            prop_assert!(is_proved(&serde_json::to_value(&again).unwrap()));
            let mut pairs = possible(&empty, &Request { objective: request.objective, ..Request::on(day()) });
            pairs.retain(|(_, mentor), _| mentor != gone.as_str());
            let mut places = places(&empty);
            places.remove(gone.as_str());
            let case = Case { programme: &empty, pairs, places };
            let rank = |plan: &Chosen| {
                let worth = worth(&case, again.objective, plan);
                let wanted_first = again.objective == Objective::BestTotal;
                let (head, tail) = worth.split_at(if wanted_first { 1 } else { 2 });
                [head, &[kept(plan) as i64], tail].concat()
            };
            // Scores of those who wait are others than of those who have a mentor: only what comes before is compared.
            let heads = |plan: &Chosen| rank(plan)[..if again.objective == Objective::BestTotal { 2 } else { 3 }].to_vec();
            let best = plans(&case.pairs, &case.places).iter().map(heads).max();
            prop_assert_eq!(Some(heads(&now)), best);
            // Nobody is moved without a cause, and what is moved for the objective is told.
            let told = again.moved.iter().any(|moved| moved.cause == MoveCause::Objective);
            prop_assert_eq!(told, again.price_of_staying.is_some());
            for moved in &again.moved {
                prop_assert_eq!(moved.cause == MoveCause::MentorLeft, moved.from == gone);
            }
            if let Some(price) = again.price_of_staying {
                prop_assert!(price.mentees > 0, "{price:?}");
            }
        }
        let mut after = programme.clone();
        for command in &again.commands {
            after = after.apply(model(), command).unwrap_or_else(|refusal| panic!("{command:?}: {refusal}")).programme;
        }
        let open: Chosen = after.pairs().iter().filter(|pair| !pair.has_ended(day()))
            .flat_map(|pair| pair.mentees.iter().map(|mentee| (mentee.to_string(), pair.mentors[0].to_string()))).collect();
        prop_assert_eq!(open, now);
    }

    #[test]
    fn a_price_is_what_the_plan_loses(school in school(5, 4)) {
        let programme = school.programme();
        let request = Request { pins: Vec::new(), ..school.asked() };
        let best = plan(&programme, &request);
        for (mentee, mentor) in possible(&programme, &request).keys() {
            let two: Two = read(json!({ "mentee": mentee, "mentor": mentor }));
            let asked = PairQuestion { mentee: two.mentee.clone(), mentor: two.mentor.clone(), request: request.clone() };
            let told = programme.explain_pair(model(), &asked);
            let pinned = plan(&programme, &Request { pins: vec![two], ..request.clone() });
            prop_assert_eq!(told.chosen, chosen(&best).get(mentee) == Some(mentor));
            if let Some(price) = told.price {
                prop_assert_eq!(price.mentees, best.pairs.len() as i64 - pinned.pairs.len() as i64);
                prop_assert_eq!(price.points, best.score as i64 - pinned.score as i64);
            }
        }
    }

    #[test]
    fn imagining_changes_nothing(school in school(5, 4), at in any::<Index>()) {
        let request = Request { pins: Vec::new(), ..school.asked() };
        let empty = school.programme();
        let first = plan(&empty, &request);
        let programme = match &first.command {
            Some(command) => empty.apply(model(), command).unwrap().programme,
            None => empty,
        };
        let before = serde_json::to_string(&programme).unwrap();
        let people = programme.participants();
        let gone = &people[at.index(people.len())].id;
        let asked: WhatIfRequest = read(json!({ "request": request, "leaving": [{ "person": gone }] }));
        let told = programme.what_if(model(), &asked).unwrap();
        prop_assert_eq!(serde_json::to_string(&programme).unwrap(), before);
        let mut after = programme.clone();
        for command in &told.commands {
            after = after.apply(model(), command).unwrap().programme;
        }
        let (found, would) = (programme.validate(model(), day()).len(), after.validate(model(), day()).len());
        prop_assert_eq!(found + told.appeared.len() - told.gone.len(), would);
        let nothing = programme.what_if(model(), &read(json!({ "request": request }))).unwrap();
        prop_assert!(nothing.moved.is_empty() && nothing.appeared.is_empty() && nothing.gone.is_empty());
    }
}

#[test]
fn barriers_name_rules_that_there_are() {
    let codes: BTreeSet<_> = rules::all().map(|rule| rule.code).collect();
    for barrier in Barrier::ALL {
        assert!(
            barrier.rule().is_none_or(|rule| codes.contains(rule)),
            "{barrier:?}"
        );
    }
}
