// The life of a pair as a state machine in XState: node machines.mjs xstate|xstate-pure MACHINES ROUNDS.
// Actors, or the pure transition function. Seven events for each machine, one of them refused by its guard.
import { assign, createActor, createMachine, initialTransition, transition } from "xstate";

const STATES = ["draft", "matched", "consented", "ordered", "active", "closing", "archived"];
const STEPS = Object.entries({
  match: "mentor", consent: "consent", order: "order", start: "started", finish: "report", archive: "signed",
});
const states = { archived: { type: "final" } };
STEPS.forEach(([event, need], i) => {
  const step = { target: STATES[i + 1], guard: ({ context }) => context[need] };
  states[STATES[i]] = { on: { [event]: step, setReport: { actions: assign({ report: true }) } } };
});
const context = () => ({ mentor: true, consent: true, order: true, started: true, report: false, signed: true });
const machine = createMachine({ id: "pair", initial: "draft", context, states });
const life = ["match", "consent", "order", "start", "finish", "setReport", "finish", "archive"].map((type) => ({ type }));
const EVENTS = 7;

const [peer, machines, rounds] = process.argv.slice(2);
const make = {
  xstate: () => {
    const actor = createActor(machine).start();
    return { send: (event) => actor.send(event), state: () => actor.getSnapshot().value };
  },
  "xstate-pure": () => {
    let [state] = initialTransition(machine);
    return { send: (event) => ([state] = transition(machine, state, event)), state: () => state.value };
  },
}[peer];
const times = [];
for (let round = 0; round <= +rounds; round++) {
  const pairs = Array.from({ length: +machines }, make);
  const began = process.cpuUsage();
  for (const pair of pairs) for (const event of life) pair.send(event);
  const used = process.cpuUsage(began);
  // The first round warms the engine up.
  if (round > 0) times.push((used.user + used.system) / 1e6);
  if (pairs.some((pair) => pair.state() !== "archived")) throw new Error("a machine did not come to its end");
}
times.sort((a, b) => a - b);
const seconds = times[times.length >> 1];
console.log(JSON.stringify({ peer, cpu_s: seconds, events_per_s_cpu: (EVENTS * machines) / seconds }));
