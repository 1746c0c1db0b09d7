import assert from 'node:assert/strict';
import { spawn, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { installConsumer, run, runIn } from './pack.js';

interface Report {
  perSecond: number;
  grownMegabytes: number;
  sample: string;
}

const site = await installConsumer();
let expected: string;

test('Node renders ten thousand articles without a memory leak', async () => {
  const report = await renderMany(process.execPath, ['many.js']);
  expected = report.sample;
  assert.match(expected, /<h1>Town keeps the river out, part 7<\/h1>/);
  assert.match(expected, /works &lt;that&gt; the council/);
  assert.ok(report.grownMegabytes < 40, `${report.grownMegabytes} MB`);
});

test('Deno renders the same article', async () => {
  const deno = await programOf('@deno/*/deno', 'deno/deno');
  const { sample } = await renderMany(deno, ['run', '--allow-read', '--allow-env', '--allow-sys', 'many.js']);
  assert.equal(sample, expected);
});

test('Bun renders the same article', async () => {
  const { sample } = await renderMany(await programOf('@oven/*/bin/bun', 'bun/bin/bun.exe'), ['run', 'many.js']);
  assert.equal(sample, expected);
});

test('workerd, the runtime of an edge network, renders the same article', async () => {
  const options = ['--bundle', '--format=esm', '--outfile=bundles/worker.js', '--log-level=error'];
  await runIn(site, 'esbuild', 'worker.js', ...options);
  const program = await programOf('@cloudflare/*/bin/workerd', 'workerd/bin/workerd');
  const stdio: StdioOptions = ['ignore', 'inherit', 'inherit', 'pipe'];
  const worker = spawn(program, ['serve', 'worker.capnp', '--control-fd=3'], { cwd: site, stdio });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      worker.once('exit', () => reject(new Error('workerd ended')));
      worker.stdio[3]!.on('data', (output: Buffer) => {
        const found = /"port":\s*(\d+)/.exec(output.toString());
        if (found) resolve(Number(found[1]));
      });
    });
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    assert.equal(await answer.text(), expected);
  } finally {
    worker.kill('SIGKILL');
  }
});

test('an article takes less than five times as long as with React’s renderToString', async () => {
  const env = { ...process.env, NODE_ENV: 'production' };
  const printed = await run(process.execPath, ['ratio.js'], { cwd: site, env });
  const { stet, react } = JSON.parse(printed) as { stet: number; react: number };
  console.log(
    `Articles a second: Stet ${Math.round(stet)}, React ${Math.round(react)}: ${(stet / react).toFixed(2)} times`,
  );
  assert.ok(stet / react > 0.2, `${stet / react}`);
});

async function renderMany(program: string, args: string[]): Promise<Report> {
  const report = JSON.parse(await run(program, args, { cwd: site })) as Report;
  const { perSecond, grownMegabytes } = report;
  console.log(
    `${program.split('/').pop()}: ${perSecond} articles a second, ${grownMegabytes.toFixed(1)} MB more after 10,000`,
  );
  return report;
}

/** Path of the program: in the package for this platform, or where its install script has moved it. */
async function programOf(pattern: string, moved: string): Promise<string> {
  const modules = join(site, 'node_modules');
  const [scope = '', path = ''] = pattern.split('/*/');
  const folders = await readdir(join(modules, scope)).catch(() => []);
  const places = [...folders.map((name) => join(modules, scope, name, path)), join(modules, moved)];
  const found = places.find((file) => existsSync(file));
  assert.ok(found, `${scope} has nothing for this machine`);
  return found;
}
