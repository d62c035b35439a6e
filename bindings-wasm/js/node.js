// For Node: the module is read from its file when this is imported; `init()` is there but has nothing left to do.
import { readFileSync } from 'node:fs';
import { loadNow } from './core.js';

export * from './api.js';

loadNow(readFileSync(new URL('../wasm/nastavnik_wasm_bg.wasm', import.meta.url)));

export async function init() {}
