// Breaks the source on purpose, one small place at a time, and runs the tests: what they do not notice, they do not hold.
//   npm run proof:mutations                  all areas; the report comes to `.cache/mutation/`
//   npm run proof:mutations -- viewer        one area
//   npm run proof:mutations -- viewer src/captioned-photo/viewer/address.ts    one file of it
//   npm run proof:mutations -- --changed     only the lines that the last commit changed; with a revision, those since then
import { Stryker } from '@stryker-mutator/core';
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { areas } from './areas.js';

const given = process.argv.slice(2);
const [first, revision = 'HEAD~1'] = given;
const isChangeOnly = first === '--changed';
const wantedFiles = isChangeOnly ? [] : given.filter((name) => name.includes('/'));
const names = first && !isChangeOnly ? given.filter((name) => !wantedFiles.includes(name)) : Object.keys(areas);
let failed = false;
if (isChangeOnly && !exists(revision)) {
  console.log(`There is no revision ${revision} here to compare with, so nothing was tested.`);
  process.exit();
}

for (const name of names) {
  const area = areas[name];
  if (!area) throw new Error(`There is no area "${name}": ${Object.keys(areas).join(', ')}.`);
  const files = globSync(area.mutate).filter((file) => !wantedFiles.length || wantedFiles.includes(file));
  const mutate = isChangeOnly ? files.flatMap((file) => changedLines(file, revision)) : files;
  if (wantedFiles.length && !mutate.length) throw new Error(`The area "${name}" has none of these files.`);
  if (!mutate.length) continue;
  const results = await test(name, area, mutate);
  const score = scoreOf(results);
  // A few lines may hold nothing but what no test can see; from here on it is no accident.
  const isEnough = isChangeOnly && results.length < 20;
  console.log(`${name}: ${score} % of ${results.length} mutants noticed; at least ${area.atLeast} % wanted.`);
  failed ||= score < area.atLeast && !isEnough;
}
process.exitCode = failed ? 1 : 0;

function test(name, { browser, node }, mutate) {
  return new Stryker({
    mutate,
    testRunner: 'stet',
    plugins: ['./test/mutation/runner.js'],
    stet: { browser: globSync(browser), node: globSync(node) },
    coverageAnalysis: 'perTest',
    // What runs once, as a module is loaded, would need every test for each of its mutants.
    ignoreStatic: true,
    concurrency: 2,
    timeoutMS: 30_000,
    timeoutFactor: 3,
    disableTypeChecks: true,
    ignorePatterns: ['.cache', 'storybook-static', 'test/proof', 'test/cms'],
    tempDirName: '.cache/mutation/sandbox',
    reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
    clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
    jsonReporter: { fileName: `.cache/mutation/${name}.json` },
    htmlReporter: { fileName: `.cache/mutation/${name}.html` },
    warnings: { unknownOptions: false },
  }).runMutationTest();
}

/** A mutant whose tests could not be run has not been noticed. */
function scoreOf(results) {
  const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const valid = results.filter(({ status }) => status !== 'Ignored').length;
  return valid ? Math.round((noticed / valid) * 1000) / 10 : 100;
}

/** Whether this is a clone of the project that has the revision; a download of its files has none. */
function exists(commit) {
  return spawnSync('git', ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]).status === 0;
}

/** The lines of a file that differ from a revision, as Stryker names them: `src/element.ts:10-12`. */
function changedLines(file, since) {
  const diff = execFileSync('git', ['diff', '--unified=0', since, '--', file], { encoding: 'utf8' });
  return [...diff.matchAll(/^@@ .*\+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count = '1']) =>
    count === '0' ? [] : `${file}:${start}-${Number(start) + Number(count) - 1}`,
  );
}
