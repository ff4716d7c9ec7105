import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { timedStages } from '../../../src/cache/sdk/timed-stages.ts';
import { nodeStages } from '../../../src/host/node/stages.ts';
import type { Stage, Stages } from '../../../src/host/ports.ts';
import { temporaryFolder } from '../../support/temp.ts';

test('the time that the disk takes is counted, also of calls that fail, and nothing else is', async () => {
  const real = nodeStages();
  let now = 0;
  const slow: Stages = {
    sweep: (destination) => real.sweep(destination),
    async open(destination) {
      const stage = await real.open(destination);
      const taking = (milliseconds: number, work: () => void) => {
        now += milliseconds;
        work();
      };
      const each: Stage = {
        path: stage.path,
        directory: (name) => taking(100, () => stage.directory(name)),
        file: (name, data, attributes) => taking(10, () => stage.file(name, data, attributes)),
        link: (name, target) => taking(1, () => stage.link(name, target)),
        settle: () => stage.settle(),
        publish: (replace) => stage.publish(replace),
        discard: () => stage.discard(),
      };
      return each;
    },
  };
  const { stages, writing } = timedStages(slow, { now: () => now });
  const folder = join(await temporaryFolder(), 'sdk');
  expect(await stages.sweep(folder)).toBe(0);
  const stage = await stages.open(folder);
  const attributes = { executable: false, mtime: 0 };
  stage.directory('a');
  stage.file('a/b', Buffer.from('x'), attributes);
  now += 5000;
  expect(() => stage.link('no/../../b', '\0')).toThrow();
  await stage.settle();
  expect(writing()).toBe(111);
  expect(await stage.publish(false)).toBe('published');
  expect(existsSync(join(folder, 'a', 'b'))).toBe(true);
  const other = await stages.open(folder);
  await other.discard();
  expect(existsSync(other.path)).toBe(false);
});
