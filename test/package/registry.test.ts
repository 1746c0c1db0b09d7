// Tests a release without the public registry: publishes to a real local one, then installs and embeds the package from it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Registry, startRegistry } from '../../scripts/registry.js';
import { cache, manifest, root, run, tarball } from './pack.js';
import { openBrowser, serve } from './serve.js';
import { assertNone } from '../support/none.js';

const site = join(cache, 'registry-site');

describe('a release', () => {
  let registry: Registry;
  let output = '';

  before(async () => {
    registry = await startRegistry();
    await rm(site, { recursive: true, force: true });
    await mkdir(site, { recursive: true });
    const { host } = new URL(registry.url);
    // npm publishes only with a token; the registry accepts any.
    await writeFile(join(site, '.npmrc'), `registry=${registry.url}/\n//${host}/:_authToken=nobody\n`);
    await writeFile(join(site, 'package.json'), '{ "private": true, "type": "module" }');
    await run('npm', ['publish', tarball, '--ignore-scripts'], { cwd: site });
    const args = ['install', `stet@${manifest.version}`, '--no-audit', '--no-fund'];
    const { stdout, stderr, status } = spawnSync('npm', args, { cwd: site, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    output = stdout + stderr;
  });

  after(() => registry?.remove());

  it('installs only lit with it, without a warning', async () => {
    assert.doesNotMatch(output, /warn|deprecated/i);
    const { packages } = JSON.parse(await readFile(join(site, 'package-lock.json'), 'utf8')) as { packages: object };
    const names = Object.keys(packages)
      .filter(Boolean)
      .map((path) => path.replace('node_modules/', ''));
    const ofLit = /^(?:lit|lit-.*|@lit\/.*|@lit-labs\/.*|@types\/trusted-types)$/;
    const others = names.filter((name) => !ofLit.test(name));
    assert.deepEqual(others, ['stet']);
  });

  it('is loaded by the two tags of the README, with their checksums', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const [, tags] = /<!-- integrity -->\n```html\n([^]*?)```/.exec(readme)!;
    const address = `https://cdn.jsdelivr.net/npm/stet@${manifest.version}/`;
    assert.equal(tags!.split(address).length, 3);
    const server = await serve(join(site, 'node_modules/stet'));
    const browser = await openBrowser();
    const start = '<!DOCTYPE html><html lang="en"><title>A story</title>';
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.route('**/page', (route) =>
      route.fulfill({ contentType: 'text/html', body: `${start}${tags!.replaceAll(address, `${server.url}/`)}<main>` }),
    );
    await page.goto(`${server.url}/page`);
    await page.waitForFunction(() => customElements.get('stet-newsletter-signup'));
    assertNone(errors.filter((text) => !text.includes('favicon')));
    await browser.close();
    server.close();
  });
});
