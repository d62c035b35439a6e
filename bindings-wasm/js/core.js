// The WebAssembly module, once it is there, and what crosses into it.
import start, * as module from '../wasm/nastavnik_wasm.js';

let loading;
let loaded = false;

/** Loads the module from an address, a response, its bytes or a compiled module; a second call does nothing. */
export function load(source) {
  if (loaded) return Promise.resolve();
  loading ??= start({ module_or_path: source }).then(
    () => { loaded = true; },
    (error) => { loading = undefined; throw error; },
  );
  return loading;
}

/** Loads the module from its bytes at once. */
export function loadNow(bytes) {
  module.initSync({ module: bytes });
  loaded = true;
}

/** The functions of the module. */
export function core() {
  if (!loaded) throw new Error('nastavnik is not loaded yet: `await init()` comes first');
  return module;
}

/** A document as JSON text. A string is the text itself. */
export function text(argument, value) {
  if (typeof value === 'string') return value;
  let json;
  try {
    json = JSON.stringify(value);
  } catch (error) {
    throw core().unsuitable(argument, String(error?.message ?? error));
  }
  if (json === undefined) throw core().unsuitable(argument, `expected an object, found ${kindOf(value)}`);
  return json;
}

/** A plain word: a day, a stage, a code. */
export function word(argument, value) {
  if (typeof value === 'string') return value;
  throw core().unsuitable(argument, `expected a string, found ${kindOf(value)}`);
}

/** How many: a whole number from 1 to 4294967295. */
export function count(argument, value) {
  if (Number.isInteger(value) && value >= 1 && value < 2 ** 32) return value;
  throw core().unsuitable(argument, `expected a whole number from 1, found ${typeof value === 'number' ? value : kindOf(value)}`);
}

function kindOf(value) {
  return value === null ? 'null' : value?.constructor?.name ?? typeof value;
}

const ours = Symbol('nastavnik');

/** Makes an object of the class from what the module gave. */
export let wrap;
/** What the module gave for an object of the class. */
export let rawOf;

/** What Programme, TargetModel and Directory have in common: a place in the module's memory. */
export class Handle {
  #raw;

  constructor(key, raw) {
    if (key !== ours) throw new TypeError(`${new.target.name} has no public constructor`);
    this.#raw = raw;
  }

  free() {
    this.#raw?.free();
    this.#raw = undefined;
  }

  static {
    wrap = (kind, raw) => new kind(ours, raw);
    rawOf = (argument, kind, object) => {
      if (!(object instanceof kind)) {
        throw core().unsuitable(argument, `expected a ${kind.name}, found ${kindOf(object)}`);
      }
      if (object.#raw === undefined) throw core().unsuitable(argument, `the ${kind.name} was freed`);
      return object.#raw;
    };
  }
}

// Engines that do not know `using` yet lack the symbol.
if (Symbol.dispose) Handle.prototype[Symbol.dispose] = Handle.prototype.free;
