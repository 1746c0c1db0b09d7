// Renders many articles, and prints a line of JSON: articles per second, and memory growth.
// Runs the same in Node, Deno and Bun.
import process from 'node:process';
import { articleOf } from './article-of.js';

const count = 10_000;
const memory = () => process.memoryUsage().rss / 1e6;

for (let n = 0; n < 2000; n++) articleOf(n);
const before = memory();
const start = performance.now();
let characters = 0;
for (let n = 0; n < count; n++) characters += articleOf(n).length;
const perSecond = Math.round((count / (performance.now() - start)) * 1000);
console.log(JSON.stringify({ perSecond, characters, grownMegabytes: memory() - before, sample: articleOf(7) }));
