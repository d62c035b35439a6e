// Prints the size of a file as it is, with gzip and with brotli: node wasm-size.mjs <file>
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node wasm-size.mjs <file>');
  process.exit(2);
}
const bytes = readFileSync(file);
const kB = (data) => `${(data.length / 1000).toFixed(1)} kB`;
const gzip = gzipSync(bytes, { level: 9 });
console.log(`${kB(bytes)} raw, ${kB(gzip)} gzip, ${kB(brotliCompressSync(bytes))} brotli`);
