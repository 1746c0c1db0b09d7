// Writes the table of examples/README.md: the examples and versions of the last run of `npm run test:package`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const results = '.cache/package/examples.json';
const readme = 'examples/README.md';
if (!existsSync(results)) {
  console.error('Run `npm run test:package` first.');
  process.exit(1);
}

const rows = Object.entries(JSON.parse(readFileSync(results, 'utf8'))).map(([name, ran]) => {
  const { description } = JSON.parse(readFileSync(`examples/${name}/package.json`, 'utf8'));
  return `| [${name}](${name}) | ${description} | ${ran} |`;
});
const table = ['| example | what it shows | ran with |', '| --- | --- | --- |', ...rows].join('\n');
const text = readFileSync(readme, 'utf8');
writeFileSync(
  readme,
  text.replace(/(<!-- examples -->\n)[^]*?(\n<!-- \/examples -->)/, (_, start, end) => start + table + end),
);
