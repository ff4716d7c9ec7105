// The closing line of CI: `N passed, N failed` over reports of jest and of scripts/e2e.mjs. A skipped test is a failure.
import { readFile } from 'node:fs/promises';

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  const report = JSON.parse(await readFile(path, 'utf8'));
  passed += report.passed ?? report.numPassedTests;
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  if (skipped > 0) console.error(`${path}: ${skipped} tests were skipped; one that cannot run is a failure.`);
  // A suite that does not even load counts no failed test.
  failed += report.failed ?? Math.max(report.numFailedTests, report.numFailedTestSuites) + skipped;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
