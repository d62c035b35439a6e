// The same fifteen rules by hand in Node: node peer.mjs PEER FILE ROUNDS, or node peer.mjs findings FILE.
import fs from "node:fs";

const DAY = "2026-05-20";
const GAP = 30;
const SIDES = {
  student_student: [["pupil", "student"], ["pupil", "student"]],
  teacher_teacher: [["teacher", "veteran"], ["teacher"]],
  collegian_pupil: [["student"], ["pupil"]],
  employer_pupil: [["employee", "entrepreneur", "alumnus", "partner"], ["pupil"]],
};
const isMinor = (born) => DAY.slice(0, 4) - born.slice(0, 4) - (DAY.slice(5) < born.slice(5) ? 1 : 0) < 18;
const ordinal = (day) => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8)) / 864e5;

function rules(o) {
  const out = [];
  const add = (code, subject) => out.push([code, subject]);
  for (const name of ["participants", "instructions", "pairs", "meetings", "documents", "consents"]) {
    const seen = new Set();
    for (const { id } of o[name]) {
      if (seen.has(id)) add("TM-INT-001", id);
      seen.add(id);
    }
  }
  const people = new Map(o.participants.map((p) => [p.id, p]));
  const orders = new Map(o.documents.map((d) => [d.id, d.date]));
  const signed = new Set();
  for (const c of o.consents) {
    if (c.purpose === "personal_data" && c.giver !== "subject" && c.given <= DAY) signed.add(c.subject);
    if (!people.has(c.subject)) add("TM-INT-002", c.id);
  }
  for (const p of o.participants) {
    if (p.roles[0].role !== "curator" && isMinor(p.born) && !signed.has(p.id)) add("TM-CNS-002", p.id);
  }
  const pairs = new Map(), open = new Map(), load = new Map();
  const { period } = o.header;
  for (const pair of o.pairs) {
    const { id, approved, term, ended } = pair, [mentor] = pair.mentors, [mentee] = pair.mentees;
    if (!pairs.has(id)) pairs.set(id, pair);
    for (const who of [mentor, mentee]) if (!people.has(who)) add("TM-INT-002", id);
    if ((orders.get(pair.order) ?? "") > approved) add("TM-PAIR-003", id);
    if (new Set(pair.agreed.filter((a) => a.on <= approved).map((a) => a.side)).size < 2) add("TM-PAIR-006", id);
    if (term.from < period.from || period.until < term.until) add("TM-PAIR-009", id);
    const key = `${mentor}|${mentee}`, earlier = open.get(key);
    if (earlier !== undefined && (earlier === null || earlier > pair.proposed)) add("TM-PAIR-021", id);
    if (earlier === undefined) open.set(key, ended?.on ?? null);
    [mentor, mentee].forEach((who, side) => {
      const person = people.get(who);
      if (person && !SIDES[pair.form][side].includes(person.standing)) add("TM-FRM-004", id);
    });
    if (approved <= DAY && !(ended && ended.on <= DAY)) {
      if (!load.has(mentor)) load.set(mentor, new Set());
      load.get(mentor).add(mentee);
    }
  }
  for (const [id, mentees] of load) {
    if (mentees.size > (people.get(id)?.takes ?? Infinity)) add("TM-MTR-009", id);
  }
  const days = new Map(), silent = new Set();
  for (const m of o.meetings) {
    const pair = pairs.get(m.pair);
    if (m.on < pair.proposed || (pair.ended && pair.ended.on < m.on)) add("TM-INT-006", m.id);
    if (!days.has(m.pair)) days.set(m.pair, []);
    days.get(m.pair).push(m.on);
    if (!m.feedback) silent.add(m.pair);
  }
  for (const id of silent) add("TM-MEET-008", id);
  for (const [id, held] of days) {
    if (people.get(pairs.get(id).mentees[0])?.standing === "teacher") continue;
    const at = held.sort().map(ordinal);
    if (at.some((day, i) => i > 0 && day - at[i - 1] > GAP)) add("TM-MEET-007", id);
  }
  const first = new Set(), last = { entry: new Map(), exit: new Map() };
  for (const a of o.answers) {
    const who = a.participant, key = `${who}|${a.instrument}`;
    if (!people.has(who)) add("TM-INT-002", "");
    for (const mark of Object.values(a.marks)) if (mark < 1 || mark > 10) add("TM-MON-007", who);
    const whole = `${key}|${a.round}|${a.pair ?? ""}`;
    if (first.has(whole)) add("TM-MON-015", who);
    first.add(whole);
    const of = last[a.round];
    if (of && (of.get(key) ?? "") <= a.on) of.set(key, a.on);
  }
  for (const [key, on] of last.exit) if (on < (last.entry.get(key) ?? "")) add("TM-MON-016", key.split("|")[0]);
  return out;
}

const [peer, file, rounds] = process.argv.slice(2);
const bytes = fs.readFileSync(file);
const whole = () => rules(JSON.parse(bytes.toString("utf8")));
if (peer === "findings") {
  console.log(whole().map((finding) => finding.join(" ")).sort().join("\n"));
} else {
  const data = peer === "rules-node" ? JSON.parse(bytes) : null;
  const work = { "load-node": () => JSON.parse(bytes.toString("utf8")), "rules-node": () => rules(data), "whole-node": whole }[peer];
  const base = process.resourceUsage().maxRSS / 1024;
  const times = [];
  for (let i = 0; i < +rounds; i++) {
    const began = process.cpuUsage();
    work();
    const used = process.cpuUsage(began);
    times.push((used.user + used.system) / 1e6);
  }
  times.sort((a, b) => a - b);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ peer, cpu_s: times[times.length >> 1], base_mb: base, peak_mb: peak }));
}
