import base from './web-test-runner.config.js';
import { writeFileSync } from 'node:fs';
const out = process.env.WTR_OUT ?? '/tmp/wtr.json';
export default { ...base, reporters: [...base.reporters, { stop({ sessions }) {
  const rows=[];
  const walk=(s,f,b,p)=>{ for (const t of s?.tests??[]) rows.push({f,b,n:p+t.name,d:t.duration??0}); for (const c of s?.suites??[]) walk(c,f,b,p+c.name+' > '); };
  for (const s of sessions) walk(s.testResults, s.testFile.replace(/.*browser\//,''), s.browser.name, '');
  writeFileSync(out, JSON.stringify(rows));
}}]};
