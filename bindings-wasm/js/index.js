// For browsers, bundlers and workers: the module is fetched once, by `await init()`.
import { load } from './core.js';

export * from './api.js';

export async function init(source) {
  await load(source ?? new URL('../wasm/nastavnik_wasm_bg.wasm', import.meta.url));
}
