// Checks the README's promises on the built package. Writes PROOF.md, one screen, and proof/details.md, every check of the run.
// `npm run proof -- NAME …` runs some of the proofs, and prints without writing. Fails on any promise that does not hold.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

const all = ['extraction', 'copy', 'loading', 'speed', 'opening', 'leaks', 'security', 'accessibility', 'robustness'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));

if (unknown.length) fail(`No proof is called ${unknown.join(', ')}; there are ${all.join(', ')}.`);
if (!existsSync('dist/stet.js')) fail('There is no built package: run `npm run build` first.');

const rows = [];
for (const name of wanted.length ? wanted : all) {
  const start = performance.now();
  const { default: prove } = await import(`../test/proof/${name}.ts`);
  const found = await Promise.race([prove(), timeUp()]);
  console.log(`${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
  for (const { promise, figure, holds } of found) console.log(`  ${holds ? 'holds ' : 'BROKEN'} ${promise}: ${figure}`);
  rows.push(...found.map((row) => ({ ...row, proof: name })));
}

const broken = rows.filter(({ holds }) => !holds);
if (!wanted.length) {
  const { versions } = await import('../test/proof/support/engines.ts');
  const { details, summary } = await import('../test/proof/promises.ts');
  const engines = [...versions].map((engine) => engine.join(' ')).join(', ');
  const ranIn = `${engines}, Node ${process.versions.node}, ${cpus().length} processors`;
  await mkdir('proof', { recursive: true });
  await writeFile('proof/details.md', details(rows, ranIn));
  await writeFile('PROOF.md', summary(rows, ranIn));
}
console.log(`${rows.length - broken.length} passed, ${broken.length} failed`);
process.exit(broken.length ? 1 : 0);

/** Long enough for a busy machine, on which a proof takes several times as long. A proof that hangs fails. */
function timeUp() {
  return new Promise((resolve) => {
    const row = { promise: 'The proof comes to an end', figure: 'not within 15 minutes', holds: false };
    setTimeout(resolve, 15 * 60_000, [row]).unref();
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
