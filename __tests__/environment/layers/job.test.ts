import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  applyToTarget,
  type EnvironmentHost,
  readLog,
  undo,
} from '../../../src/environment/journal/session.ts';
import { jobLayer } from '../../../src/environment/layers/job.ts';
import { environmentHost } from '../../../src/host/node/environment-host.ts';
import { hostWith } from '../../setup/host.ts';
import { parseBlocks, parsePath } from '../../support/runner.ts';
import { temporaryFolder } from '../../support/temp.ts';
import { planOf } from '../world.ts';

/** Steps of one job, each with files of its own, and the runner between them. */
async function startJob(initial: Record<string, string> = { PATH: '/usr/bin:/bin' }) {
  const temp = await temporaryFolder();
  let env: Record<string, string> = { ...initial, GITHUB_ACTIONS: 'true', RUNNER_TEMP: temp };
  let rest = env.PATH ?? '';
  let front: string[] = [];
  let steps = 0;
  let written: Record<string, string> = {};
  const next = async (earlier: { env?: string; path?: string } = {}): Promise<EnvironmentHost> => {
    if (steps > 0) {
      const set = parseBlocks(await readFile(env.GITHUB_ENV!, 'utf8'));
      if (set.PATH !== undefined) rest = set.PATH;
      const given = await readFile(env.GITHUB_PATH!, 'utf8');
      front = parsePath([...[...front].reverse(), given].join('\n'));
      written = set;
      env = { ...env, ...set, PATH: [...front, rest].join(':') };
    }
    steps += 1;
    const files = { GITHUB_ENV: join(temp, `env${steps}`), GITHUB_PATH: join(temp, `path${steps}`) };
    await writeFile(files.GITHUB_ENV, earlier.env ?? '');
    await writeFile(files.GITHUB_PATH, earlier.path ?? '');
    env = { ...env, ...files };
    return environmentHost(hostWith({ cwd: temp, env }), env);
  };
  return { next, env: () => env, written: () => written };
}

const target = { layer: 'job' } as const;
const apply = (
  wanted: Record<string, string | null>,
  host: EnvironmentHost,
  options?: Parameters<typeof planOf>[2],
) => applyToTarget(target, ({ values }) => planOf(wanted, values, options), {}, host);

describe('the later steps of a job', () => {
  test('have what a patch sets, and what it removes is empty', async () => {
    const job = await startJob({ PATH: '/bin', GOROOT: '/old', KEPT: 'x' });
    await apply(
      { GOFLAGS: '-mod=mod -v', GOROOT: null, PATH: '/opt/a b:/bin' },
      await job.next({ env: 'OTHER=1' }),
    );
    await job.next();
    expect(job.env()).toMatchObject({
      GOFLAGS: '-mod=mod -v',
      GOROOT: '',
      KEPT: 'x',
      OTHER: '1',
      PATH: '/opt/a b:/bin',
    });
    expect(Object.keys(job.written()).sort()).toEqual(['GOFLAGS', 'GOROOT', 'OTHER']);
  });

  test('a second apply changes nothing, in the same step and in the next', async () => {
    const job = await startJob();
    const wanted = { GOFLAGS: '-v', GOROOT: null, PATH: '/x:/usr/bin' };
    const first = await job.next();
    expect((await apply(wanted, first)).id).toBe('job-1');
    expect((await apply(wanted, first)).id).toBeUndefined();
    expect((await apply(wanted, await job.next())).id).toBeUndefined();
  });

  test('are as before after an undo, in the same step and in the next', async () => {
    for (const later of [false, true]) {
      const job = await startJob({ PATH: '/a:/b', GOFLAGS: '-x' });
      const first = await job.next();
      await apply({ GOFLAGS: '-v', NEW: '1', PATH: '/n:/b' }, first);
      const host = later ? await job.next() : first;
      expect(await undo('last', host)).toEqual([expect.objectContaining({ conflicts: [] })]);
      await job.next();
      expect(job.env()).toMatchObject({ GOFLAGS: '-x', NEW: '' });
      expect(job.env().PATH).toMatch(/^\/a:\/b(?::|$)/);
    }
  });

  test('what GITHUB_PATH holds from earlier in this step counts', async () => {
    const job = await startJob({ PATH: '/bin' });
    const host = await job.next({ path: '/tools\n/go/bin' });
    const { values } = await jobLayer(host.env, host).read();
    expect(values.get('PATH')).toEqual({ text: '/go/bin:/tools:/bin' });
    await apply({ PATH: '/first:/go/bin:/tools:/bin' }, host);
    await job.next();
    expect(job.env().PATH).toBe('/first:/go/bin:/tools:/bin');
  });

  test('a folder is taken off PATH, with a word about what cannot be', async () => {
    const job = await startJob({ PATH: '/a:/evil:/b' });
    const { notes } = await applyToTarget(
      target,
      ({ values }) => {
        const plan = planOf({ PATH: '/a:/b' }, values);
        const entries = [{ entry: '/evil', kind: 'removed' as const }];
        return { ...plan, changes: plan.changes.map((change) => ({ ...change, entries })) };
      },
      {},
      await job.next(),
    );
    expect(notes).toEqual([expect.stringContaining('GITHUB_PATH')]);
    await job.next();
    expect(job.env().PATH).not.toContain('/evil');
  });

  test('may have a secret, which is masked and of which the journal has a digest alone', async () => {
    const job = await startJob({ PATH: '/bin', GOPROXY: 'https://u:old-pässword@x.example' });
    const test = hostWith({ env: job.env() });
    const host = { ...(await job.next()), log: test.log };
    const wanted = { API_TOKEN: 's3cr3t-välue', GOPROXY: 'https://u:new-pässword@x.example' };
    await apply(wanted, host, { secret: ['API_TOKEN'] });
    expect(test.log.secrets).toEqual([wanted.API_TOKEN, wanted.GOPROXY]);
    const journal = await readFile(
      join(job.env().RUNNER_TEMP!, 'setup-go-plus/environment/journal.jsonl'),
      'utf8',
    );
    expect(journal).not.toMatch(/s3cr3t|pässword/);
    const [undone] = await undo('last', await job.next());
    expect(undone).toMatchObject({ restored: ['API_TOKEN'], conflicts: [{ name: 'GOPROXY' }] });
    await job.next();
    expect(job.env()).toMatchObject({ API_TOKEN: '', GOPROXY: wanted.GOPROXY });
  });

  test('a word as short as `off` is never masked', async () => {
    const job = await startJob();
    const { log } = hostWith();
    await apply({ MY_AUTH: 'off' }, { ...(await job.next()), log }, { secret: ['MY_AUTH'] });
    expect(log.secrets).toEqual([]);
  });

  test.each([
    ['a name that is the runner’s', { RUNNER_TEMP: '/x', GOFLAGS: '-v' }, 'INPUT_INVALID'],
    ['NODE_OPTIONS in any case', { Node_Options: '--x', GOFLAGS: '-v' }, 'INPUT_INVALID'],
    ['a carriage return', { A: 'x\ry', GOFLAGS: '-v' }, 'INPUT_INVALID'],
  ])('%s is refused, and nothing is written or journalled', async (_, wanted, code) => {
    const job = await startJob();
    const host = await job.next();
    await expect(apply(wanted, host)).rejects.toMatchObject({ code });
    await job.next();
    expect(job.written()).toEqual({});
    expect(await readLog(host)).toEqual([]);
  });

  test('are left alone where an earlier command has made the file unreadable, or UTF-16', async () => {
    const job = await startJob();
    const utf16 = await job.next();
    await writeFile(job.env().GITHUB_ENV!, Buffer.from('\ufeffA=1\r\n', 'utf16le'));
    await expect(apply({ A: '1' }, utf16)).rejects.toMatchObject({ code: 'LAYER_REFUSED' });
    await writeFile(job.env().GITHUB_ENV!, 'no pair\n');
    await expect(apply({ A: '1' }, utf16)).rejects.toMatchObject({ code: 'LAYER_REFUSED' });
  });

  test('are only where there is a job', () => {
    const host = environmentHost(hostWith(), { PATH: '/bin' });
    expect(() => jobLayer(host.env, host)).toThrow(expect.objectContaining({ code: 'LAYER_REFUSED' }));
  });

  test('on Windows find a variable under any spelling of its name', async () => {
    const temp = await temporaryFolder();
    const files = { GITHUB_ENV: join(temp, 'env'), GITHUB_PATH: join(temp, 'path') };
    await writeFile(files.GITHUB_ENV, 'goflags=-x\r\n');
    await writeFile(files.GITHUB_PATH, 'C:\\tools\r\n');
    const env = { ...files, Path: 'C:\\a;;C:\\b', GoFlags: '-y' };
    const host = hostWith({ platform: { os: 'windows', arch: 'amd64' }, env });
    const { values } = await jobLayer(env, { ...environmentHost(host, env), machine: host.machine }).read();
    expect(Object.fromEntries(values)).toMatchObject({
      Path: { text: 'C:\\tools;C:\\a;C:\\b' },
      GoFlags: { text: '-x' },
    });
  });
});
