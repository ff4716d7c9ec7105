import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseTargets } from '../../../src/build/targets/parse.ts';
import { readAudit } from '../../../src/provenance/audit/read.ts';
import { planRebuild } from '../../../src/provenance/rebuild/plan.ts';
import { type RebuildTask, type Rebuilt, rebuild } from '../../../src/provenance/rebuild/rebuild.ts';
import type { Audit } from '../../../src/provenance/types.ts';
import { buildHost, git, program, repository, type TestBuildHost } from '../../build/support.ts';
import { fakeClock } from '../../fakes/observers.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { release, tool, withoutCi } from '../support.ts';

const asked = {
  targets: parseTargets('linux/amd64 windows/arm64'),
  archive: 'auto' as const,
  ldflags: '-X main.version={{branch}}-{{version}}',
  sbom: ['cyclonedx-json'] as const,
};

let directory: string;
let folder: string;
let audit: Audit;
beforeAll(async () => {
  directory = await repository({ 'cmd/app/main.go': program, LICENSE: 'MIT\n' }, 'v1.2.3');
  ({ folder } = await release(join(directory), { ...asked, packages: ['./...'] }));
  audit = await readAudit(readFileSync(join(folder, 'audit.json')), 'audit.json');
}, 180_000);

async function again(
  changed: Partial<Audit> = {},
  options: Partial<RebuildTask> = {},
): Promise<Rebuilt & { readonly host: TestBuildHost; readonly left: readonly string[] }> {
  const host = withoutCi(await buildHost());
  const given = { ...audit, ...changed };
  const task: RebuildTask = {
    ...{ audit: given, plan: planRebuild(given, false), go: 'go', tool, source: null, cwd: directory },
    ...{ output: null, originals: folder, clock: fakeClock() },
    ...options,
  };
  const rebuilt = await rebuild(task, host);
  return { ...rebuilt, host, left: await readdir(host.machine.temp) };
}

const statuses = ({ artifacts }: Rebuilt) => artifacts.map(({ file, status }) => `${status} ${file}`);

describe('a rebuild', () => {
  test('of the same commit gives the same bytes of everything, and leaves nothing', async () => {
    // What came later does not count.
    writeFileSync(join(directory, 'main.go'), 'package main\n\nfunc main() { println("later") }\n');
    git(directory, 'commit', '-qam', 'two');
    git(directory, 'tag', 'v1.3.0');
    git(directory, 'tag', 'v9.9.9', 'HEAD^');
    const rebuilt = await again();
    expect(statuses(rebuilt)).toEqual(audit.artifacts.map(({ file }) => `same ${file}`));
    expect(audit.artifacts.length).toBeGreaterThan(8);
    expect(rebuilt.left).toEqual([]);
  }, 120_000);

  test('of other sources says what differs, and explains it', async () => {
    const other = await temporaryFolder();
    git(directory, 'clone', '-q', directory, join(other, 'clone'));
    const commit = git(directory, 'rev-parse', 'HEAD').trim();
    const source = { ...audit.source!, commit, tag: 'v1.2.3' };
    const rebuilt = await again({ source }, { source: join(other, 'clone'), output: join(other, 'out') });
    const linux = rebuilt.artifacts.find(({ file }) => file === 'hello_linux_amd64/hello');
    expect(linux).toMatchObject({
      status: 'different',
      why: expect.arrayContaining([expect.stringMatching(/vcs\.revision/)]),
    });
    expect(await readdir(join(other, 'out'))).toContain('hello_linux_amd64');
  }, 120_000);

  test('leaves out documents that another version of this tool wrote', async () => {
    const plan = { ...planRebuild(audit, false), targets: ['linux/amd64'] };
    const rebuilt = await again({}, { plan, tool: { ...tool, version: '2.0.0' } });
    expect(rebuilt.artifacts.find(({ file }) => file === 'hello_linux_amd64/hello.cdx.json')).toMatchObject({
      status: 'not-rebuilt',
      why: ['written by setup-go-plus 1.2.3, and this is 2.0.0'],
    });
  }, 120_000);

  test.each<[string, () => Partial<Audit>, RegExp]>([
    [
      'a commit that is nowhere',
      () => ({ source: { ...audit.source!, commit: 'a'.repeat(40) } }),
      /repository here has no commit a{40}, and the audit names no other/,
    ],
    ['sources without git', () => ({ source: null }), /names no commit/],
    [
      'another Go',
      () => ({ builds: audit.builds.map((build) => ({ ...build, go: { ...build.go, version: '1.2.3' } })) }),
      /Go 1\.2\.3 is needed, and this is/,
    ],
    [
      'a Go that has the version, and is another program',
      () => ({
        builds: audit.builds.map((build) => ({ ...build, go: { ...build.go, sha256: '0'.repeat(64) } })),
      }),
      /bin\/go of Go .* has SHA-256 \w+ here, and had 0{64} there/,
    ],
    [
      'settings that would start programs',
      () => ({
        builds: audit.builds.map((build) => ({
          ...build,
          request: {
            ...build.request,
            ldflags: '-linkmode=external -extld=/tmp/evil',
            targets: parseTargets('linux/amd64').map((ask) => ({
              ...ask,
              settings: { env: { GOFLAGS: '-toolexec=x' } },
            })),
          },
        })),
      }),
      /-extld=\/tmp\/evil[\s\S]*GOFLAGS=-toolexec=x/,
    ],
  ])(
    'is refused for %s',
    async (_, change, message) => {
      await expect(async () => again(change())).rejects.toMatchObject({
        code: 'REBUILD_REFUSED',
        message: expect.stringMatching(message),
      });
    },
    60_000,
  );

  test('is refused for a commit that the named repository has not', async () => {
    const other = await repository({ x: 'another' });
    const source = { ...audit.source!, commit: 'a'.repeat(40) };
    await expect(again({ source }, { source: other })).rejects.toMatchObject({
      code: 'REBUILD_REFUSED',
      message: expect.stringContaining(`${other} has no commit`),
    });
  }, 60_000);

  test('of a shallow checkout is as shallow', async () => {
    const checkout = join(await temporaryFolder(), 'checkout');
    git(directory, 'clone', '-q', '--depth=1', '--no-tags', `file://${directory}`, checkout);
    const first = await release(checkout, { targets: parseTargets('linux/amd64') });
    const shallow = await readAudit(readFileSync(join(first.folder, 'audit.json')), 'audit.json');
    expect(shallow.source).toMatchObject({ shallow: true, tag: null });
    const plan = planRebuild(shallow, false);
    const rebuilt = await again(shallow, { plan, source: directory, originals: first.folder });
    expect(statuses(rebuilt)).toEqual(['same hello_linux_amd64/hello']);
  }, 120_000);
});
