// Builds programs that others wrote, for eight platforms each, with dist/cli, and lets others judge what came of it:
// sha256sum, `go version -m` and llvm-readobj; what can run here is run, and says the same everywhere.
//   node scripts/real-programs.mjs [--set quick|all] [--only <name>] [--zig <program>] [--work <folder>] [--report <file>]
// Sources come from the module proxy. quick: pure Go, and sqlite by the system's compilers; all: more of them, and sqlite
// by zig, which compiles a C library for each target first (many minutes).
// Needs `npm run bundle`, go, git, sha256sum, llvm-readobj; for sqlite gcc, MinGW-w64, aarch64-linux-gnu-gcc. qemu-user-static
// and wine are used where they are, and must work then.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from './real-programs/judges.mjs';
import { programs } from './real-programs/programs.mjs';
import { build, runners, source } from './real-programs/steps.mjs';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'all' },
    only: { type: 'string', default: '' },
    zig: { type: 'string' },
    work: { type: 'string' },
    report: { type: 'string' },
  },
});
const work =
  values.work === undefined ? await mkdtemp(join(tmpdir(), 'real-programs-')) : resolve(values.work);
const runsHere = runners();
let passed = 0;
let failed = 0;

try {
  for (const program of programs) {
    if (values.set === 'quick' && !program.quick) continue;
    if (!program.name.includes(values.only)) continue;
    if (program.zig && values.zig === undefined) {
      console.log(`${program.name}: not built, as no --zig is given`);
      continue;
    }
    await prove(program);
  }
} finally {
  if (values.work === undefined) await rm(work, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${passed} passed, ${failed} failed`);
const counts = { numPassedTests: passed, numFailedTests: failed };
if (values.report !== undefined) await writeFile(values.report, JSON.stringify(counts));
process.exitCode = failed > 0 ? 1 : 0;

async function prove(program) {
  const begun = performance.now();
  const holds = (what, good, said) => {
    if (good) passed += 1;
    else failed += 1;
    const label = `${good ? 'ok  ' : 'FAIL'} ${program.name}: ${what}`;
    console.log(good || said === undefined ? label : `${label}\n${said}`);
  };
  try {
    const folder = await source(program, join(work, program.name));
    const output = join(work, `${program.name}-out`);
    await mkdir(output, { recursive: true });
    const built = await build(program, folder, output, { zig: values.zig });
    await judge(program, built, output, runsHere, holds);
  } catch (error) {
    holds('it is built', false, error.stack);
  }
  console.log(`     ${program.name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}
