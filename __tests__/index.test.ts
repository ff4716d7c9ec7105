import { execFile } from 'node:child_process';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { sdk, toolchain } from './dist/world.ts';
import { closing } from './fakes/closing.ts';
import { startGoDev } from './fakes/go-dev.ts';
import { startGoproxy } from './fakes/goproxy.ts';
import { project, temporaryFolder } from './support/temp.ts';

const execute = promisify(execFile);
const repository = join(import.meta.dirname, '..');
const archive = sdk('1.26.8');
const mirror = closing(await startGoDev([sdk('1.26.7'), archive]));
const proxy = closing(await startGoproxy(toolchain('1.26.8')));

/** A folder of somebody who installed the package. */
async function consumer(files: Record<string, string>): Promise<string> {
  const folder = await project({ 'package.json': '{"type":"module"}', ...files });
  await mkdir(join(folder, 'node_modules'));
  await symlink(repository, join(folder, 'node_modules', 'setup-go-plus'), 'dir');
  return folder;
}

/** What the program prints, as JSON. */
async function run(folder: string, env: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const options = { cwd: folder, env: { PATH: '/usr/bin:/bin', HOME: folder, ...env } };
  const { stdout } = await execute(process.execPath, ['program.js'], options);
  return JSON.parse(stdout);
}

const silence = `const log = {
  info() {}, group() {}, warning() {}, debug() {}, mask() {},
  progress: () => ({ advance() {}, finish() {} }),
};`;

describe('a program that imports the package', () => {
  test('plans and sets up as the action does', async () => {
    const folder = await consumer({
      'go.mod': 'module m\n\ngo 1.26\n',
      'program.js': `
import { inputValues, integrityText, nodeHost, parseRequest, planSetup, setup } from 'setup-go-plus';
${silence}
const given = { 'go-download-base-url': process.env.MIRROR };
const values = inputValues((name) => given[name], new Map(), (name) => name);
const host = nodeHost(log);
const request = parseRequest(values, host.machine, process.env.CACHE);
const plan = await planSetup(request, host);
const { sentence, sdk } = await setup(request, host);
console.log(JSON.stringify({ planned: plan.sentence, sentence, root: sdk.root, integrity: integrityText(sdk) }));
`,
    });
    const cache = await temporaryFolder();
    const said = await run(folder, { MIRROR: mirror.base, CACHE: cache, GITHUB_WORKSPACE: folder });
    expect(said).toEqual({
      planned: said.sentence,
      sentence: expect.stringMatching(/^1\.26\.8 — ~1\.26 from go\.mod line 3/),
      root: join(cache, 'go', '1.26.8', process.arch),
      integrity: `sha256:${archive.sha256}`,
    });
  });

  test('may take the pieces: a source, a proof, an installation into a folder of its own', async () => {
    const folder = await consumer({
      'program.js': `
import { createTransfer, goproxySource, install, nodeHost, parsePlatform, parseSpec } from 'setup-go-plus';
${silence}
const host = nodeHost(log);
const transfer = createTransfer(host.http, host.clock, log, { credentials: [] });
const source = goproxySource({ goproxy: process.env.PROXY, transfer, env: host.machine.env, warn() {} });
const offer = await source.find({ spec: parseSpec('stable', 'me'), platform: host.machine.platform });
const place = { kind: 'folder', path: process.env.PLACE };
const request = { offer, proof: source.prove(offer), place, contents: 'full', verify: 'required' };
const sdk = await install(request, { ...host, transfer });
console.log(JSON.stringify({ version: sdk.version.text, proved: sdk.record.integrity.kind }));
`,
    });
    const place = join(await temporaryFolder(), 'my go');
    const said = await run(folder, { PROXY: proxy.url, GOSUMDB: proxy.gosumdb, PLACE: place });
    expect(said).toEqual({ version: '1.26.8', proved: 'h1' });
    expect(await readdir(join(place, 'bin'))).toEqual(['go', 'gofmt']);
  });

  test('gets errors with a code and a hint', async () => {
    const folder = await consumer({
      'program.js': `
import { parseSpec, UserError } from 'setup-go-plus';
try { parseSpec('1.2O', 'the form'); } catch (error) {
  console.log(JSON.stringify({ ours: error instanceof UserError, code: error.code, hint: error.hint }));
}
`,
    });
    const hint = expect.stringMatching(/./);
    expect(await run(folder)).toEqual({ ours: true, code: 'VERSION_INVALID', hint });
  });

  test('imports without effect: nothing is printed or written', async () => {
    const folder = await consumer({ 'program.js': `import 'setup-go-plus'; console.log('{}');` });
    expect(await run(folder)).toEqual({});
    expect((await readdir(folder)).sort()).toEqual(['node_modules', 'package.json', 'program.js']);
  });
});

describe('the types that are published', () => {
  const options = {
    compilerOptions: {
      ...{ target: 'ES2022', lib: ['ES2023'], module: 'NodeNext', moduleResolution: 'NodeNext' },
      ...{
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
        types: ['node'],
      },
      typeRoots: [join(repository, 'node_modules', '@types')],
    },
    files: ['program.ts'],
  };
  async function compile(program: string): Promise<string> {
    const folder = await consumer({ 'program.ts': program, 'tsconfig.json': JSON.stringify(options) });
    const tsc = join(repository, 'node_modules', 'typescript', 'bin', 'tsc');
    try {
      return (await execute(process.execPath, [tsc, '-p', folder])).stdout;
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  test('let a strict program use the whole of it', async () => {
    const program = `
import {
  type ErrorCode, type Host, type Log, type SetupRequest, type SetupResult, type Source, type VersionSpec,
  createGoDev, createTransfer, describeSpec, matches, nodeHost, parseGoVersion, parseSpec, renderShell, setup,
} from 'setup-go-plus';

const log: Log = {
  info() {}, group() {}, warning() {}, debug() {}, mask() {},
  progress: () => ({ advance() {}, finish() {} }),
};
const host: Host = nodeHost(log);
const source: Source = createGoDev(createTransfer(host.http, host.clock, log, { credentials: [] }));
const spec: VersionSpec = parseSpec('~1.26', 'a test');
const version = parseGoVersion('1.26.8');
export const code: ErrorCode = 'DISK_FULL';
export const text: string = version !== undefined && matches(spec, version) ? describeSpec(spec) : source.name;
export async function run(request: SetupRequest): Promise<string> {
  const result: SetupResult = await setup(request, host);
  return renderShell('sh', result.environment.changes, host.machine.platform.os);
}
`;
    expect(await compile(program)).toBe('');
  });

  test('refuse what is wrong', async () => {
    const said = await compile(
      "import { parseSpec } from 'setup-go-plus';\nexport const n: number = parseSpec(1);\n",
    );
    expect(said).toMatch(/TS2554|TS2345/);
  });
});
