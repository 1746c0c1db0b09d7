// Writes dist/integrity.json, for `integrity` attributes, and the script-tag snippet between its markers in the README.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^(?:stet(?:\.dev)?(?:\/.+)?\.js|(?:[^/]+\/)?[^/]+\.css)$/.test(name))
  .sort();
const files = Object.fromEntries(names.map((name) => [name, { integrity: integrityOf(readFileSync(`dist/${name}`)) }]));

writeFileSync('dist/integrity.json', `${JSON.stringify({ version, files }, null, 2)}\n`);

const place = `https://cdn.jsdelivr.net/npm/stet@${version}/dist`;
const snippet = `\`\`\`html
<link rel="stylesheet" href="${place}/stet-embed.css"
  integrity="${files['stet-embed.css'].integrity}" crossorigin>
<script type="module" src="${place}/stet.js"
  integrity="${files['stet.js'].integrity}" crossorigin></script>
\`\`\``;
const marks = /(<!-- integrity -->\n)[^]*?(\n<!-- \/integrity -->)/;

if (existsSync('README.md')) {
  const readme = readFileSync('README.md', 'utf8');
  const written = readme.replace(marks, (_, start, end) => start + snippet + end);
  if (written !== readme) writeFileSync('README.md', written);
}

function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
