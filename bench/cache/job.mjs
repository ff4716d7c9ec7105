import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const commandFiles = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const architectures = { amd64: 'x64', 386: 'x86' };
let jobs = 0;

/** The folders of a runner: the same for every sample, since caches are bound to their paths. */
export function createPlace(root) {
  const at = (name) => join(root, name);
  return {
    root,
    home: at('home'),
    temp: at('temp'),
    tools: at('tools'),
    built: at('built'),
    gocache: at('home/.cache/go-build'),
    gomodcache: at('home/go/pkg/mod'),
  };
}

/**
 * One job on a new machine: what a runner gives to the steps of actions, and what it makes of their file commands.
 * @param sdk `{ goroot, version, arch, present }`: whether the tool cache has it
 */
export function startJob(place, { workspace, token, service, sdk, goflags }) {
  for (const folder of [place.home, place.temp, place.tools, place.built]) wipe(folder);
  for (const folder of [place.home, place.temp, place.tools, place.built])
    mkdirSync(folder, { recursive: true });
  if (sdk.present) {
    const folder = join(place.tools, 'go', sdk.version);
    const arch = architectures[sdk.arch] ?? sdk.arch;
    mkdirSync(folder, { recursive: true });
    symlinkSync(sdk.goroot, join(folder, arch));
    writeFileSync(join(folder, `${arch}.complete`), '');
  }
  const event = join(place.temp, 'event.json');
  writeFileSync(event, '{}');
  jobs++;
  const env = {
    ...{ PATH: pathWithoutGo(), HOME: place.home, TMPDIR: place.temp, LC_ALL: 'C.UTF-8', CI: 'true' },
    ...{ RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', RUNNER_ENVIRONMENT: 'github-hosted', ImageOS: 'ubuntu24' },
    ...{ RUNNER_TEMP: place.temp, RUNNER_TOOL_CACHE: place.tools, GITHUB_ACTIONS: 'true' },
    ...{ GITHUB_WORKSPACE: workspace, GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r' },
    ...{ GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event },
    ...{ GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'test', GITHUB_RUN_ID: String(jobs), GITHUB_RUN_ATTEMPT: '1' },
    ...{ ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: 'True' },
    ACTIONS_RESULTS_URL: `${service}/`,
    // With one set, setup-go looks for an SDK of that server's, and the tool cache would have none.
    ...(sdk.present ? {} : { GO_DOWNLOAD_BASE_URL: `${service}/dl` }),
    ...{ GOPROXY: `${service}/mod`, GOSUMDB: 'off', GOTELEMETRY: 'off', GOFLAGS: goflags },
  };
  const states = new Map();
  const addPath = (folder) => {
    env.PATH = `${folder}${delimiter}${env.PATH}`;
  };
  return {
    place,
    workspace,
    sdk,
    service,
    token,
    addPath,
    /** A step of an action. @param id steps with one id share their state, as main and post of one `uses:` do */
    async step(id, script, inputs) {
      const files = Object.fromEntries(commandFiles.map((name) => [name, join(place.temp, `${name}-${id}`)]));
      for (const file of Object.values(files)) writeFileSync(file, '');
      const named = (prefix, values) =>
        Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}_${name}`, value]));
      const upper = Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [name.toUpperCase(), value]),
      );
      const done = await run(process.execPath, [script], {
        cwd: workspace,
        env: { ...env, ...files, ...named('INPUT', upper), ...named('STATE', states.get(id) ?? {}) },
      });
      const [, , outputs, state] = commandFiles.map((name) => parseBlocks(readFileSync(files[name], 'utf8')));
      states.set(id, { ...states.get(id), ...state });
      Object.assign(env, parseBlocks(readFileSync(files.GITHUB_ENV, 'utf8')));
      for (const folder of readFileSync(files.GITHUB_PATH, 'utf8').split('\n').filter(Boolean))
        addPath(folder);
      return { ...done, outputs };
    },
    /** A `run:` step. Its memory is the compiler's and says nothing of a cache. */
    async shell(command) {
      return { ...(await run('sh', ['-ec', command], { cwd: workspace, env })), peak: 0 };
    },
  };
}

/** This machine's Go, as `startJob` takes it. */
export function machineSdk() {
  const goroot = realpathSync(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim());
  const said = execFileSync(join(goroot, 'bin', 'go'), ['env', 'GOVERSION', 'GOHOSTOS', 'GOHOSTARCH'], {
    encoding: 'utf8',
  });
  const [version, os, arch] = said.trim().split('\n');
  return { goroot, version: version.slice(2), os, arch };
}

/** Module caches are read-only, which only root may ignore. */
export function wipe(folder) {
  if (!existsSync(folder)) return;
  if (process.getuid?.() !== 0) execFileSync('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true, force: true });
}

/** The image's own Go must not stand in for the one that a step brings. */
function pathWithoutGo() {
  return process.env.PATH.split(delimiter)
    .filter((folder) => !existsSync(join(folder, 'go')))
    .join(delimiter);
}

/** NAME=value lines and NAME<<delimiter blocks, as the runner reads them. */
function parseBlocks(text) {
  const values = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const block = /^([^=]+?)<<(.+)$/.exec(lines[at]);
    if (block !== null) {
      const end = lines.indexOf(block[2], at + 1);
      values[block[1]] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (lines[at].includes('=')) {
      const equals = lines[at].indexOf('=');
      values[lines[at].slice(0, equals)] = lines[at].slice(equals + 1);
    }
  }
  return values;
}
