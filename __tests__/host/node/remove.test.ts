import { expect, test } from '@jest/globals';
import { type RemoveEffects, remove } from '../../../src/host/node/remove.ts';

const busy = ['EBUSY', 'ENOTEMPTY'];
const denied = ['EPERM', 'EACCES'];

test.each([...busy, ...denied])('%s on Windows is waited out: a virus scanner lets go', async (code) => {
  const { effects, calls } = removal({ windows: true, failures: Array(6).fill(code) });
  await remove('C:\\sdk', effects);
  expect(calls).toEqual({ rm: 7, makeWritable: denied.includes(code) ? 1 : 0 });
});

test.each([...busy, ...denied])(
  '%s that stays is given up after three seconds, whatever the depth',
  async (code) => {
    const { effects, calls, waited } = removal({ windows: true, failures: Array(1000).fill(code) });
    await expect(remove('C:\\sdk', effects)).rejects.toMatchObject({
      code: 'DISK_DENIED',
      message: expect.stringContaining('C:\\sdk'),
    });
    expect(waited()).toBeGreaterThanOrEqual(3_000);
    expect(waited()).toBeLessThan(4_000);
    expect(calls.rm).toBeLessThan(20);
  },
);

test('a folder without write permission is made writable, and then it goes', async () => {
  const { effects, calls, waited } = removal({ windows: false, failures: ['EACCES'] });
  await remove('/mod', effects);
  expect(calls).toEqual({ rm: 2, makeWritable: 1 });
  expect(waited()).toBe(0);
});

test.each(denied)('%s that stays is final on a Unix: no one is waited for', async (code) => {
  const { effects, calls, waited } = removal({ windows: false, failures: [code, code] });
  await expect(remove('/root/sdk', effects)).rejects.toMatchObject({
    code: 'DISK_DENIED',
    message: `Not allowed to write /root/sdk (${code})`,
  });
  expect({ ...calls, waited: waited() }).toEqual({ rm: 2, makeWritable: 1, waited: 0 });
});

test('what cannot be made writable is told by its removal', async () => {
  const { effects } = removal({ windows: false, failures: ['EPERM', 'EACCES'] });
  const broken: RemoveEffects = {
    ...effects,
    makeWritable: async () => {
      throw errno('EROFS');
    },
  };
  await expect(remove('/mnt/sdk', broken)).rejects.toMatchObject({
    message: 'Not allowed to write /mnt/sdk (EACCES)',
  });
});

test('another failure is told at once, as it came', async () => {
  const { effects, calls } = removal({ windows: true, failures: ['EIO'] });
  await expect(remove('C:\\sdk', effects)).rejects.toMatchObject({ code: 'EIO' });
  expect(calls.rm).toBe(1);
});

/** A disk that refuses with these codes, one a time, and a clock that only counts. */
function removal({ windows, failures }: { windows: boolean; failures: string[] }) {
  const calls = { rm: 0, makeWritable: 0 };
  let waited = 0;
  const effects: RemoveEffects = {
    rm: async () => {
      const code = failures[calls.rm++];
      if (code !== undefined) throw errno(code);
    },
    makeWritable: async () => {
      calls.makeWritable++;
    },
    sleep: async (milliseconds) => {
      waited += milliseconds;
    },
    windows,
  };
  return { effects, calls, waited: () => waited };
}

function errno(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: rm`), { code });
}
