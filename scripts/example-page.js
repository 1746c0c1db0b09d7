// Writes examples/plain-html/index.html. Run it through tsx, since the story is TypeScript.
import { writeFileSync } from 'node:fs';
import { plainPage } from '../stories/article/plain-page.ts';

writeFileSync(new URL('../examples/plain-html/index.html', import.meta.url), plainPage());
