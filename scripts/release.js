// Builds, tests and packs the version of package.json, and prints the command that publishes exactly what was tested.
// It publishes nothing itself: the CI job does that, because it can sign the origin of the package.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));

mustBeCommitted();
if (readdirSync('.changeset').some((name) => name.endsWith('.md') && name !== 'README.md')) {
  stop('Changes wait for a version: run `npm run release:version` and commit what it writes.');
}
if (
  !new RegExp(`^## ${version.replaceAll('.', '\\.')}(?! – unreleased)`, 'm').test(readFileSync('CHANGELOG.md', 'utf8'))
) {
  stop(`CHANGELOG.md says nothing about ${version}.`);
}
if (git('tag', '--list', `v${version}`)) stop(`${version} is tagged already: a version never changes.`);

for (const args of [['test'], ['run', 'size'], ['run', 'test:package']]) {
  execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
// The build writes the script tag's integrity into the README.
mustBeCommitted();

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')).files['stet.js'].integrity;
console.log(`
Stet ${version} is built, tested and packed; stet.js is ${integrity}.

  git tag v${version} && git push origin v${version}
  npm publish .cache/package/stet.tgz --access public --provenance

Run the second in CI, with \`id-token: write\`: npm signs where a package was built only there.
Until then, \`npm publish .cache/package/stet.tgz --dry-run\` shows what would be sent.`);
if (!repository)
  console.warn('It will refuse while package.json names no `repository`: the signature is checked against it.');

function mustBeCommitted() {
  const changed = git('status', '--porcelain');
  if (changed) stop(`Commit or remove what is not committed: what is released is what is in git.\n${changed}`);
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
