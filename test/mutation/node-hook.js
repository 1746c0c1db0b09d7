// Runs before a file of `test/node`: tells, at its end, which mutants it came by.
import { writeFileSync } from 'node:fs';

const path = process.env.STET_COVERAGE;
if (path) process.on('exit', () => writeFileSync(path, JSON.stringify(globalThis.__stryker__?.mutantCoverage ?? {})));
