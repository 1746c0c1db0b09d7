import assert from 'node:assert/strict';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { elements, installConsumer, root, runIn } from './pack.js';

const heard = elements.flatMap(({ tagName, events = [] }) =>
  events.map(({ name, type }) => ({ tagName, name, type: type!.text })),
);
const eventTypes = `import type { ${[...new Set(heard.map(({ type }) => type))].join(', ')} } from 'stet';`;

const site = await installConsumer();
await rm(join(site, 'types'), { recursive: true, force: true });
await cp(join(root, 'test/types'), join(site, 'types'), { recursive: true });

// Each project marks wrong uses: its compiler fails if a wrong use compiles, or if a right one does not.
test('in plain TypeScript the elements, events and markup functions have their types', async () => {
  const listeners = heard.map(
    ({ tagName, name, type }) => `
      document.querySelector('${tagName}')?.addEventListener('${name}', (event) => { const given: ${type} = event; void given; });
      document.addEventListener('${name}', (event: ${type}) => void event);
      // @ts-expect-error: another event
      document.addEventListener('${name}', (event: KeyboardEvent) => void event);`,
  );
  await writeFile(join(site, 'types/dom/events.ts'), `${eventTypes}\n${listeners.join('\n')}`);
  await runIn(site, 'tsc', '-p', 'types/dom');
});

/** `test/types/use.tsx` is for React; the others write these parts of it in their own way. */
const dialects: Record<string, [prefix: string, adapt: (code: string) => string]> = {
  react: ['on', (code) => code],
  preact: ['on', (code) => code.replaceAll("react'", "preact'").replace('className=', 'class=')],
  solid: [
    'on:',
    (code) =>
      code
        .replace("stet/react'", "stet/solid'")
        .replace(/import \{ createRef.*\n/, '')
        .replace(/const quote = .*/, 'let quote!: PullQuote;')
        .replace('className=', 'class='),
  ],
};
for (const [framework, [prefix, adapt]] of Object.entries(dialects)) {
  test(`in ${framework} the tags accept their attributes and events, and reject others`, async () => {
    const tags = heard.map(({ tagName, name, type }, index) => {
      const listener = `{/* @ts-expect-error: another event */}
        <${tagName} ${prefix}${name}={(event: KeyboardEvent) => void event} />`;
      return `export const Tag${index} = () => <><${tagName} ${prefix}${name}={(event: ${type}) => void event} />${listener}</>;`;
    });
    const code = `${eventTypes}\nimport type {} from 'stet/${framework}';\n${tags.join('\n')}`;
    await writeFile(join(site, `types/${framework}/events.tsx`), code);
    const use = await readFile(join(site, 'types/use.tsx'), 'utf8');
    await writeFile(join(site, `types/${framework}/use.tsx`), adapt(use));
    await runIn(site, 'tsc', '-p', `types/${framework}`);
  });
}

test('in Vue templates the tags accept their attributes and events, and reject others', async () => {
  const tags = heard.map(
    ({ tagName, name, type }) => `
      <${tagName} @${name}="(event: ${type}) => void event"></${tagName}>
      <!-- @vue-expect-error: no such event; vue-tsc does not check the parameter of a listener in the template -->
      <${tagName} @${name}s="(event: ${type}) => void event"></${tagName}>`,
  );
  const code = `<script setup lang="ts">${eventTypes}\nimport type {} from 'stet/vue';</script>
    <template><div>${tags.join('')}</div></template>`;
  await writeFile(join(site, 'types/vue/Events.vue'), code);
  await runIn(site, 'vue-tsc', '-p', 'types/vue/tsconfig.json');
});

test('in Svelte templates the tags accept their attributes and events, and reject others', async () => {
  const script = `<script lang="ts">${eventTypes}\nimport type {} from 'stet/svelte';</script>`;
  const right = heard.map(
    ({ tagName, name, type }) => `<${tagName} on${name}={(event: ${type}) => void event}></${tagName}>`,
  );
  const wrong = heard.map(
    ({ tagName, name }) => `<${tagName} on${name}={(event: KeyboardEvent) => void event}></${tagName}>`,
  );
  await writeFile(join(site, 'types/svelte/RightEvents.svelte'), `${script}\n${right.join('\n')}`);
  await writeFile(join(site, 'types/svelte/WrongEvents.svelte'), `${script}\n${wrong.join('\n')}`);
  const args = ['--workspace', join(site, 'types/svelte'), '--tsconfig', './tsconfig.json', '--output', 'machine'];
  const report = await runIn(site, 'svelte-check', ...args).catch(String);
  const found = [...report.matchAll(/ERROR "([^"]+)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
  const expected = wrong.map((_, index) => `WrongEvents.svelte:${index + 3}`).sort();
  assert.deepEqual(found.sort(), ['Wrong.svelte:5', 'Wrong.svelte:6', ...expected]);
});
