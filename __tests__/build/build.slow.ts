import { expect, test } from '@jest/globals';
import { parseTargets } from '../../src/build/targets/parse.ts';
import { mustBuild, repository, requestFor, tryBuild } from './support.ts';

/** The second build begins with an empty GOCACHE, so each of these compiles the standard library. */
test('a second build makes the same, and the record says so', async () => {
  const folder = await repository({}, 'v1.0.0');
  const targets = parseTargets('linux/amd64 windows/amd64');
  const { record } = await mustBuild(requestFor(folder, { targets, reproduce: 'all' }));
  expect(record.reproduced.map(({ file, same }) => `${file} ${same}`).sort()).toEqual([
    'hello_linux_amd64/hello true',
    'hello_windows_amd64/hello.exe true',
  ]);
}, 300_000);

test('what a second build makes otherwise is not published', async () => {
  const folder = await repository();
  const { error, files } = await tryBuild(
    requestFor(folder, { flags: ['-trimpath=false'], expect: { trimpath: false }, reproduce: 'host' }),
  );
  expect(error).toMatchObject({
    code: 'EXPECTATION_FAILED',
    message: expect.stringContaining('a second build made other bytes'),
  });
  expect(files).toEqual([]);
}, 300_000);
