// Breaks promises on purpose, one at a time, in a copy of the source: the proof has to find broken the row that is meant, and
// to hold before. `npm run proof:mutations -- WORD …` takes those whose proof or description has one of the words.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Mutation, mutations } from './list.js';

if (!existsSync('dist/stet.js')) throw new Error('There is no built package: run `npm run build` first.');

const words = process.argv.slice(2);
const wanted = mutations.filter(
  ({ proof, breaks }) => !words.length || words.some((word) => `${proof} ${breaks}`.includes(word)),
);

const root = mkdtempSync(join(tmpdir(), 'mutations-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
for (const name of ['src', 'scripts', 'test', 'package.json', 'vite.config.ts', 'tsconfig.json', 'dist'])
  cpSync(name, join(root, name), { recursive: true });
for (const name of ['node_modules', 'stories', 'examples']) symlinkSync(resolve(name), join(root, name));

let failed = 0;
// What is found broken afterwards says something only if it was whole before.
for (const proof of new Set(wanted.map((mutation) => mutation.proof))) {
  const { status, stdout, stderr } = prove(proof);
  failed += Number(status !== 0);
  console.log(status === 0 ? `whole   ${proof}` : `BROKEN  ${proof}, before anything was\n${stdout}${stderr}`);
}
for (const mutation of wanted) {
  const found = whatFails(mutation);
  const isCaught = found.some((promise) => mutation.caught.test(promise));
  failed += Number(!isCaught);
  console.log(`${isCaught ? 'caught' : 'MISSED'}  ${mutation.proof}: ${mutation.breaks}`);
  for (const promise of isCaught ? found.filter((one) => mutation.caught.test(one)) : found)
    console.log(`          ${promise}`);
}
console.log(`${wanted.length} mutations, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** The rows that the proof found broken; none when it fell over. */
function whatFails({ proof, file, from, to, breaks }: Mutation): string[] {
  const place = join(root, file);
  const source = readFileSync(place, 'utf8');
  const broken = source.replace(from, to);
  if (broken === source) throw new Error(`Nothing to break any more in ${file}: ${breaks}`);
  writeFileSync(place, broken);
  try {
    if (!build(file, proof)) return ['(it does not build)'];
    return [...prove(proof).stdout.matchAll(/^ +BROKEN (.*)$/gm)].map(([, promise]) => promise!);
  } finally {
    writeFileSync(place, source);
    cpSync('dist', join(root, 'dist'), { recursive: true, force: true });
  }
}

/** Of the package what the file goes into, and the proof looks at. */
function build(file: string, proof: string): boolean {
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const script = proof !== 'speed' && !file.endsWith('.html.ts') && file !== 'src/markup.ts';
  const { status, stderr } = file.endsWith('.styles.ts')
    ? run('scripts/write-css.js')
    : run(vite, 'build', '--logLevel', 'error', ...(script ? ['--mode', 'script'] : []));
  if (status !== 0) console.error(stderr);
  return status === 0;
}

function prove(proof: string): ReturnType<typeof run> {
  return run('--import', 'tsx', 'scripts/proof.js', proof);
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  // One engine sees all of these, and a little of each proof.
  const env = { ...process.env, CI: '', ENGINES: 'chromium', PROOF: 'quick' };
  return spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
}
