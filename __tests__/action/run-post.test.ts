import { describe, expect, test } from '@jest/globals';
import { runPost } from '../../src/action/run-post.ts';
import { hostWith } from '../setup/host.ts';
import { fakeJob } from './job.ts';

describe('the post step', () => {
  test.each([
    ['no state, since main failed', ''],
    ['a state that is no JSON', '{'],
    ['a state that is no object', '7'],
    ["another version's state", '{"plan":{"kind":"on"}}'],
    ['null', 'null'],
  ])('has nothing to do with %s', async (_, state) => {
    const host = hostWith();
    const job = fakeJob({}, state);
    await runPost(host, job);
    expect(host.log.lines).toEqual([expect.stringMatching(/^Nothing to (save|do): /)]);
    expect(job.calls).toEqual([]);
  });

  test('never fails a job, whatever the state holds', async () => {
    const state = '{"store":{"store":"directory","directory":"/no/such/folder","limit":1},"job":{"x":1}}';
    const job = fakeJob({}, state);
    await expect(runPost(hostWith(), job)).resolves.toBeUndefined();
    expect(job.calls).toEqual([]);
  });
});
