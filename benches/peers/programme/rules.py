"""Fifteen rules on a programme as `json.loads` gives it: by hand, in pandas and in polars. Each gives (code, subject) pairs.

The programme comes from `programme make`: one mentor and one mentee in a pair, days as ISO texts.
"""

from collections import defaultdict
from datetime import date
from itertools import pairwise

DAY = "2026-05-20"
GAP = 30
SIDES = {
    "student_student": ({"pupil", "student"}, {"pupil", "student"}),
    "teacher_teacher": ({"teacher", "veteran"}, {"teacher"}),
    "collegian_pupil": ({"student"}, {"pupil"}),
    "employer_pupil": ({"employee", "entrepreneur", "alumnus", "partner"}, {"pupil"}),
}
WITH_IDS = ("participants", "instructions", "pairs", "meetings", "documents", "consents")


def is_minor(born, day=DAY):
    return int(day[:4]) - int(born[:4]) - (day[5:] < born[5:]) < 18


def by_hand(o):
    out = []

    def add(code, subject):
        out.append((code, subject))

    for name in WITH_IDS:
        seen = set()
        for record in o[name]:
            if record["id"] in seen:
                add("TM-INT-001", record["id"])
            seen.add(record["id"])
    people = {p["id"]: p for p in o["participants"]}
    orders = {d["id"]: d["date"] for d in o["documents"]}
    signed = set()
    for c in o["consents"]:
        if c["purpose"] == "personal_data" and c["giver"] != "subject" and c["given"] <= DAY:
            signed.add(c["subject"])
        if c["subject"] not in people:
            add("TM-INT-002", c["id"])
    for p in o["participants"]:
        role = p["roles"][0]["role"]
        if role != "curator" and is_minor(p["born"]) and p["id"] not in signed:
            add("TM-CNS-002", p["id"])
    pairs, open_pairs, load = {}, {}, defaultdict(set)
    period = o["header"]["period"]
    for pair in o["pairs"]:
        id, mentor, mentee = pair["id"], pair["mentors"][0], pair["mentees"][0]
        approved, term, ended = pair["approved"], pair["term"], pair.get("ended")
        pairs.setdefault(id, pair)
        for who in (mentor, mentee):
            if who not in people:
                add("TM-INT-002", id)
        if orders.get(pair["order"], "") > approved:
            add("TM-PAIR-003", id)
        if len({a["side"] for a in pair["agreed"] if a["on"] <= approved}) < 2:
            add("TM-PAIR-006", id)
        if term["from"] < period["from"] or period["until"] < term["until"]:
            add("TM-PAIR-009", id)
        earlier = open_pairs.get((mentor, mentee))
        if earlier and (earlier[1] is None or earlier[1] > pair["proposed"]):
            add("TM-PAIR-021", id)
        open_pairs.setdefault((mentor, mentee), (id, ended and ended["on"]))
        for who, allowed in zip((mentor, mentee), SIDES[pair["form"]], strict=True):
            if who in people and people[who]["standing"] not in allowed:
                add("TM-FRM-004", id)
        if approved <= DAY and not (ended and ended["on"] <= DAY):
            load[mentor].add(mentee)
    for id, mentees in load.items():
        if id in people and len(mentees) > people[id].get("takes", 1 << 30):
            add("TM-MTR-009", id)
    days, silent = defaultdict(list), set()
    for m in o["meetings"]:
        pair = pairs[m["pair"]]
        ended = pair.get("ended")
        if m["on"] < pair["proposed"] or (ended and ended["on"] < m["on"]):
            add("TM-INT-006", m["id"])
        days[m["pair"]].append(m["on"])
        if not m.get("feedback"):
            silent.add(m["pair"])
    out.extend(("TM-MEET-008", id) for id in silent)
    for id, held in days.items():
        mentee = people.get(pairs[id]["mentees"][0])
        if mentee and mentee["standing"] == "teacher":
            continue
        days = [date.fromisoformat(day).toordinal() for day in sorted(held)]
        if any(b - a > GAP for a, b in pairwise(days)):
            add("TM-MEET-007", id)
    first, entry, exit = set(), {}, {}
    for a in o["answers"]:
        who = a["participant"]
        if who not in people:
            add("TM-INT-002", "")
        for mark in a["marks"].values():
            if not 1 <= mark <= 10:
                add("TM-MON-007", who)
        key = (who, a["instrument"], a["round"], a.get("pair"))
        if key in first:
            add("TM-MON-015", who)
        first.add(key)
        last = {"entry": entry, "exit": exit}.get(a["round"])
        if last is not None and last.get((who, a["instrument"]), "") <= a["on"]:
            last[who, a["instrument"]] = a["on"]
    for key, on in exit.items():
        if on < entry.get(key, ""):
            add("TM-MON-016", key[0])
    return out


def columns(o):
    """The columns that the frames are made of; nested members are taken out by Python, as both libraries need it."""
    people, pairs, meetings = o["participants"], o["pairs"], o["meetings"]
    answers, consents, documents = o["answers"], o["consents"], o["documents"]

    def get(records, *names):
        return {name: [r.get(name) for r in records] for name in names}

    of_pairs = get(pairs, "id", "form", "order", "proposed", "approved")
    of_pairs["mentor"] = [p["mentors"][0] for p in pairs]
    of_pairs["mentee"] = [p["mentees"][0] for p in pairs]
    of_pairs["from"] = [p["term"]["from"] for p in pairs]
    of_pairs["until"] = [p["term"]["until"] for p in pairs]
    of_pairs["ended"] = [p["ended"]["on"] if "ended" in p else None for p in pairs]
    for side in ("mentor", "mentee"):
        agreed = ([a["on"] for a in p["agreed"] if a["side"] == side] for p in pairs)
        of_pairs[f"{side}_agreed"] = [min(days, default=None) for days in agreed]
    of_people = get(people, "id", "standing", "born", "takes")
    of_people["role"] = [p["roles"][0]["role"] for p in people]
    of_meetings = get(meetings, "id", "pair", "on")
    of_meetings["silent"] = ["feedback" not in m for m in meetings]
    of_answers = get(answers, "participant", "instrument", "round", "pair", "on")
    of_answers["marks"] = [list(a["marks"].values()) for a in answers]
    return {
        "people": of_people,
        "pairs": of_pairs,
        "meetings": of_meetings,
        "answers": of_answers,
        "consents": get(consents, "id", "purpose", "subject", "giver", "given"),
        "documents": get(documents, "id", "date"),
        "instructions": get(o["instructions"], "id"),
    }


DAYS = {
    "people": ["born"],
    "pairs": ["proposed", "approved", "from", "until", "ended", "mentor_agreed", "mentee_agreed"],
    "meetings": ["on"],
    "answers": ["on"],
    "consents": ["given"],
    "documents": ["date"],
}
FITS = [
    (form, side, who) for form, sides in SIDES.items() for side, group in zip("me", sides, strict=False) for who in group
]


def frames_pandas(o):
    import pandas as pd

    frames = {name: pd.DataFrame(of) for name, of in columns(o).items()}
    for name, days in DAYS.items():
        for day in days:
            frames[name][day] = pd.to_datetime(frames[name][day], format="%Y-%m-%d")
    return frames, o["header"]["period"]


def in_pandas(given):
    import pandas as pd

    f, period = given
    out = []
    day, gap = pd.Timestamp(DAY), pd.Timedelta(days=GAP)

    def add(code, subjects):
        out.extend((code, subject) for subject in subjects)

    people, pairs, meetings, answers, consents = (f[n] for n in ("people", "pairs", "meetings", "answers", "consents"))
    for name in ("people", "pairs", "meetings", "consents", "documents", "instructions"):
        add("TM-INT-001", f[name].id[f[name].id.duplicated()])
    add("TM-INT-002", consents.id[~consents.subject.isin(people.id)])
    add("TM-INT-002", ["" for known in answers.participant.isin(people.id) if not known])
    for side in ("mentor", "mentee"):
        add("TM-INT-002", pairs.id[~pairs[side].isin(people.id)])
    by_both = consents[(consents.purpose == "personal_data") & (consents.giver != "subject") & (consents.given <= day)]
    minor = people.born > day - pd.DateOffset(years=18)
    add("TM-CNS-002", people.id[(people.role != "curator") & minor & ~people.id.isin(by_both.subject)])
    first = f["documents"].drop_duplicates("id").set_index("id").date
    add("TM-PAIR-003", pairs.id[pairs.order.map(first) > pairs.approved])
    agreed = (pairs.mentor_agreed <= pairs.approved) & (pairs.mentee_agreed <= pairs.approved)
    add("TM-PAIR-006", pairs.id[~agreed])
    outside = (pairs["from"] < pd.Timestamp(period["from"])) | (pairs["until"] > pd.Timestamp(period["until"]))
    add("TM-PAIR-009", pairs.id[outside])
    again = pairs.duplicated(["mentor", "mentee"])
    until = pairs.groupby(["mentor", "mentee"]).ended.transform("first")
    add("TM-PAIR-021", pairs.id[again & ~(until <= pairs.proposed)])
    standing = people.set_index("id").standing
    fits = {(form, side, who) for form, side, who in FITS}
    for side, column in (("m", "mentor"), ("e", "mentee")):
        who = pairs[column].map(standing)
        known = pd.Series([(form, side, w) in fits for form, w in zip(pairs.form, who, strict=True)])
        add("TM-FRM-004", pairs.id[who.notna() & ~known])
    active = pairs[(pairs.approved <= day) & ~(pairs.ended <= day)]
    load = active.groupby("mentor").mentee.nunique()
    takes = people.set_index("id").takes.reindex(load.index)
    add("TM-MTR-009", load.index[load > takes])
    held = meetings.merge(pairs.drop_duplicates("id"), left_on="pair", right_on="id", suffixes=("", "_pair"))
    add("TM-INT-006", held.id[(held.on < held.proposed) | (held.ended < held.on)])
    add("TM-MEET-008", meetings.pair[meetings.silent].unique())
    in_order = held.sort_values(["pair", "on"])
    wide = in_order[in_order.groupby("pair").on.diff() > gap]
    teachers = wide.mentee.map(standing) == "teacher"
    add("TM-MEET-007", wide.pair[~teachers].unique())
    marks = answers[["participant", "marks"]].explode("marks")
    add("TM-MON-007", marks.participant[(marks.marks < 1) | (marks.marks > 10)])
    add("TM-MON-015", answers.participant[answers.duplicated(["participant", "instrument", "round", "pair"])])
    last = answers.groupby(["participant", "instrument", "round"]).on.max().unstack()
    add("TM-MON-016", last.index[last.exit < last.entry].get_level_values(0))
    return out


def frames_polars(o):
    import polars as pl

    frames = {}
    for name, of in columns(o).items():
        frame = pl.DataFrame(of, infer_schema_length=None)
        frames[name] = frame.with_columns(pl.col(d).str.to_date("%Y-%m-%d") for d in DAYS.get(name, []))
    return frames, o["header"]["period"]


def in_polars(given):
    import polars as pl

    f, period = given
    c, day = pl.col, date.fromisoformat(DAY)
    f = {name: frame.lazy() for name, frame in f.items()}
    people, pairs, meetings, answers, consents = (f[n] for n in ("people", "pairs", "meetings", "answers", "consents"))
    known = people.select("id")
    asked = []

    def add(code, frame, subject="id"):
        asked.append((code, frame.select(c(subject).alias("subject"))))

    for name in ("people", "pairs", "meetings", "consents", "documents", "instructions"):
        add("TM-INT-001", f[name].filter(~c("id").is_first_distinct()))
    add("TM-INT-002", consents.join(known, left_on="subject", right_on="id", how="anti"))
    lost = answers.join(known, left_on="participant", right_on="id", how="anti")
    add("TM-INT-002", lost.with_columns(none=pl.lit("")), "none")
    for side in ("mentor", "mentee"):
        add("TM-INT-002", pairs.join(known, left_on=side, right_on="id", how="anti"))
    by_both = consents.filter((c("purpose") == "personal_data") & (c("giver") != "subject") & (c("given") <= day))
    minor = people.filter((c("role") != "curator") & (c("born") > day.replace(year=day.year - 18)))
    add("TM-CNS-002", minor.join(by_both, left_on="id", right_on="subject", how="anti"))
    dated = pairs.join(f["documents"].unique("id", keep="first"), left_on="order", right_on="id", how="left")
    add("TM-PAIR-003", dated.filter(c("date") > c("approved")))
    agreed = (c("mentor_agreed") <= c("approved")) & (c("mentee_agreed") <= c("approved"))
    add("TM-PAIR-006", pairs.filter(~agreed.fill_null(False)))
    outside = (c("from") < date.fromisoformat(period["from"])) | (c("until") > date.fromisoformat(period["until"]))
    add("TM-PAIR-009", pairs.filter(outside))
    until = c("ended").first().over("mentor", "mentee")
    again = ~pl.struct("mentor", "mentee").is_first_distinct() & ~(until <= c("proposed")).fill_null(False)
    add("TM-PAIR-021", pairs.filter(again))
    fits = pl.LazyFrame(FITS, schema=["form", "side", "standing"], orient="row")
    for side, column in (("m", "mentor"), ("e", "mentee")):
        who = pairs.join(people.select("id", "standing"), left_on=column, right_on="id")
        add("TM-FRM-004", who.join(fits.filter(c("side") == side), on=["form", "standing"], how="anti"))
    active = pairs.filter((c("approved") <= day) & ~(c("ended") <= day).fill_null(False))
    load = active.group_by("mentor").agg(c("mentee").n_unique())
    load = load.join(people.select("id", "takes"), left_on="mentor", right_on="id")
    add("TM-MTR-009", load.filter(c("mentee") > c("takes")), "mentor")
    held = meetings.join(pairs.unique("id", keep="first"), left_on="pair", right_on="id", how="left")
    add("TM-INT-006", held.filter((c("on") < c("proposed")) | (c("ended") < c("on"))))
    add("TM-MEET-008", meetings.filter("silent").select("pair").unique(), "pair")
    wide = held.sort("pair", "on").with_columns(gap=c("on").diff().over("pair"))
    wide = wide.filter(c("gap") > pl.duration(days=GAP)).select("pair", "mentee").unique()
    teachers = people.filter(c("standing") == "teacher")
    add("TM-MEET-007", wide.join(teachers, left_on="mentee", right_on="id", how="anti"), "pair")
    marks = answers.select("participant", "marks").explode("marks")
    add("TM-MON-007", marks.filter((c("marks") < 1) | (c("marks") > 10)), "participant")
    twice = ~pl.struct("participant", "instrument", "round", "pair").is_first_distinct()
    add("TM-MON-015", answers.filter(twice), "participant")
    key = ["participant", "instrument"]
    entry = answers.filter(c("round") == "entry").group_by(key).agg(c("on").max())
    exit = answers.filter(c("round") == "exit").group_by(key).agg(c("on").max().alias("exit"))
    add("TM-MON-016", entry.join(exit, on=key).filter(c("exit") < c("on")), "participant")
    found = pl.collect_all([frame for _, frame in asked])
    return [(code, subject) for (code, _), of in zip(asked, found, strict=True) for subject in of["subject"].to_list()]
