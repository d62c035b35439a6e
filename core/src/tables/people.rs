//! Who is who: people are found again by their names and by what else is known of them. Ids never come from names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::day::PartialDay;
use crate::directory::{Directory, Person};
use crate::id::ParticipantId;
use crate::tables::cell::{contact_keys, place_key};
use crate::tables::fold::{key, words};

/// What tells a person from namesakes.
#[derive(Debug, Clone, Default)]
pub(super) struct Traits {
    pub(super) born: Option<PartialDay>,
    contacts: Vec<String>,
    place: Option<String>,
}

impl Traits {
    pub(super) fn new(
        born: Option<PartialDay>,
        contacts: Option<&str>,
        place: Option<&str>,
    ) -> Self {
        Self {
            born,
            contacts: contacts.map(contact_keys).unwrap_or_default(),
            place: place.map(place_key).filter(|key| !key.is_empty()),
        }
    }

    fn of(person: &Person) -> Self {
        Self::new(
            person.born,
            person.contacts.as_deref(),
            person.place.as_deref(),
        )
    }

    fn compare(&self, other: &Self) -> Likeness {
        let born = both(self.born, other.born).map(|(a, b)| may_be_one(a, b));
        if born == Some(false) {
            return Likeness::Another;
        }
        let contacts = (!self.contacts.is_empty() && !other.contacts.is_empty())
            .then(|| self.contacts.iter().any(|key| other.contacts.contains(key)));
        let place = both(self.place.as_ref(), other.place.as_ref()).map(|(a, b)| a == b);
        let signs = [born, contacts, place];
        match signs.iter().filter(|same| **same == Some(true)).count() {
            // Everything that can be compared differs, and there is enough of it.
            0 if contacts == Some(false) && place == Some(false) => Likeness::Namesake,
            0 => Likeness::Unclear,
            count => Likeness::Same(count),
        }
    }
}

fn both<T>(a: Option<T>, b: Option<T>) -> Option<(T, T)> {
    a.zip(b)
}

fn may_be_one(a: PartialDay, b: PartialDay) -> bool {
    a.earliest() <= b.latest() && b.earliest() <= a.latest()
}

enum Likeness {
    /// Certainly another person: born at another time.
    Another,
    /// Probably another person.
    Namesake,
    /// Nothing to tell by.
    Unclear,
    /// The same person by so many signs.
    Same(usize),
}

/// Whom a row of a base is about.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Somebody who is known.
    Known(ParticipantId),
    /// Somebody new, beside namesakes.
    New { namesakes: Vec<ParticipantId> },
    /// One of these, or somebody new.
    Unclear(Vec<ParticipantId>),
}

/// Whom a name in a journal means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Named {
    One(ParticipantId),
    Nobody,
    Several,
}

/// The people known so far.
#[derive(Debug, Default)]
pub(super) struct People {
    cards: BTreeMap<ParticipantId, Traits>,
    by_name: HashMap<String, BTreeSet<ParticipantId>>,
    by_initials: HashMap<String, BTreeSet<ParticipantId>>,
}

/// More namesakes than this are no list of people: nobody is recognised among them.
const MOST_NAMESAKES: usize = 50;

impl People {
    pub(super) fn new(directory: &Directory) -> Self {
        let mut people = Self::default();
        for (id, person) in directory.people() {
            people.put(id, person);
        }
        people
    }

    /// Adds a person, or renews what is known of them.
    pub(super) fn put(&mut self, id: &ParticipantId, person: &Person) {
        self.cards.insert(id.clone(), Traits::of(person));
        let lists = [
            (&mut self.by_name, Some(key(&person.name))),
            (&mut self.by_initials, initials(&person.name)),
        ];
        for (map, name) in lists {
            if let Some(name) = name {
                map.entry(name).or_default().insert(id.clone());
            }
        }
    }

    fn namesakes(&self, name: &str) -> impl Iterator<Item = &ParticipantId> {
        self.by_name.get(&key(name)).into_iter().flatten()
    }

    /// Whom a row is about, by the name and everything else in it.
    pub(super) fn recognise(&self, name: &str, traits: &Traits) -> Found {
        let mut same: Vec<(usize, &ParticipantId)> = Vec::new();
        let mut unclear = Vec::new();
        let mut namesakes = Vec::new();
        if self.namesakes(name).count() > MOST_NAMESAKES {
            return Found::Unclear(Vec::new());
        }
        for id in self.namesakes(name) {
            match self.cards.get(id).map(|card| card.compare(traits)) {
                Some(Likeness::Same(count)) => same.push((count, id)),
                Some(Likeness::Unclear) => unclear.push(id.clone()),
                Some(Likeness::Namesake | Likeness::Another) | None => namesakes.push(id.clone()),
            }
        }
        let most = same.iter().map(|(count, _)| *count).max();
        let mut likest = same.iter().filter(|(count, _)| Some(*count) == most);
        match (likest.next(), likest.next()) {
            (Some((_, id)), None) => Found::Known((*id).clone()),
            (None, _) if unclear.is_empty() => Found::New { namesakes },
            (None, _) => Found::Unclear(unclear),
            (Some(_), Some(_)) => {
                Found::Unclear(same.iter().map(|(_, id)| (*id).clone()).collect())
            }
        }
    }

    /// Whom a name means: in full, with initials, with a year of birth or a class in brackets, or an id.
    pub(super) fn find(&self, text: &str, fits: impl Fn(&ParticipantId) -> bool) -> Named {
        if let Some((id, _)) = text
            .parse()
            .ok()
            .and_then(|id: ParticipantId| self.cards.get_key_value(&id))
        {
            return Named::One(id.clone());
        }
        let (name, hint) = match text.split_once('(') {
            Some((name, hint)) => (name.trim(), Some(hint.trim_end_matches([')', ' ']))),
            None => (text, None),
        };
        let short = || initials_as_written(name).and_then(|short| self.by_initials.get(&short));
        let ids = self.by_name.get(&key(name)).or_else(short);
        let fitting: Vec<_> = ids.into_iter().flatten().filter(|id| fits(id)).collect();
        match (fitting.as_slice(), hint) {
            ([], _) => Named::Nobody,
            ([one], None) => Named::One((*one).clone()),
            (_, None) => Named::Several,
            (several, Some(hint)) => {
                let mut hinted = several.iter().filter(|id| self.is_hinted(id, hint));
                match (hinted.next(), hinted.next()) {
                    (Some(one), None) => Named::One((**one).clone()),
                    (None, _) => Named::Nobody,
                    _ => Named::Several,
                }
            }
        }
    }

    fn is_hinted(&self, id: &ParticipantId, hint: &str) -> bool {
        let year = hint
            .trim_end_matches(|c: char| !c.is_ascii_digit())
            .parse::<PartialDay>();
        self.cards.get(id).is_some_and(|card| {
            let born = year.is_ok_and(|year| card.born.is_some_and(|born| may_be_one(born, year)));
            born || card.place.as_ref() == Some(&place_key(hint)) || id.as_str() == hint
        })
    }
}

/// «Примеров Первый Иванович» as «примеров п и».
fn initials(name: &str) -> Option<String> {
    let name = words(name);
    let (surname, rest) = name.split_once(' ')?;
    let letters: String = rest
        .split(' ')
        .filter_map(|word| word.chars().next())
        .collect();
    Some(format!("{surname} {letters}"))
}

/// «Примеров П.И.» as [`initials`] has it; `None` where the name is in full.
fn initials_as_written(name: &str) -> Option<String> {
    let name = words(name);
    let (_, rest) = name.split_once(' ')?;
    rest.split(' ')
        .all(|word| word.chars().count() == 1)
        .then(|| initials(&name))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> ParticipantId {
        text.parse().unwrap()
    }

    fn person(
        name: &str,
        born: Option<&str>,
        contacts: Option<&str>,
        place: Option<&str>,
    ) -> Person {
        Person {
            name: name.to_owned(),
            contacts: contacts.map(str::to_owned),
            born: born.map(|born| born.parse().unwrap()),
            place: place.map(str::to_owned),
        }
    }

    fn people(list: &[Person]) -> People {
        let mut people = People::default();
        for (i, person) in list.iter().enumerate() {
            people.put(&id(&format!("p-{i}")), person);
        }
        people
    }

    fn recognise(people: &People, person: &Person) -> Found {
        people.recognise(&person.name, &Traits::of(person))
    }

    const NAME: &str = "Семёнов Первый Иванович";
    const TEL: Option<&str> = Some("+7 900 000-00-01");
    const OTHER_TEL: Option<&str> = Some("+7 900 000-00-02");

    #[test]
    fn a_person_is_found_again_by_one_sign_beside_the_name() {
        let people = people(&[person(NAME, Some("2011"), TEL, Some("9 «А» класс"))]);
        for again in [
            person(
                "СЕМЕНОВ  первый иванович",
                Some("2011-05-12"),
                OTHER_TEL,
                None,
            ),
            person(NAME, None, Some("8(900)0000001"), Some("10А")),
            person(NAME, None, OTHER_TEL, Some("ученик 9 а класса")),
        ] {
            assert_eq!(recognise(&people, &again), Found::Known(id("p-0")));
        }
    }

    #[test]
    fn namesakes_are_told_apart_and_doubts_are_told() {
        let people = people(&[person(NAME, Some("2011"), TEL, Some("9А"))]);
        let other = person(NAME, Some("2012"), TEL, Some("9А"));
        let namesakes = vec![id("p-0")];
        assert_eq!(
            recognise(&people, &other),
            Found::New {
                namesakes: namesakes.clone()
            }
        );
        let other = person(NAME, None, OTHER_TEL, Some("5Б"));
        assert_eq!(recognise(&people, &other), Found::New { namesakes });
        let doubtful = person(NAME, None, OTHER_TEL, None);
        assert_eq!(
            recognise(&people, &doubtful),
            Found::Unclear(vec![id("p-0")])
        );
        let stranger = person("Образцов Второй", None, None, None);
        assert_eq!(
            recognise(&people, &stranger),
            Found::New { namesakes: vec![] }
        );
    }

    #[test]
    fn of_two_like_ones_the_likest_is_meant() {
        let people = people(&[
            person(NAME, Some("2011"), TEL, None),
            person(NAME, Some("2011-05-12"), OTHER_TEL, None),
        ]);
        let again = person(NAME, Some("2011"), OTHER_TEL, None);
        assert_eq!(recognise(&people, &again), Found::Known(id("p-1")));
        let unclear = person(NAME, Some("2011"), None, None);
        assert_eq!(
            recognise(&people, &unclear),
            Found::Unclear(vec![id("p-0"), id("p-1")])
        );
    }

    #[test]
    fn journals_name_people_shortly() {
        let people = people(&[
            person(NAME, Some("2011"), None, None),
            person("Семенов Павел Игоревич", None, None, None),
            person("Образцов Второй", Some("2010"), None, Some("9А")),
            person("Образцов Второй", Some("2012"), None, Some("7А")),
        ]);
        let find = |text| people.find(text, |_| true);
        assert_eq!(find("Семенов Первый Иванович"), Named::One(id("p-0")));
        assert_eq!(find("Семёнов П.И."), Named::Several);
        assert_eq!(find("Семёнов И.П."), Named::Nobody);
        assert_eq!(find("p-2"), Named::One(id("p-2")));
        assert_eq!(find("Образцов Второй"), Named::Several);
        assert_eq!(find("Образцов Второй (2012 г.р.)"), Named::One(id("p-3")));
        assert_eq!(find("Образцов Второй (9 «А» класс)"), Named::One(id("p-2")));
        assert_eq!(
            people.find("Образцов В.", |id| id.as_str() == "p-3"),
            Named::One(id("p-3"))
        );
    }
}
