// Breaks promises on purpose, one at a time, in a copy of the source: the proof has to fail each time, and to hold before.
// `npm run proof:mutations -- WORD …` takes those whose proof or description has one of the words.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Mutation, mutations } from './list.js';

const words = process.argv.slice(2);
const wanted = mutations.filter(
  ({ proof, breaks }) => !words.length || words.some((word) => `${proof} ${breaks}`.includes(word)),
);

const root = mkdtempSync(join(tmpdir(), 'mutations-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
for (const name of ['src', 'scripts', 'test', 'package.json', 'vite.config.ts', 'tsconfig.json', 'dist'])
  cpSync(name, join(root, name), { recursive: true });
for (const name of ['node_modules', 'stories']) symlinkSync(resolve(name), join(root, name));

let missed = 0;
for (const mutation of wanted) {
  const caught = isCaught(mutation);
  missed += Number(!caught);
  console.log(`${caught ? 'caught' : 'MISSED'}  ${mutation.proof}: ${mutation.breaks}`);
}
console.log(`${wanted.length - missed} passed, ${missed} failed`);
process.exitCode = missed ? 1 : 0;

function isCaught({ proof, file, from, to, breaks }: Mutation): boolean {
  const place = join(root, file);
  const source = readFileSync(place, 'utf8');
  const broken = source.replace(from, to);
  if (broken === source) throw new Error(`Nothing to break any more in ${file}: ${breaks}`);
  writeFileSync(place, broken);
  try {
    for (const words of [
      ['vite', 'build'],
      ['vite', 'build', '--mode', 'script'],
    ])
      must('npx', '--no-install', ...words, '--logLevel', 'error');
    must(process.execPath, 'scripts/write-css.js');
    const { status, stdout } = run(process.execPath, '--import', 'tsx', 'scripts/proof.js', proof);
    // A proof that falls over has not seen what is broken.
    return status === 1 && stdout.includes('BROKEN');
  } finally {
    writeFileSync(place, source);
  }
}

function must(command: string, ...args: string[]): void {
  const { status, stderr } = run(command, ...args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

function run(command: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  // One engine sees all of these.
  const env = { ...process.env, CI: '', ENGINES: 'chromium' };
  return spawnSync(command, args, { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' });
}
